"""A tag chip: a rounded piece of colour with a word on it, for delegates and for layouts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.theme import Theme

HEIGHT = 19
PADDING = 8
GAP = 6
"""Pixels: height of a chip, room left and right of its word, room between two."""


def chip_width(theme: Theme, text: str, limit: int = 1000) -> int:
    """How wide a chip with this word is, in pixels, at most `limit`."""
    metrics = QFontMetrics(theme.ui_font(11, 500))
    return min(metrics.horizontalAdvance(text) + 2 * PADDING, limit)


def paint_chip(painter: QPainter, theme: Theme, rect: QRectF, text: str, colour: str = "") -> None:
    """Paint a chip into rect. colour: a highlight colour's value, or "" for a neutral one."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.fill(colour) if colour else theme.colour("line"))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    font = theme.ui_font(11, 500)
    painter.setFont(font)
    painter.setPen(theme.colour("ink"))
    room = rect.adjusted(PADDING, 0, -PADDING, 0)
    word = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, word)
    painter.restore()


class Chip(QWidget):
    """A chip as a widget. pressed: clicked, or Enter or Space on it. removed: Delete on it."""

    pressed = Signal(str)
    removed = Signal(str)

    def __init__(
        self, theme: Theme, text: str, colour: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = text
        self._colour = colour
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def text(self) -> str:
        """The word on it."""
        return self._text

    def sizeHint(self) -> QSize:
        """Qt: as wide as its word."""
        return QSize(chip_width(self._theme, self._text, 220), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the chip, with a ring when it has the focus."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_chip(painter, self._theme, rect, self._text, self._colour)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._theme.colour("accent"))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), HEIGHT / 2, HEIGHT / 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a click is a press."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.pressed.emit(self._text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter and Space press, Delete removes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit(self._text)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit(self._text)
        else:
            super().keyPressEvent(event)
