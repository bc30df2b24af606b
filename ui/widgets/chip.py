"""A tag chip: a rounded piece of colour with a word on it, for delegates and for layouts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from ui.theme.theme import Theme
from ui.widgets.text_lines import AT_LEFT

HEIGHT = 19
PADDING = 8
GAP = 6
NUMBER_ROOM = 9
"""Pixels: height of a chip, room left and right of its word, room between two, room of a number
before the word."""


def chip_width(theme: Theme, text: str, number: str = "") -> int:
    """How wide a chip with this word, and perhaps a number before it, is in pixels."""
    metrics = QFontMetrics(theme.ui_font(11, 500))
    return metrics.horizontalAdvance(text) + 2 * PADDING + (NUMBER_ROOM if number else 0)


def paint_chip(
    painter: QPainter, theme: Theme, rect: QRectF, text: str, colour: str = "", number: str = ""
) -> None:
    """Paint a chip into rect. colour: a highlight colour's value, or "" for a neutral one."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.fill(colour) if colour else theme.colour("line"))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    room = rect.adjusted(PADDING, 0, -PADDING, 0)
    if number:
        painter.setFont(theme.ui_font(9, 700))
        painter.setPen(theme.colour("ink2"))
        painter.drawText(room, AT_LEFT, number)
        room.setLeft(room.left() + NUMBER_ROOM)
    font = theme.ui_font(11, 500)
    painter.setFont(font)
    painter.setPen(theme.colour("ink"))
    word = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, word)
    painter.restore()
