"""Focus passing: a panel that is given the focus hands it to the part that is worked with.

Not a focus proxy: Qt would take the panel for one control then, and Tab would pass by its buttons.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


def pass_focus(panel: QWidget, part: QWidget) -> None:
    """Whoever calls panel.setFocus() gives the focus to a part of it."""
    panel.installEventFilter(_Passer(panel, part))


class _Passer(QObject):
    def __init__(self, panel: QWidget, part: QWidget) -> None:
        super().__init__(panel)
        self._part = part

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the panel itself has the focus."""
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusIn:
            self._part.setFocus(event.reason())
            return True
        return super().eventFilter(watched, event)
