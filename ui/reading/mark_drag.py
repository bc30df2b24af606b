"""Mark drag: an end of the selected highlight follows the mouse; nothing is written before it is
let go."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent

from reader.model.selector import Span
from ui.reading.highlights import Mark
from ui.reading.mark_handles import Handle, handles
from ui.reading.words_beside import snapped

if TYPE_CHECKING:
    from ui.reading.page_view import PageView

SCROLL_MS, SCROLL_STEP = 30, 14
"""How often and how far the page scrolls while the mouse is held above or below it."""


class MarkDrag(QObject):
    """Watches the viewport of a view. An end snaps to words; with Alt it goes by characters.

    resized(int, Span): an annotation was let go at another span.
    """

    resized = Signal(int, object)

    def __init__(self, view: PageView) -> None:
        super().__init__(view)
        self._view = view
        self._mark: Mark | None = None
        self._fixed = 0
        self._pointer = QPoint()
        self._by_character = False
        self._scroll = QTimer(self, interval=SCROLL_MS)
        self._scroll.timeout.connect(self._go_on)
        self.is_allowed = True
        view.viewport().installEventFilter(self)

    @property
    def is_under_way(self) -> bool:
        """Is an end held?"""
        return self._mark is not None

    @property
    def shown(self) -> Mark | None:
        """The mark whose handles are there to be taken."""
        if not self.is_allowed or self._view.textCursor().hasSelection():
            return None
        return self._view.preview or self._view.selected_mark

    def handle_at(self, point: QPoint) -> Handle | None:
        """The handle under a point of the viewport."""
        page, mark = self._view.page, self.shown
        if page is None or mark is None:
            return None
        there = QPointF(point) + QPointF(0, self._view.verticalScrollBar().value())
        found = [handle for handle in handles(page, mark.span) if handle.is_under(there)]
        return min(found, key=lambda h: (h.knob - there).manhattanLength(), default=None)

    def cancel(self) -> None:
        """Let go without a change."""
        self._mark = None
        self._scroll.stop()
        self._view.show_preview(None)

    def _press(self, event: QMouseEvent) -> bool:
        handle = self.handle_at(event.position().toPoint())
        mark = self._view.selected_mark
        if event.button() is not Qt.MouseButton.LeftButton or handle is None or mark is None:
            return False
        self._mark = mark
        self._fixed = mark.span.start if handle.is_end else mark.span.end
        return True

    def _move(self, event: QMouseEvent) -> bool:
        self._pointer = event.position().toPoint()
        if self._mark is None:
            if event.buttons() is Qt.MouseButton.NoButton and self.handle_at(self._pointer):
                self._view.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
                return True
            return False
        self._by_character = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        is_outside = not 0 <= self._pointer.y() <= self._view.viewport().height()
        if is_outside and not self._scroll.isActive():
            self._scroll.start()
        elif not is_outside:
            self._scroll.stop()
        self._follow()
        return True

    def _follow(self) -> None:
        page = self._view.page
        if page is None or self._mark is None:
            return
        offset = page.offsets.to_offset(self._view.cursorForPosition(self._pointer).position())
        if not self._by_character:
            offset = snapped(page.document.text, offset, is_end=offset > self._fixed)
        span = Span(min(offset, self._fixed), max(offset, self._fixed))
        if span:
            self._view.show_preview(replace(self._mark, span=span))

    def _go_on(self) -> None:
        """The mouse rests outside: the page goes on below it."""
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + (SCROLL_STEP if self._pointer.y() > 0 else -SCROLL_STEP))
        self._follow()

    def _release(self) -> bool:
        mark, preview = self._mark, self._view.preview
        if mark is None:
            return False
        self.cancel()
        if preview is not None and preview.span != mark.span:
            self.resized.emit(mark.id, preview.span)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: presses and moves on a handle are ours, all others the view's."""
        if isinstance(event, QMouseEvent):
            if event.type() is QEvent.Type.MouseButtonPress:
                return self._press(event)
            if event.type() is QEvent.Type.MouseMove:
                return self._move(event)
            if event.type() is QEvent.Type.MouseButtonRelease:
                return self._release()
        return super().eventFilter(watched, event)
