"""Places: where words stand in the text of an article, with what a person needs to judge each."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Self

from reader.errors import NotFound
from reader.model.annotation import Annotation, Colour
from reader.model.article import Article
from reader.model.document import Document
from reader.model.occurrence import Occurrence
from reader.model.selector import Span
from reader.model.tag import clean_tag_path, tag_key
from reader.services.annotations import placed_in
from reader.store import annotations, articles, documents
from reader.store.rows import Db
from reader.text.passages import sentence_with

SpansIn = Callable[[Article, Document], Sequence[Span]]
"""Finds words in the visible text of an article, in order."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a new mark would say. tags: as they are compared. colour: counts where there are
    none."""

    tags: frozenset[str] = frozenset()
    colour: Colour | None = None

    @classmethod
    def of(cls, paths: Iterable[str], colour: Colour | None) -> Self:
        """Of tags as a person writes them."""
        return cls(frozenset(tag_key(clean_tag_path(path)) for path in paths), colour)

    def is_met_by(self, mark: Annotation) -> bool:
        """This mark says so already."""
        if self.tags:
            return self.tags <= {tag_key(path) for path in mark.tags}
        return mark.colour is self.colour


def readable(db: Db, article_id: int) -> tuple[Article, Document] | None:
    """An article with its text, None where it is gone or in the trash."""
    try:
        article = articles.get(db, article_id)
        if article.trashed_at is not None:
            return None
        return article, documents.current(db, article_id)
    except NotFound:
        return None


def marked_spans(db: Db, article_id: int, document: Document, wish: Wish) -> list[Span]:
    """Where marks of an article stand that say what is wished."""
    marks = placed_in(document.text, annotations.of_article(db, article_id))
    return [mark.span for mark in marks if mark.span and wish.is_met_by(mark)]


def places_in(db: Db, article_id: int, spans_in: SpansIn, wish: Wish) -> Iterator[Occurrence]:
    """The places where words stand in an article, in order; none in one that is in the trash."""
    known = readable(db, article_id)
    spans = spans_in(*known) if known else ()
    if not known or not spans:
        return
    article, document = known
    same = marked_spans(db, article_id, document, wish)
    for span in spans:
        sentence, place = sentence_with(document, span)
        yield Occurrence(
            article_id=article.id,
            span=span,
            title=article.metadata.title,
            publication=article.metadata.publication,
            published=article.metadata.published,
            sentence=sentence,
            place=place,
            is_marked=any(span.overlaps(other) for other in same),
        )


def still_there(db: Db, places: Iterable[Occurrence]) -> list[tuple[int, Span]]:
    """Article and span of the places where the same words still stand."""
    several = list(places)
    texts = {id: _text_of(db, id) for id in {place.article_id for place in several}}
    return [
        (place.article_id, place.span)
        for place in several
        if place.span.of(texts[place.article_id]) == place.words
    ]


def _text_of(db: Db, article_id: int) -> str:
    try:
        return documents.current(db, article_id).text
    except NotFound:
        return ""
