"""The next place for an edge of a selection: a character or a word further, or less far."""

from __future__ import annotations

import re
import unicodedata

_WORD = re.compile(r"\w+(?:['’\-]\w+)*")
_MARKS_BEFORE, _MARKS_BEHIND = re.compile(r"[^\w\s]+$"), re.compile(r"[^\w\s]+")
FAR = 400
"""Code points within which a word is looked for."""
NEAR = 24
"""A word edge that is further off than this is not meant: some scripts write without spaces."""


def beside(text: str, offset: int, step: int, *, by_word: bool, is_end: bool = True) -> int:
    """The offset one character or word behind (1) or before (-1), within the text.

    A letter and the marks on it are one character. An end goes to where the last letter of a word
    is, a beginning to its first.
    """
    if by_word:
        return _word_edge(text, offset, step, is_end=is_end)
    offset = min(max(offset + step, 0), len(text))
    while 0 < offset < len(text) and _joins(text[offset], text[offset - 1]):
        offset += step
    return offset


def snapped(text: str, offset: int, *, is_end: bool) -> int:
    """The nearest edge of a word, with or without the quotation marks and stops beside it."""
    low = max(offset - FAR, 0)
    edges: list[int] = []
    for word in _WORD.finditer(text, low, offset + FAR):
        if is_end:
            marks = _MARKS_BEHIND.match(text, word.end())
            edges += [word.end(), marks.end() if marks else word.end()]
        else:
            marks = _MARKS_BEFORE.search(text[max(word.start() - 4, 0) : word.start()])
            edges += [word.start(), word.start() - (len(marks[0]) if marks else 0)]
    nearest = min(edges, key=lambda edge: abs(edge - offset), default=offset)
    return nearest if abs(nearest - offset) <= NEAR else offset


def _word_edge(text: str, offset: int, step: int, *, is_end: bool) -> int:
    if step > 0:
        low, high = offset, len(text)
        words = _WORD.finditer(text, low, high)
        edges = (word.end() if is_end else word.start() for word in words)
        return next((edge for edge in edges if edge > offset), high)
    low = max(offset - FAR, 0)
    found = [w.end() if is_end else w.start() for w in _WORD.finditer(text, low, offset)]
    return next((edge for edge in reversed(found) if edge < offset), low)


def _joins(character: str, before: str) -> bool:
    """Does a character belong to the one before it?"""
    return (
        bool(unicodedata.combining(character))
        or character in "\u200d\ufe0f"
        or (before == "\u200d")
    )
