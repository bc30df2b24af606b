"""What waits until the window was painted: the first look at it is not delayed by anything."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class _FirstPaint(QObject):
    def __init__(self, widget: QWidget, work: Callable[[], object]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._work = work
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the widget paints its ground; what stands on it follows in the same event."""
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self._work)
        return False


def after_first_paint(widget: QWidget, work: Callable[[], object]) -> None:
    """Call work() once, when a window has been seen for the first time."""
    _FirstPaint(widget, work)
