"""The evaluator: a query tree and a snapshot become documents with scores.

Term by term, each posting list read whole and added up in numpy: walking lists document by document
is slow in Python, and conditions from outside the index are only further arrays.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from functools import partial

import numpy as np
from numpy.typing import NDArray

from reader.errors import QueryError
from reader.index.analysis import Analyzer, key_term, prefix_term
from reader.index.codec import TermsReader
from reader.index.found import Found
from reader.index.kinds import What
from reader.index.phrases import Counts, near_counts, phrase_counts
from reader.index.ranking import (
    home_of,
    length_factors,
    scored,
    scores_of,
    weights_of,
)
from reader.index.snapshot import Snapshot
from reader.index.spelling import alike
from reader.query.ast import And, Choice, Dates, Match, Node, Not, Or, Term
from reader.query.dates import days_of

Resolve = Callable[[str, str], frozenset[int]]
"""The ids of the articles with a property that only the store knows: ("is", "unread")."""

Factors = NDArray[np.float64]
"""A number for every length of a field, as a byte."""

Occurrences = NDArray[np.float64]
"""What a word counts, for every document of the snapshot."""

EDIT_WEIGHTS = (1.0, 0.6, 0.3)
"""What a word counts that is so many edits away from the one that was typed."""
_MOST_LANGUAGES = 6
_LONGEST_SECONDS = 5.0


class Evaluator:
    """Evaluates one query on one snapshot."""

    def __init__(
        self, snapshot: Snapshot, analyzer: Analyzer, resolve: Resolve, what: What
    ) -> None:
        self._snapshot = snapshot
        self._analyzer = analyzer
        self._resolve = resolve
        self._what = what
        self._deadline = time.monotonic() + _LONGEST_SECONDS
        self._known_factors: dict[tuple[str, float], Factors] = {}
        self._known: dict[Node, Found] = {}
        self.languages = _languages(snapshot)

    def documents(self, node: Node) -> Found:
        """The living documents that match, with their scores."""
        return self.evaluate(node).among(self._snapshot.mask(self._what))

    def evaluate(self, node: Node) -> Found:
        """As documents, but deleted ones and those of another kind may be among them."""
        self._check_time(node)
        if isinstance(node, Term | Choice | Dates):
            if node not in self._known:
                self._known[node] = self._single(node)
            return self._known[node]
        if isinstance(node, And):
            return self._all(node.nodes)
        if isinstance(node, Or):
            return self._any(node.nodes)
        return self._all((node,))

    def _check_time(self, node: Node) -> None:
        if time.monotonic() > self._deadline:
            raise QueryError(
                "The search takes too long.", getattr(node, "column", 0), "Use fewer words."
            )

    def _single(self, node: Term | Choice | Dates) -> Found:
        if isinstance(node, Term):
            return self._term(node)
        return self._choice(node) if isinstance(node, Choice) else self._dates(node)

    def _all(self, nodes: tuple[Node, ...]) -> Found:
        wanted = [node for node in nodes if not isinstance(node, Not)]
        found = self.evaluate(wanted[0]) if wanted else self._everything()
        for node in wanted[1:]:
            if not len(found):
                return found
            found = found.both(self.evaluate(node))
        for unwanted in (node.node for node in nodes if isinstance(node, Not)):
            if len(found):
                found = found.without(self.evaluate(unwanted))
        return found

    def _any(self, nodes: tuple[Node, ...]) -> Found:
        """Words are added up for all documents at once: that is three times as fast as putting
        together what each word finds."""
        words = [
            node for node in nodes if isinstance(node, Term) and self._home_of(node) is self._what
        ]
        scores = np.zeros(self._snapshot.size)
        for word in words:
            if known := self._known.get(word):
                scores[known.numbers] += known.scores
                continue
            occurrences = self._occurrences(word)
            found = int(np.count_nonzero(occurrences != 0))
            scores += scores_of(occurrences, found, self.total)
        others = [self.evaluate(node) for node in nodes if node not in words]
        return Found.any_of([Found.of_all(scores), *others])

    def _everything(self) -> Found:
        return Found.unscored(self._snapshot.living(self._what))

    def _term(self, term: Term) -> Found:
        home = self._home_of(term)
        found = scored(Found.of_all(self._occurrences(term)), self._snapshot.count(home))
        return self._moved(found, home)

    def _home_of(self, term: Term) -> What:
        return home_of(next(iter(weights_of(term, self._what))), self._what)

    def _occurrences(self, term: Term) -> Occurrences:
        self._check_time(term)
        occurrences = np.zeros(self._snapshot.size)
        for field, weight in weights_of(term, self._what).items():
            self._count(term, field, weight, occurrences)
        return occurrences

    def _count(self, term: Term, field: str, weight: float, occurrences: Occurrences) -> None:
        if term.match is Match.PREFIX:
            self._count_prefix(term, field, weight, occurrences)
            return
        if term.match is Match.ALIKE:
            self._count_alike(term, field, weight, occurrences)
            return
        is_exact = term.match is Match.EXACT
        slots = self._analyzer.slots(term.text, self.languages, is_exact=is_exact)
        if len(slots) == 1:
            self._add(slots[0].terms, field, weight, occurrences)
        elif term.match is Match.NEAR:
            look = partial(near_counts, slots=slots, reach=term.reach)
            self._count_places(look, field, weight, occurrences)
        else:
            look = partial(phrase_counts, slots=slots)
            self._count_places(look, field, weight, occurrences)

    def _count_places(
        self,
        look: Callable[[TermsReader, str], Counts],
        field: str,
        weight: float,
        occurrences: Occurrences,
    ) -> None:
        factors = self._factors(field, weight)
        for segment in self._snapshot.segments:
            numbers, times = look(segment.files.terms, field)
            if len(numbers):
                lengths = segment.files.lengths(field)[numbers]
                occurrences[segment.base + numbers] += times * factors[lengths]

    def _count_prefix(
        self, term: Term, field: str, weight: float, occurrences: Occurrences
    ) -> None:
        first, factors = prefix_term(term.text), self._factors(field, weight)
        for segment in self._snapshot.segments:
            terms = segment.files.terms.field(field)
            times = np.zeros(segment.count)
            for numbers, counts in terms.lists_between(first, first + b"\xff") if terms else ():
                times += np.bincount(
                    numbers.astype(np.intp), counts.astype(float), minlength=segment.count
                )
            here = occurrences[segment.base : segment.base + segment.count]
            here += times * factors[segment.files.lengths(field)]

    def _count_alike(self, term: Term, field: str, weight: float, occurrences: Occurrences) -> None:
        found = self._alike(term, field).items()
        words = {other: EDIT_WEIGHTS[edits] for other, edits in found}
        self._add(words, field, weight, occurrences)

    @property
    def total(self) -> int:
        """How many documents of the kind that is asked for there are."""
        return self._snapshot.count(self._what)

    def of_words(self, words: Iterable[bytes], fields: Mapping[str, float]) -> Found:
        """The living documents that have any of some terms of the index. fields: where, with what
        a word counts there."""
        occurrences = np.zeros(self._snapshot.size)
        wanted = dict.fromkeys(words, 1.0)
        for field, weight in fields.items():
            self._add(wanted, field, weight, occurrences)
        found = Found.of_all(occurrences).among(self._snapshot.mask(self._what))
        return scored(found, self.total)

    def frequency(self, words: Iterable[bytes], fields: Iterable[str]) -> int:
        """In about how many documents these terms stand: quick, for no posting list is read. One
        that has several of them is counted as often, and deleted ones are, too. What the first
        field says that has them more than once."""
        found = 0
        for field in fields:
            for word in words:
                found += sum(self._snapshot.terms_between(field, word, word).values())
            if found > 1:
                break
        return found

    def _alike(self, term: Term, field: str) -> dict[bytes, int]:
        word = prefix_term(term.text)
        first = word.decode("utf-8", "replace")[:1].encode()
        return alike(word, self._snapshot.terms_between(field, first, first + b"\xff"))

    def _add(
        self, words: Mapping[bytes, float], field: str, weight: float, occurrences: Occurrences
    ) -> None:
        """Add what terms count in each document. words: with a weight of each."""
        for segment in self._snapshot.segments:
            terms = segment.files.terms.field(field)
            if terms is None:
                continue
            here, lengths = occurrences[segment.base :], segment.files.lengths(field)
            for word, share in words.items():
                postings = terms.postings(word)
                if postings:
                    numbers = postings.documents.astype(np.intp)  # once, not at each use
                    factors = self._factors(field, weight * share)
                    here[numbers] += postings.counts * factors[lengths[numbers]]

    def _factors(self, field: str, weight: float) -> Factors:
        """What one occurrence counts in this query, by the byte of the field's length."""
        key = field, weight
        if key not in self._known_factors:
            average = self._snapshot.average_length(field)
            self._known_factors[key] = weight * length_factors(average)
        return self._known_factors[key]

    def _choice(self, choice: Choice) -> Found:
        is_passage = self._what is What.PASSAGE
        if choice.field == "tag":
            mark = b"=" if choice.is_exact else b""
            field = "tag" if is_passage else "article_tag"
            return self._keyed(field, mark + key_term(choice.value))
        if choice.field == "lang":
            return self._moved(self._keyed("lang", key_term(choice.value)), What.ARTICLE)
        if choice.field == "colour":
            return self._moved(self._keyed("colour", key_term(choice.value)), What.PASSAGE)
        if is_passage and (choice.field, choice.value) in _FLAGS:
            return self._flagged(choice)
        ids = self._resolve(choice.field, choice.value)
        return Found.unscored(self._snapshot.of_articles(ids, self._what))

    def _flagged(self, choice: Choice) -> Found:
        if choice.value in ("highlight", "highlighted"):
            return self._everything()
        if choice.value != "untagged":
            return self._keyed("flag", _FLAGS[choice.field, choice.value])
        return self._everything().without(self._keyed("flag", b"tagged"))

    def _dates(self, dates: Dates) -> Found:
        # A day sorts after the month and the year that hold it, hence the year first.
        terms = self._snapshot.terms_between(
            "published", dates.first[:4].encode(), dates.last.encode()
        )
        found = Found.nothing()
        for term in terms:
            days = days_of(term.decode("ascii", "replace"))
            if days and dates.first <= days[0] and days[1] <= dates.last:
                found = found.either(self._keyed("published", term))
        return self._moved(found, What.ARTICLE)

    def _keyed(self, field: str, term: bytes) -> Found:
        pieces = [
            segment.base + postings.documents.astype(np.int64)
            for segment, postings in self._snapshot.postings(field, term)
        ]
        return Found.unscored(np.concatenate(pieces)) if pieces else Found.nothing()

    def _moved(self, found: Found, home: What) -> Found:
        """The documents of the kind that is asked for, where a condition is one on the other kind:
        the passages of these articles, or the articles of these passages."""
        if home is self._what:
            return found
        found = found.among(self._snapshot.mask(home))
        articles = self._snapshot.column("article")
        ids, place = np.unique(articles[found.numbers], return_inverse=True)
        best = np.zeros(len(ids))
        np.maximum.at(best, place, found.scores)
        numbers = self._snapshot.of_articles(ids, self._what)
        return Found(numbers, best[np.searchsorted(ids, articles[numbers])])


_FLAGS = {
    ("has", "note"): b"note",
    ("has", "highlight"): b"",
    ("is", "highlighted"): b"",
    ("is", "tagged"): b"tagged",
    ("is", "untagged"): b"",
}
"""What is asked of a passage itself where passages are searched, not of its article."""


def _languages(snapshot: Snapshot) -> tuple[str, ...]:
    """The languages a word may be of: English, and the commonest of the collection."""
    counts = snapshot.languages()
    common = sorted(counts, key=lambda code: (-counts[code], code))[:_MOST_LANGUAGES]
    return tuple(dict.fromkeys(["en", *(code.decode("ascii", "replace") for code in common)]))
