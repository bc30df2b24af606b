"""The position keeper: remembers where reading stopped, and how far it came."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from reader.model.locator import Locator
from ui.context import AppContext
from ui.reading.reading_view import ReadingView

REST_MS = 1200
"""How long scrolling must rest before the place is stored."""


class PositionKeeper(QObject):
    """Follows the scroll bar of a view. The place is stored when it rests and when it is left."""

    def __init__(self, context: AppContext, view: ReadingView) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self._article_id: int | None = None
        self._stored = Locator()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self.store)
        view.verticalScrollBar().valueChanged.connect(lambda _value: self._timer.start())

    @property
    def furthest(self) -> int:
        """The offset behind what was ever seen of the article, as last stored."""
        return self._stored.furthest if self._article_id is not None else 0

    def begin(self, article_id: int, locator: Locator) -> None:
        """Another article was opened, and its place restored."""
        self._article_id = article_id
        self._stored = locator
        self._timer.start()

    def leave(self) -> None:
        """Store the place, and keep no more."""
        self.store()
        self._timer.stop()
        self._article_id = None

    def forget(self) -> None:
        """The article is not there any more: there is nothing to store a place for."""
        self._timer.stop()
        self._article_id = None

    def store(self) -> None:
        """Store the place now, where it is another one."""
        self._timer.stop()
        page = self._view.page
        if self._article_id is None or page is None or not self._context.library.is_writable:
            return
        if not self._view.isVisible():
            return
        locator = self._here()
        if locator == self._stored:
            return
        article_id, self._stored = self._article_id, locator
        self._context.edit(lambda: self._context.library.reading.remember(article_id, locator))

    def _here(self) -> Locator:
        page = self._view.page
        assert page is not None
        furthest = max(self._view.bottom_offset(), self._stored.furthest)
        length = page.offsets.shown_length()
        progress = page.offsets.shown_length(until=furthest) / length if length else 1.0
        is_top = self._view.verticalScrollBar().value() == 0
        position = 0 if is_top else self._view.top_offset()
        return Locator(position, furthest, min(max(progress, self._stored.progress), 1.0))
