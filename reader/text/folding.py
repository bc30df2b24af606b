"""Folded text that remembers where it came from: compare without noise, answer in the original."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from reader.model.selector import Span
from reader.text.normalize import fold_marks


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text, and for each of its code points the code points of the original it stands for.

    cells: (folded start, original start, original length) in order; each holds up to the next
    one's start. Length 0 marks a run that stands one for one; any other cell stands as a whole.
    """

    text: str
    cells: tuple[tuple[int, int, int], ...]

    def original(self, span: Span) -> Span:
        """The original span of a folded one. What was dropped at its edges stays outside."""
        if not span:
            start = self._ends(span.start)[0] if span.start < len(self.text) else 0
            return Span(start, start)
        return Span(self._ends(span.start)[0], self._ends(span.end - 1)[1])

    def folded(self, span: Span) -> Span:
        """The folded code points that stand for any of an original span."""
        start = self._first_after(span.start)
        return Span(start, max(start, self._count_before(span.end)))

    def _first_after(self, offset: int) -> int:
        """The first folded code point that stands for something that ends after an offset."""
        index = bisect_right(self.cells, offset, key=lambda cell: cell[1]) - 1
        if index < 0:
            return 0
        folded, original, length = self.cells[index]
        if length:
            return folded if offset < original + length else self._next(index)
        return min(folded + offset - original, self._next(index))

    def _count_before(self, offset: int) -> int:
        """How many folded code points stand for something that starts before an offset."""
        index = bisect_left(self.cells, offset, key=lambda cell: cell[1]) - 1
        if index < 0:
            return 0
        folded, original, length = self.cells[index]
        return self._next(index) if length else min(folded + offset - original, self._next(index))

    def _next(self, index: int) -> int:
        return self.cells[index + 1][0] if index + 1 < len(self.cells) else len(self.text)

    def _ends(self, position: int) -> tuple[int, int]:
        index = bisect_right(self.cells, position, key=lambda cell: cell[0]) - 1
        folded, original, length = self.cells[index]
        if length:
            return original, original + length
        start = original + position - folded
        return start, start + 1


# What makes no difference to a quotation: how much white space, which quotation marks and dashes,
# how many dots, what cannot be seen. U+200D stays: it makes one emoji of two.
_INVISIBLE = "\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
_NOISE = re.compile(rf"[\s{_INVISIBLE}]{{2,}}|[{_INVISIBLE}]|\.{{3}}|['`]{{2}}|--+|[^\S ]")


@lru_cache(maxsize=4)
def fold_noise(text: str) -> Folded:
    """The text with white space collapsed, marks and dashes as on a typewriter, "..." as one
    ellipsis, composed (NFC), nothing invisible. Case and letters stay."""
    marks = fold_marks(text)
    return _composed(_replaced(Folded(marks, _identity(marks)), _NOISE, _quiet))


@lru_cache(maxsize=4)
def fold_case(text: str) -> Folded:
    """As fold_noise, and without case, width, ligatures and the like (NFKC, case-folded)."""
    noise = fold_noise(text)
    forms = {c: _loose(c) for c in set(noise.text)}
    uneven = [c for c, form in forms.items() if len(form) != 1]
    if uneven:
        pattern = re.compile("|".join(map(re.escape, uneven)))
        noise = _replaced(noise, pattern, lambda found: forms[found])
    return Folded(noise.text.translate({ord(c): f for c, f in forms.items()}), noise.cells)


def _identity(text: str) -> tuple[tuple[int, int, int], ...]:
    return ((0, 0, 0),) if text else ()


def _loose(character: str) -> str:
    composed = unicodedata.normalize("NFKC", character).casefold()
    return fold_marks(unicodedata.normalize("NFKC", composed)) or character


def _quiet(found: str) -> str:
    if found[0] == ".":
        return "\u2026"
    if found[0] in "'`":
        return '"'
    if found[0] == "-":
        return "-"
    return " " if any(c.isspace() for c in found) else ""


def _composed(folded: Folded) -> Folded:
    if unicodedata.is_normalized("NFC", folded.text):
        return folded
    return _replaced(folded, _CLUSTER, lambda found: unicodedata.normalize("NFC", found))


# A character with the marks that combine with it: what composition can change. Conjoining jamo
# compose without being combining marks.
_CLUSTER = re.compile(
    "[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?"
    "|[^\\s][\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u093c\u09bc-\u09d7"
    "\u0a3c\u0b3c-\u0b57\u0bbe\u0bd7\u0c56\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dca-\u0ddf\u102e"
    "\u1ab0-\u1aff\u1b35\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f]+"
)


def _replaced(folded: Folded, pattern: re.Pattern[str], form: Callable[[str], str]) -> Folded:
    """Fold a folded text once more: each match becomes one cell, whatever is between stays."""
    pieces: list[str] = []
    cells: list[tuple[int, int, int]] = []
    size = done = 0
    for match in pattern.finditer(folded.text):
        new = form(match[0])
        if new == match[0]:
            continue
        size += _copy(folded, done, match.start(), size, pieces, cells)
        if new:
            whole = folded.original(Span(*match.span()))
            cells.append((size, whole.start, len(whole)))
            pieces.append(new)
            size += len(new)
        done = match.end()
    if not done:
        return folded
    _copy(folded, done, len(folded.text), size, pieces, cells)
    return Folded("".join(pieces), tuple(cells))


def _copy(
    folded: Folded,
    start: int,
    end: int,
    at: int,
    pieces: list[str],
    cells: list[tuple[int, int, int]],
) -> int:
    """Append the cells and text of folded[start:end], which stands at `at` in the new text."""
    if start == end:
        return 0
    first = bisect_right(folded.cells, start, key=lambda cell: cell[0]) - 1
    for index in range(first, len(folded.cells)):
        begin, original, length = folded.cells[index]
        if begin >= end:
            break
        cut = max(start - begin, 0)
        cells.append((at + max(begin, start) - start, original + (0 if length else cut), length))
    pieces.append(folded.text[start:end])
    return end - start
