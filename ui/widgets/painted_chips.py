"""A row of chips as a delegate paints it: as many as fit, then "+2" for those that do not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from ui.theme.theme import Theme
from ui.widgets.chip import GAP, HEIGHT, PADDING, chip_width, paint_chip


@dataclass(frozen=True, slots=True)
class ChipLook:
    """A chip's words, its highlight colour, "" for a neutral one, and its tag's number or ""."""

    text: str
    colour: str = ""
    number: str = ""


def paint_chips(
    painter: QPainter, theme: Theme, at: QPointF, width: float, chips: Sequence[ChipLook]
) -> float:
    """Paint chips from the upper left corner `at` into a width in pixels; returns the x behind
    them.

    One chip is always painted, shortened if it must be.
    """
    boxes = chip_boxes(theme, at, width, chips)
    for box, chip in zip(boxes, chips, strict=False):
        paint_chip(painter, theme, box, chip.text, chip.colour, chip.number)
    x = boxes[-1].right() + GAP if boxes else at.x()
    rest = len(chips) - len(boxes)
    if not rest:
        return x
    _paint_rest(painter, theme, QRectF(x, at.y(), at.x() + width - x, HEIGHT), rest)
    return x + QFontMetricsF(theme.ui_font(11, 500)).horizontalAdvance(f"+{rest}") + GAP


def chip_boxes(theme: Theme, at: QPointF, width: float, chips: Sequence[ChipLook]) -> list[QRectF]:
    """Where paint_chips puts them: a box for each that fits."""
    metrics = QFontMetricsF(theme.ui_font(11, 500))
    boxes: list[QRectF] = []
    x, right = at.x(), at.x() + width
    for number, chip in enumerate(chips):
        rest = len(chips) - number - 1
        room = right - x - (metrics.horizontalAdvance(f"+{rest}") + GAP if rest else 0)
        wanted = chip_width(theme, chip.text, chip.number)
        if wanted > room and number > 0:
            break
        boxes.append(QRectF(x, at.y(), min(wanted, max(room, 3.0 * PADDING)), HEIGHT))
        x = boxes[-1].right() + GAP
    return boxes


def _paint_rest(painter: QPainter, theme: Theme, box: QRectF, number: int) -> None:
    painter.setFont(theme.ui_font(11, 500))
    painter.setPen(theme.colour("ink3"))
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, f"+{number}")
