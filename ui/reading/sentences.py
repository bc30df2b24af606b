"""Sentences of the page: the one to select next when reading with the keyboard. A ribbon is one
too, so that Enter can open it, and so is a picture."""

from __future__ import annotations

from PySide6.QtCore import QTextBoundaryFinder
from PySide6.QtGui import QTextBlock, QTextDocument

from ui.reading.page_document import line_of, ordinal_of
from ui.reading.page_style import Line

_SKIPPED = (Line.REASON, Line.EMPTY_PICTURE)


def next_sentence(document: QTextDocument, start: int, end: int, step: int) -> tuple[int, int]:
    """The places of the first sentence behind `end` (step 1), or the last before `start` (-1).

    At the last sentence there is no other: (start, end) come back.
    """
    block = document.findBlock(end if step > 0 else start)
    while block.isValid():
        bounds = _sentences(block) if _is_text(block) else []
        if step > 0:
            found = next((pair for pair in bounds if pair[0] >= end and pair[1] > start), None)
        else:
            found = next((pair for pair in reversed(bounds) if pair[1] <= start), None)
        if found:
            return found
        block = block.next() if step > 0 else block.previous()
    return start, end


def _sentences(block: QTextBlock) -> list[tuple[int, int]]:
    """The places of a block's sentences, without the white space behind them."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Sentence, block.text())
    bounds = []
    start = 0
    while (end := finder.toNextBoundary()) != -1:
        last = end
        while last > start and _is_space(block, last - 1):
            last -= 1
        if last > start:
            bounds.append((block.position() + start, block.position() + last))
        start = end
    return bounds


def _is_space(block: QTextBlock, unit: int) -> bool:
    return block.document().characterAt(block.position() + unit).isspace()


def _is_text(block: QTextBlock) -> bool:
    return ordinal_of(block) is not None and line_of(block) not in _SKIPPED
