"""Reading: open an article, remember the place, mark it read."""

from collections.abc import Collection

from reader.model.changes import Changes
from reader.model.locator import Locator
from reader.model.open_article import OpenArticle
from reader.services.annotations import placed_in
from reader.store import annotations, articles, documents, reading
from reader.store.store import Store


class Reading:
    """What a page needs, and what it leaves behind. None of it enters the undo history."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def open(self, article_id: int) -> OpenArticle:
        """Everything a page shows of an article. Raises NotFound."""
        db = self._store.db
        article = articles.get(db, article_id)
        document = documents.current(db, article_id)
        return OpenArticle(
            article=article,
            document=document,
            annotations=placed_in(document.text, annotations.of_article(db, article_id)),
            locator=reading.locator(db, article_id),
            is_unread=reading.is_unread(db, article_id),
        )

    def remember(self, article_id: int, locator: Locator) -> Changes:
        """Keep the place; the furthest point only ever grows."""
        with self._store.edit("Remember the place", undoable=False) as edit:
            reading.remember(edit.db, article_id, locator)
        return edit.changes

    def mark_read(self, ids: Collection[int], is_read: bool) -> Changes:
        """Mark articles read or unread."""
        with self._store.edit("Mark read", undoable=False) as edit:
            reading.mark_read(edit.db, ids, is_read)
        return edit.changes
