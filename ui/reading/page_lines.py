"""Page lines: which lines of the page stand at a height; only what must be is laid out for it.

Qt's own hit test is of no use here: while a long text is laid out bit by bit, it answers a question
about a gap between paragraphs with the end of what was laid out, and lays out the rest for it.
"""

from __future__ import annotations

from bisect import bisect_right

from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

from ui.reading.line_boxes import Stretch

SLACK = 2.0
"""Pixels of a line that may be cut off, and it still is wholly seen."""


class PageLines:
    """Of one document, whose lines stay where they are once laid out. Pixels of the document."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._tops: list[float] = []
        """The upper edges of the blocks down to where somebody has looked."""
        self._next = document.firstBlock()

    def seen(self, top: float, height: float) -> Stretch:
        """What a view shows that begins at a height: whole lines, of which a part may be cut."""
        block = self.block_at(top)
        line = self._line_at(block, top)
        first = block.position() + (line.textStart() if line is not None else 0)
        return Stretch(first, self.last_place(top + height), top, top + height)

    def first_place(self, top: float) -> int:
        """Where the first line begins that is wholly below a height."""
        block = self.block_at(top)
        line = self._line_at(block, top)
        if line is not None:
            origin = self._tops[block.blockNumber()]
            for number in (line.lineNumber(), line.lineNumber() + 1):
                below = block.layout().lineAt(number)
                if below.isValid() and origin + below.y() >= top - SLACK:
                    return block.position() + below.textStart()
        following = self.block_after(block)
        return following.position() if following.isValid() else self._document.characterCount() - 1

    def last_place(self, bottom: float) -> int:
        """Where the last line ends of which anything is above a height."""
        block = self.block_at(bottom)
        line = self._line_at(block, bottom)
        end = line.textStart() + line.textLength() if line is not None else 0
        return block.position() + min(end, block.length() - 1)

    def block_at(self, height: float) -> QTextBlock:
        """The last block that begins at or above a height; the first where there is none."""
        self._look_down_to(height)
        number = max(bisect_right(self._tops, height) - 1, 0)
        return self._document.findBlockByNumber(number)

    def block_after(self, block: QTextBlock) -> QTextBlock:
        """The next block, laid out; invalid behind the last."""
        following = block.next()
        if following.isValid() and len(self._tops) <= following.blockNumber():
            self._take_next()
        return following

    def _look_down_to(self, height: float) -> None:
        while self._next.isValid() and (not self._tops or self._tops[-1] <= height):
            self._take_next()

    def _take_next(self) -> None:
        box = self._document.documentLayout().blockBoundingRect(self._next)
        self._tops.append(box.top())
        self._next = self._next.next()

    def _line_at(self, block: QTextBlock, height: float) -> QTextLine | None:
        """The last line of a block that begins above a height; its first where none does."""
        inside = height - self._tops[block.blockNumber()]
        layout = block.layout()
        low, high = 0, layout.lineCount() - 1
        while low < high:
            middle = (low + high + 1) // 2
            if layout.lineAt(middle).y() < inside:
                low = middle
            else:
                high = middle - 1
        return layout.lineAt(low) if high >= 0 else None
