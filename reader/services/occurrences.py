"""Occurrences: every place where some words stand, in an article or in the whole collection.

The index says which articles may hold them; the text itself says where. Case and accents never
matter, as in a search.
"""

import re
from collections.abc import Callable, Collection, Iterable

from reader.errors import Refused
from reader.index.analysis import analyzer
from reader.index.match_finder import MatchFinder
from reader.model.annotation import Colour
from reader.model.article import Article
from reader.model.changes import Changes
from reader.model.document import Document
from reader.model.occurrence import Occurrence
from reader.model.selector import Span
from reader.model.wording import said
from reader.query.ast import Match, Term
from reader.services.annotations import Annotations
from reader.services.places import Wish, places_in, still_there
from reader.services.searching import Searching
from reader.store.store import Store
from reader.text.words import words_of

# A sentence ends here: the words before and after it are no phrase. Short words may be "Mr.".
_SENTENCE_END = re.compile(r"\w{4}[.!?…][\"'”’»)\]]*\s")

FindersOf = Callable[[str], MatchFinder]
"""The finder for texts of a language."""


class Occurrences:
    """Finds words, and marks those of the places that a person took. Safe from any thread."""

    def __init__(self, store: Store, searching: Searching, marking: Annotations) -> None:
        self._store = store
        self._searching = searching
        self._marking = marking

    def articles(self, words: str, *, any_form: bool = False) -> list[int]:
        """The articles that may hold the words, the best first; look into them with `places`.

        any_form: other forms of the words count, too: "bridge" finds "bridges". Raises Refused for
        words without a letter, and a ReaderError while the index is being rebuilt.
        """
        return self._searching.articles_with(_phrase(words, any_form))

    def places(
        self,
        article_ids: Iterable[int],
        words: str,
        *,
        any_form: bool = False,
        tags: Collection[str] = (),
        colour: Colour | None = None,
    ) -> list[Occurrence]:
        """Where the words stand in the visible text of articles, in the order of the articles.

        tags, colour: what the places will be marked with, which tells those that are so already.
        Articles that are gone or in the trash hold none. Raises Refused as `articles`.
        """
        finder_of = _finders(_phrase(words, any_form))

        def spans_in(article: Article, document: Document) -> list[Span]:
            language = article.metadata.language
            spans = finder_of(language).in_document(document, language)
            return [span for span in spans if _is_one_phrase(words, span.of(document.text))]

        wish = Wish.of(tags, colour)
        return [
            place
            for article_id in article_ids
            for place in places_in(self._store.db, article_id, spans_in, wish)
        ]

    def mark(
        self,
        taken: Iterable[Occurrence],
        *,
        colour: Colour | None = None,
        tags: Collection[str] = (),
    ) -> Changes:
        """Mark places in one step; those whose text is another one by now are left out."""
        places = still_there(self._store.db, taken)
        if not places:
            return Changes()
        return self._marking.highlight_many(places, colour=colour, tags=tags)


def _phrase(words: str, any_form: bool) -> Term:
    if not any(True for _word in words_of(words)):
        raise Refused(
            said("There are no words to look for."), said("Select or type at least one word.")
        )
    return Term(words, match=Match.STEM if any_form else Match.EXACT)


def _finders(phrase: Term) -> FindersOf:
    """A finder for each language, made when the first article of it comes."""
    made: dict[str, MatchFinder] = {}

    def finder(language: str) -> MatchFinder:
        if language not in made:
            made[language] = MatchFinder([phrase], analyzer(), [language])
        return made[language]

    return finder


def _is_one_phrase(words: str, found: str) -> bool:
    return bool(_SENTENCE_END.search(words)) or not _SENTENCE_END.search(found)
