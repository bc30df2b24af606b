"""The heading of a pane: a name that a person gave may be long, and is then cut short."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

SHORTEST = 48
"""Pixels that are always left for it."""


class HeadingLabel(QLabel):
    """text() is always the whole of it; the tooltip shows it where it is cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:
        """Qt: a long name does not widen the pane."""
        full = super().minimumSizeHint()
        return QSize(min(full.width(), SHORTEST), full.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: as much as there is room for."""
        painter = QPainter(self)
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        tip = "" if shown == self.text() else f"<p>{escape(self.text())}</p>"
        # Only where it is another one: a tooltip set anew would hide the one that is shown.
        if self.toolTip() != tip:
            self.setToolTip(tip)
        painter.setPen(self.palette().windowText().color())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()
