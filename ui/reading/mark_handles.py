"""Mark handles: the two ends of the selected highlight, where the mouse can take hold of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from reader.model.selector import Span
from ui.reading.line_boxes import ABOVE_BASELINE, BELOW_BASELINE, cursor_x
from ui.reading.page import Page

KNOB = 5.0
REACH = 9.0
"""Pixels: radius of a knob, and how near to it the mouse must be."""
STEM_REACH = 4.0


@dataclass(frozen=True, slots=True)
class Handle:
    """An end of a span on the page, in the document's pixels. The knob of the beginning is at the
    top of its stem, that of the end at the bottom, so that those of a short word stay apart."""

    is_end: bool
    x: float
    top: float
    bottom: float

    @property
    def knob(self) -> QPointF:
        """Its middle."""
        return QPointF(self.x, self.bottom if self.is_end else self.top)

    def is_under(self, point: QPointF) -> bool:
        """Does a point of the document take hold of it?"""
        off = point - self.knob
        if off.x() ** 2 + off.y() ** 2 <= REACH**2:
            return True
        return abs(point.x() - self.x) <= STEM_REACH and self.top <= point.y() <= self.bottom


def handles(page: Page, span: Span) -> list[Handle]:
    """Beginning and end of a span; [] where nothing of it is shown."""
    places = page.offsets.places(span)
    if not places:
        return []
    first, last = places[0][0], places[-1][1]
    return [_handle(page, first, first, is_end=False), _handle(page, last - 1, last, is_end=True)]


def paint_handles(
    painter: QPainter, page: Page, span: Span, colour: QColor, ground: QColor
) -> None:
    """Into the document's coordinates, over the text."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for handle in handles(page, span):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRect(QRectF(handle.x - 1, handle.top, 2, handle.bottom - handle.top))
        painter.setPen(QPen(ground, 1.6))
        painter.drawEllipse(handle.knob, KNOB, KNOB)


def _handle(page: Page, inside: int, place: int, *, is_end: bool) -> Handle:
    """inside: a place of the line that is meant; at a line break an end belongs to the line
    before."""
    block = page.text.findBlock(inside)
    origin = page.text.documentLayout().blockBoundingRect(block).topLeft()
    line = block.layout().lineForTextPosition(inside - block.position())
    size = max(block.charFormat().font().pixelSize(), 8)
    base = origin.y() + line.y() + line.ascent()
    x = origin.x() + cursor_x(line, place - block.position())
    return Handle(is_end, x, base - ABOVE_BASELINE * size, base + BELOW_BASELINE * size)
