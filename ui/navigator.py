"""Which article is open, and the way back after a jump."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QObject, Signal

from reader.model.selector import Span

HISTORY_LENGTH = 200


class Navigator(QObject):
    """The history of opened places, as in a web browser.

    opened(article id, Span | None): go there and flash the span; an empty span (start == end) is a
    place to come back to and is not flashed; None means where reading stopped. closed: no article
    is open. moved: back or forward may be possible now or no more.
    """

    opened = Signal(int, object)
    closed = Signal()
    moved = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current: int | None = None
        self.place_of_view: Callable[[], int | None] | None = None
        """Set by the reading pane: the canonical offset at the top of the view, for Back."""
        self._past: list[tuple[int, Span | None]] = []
        self._future: list[tuple[int, Span | None]] = []

    @property
    def can_go_back(self) -> bool:
        """There is a place before this one."""
        return bool(self._past)

    @property
    def can_go_forward(self) -> bool:
        """Back was used, and nothing else was opened since."""
        return bool(self._future)

    def open(self, article_id: int, span: Span | None = None) -> None:
        """Open an article, or jump within the open one."""
        if self.current is not None and (self.current != article_id or span is not None):
            self._past.append(self._here())
            del self._past[:-HISTORY_LENGTH]
            self._future.clear()
        self._go(article_id, span)

    def back(self) -> None:
        """Return to the place before the last jump."""
        self._step(self._past, self._future)

    def forward(self) -> None:
        """Take back the last back."""
        self._step(self._future, self._past)

    def close(self) -> None:
        """Close the open article."""
        if self.current is not None:
            self.current = None
            self.closed.emit()
            self.moved.emit()

    def forget(self, article_ids: Collection[int]) -> None:
        """Articles that are gone: no way leads back to them, and the open one closes."""
        for places in (self._past, self._future):
            places[:] = [place for place in places if place[0] not in article_ids]
        if self.current in article_ids:
            self.close()
        self.moved.emit()

    def _step(
        self, source: list[tuple[int, Span | None]], target: list[tuple[int, Span | None]]
    ) -> None:
        if not source:
            return
        if self.current is not None:
            target.append(self._here())
        self._go(*source.pop())

    def _here(self) -> tuple[int, Span | None]:
        assert self.current is not None
        offset = self.place_of_view() if self.place_of_view else None
        return self.current, None if offset is None else Span(offset, offset)

    def _go(self, article_id: int, span: Span | None) -> None:
        self.current = article_id
        self.opened.emit(article_id, span)
        self.moved.emit()
