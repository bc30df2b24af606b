"""A heat strip small enough for a card: where the highlights stand, and how far a text is read."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from ui.theme.theme import Theme

CELL_WIDTH, HEIGHT = 2, 7
"""Pixels of one part of the text, and of the strip from top to bottom."""


def strip_width(cells: Sequence[str]) -> int:
    """Pixels that a strip takes."""
    return len(cells) * CELL_WIDTH


def paint_small_strip(
    painter: QPainter,
    theme: Theme,
    left: float,
    middle: float,
    cells: Sequence[str],
    progress: float,
) -> None:
    """Paint a strip from its left edge around a height. cells: a highlight colour each, "" for
    none. progress: how much is read, 0.0 to 1.0; that part of the ground is darker."""
    box = QRectF(round(left), round(middle - HEIGHT / 2), strip_width(cells), HEIGHT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("line"))
    painter.drawRoundedRect(box, 2, 2)
    if progress > 0:
        painter.setBrush(theme.colour("scroll"))
        read = QRectF(box.left(), box.top(), box.width() * progress, HEIGHT)
        painter.drawRoundedRect(read, 2, 2)
    x = box.left()
    for colour, run in groupby(cells):
        width = CELL_WIDTH * len(list(run))
        if colour:
            painter.fillRect(QRectF(x, box.top(), width, HEIGHT), theme.stripe(colour))
        x += width
