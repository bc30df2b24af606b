"""A tag chip: a rounded piece of colour with a word on it, for delegates and for layouts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

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
