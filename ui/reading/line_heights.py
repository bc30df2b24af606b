"""Line heights: which height of the whole page each place has; a look-up asks Qt nothing."""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtGui import QTextDocument


class LineHeights:
    """Made when a page is laid out; a look-up is one bisection. Pixels of the document."""

    def __init__(self, document: QTextDocument) -> None:
        self._starts: list[int] = []
        self._tops: list[float] = []
        self._bottoms: list[float] = []
        layout = document.documentLayout()
        block = document.firstBlock()
        while block.isValid():
            box = layout.blockBoundingRect(block)
            self._add(block.position(), box.top(), box.bottom())
            lines = block.layout()
            for number in range(1, lines.lineCount()):
                line = lines.lineAt(number)
                top = box.top() + line.y()
                self._bottoms[-1] = top
                self._add(block.position() + line.textStart(), top, box.bottom())
            block = block.next()
        self.total = max(layout.documentSize().height(), 1.0)

    def top(self, place: int) -> float:
        """The upper edge of the line that a position of the page stands in."""
        return self._tops[self._line(place)]

    def bottom(self, place: int) -> float:
        """Its lower edge."""
        return self._bottoms[self._line(place)]

    def _add(self, start: int, top: float, bottom: float) -> None:
        self._starts.append(start)
        self._tops.append(top)
        self._bottoms.append(bottom)

    def _line(self, place: int) -> int:
        return max(bisect_right(self._starts, place) - 1, 0)
