"""Passages: all highlights of the collection as one list, and what is done with several at once."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from reader.made_once import made_once
from reader.model.annotation import Annotation, PlaceState
from reader.model.changes import Changes
from reader.model.passage import Passage, PassageOrder, PassageView
from reader.model.selector import Span
from reader.store import annotations, articles, excerpts, passages, tags
from reader.store.rows import Db
from reader.store.store import Store
from reader.text.passages import passage_around

if TYPE_CHECKING:
    from reader.services.annotations import Annotations


class Passages:
    """Reads all passages, and tags many. Every write returns what it touched."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @made_once
    def _annotations(self) -> "Annotations":
        """Loaded when something is tagged: counts and rows need nothing that compares texts."""
        from reader.services.annotations import Annotations

        return Annotations(self._store)

    def order(self, view: PassageView) -> PassageOrder:
        """The ids of a view with its groups, those in the trash left out."""
        with self._store.snapshot() as db:
            return passages.order(db, view)

    def count(self) -> int:
        """How many passages there are, those in the trash left out."""
        return passages.count(self._store.db)

    def rows(self, ids: Sequence[int]) -> list[Passage]:
        """Passages with their sentences and articles, in the order asked; ids that are gone are
        left out. Only the blocks around each are read."""
        db = self._store.db
        known = annotations.get_all(db, ids)
        origins = articles.origins(db, {mark.article_id for mark in known})
        found = []
        for mark in known:
            if mark.article_id not in origins:
                continue
            sentence, span = _surroundings(db, mark)
            found.append(Passage(mark, *origins[mark.article_id], sentence, span))
        return found

    def toggle_tag(self, ids: Collection[int], tag_id: int) -> Changes:
        """Tag passages; when all of them carry the tag, take it from them."""
        path = tags.get(self._store.db, tag_id).path
        carriers = tags.annotations_with(self._store.db, ids, tag_id)
        verb = (
            self._annotations.remove_tags
            if carriers.issuperset(ids)
            else self._annotations.add_tags
        )
        return verb(ids, [path])

    def clear_numbered_tags(self, ids: Collection[int]) -> Changes:
        """Take every numbered tag from passages, in one step."""
        numbered = tags.numbered(self._store.db)
        return self._annotations.remove_tags(ids, [tag.path for tag in numbered])


def _surroundings(db: Db, mark: Annotation) -> tuple[str, Span]:
    """The sentence with the quote in it; where the text says something else, the quote alone."""
    if mark.span:
        document, span = excerpts.around(db, mark.article_id, mark.span)
        is_there = document.text.startswith(mark.quote[: len(span)], span.start)
        if is_there or mark.placement.state is not PlaceState.EXACT:
            sentence, inner = passage_around(document, span)
            if sentence:
                return sentence, inner
    quote = " ".join(mark.quote.split())
    return quote, Span(0, len(quote))
