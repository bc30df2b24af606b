"""Occurrences: every place where some words stand, in an article or in the whole collection.

The index says which articles may hold them; the text itself says where. Case and accents never
matter, as in a search.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator

from reader.errors import NotFound, Refused
from reader.index.analysis import analyzer
from reader.index.match_finder import MatchFinder
from reader.model.annotation import Annotation, Colour
from reader.model.article import Article
from reader.model.changes import Changes
from reader.model.occurrence import Occurrence
from reader.model.selector import Span
from reader.model.tag import clean_tag_path, tag_key
from reader.model.wording import said
from reader.query.ast import Match, Term
from reader.services.annotations import Annotations, placed_in
from reader.services.searching import Searching
from reader.store import annotations, articles, documents
from reader.store.store import Store
from reader.text.passages import sentence_with
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
        wanted = {tag_key(clean_tag_path(path)) for path in tags}
        return [
            occurrence
            for article_id in article_ids
            for occurrence in self._in_article(article_id, words, finder_of, wanted, colour)
        ]

    def mark(
        self,
        taken: Iterable[Occurrence],
        *,
        colour: Colour | None = None,
        tags: Collection[str] = (),
    ) -> Changes:
        """Mark places in one step; those whose text is another one by now are left out."""
        several = list(taken)
        texts = {id: self._text_of(id) for id in {place.article_id for place in several}}
        places = [
            (place.article_id, place.span)
            for place in several
            if place.span.of(texts[place.article_id]) == place.words
        ]
        if not places:
            return Changes()
        return self._marking.highlight_many(places, colour=colour, tags=tags)

    def _in_article(
        self,
        article_id: int,
        words: str,
        finder_of: FindersOf,
        wanted: set[str],
        colour: Colour | None,
    ) -> Iterator[Occurrence]:
        db = self._store.db
        try:
            article, document = articles.get(db, article_id), documents.current(db, article_id)
        except NotFound:
            return
        if article.trashed_at is not None:
            return
        spans = finder_of(article.metadata.language).in_document(
            document, article.metadata.language
        )
        spans = [span for span in spans if _is_one_phrase(words, span.of(document.text))]
        if not spans:
            return
        marks = placed_in(document.text, annotations.of_article(db, article_id))
        same = [mark.span for mark in marks if mark.span and _says(mark, wanted, colour)]
        for span in spans:
            is_marked = any(span.overlaps(other) for other in same)
            yield _occurrence(article, span, *sentence_with(document, span), is_marked)

    def _text_of(self, article_id: int) -> str:
        try:
            return documents.current(self._store.db, article_id).text
        except NotFound:
            return ""


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


def _says(mark: Annotation, wanted: set[str], colour: Colour | None) -> bool:
    """A mark says what a new one would say."""
    return wanted <= {tag_key(path) for path in mark.tags} if wanted else mark.colour is colour


def _occurrence(
    article: Article, span: Span, sentence: str, place: Span, is_marked: bool
) -> Occurrence:
    known = article.metadata
    return Occurrence(
        article_id=article.id,
        span=span,
        title=known.title,
        publication=known.publication,
        published=known.published,
        sentence=sentence,
        place=place,
        is_marked=is_marked,
    )
