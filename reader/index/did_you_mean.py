"""Did you mean: a query with better spellings of the words that nothing has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from reader.index.analysis import analyzer, prefix_term
from reader.index.dictionary import KnownWords
from reader.index.evaluator import Evaluator
from reader.index.hits import TextOf
from reader.index.kinds import What
from reader.index.match_finder import MatchFinder
from reader.index.ranking import WEIGHTS, home_of
from reader.index.snapshot import Snapshot
from reader.query.ast import Match, Term
from reader.text.words import words_of

_TEXTS = 3
"""So many texts are asked how a word is written."""


class DidYouMean:
    """Better spellings for one query. known: the words of the index."""

    def __init__(
        self,
        snapshot: Snapshot,
        evaluator: Evaluator,
        known: KnownWords,
        what: What,
        text_of: TextOf,
    ) -> None:
        self._snapshot = snapshot
        self._evaluator = evaluator
        self._known = known
        self._what = what
        self._text_of = text_of

    def query(self, query: str, missing: Iterable[Term]) -> str:
        """The query with another word in the place of each one that is missing; "" where there is
        none."""
        better = {
            term.column: (term.text, word)
            for term in missing
            if query[term.column :].startswith(term.text) and (word := self._word(term))
        }
        for column, (wrong, word) in sorted(better.items(), reverse=True):
            query = query[:column] + word + query[column + len(wrong) :]
        return query if better else ""

    def _word(self, term: Term) -> str:
        """The likeliest word that is found where the term is looked for, as a text writes it."""
        if len(list(words_of(term.text))) != 1:
            return ""
        home = home_of(term.field, self._what) if term.field else self._what
        known = self._known.of(self._snapshot, tuple(WEIGHTS[home]))
        for word in known.nearest(prefix_term(term.text).decode("utf-8", "replace")):
            found = self._evaluator.documents(replace(term, text=word, match=Match.EXACT))
            if len(found):
                return self._as_written(word, found.numbers[:_TEXTS].tolist())
        return ""

    def _as_written(self, word: str, numbers: list[int]) -> str:
        """With its accents, and with a capital only where no text writes it without."""
        finder = MatchFinder([Term(word, match=Match.EXACT)], analyzer(), self._evaluator.languages)
        written = ""
        for number in numbers:
            document = self._text_of(self._snapshot.article(number))
            for span in finder.in_document(document, "") if document else ():
                form = span.of(document.text) if document else ""
                if form.islower():
                    return form
                written = written or form
        return written or word
