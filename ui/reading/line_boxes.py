"""Line boxes: where a stretch of the page stands, line by line, in the document's pixels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextLine

from reader.model.selector import Span
from ui.reading.page import Page
from ui.widgets.text_lines import is_rtl

ABOVE_BASELINE, BELOW_BASELINE = 0.98, 0.33
"""Height of a box over and under the base line, in font sizes."""
OVERHANG = 2.0
"""Pixels a box reaches beyond its first and last letter."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """What the viewport shows: places, and pixels of the document."""

    first: int
    last: int
    top: float
    bottom: float


ALL = Stretch(0, 1 << 30, 0.0, float("inf"))
LONGEST_KEPT = 2000
"""Code points of a span whose boxes are worked out in one go."""


def blocks_in(document: QTextDocument, seen: Stretch) -> Iterator[tuple[QTextBlock, QRectF]]:
    """The blocks that are seen, with their boxes; no others are laid out."""
    layout = document.documentLayout()
    block = document.findBlock(seen.first)
    while block.isValid():
        box = layout.blockBoundingRect(block)
        if box.top() > seen.bottom:
            return
        yield block, box
        block = block.next()


def boxes(document: QTextDocument, start: int, end: int, seen: Stretch) -> list[QRectF]:
    """One box for each line of [start, end) that is seen; several where directions mix."""
    found: list[QRectF] = []
    start, end = max(start, seen.first), min(end, seen.last + 1)
    if start >= end:
        return found
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        origin = document.documentLayout().blockBoundingRect(block).topLeft()
        if origin.y() > seen.bottom:
            break
        found += _block_boxes(block, origin, start, end)
        block = block.next()
    return found


class KnownBoxes:
    """The line boxes of spans of a page, kept: once laid out, its lines stay where they are, and
    a highlight is painted again at each step of scrolling."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._known: dict[Span, list[QRectF]] = {}

    def is_of(self, page: Page) -> bool:
        """Are these the boxes of that page?"""
        return page is self._page

    def of(self, span: Span, seen: Stretch) -> list[QRectF]:
        """The boxes of a span that are seen."""
        if len(span) > LONGEST_KEPT:  # so that a long one does not have all its text laid out
            return self._boxes(span, seen)
        if span not in self._known:
            self._known[span] = self._boxes(span, ALL)
        known = self._known[span]
        top, bottom = seen.top, seen.bottom
        if known and known[0].top() >= top and known[-1].bottom() <= bottom:
            return known  # as most are
        return [b for b in known if b.bottom() >= top and b.top() <= bottom]

    def _boxes(self, span: Span, seen: Stretch) -> list[QRectF]:
        return [
            box
            for start, end in self._page.offsets.places(span)
            for box in boxes(self._page.text, start, end, seen)
        ]


def _block_boxes(block: QTextBlock, origin: QPointF, start: int, end: int) -> list[QRectF]:
    layout = block.layout()
    first = max(start - block.position(), 0)
    last = min(end - block.position(), block.length() - 1)
    size = max(block.charFormat().font().pixelSize(), 8)
    text = block.text()
    found: list[QRectF] = []
    for number in range(*_lines_of(layout, first, last)):
        line = layout.lineAt(number)
        left, right = line.textStart(), line.textStart() + line.textLength()
        low, high = max(first, left), min(last, right)
        if low >= high:
            continue
        base = origin.y() + line.y() + line.ascent()
        for x, width in _extents(line, low, high, text):
            top = base - ABOVE_BASELINE * size
            height = (ABOVE_BASELINE + BELOW_BASELINE) * size
            box = QRectF(origin.x() + x - OVERHANG, top, width + 2 * OVERHANG, height)
            found.append(QRectF(box.toRect()))  # whole pixels: sharp outlines
    return found


def _lines_of(layout: QTextLayout, first: int, last: int) -> tuple[int, int]:
    """The numbers of the lines that hold the units [first, last): some have thousands."""
    start, end = layout.lineForTextPosition(first), layout.lineForTextPosition(max(last - 1, first))
    if not start.isValid() or not end.isValid():
        return 0, 0
    return start.lineNumber(), end.lineNumber() + 1


def _extents(line: QTextLine, low: int, high: int, text: str) -> list[tuple[float, float]]:
    """Where the units [low, high) of a line stand: left edge and width of each unbroken piece."""
    # A space at the end of a wrapped line hangs into the margin: nobody sees it marked.
    while (
        high > low + 1
        and text[high - 1 : high] == " "
        and high == line.textStart() + (line.textLength())
    ):
        high -= 1
    if not _has_rtl(text):
        x, end = cursor_x(line, low), cursor_x(line, high)
        return [(min(x, end), abs(end - x))]
    pieces: list[list[float]] = []
    for unit in range(low, high):
        one, other = sorted((cursor_x(line, unit), cursor_x(line, unit + 1)))
        if pieces and one <= pieces[-1][1] + 0.5 and other >= pieces[-1][0] - 0.5:
            pieces[-1] = [min(one, pieces[-1][0]), max(other, pieces[-1][1])]
        else:
            pieces.append([one, other])
    return [(one, other - one) for one, other in pieces]


def cursor_x(line: QTextLine, unit: int) -> float:
    """Where a caret before a unit of a line stands, in the block's pixels."""
    # PySide gives the x, or the x and the unit it moved to, depending on its version.
    x: Any = line.cursorToX(unit)
    return float(x[0] if isinstance(x, tuple) else x)


def _has_rtl(text: str) -> bool:
    return not text.isascii() and any(
        character > "\u0590" and is_rtl(character) for character in text
    )
