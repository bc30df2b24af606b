"""Reading: open an article, remember the place, mark it read."""

import threading
from collections.abc import Collection

from reader.model.changes import Changes
from reader.model.locator import Locator
from reader.model.open_article import OpenArticle
from reader.model.selector import Span
from reader.services.annotations import placed_in
from reader.store import annotations, articles, documents, reading
from reader.store.store import Store
from reader.text.sentences import sentence_spans


class Reading:
    """What a page needs, and what it leaves behind. None of it enters the undo history."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._last = threading.local()

    def open(self, article_id: int) -> OpenArticle:
        """Everything a page shows of an article. Raises NotFound.

        The page and the panels beside it ask one after the other: while nothing was written, the
        second is given what the first was.
        """
        asked = (article_id, self._store.version)
        if getattr(self._last, "asked", None) != asked:
            self._last.found = self._read(article_id)
            self._last.asked = asked
        found: OpenArticle = self._last.found
        return found

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

    def sentences(self, text: str) -> list[Span]:
        """The sentences of a text, without the white space around them."""
        return sentence_spans(text)

    def _read(self, article_id: int) -> OpenArticle:
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
