"""The next place to end a selection: a character or a word further, or less far."""

from __future__ import annotations

import re
import unicodedata

_WORD_END = re.compile(r"\w+(?:['’\-]\w+)*")


def beside(text: str, offset: int, step: int, *, by_word: bool) -> int:
    """The offset one character or word behind (1) or before (-1), within the text.

    A letter and the marks on it are one character; behind a word is where its last letter ends.
    """
    if by_word:
        return _word_end(text, offset, step)
    offset = min(max(offset + step, 0), len(text))
    while 0 < offset < len(text) and _joins(text[offset], text[offset - 1]):
        offset += step
    return offset


def _word_end(text: str, offset: int, step: int) -> int:
    if step > 0:
        match = _WORD_END.search(text, offset)
        return match.end() if match else len(text)
    ends = [m.end() for m in _WORD_END.finditer(text, max(offset - 400, 0), offset)]
    return next((end for end in reversed(ends) if end < offset), max(offset - 400, 0))


def _joins(character: str, before: str) -> bool:
    """Does a character belong to the one before it?"""
    return (
        bool(unicodedata.combining(character))
        or character in "\u200d\ufe0f"
        or (before == "\u200d")
    )
