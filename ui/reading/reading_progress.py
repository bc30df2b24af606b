"""Reading progress: how much of the article is above the foot of the view, and how long the rest
takes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from ui.reading.masthead import minutes
from ui.reading.page_bar import PageBar
from ui.reading.reading_view import ReadingView

REST_MS = 80
"""Said when scrolling rests: words that change with each step of it would only be in the way."""


class ReadingProgress(QObject):
    """Tells the bar above the page."""

    def __init__(self, view: ReadingView, bar: PageBar) -> None:
        super().__init__(view)
        self._view = view
        self._bar = bar
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.refresh)
        view.verticalScrollBar().valueChanged.connect(lambda _value: self._rest.start())
        view.content_changed.connect(self._rest.start)
        view.resized.connect(self._rest.start)

    def refresh(self) -> None:
        """Say it now."""
        page = self._view.page
        if page is None or not self._view.isVisible():
            return
        length = page.offsets.shown_length()
        seen = page.offsets.shown_length(until=self._view.bottom_offset())
        share = seen / length if length else 1.0
        left = page.article.word_count * (1 - share)
        self._bar.show_progress(share, minutes(round(left)) if left >= 1 else 0)
