"""The sign of a digit that is a key: a small framed square with the number in it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.theme.theme import Theme

KEY_SIZE = 15
"""Pixels each way."""


def paint_key(painter: QPainter, theme: Theme, middle: QPointF, digit: str) -> None:
    """Paint the sign around a point."""
    half = KEY_SIZE / 2
    box = QRectF(middle.x() - half, middle.y() - half, KEY_SIZE, KEY_SIZE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(theme.colour("ink3"))
    painter.setFont(theme.ui_font(10, 500))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, digit)
