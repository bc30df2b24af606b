"""Sentences of the page: the one to select next when reading with the keyboard. A ribbon is one
too, so that Enter can open it, and so is a picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QTextBlock, QTextDocument

from reader.model.selector import Span
from ui.reading.offset_map import qt_length
from ui.reading.page_document import line_of, ordinal_of
from ui.reading.page_style import Line

_SKIPPED = (Line.REASON, Line.EMPTY_PICTURE)
_WHOLE = (Line.RIBBON, Line.PICTURE)

Split = Callable[[str], Sequence[Span]]
"""The sentences of a text, without the white space around them."""


def next_sentence(
    document: QTextDocument, start: int, end: int, step: int, split: Split
) -> tuple[int, int]:
    """The places of the first sentence behind `end` (step 1), or the last before `start` (-1).

    At the last sentence there is no other: (start, end) come back.
    """
    block = document.findBlock(end if step > 0 else start)
    while block.isValid():
        bounds = _sentences(block, split) if _is_text(block) else []
        if step > 0:
            found = next((pair for pair in bounds if pair[0] >= end and pair[1] > start), None)
        else:
            found = next((pair for pair in reversed(bounds) if pair[1] <= start), None)
        if found:
            return found
        block = block.next() if step > 0 else block.previous()
    return start, end


def _sentences(block: QTextBlock, split: Split) -> list[tuple[int, int]]:
    """The places of a block's sentences."""
    first, text = block.position(), block.text()
    if line_of(block) in _WHOLE:
        return [(first, first + block.length() - 1)]
    return [
        (first + qt_length(text[: span.start]), first + qt_length(text[: span.end]))
        for span in split(text)
    ]


def _is_text(block: QTextBlock) -> bool:
    return ordinal_of(block) is not None and line_of(block) not in _SKIPPED
