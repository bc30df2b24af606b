"""The sign over the whole window while something is dragged across it: what a drop would do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from ui.theme.theme import Theme

INSET = 14
RADIUS = 14
VEIL = 244
"""Pixels from the edge to the frame, its roundness; how dense the veil is, of 255."""
ICON_SIZE = 44
TEXT_WIDTH = 520


class DropSign(QWidget):
    """Lies over its parent and takes the drop, whatever stands below.

    receive: called with what was dropped. The source is never told to move anything: a file
    manager or an editor would take away what it was asked to move.
    """

    def __init__(
        self, theme: Theme, receive: Callable[[QMimeData], object], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("drop_sign")
        self.setAcceptDrops(True)
        self._theme = theme
        self._receive = receive
        self._icon, self._text, self._hint = "", "", ""
        self.hide()

    @property
    def text(self) -> str:
        """What it says in large letters."""
        return self._text

    @property
    def hint(self) -> str:
        """What it says below."""
        return self._hint

    def show_over(self, area: QRect, icon: str, text: str, hint: str) -> None:
        """Cover an area of the parent."""
        self._icon, self._text, self._hint = icon, text, hint
        self.setAccessibleName(text)
        self.setAccessibleDescription(hint)
        self.setGeometry(area)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a veil, a frame, and the words in the middle."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = theme.colour("bg")
        veil.setAlpha(VEIL)
        painter.fillRect(self.rect(), veil)
        painter.setPen(QPen(theme.colour("accent"), 2))
        frame = QRectF(self.rect()).adjusted(INSET, INSET, -INSET, -INSET)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        middle = frame.center()
        picture = theme.pixmap(self._icon, "accent", ICON_SIZE)
        painter.drawPixmap(middle - QPointF(ICON_SIZE / 2, ICON_SIZE + 26), picture)
        width = min(TEXT_WIDTH, frame.width() - 2 * INSET)
        box = QRectF(middle.x() - width / 2, middle.y() - 8, width, 36)
        painter.setFont(theme.reading_font(24, 600))
        painter.setPen(theme.colour("ink"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._text)
        painter.setFont(theme.ui_font(14))
        painter.setPen(theme.colour("ink2"))
        below = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        hint = box.translated(0, box.height() + 6).adjusted(0, 0, 0, 40)
        painter.drawText(hint, int(below | Qt.TextFlag.TextWordWrap), self._hint)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: it was shown for this drag."""
        _accept_harmless(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Qt: any place of the window will do."""
        _accept_harmless(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Qt: the drag left the window, or was given up."""
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: take it."""
        self.hide()
        if _accept_harmless(event):
            self._receive(event.mimeData())


def _accept_harmless(event: QDropEvent) -> bool:
    """Accept as a copy, or as a link where there is no copy; never as a move."""
    for action in (Qt.DropAction.CopyAction, Qt.DropAction.LinkAction):
        if event.possibleActions() & action:
            event.setDropAction(action)
            event.accept()
            return True
    event.ignore()
    return False
