"""The offset map: code points of the canonical text to positions of the page, and back.

The only file that knows that Qt counts UTF-16 units. The page shows parts of the canonical text, in
order, with decoration between them (ribbons, picture slots, a line of metadata); a segment is one
part that is shown without a break.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from reader.model.selector import Span

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")
_REPLACED = {
    # Line ends inside a block stay one character; a paragraph separator would start a new block.
    0x000A: "\u2028",
    0x000B: "\u2028",
    0x000C: "\u2028",
    0x000D: "\u2028",
    0x001C: "\u2028",
    0x001D: "\u2028",
    0x001E: "\u2028",
    0x0085: "\u2028",
    0x2029: "\u2028",
    0x0000: "\ufffd",
    # What Qt keeps for frames and embedded objects.
    0xFDD0: "\ufffd",
    0xFDD1: "\ufffd",
    0xFFFC: "\ufffd",
}
_REPLACED.update(dict.fromkeys(range(0xD800, 0xE000), "\ufffd"))
_TO_REPLACE = re.compile("[" + "".join(map(re.escape, map(chr, _REPLACED))) + "]")
"""Few lines hold any: looking is quicker than translating."""


def page_text(text: str) -> str:
    """Text as it may be put on the page: as many code points, none of which Qt takes for
    structure."""
    return text.translate(_REPLACED) if _TO_REPLACE.search(text) else text


def qt_length(text: str) -> int:
    """Length in UTF-16 units."""
    return len(text) + sum(1 for _ in _ASTRAL.finditer(text))


@dataclass(frozen=True, slots=True)
class Segment:
    """Code points [start, end) shown from the position `place`. astral: those of two units."""

    start: int
    end: int
    place: int
    astral: tuple[int, ...] = ()

    @property
    def place_end(self) -> int:
        """The position behind the last character."""
        return self.place + self.end - self.start + len(self.astral)

    def to_place(self, offset: int) -> int:
        """The position of an offset in [start, end]."""
        return self.place + offset - self.start + bisect_left(self.astral, offset)

    def to_offset(self, place: int) -> int:
        """The offset of a position in [place, place_end]; inside a pair, that of the pair."""
        low, high = 0, len(self.astral)
        while low < high:  # how many pairs end at or before the position
            middle = (low + high) // 2
            if self.place + self.astral[middle] - self.start + middle + 2 <= place:
                low = middle + 1
            else:
                high = middle
        offset = self.start + place - self.place - low
        if low < len(self.astral) and offset > self.astral[low]:
            return self.astral[low]
        return offset


class OffsetMap:
    """Filled by the document builder in text order; then read only."""

    def __init__(self) -> None:
        self._segments: list[Segment] = []
        self._starts: list[int] = []
        self._places: list[int] = []

    @property
    def segments(self) -> list[Segment]:
        """What is shown, in order."""
        return self._segments

    def add(self, start: int, text: str, place: int) -> None:
        """Note that text, the canonical text from offset start, stands at a position."""
        if not text:
            return
        astral: tuple[int, ...] = ()
        if not text.isascii():
            astral = tuple(start + match.start() for match in _ASTRAL.finditer(text))
        self._segments.append(Segment(start, start + len(text), place, astral))
        self._starts.append(start)
        self._places.append(place)

    def is_shown(self, offset: int) -> bool:
        """Does the character at an offset stand on the page?"""
        segment = self._before(offset)
        return segment is not None and offset < segment.end

    def to_place(self, offset: int) -> int:
        """The position of an offset; for a hidden one, that of the next shown character (or the end
        of the last)."""
        segment = self._before(offset)
        if segment is not None and offset < segment.end:
            return segment.to_place(offset)
        index = bisect_right(self._starts, offset)
        if index < len(self._segments):
            return self._segments[index].place
        return segment.place_end if segment else 0

    def to_offset(self, place: int) -> int:
        """The offset of a position; on decoration, that of the next shown character."""
        index = bisect_right(self._places, place) - 1
        if index >= 0 and place <= self._segments[index].place_end:
            return self._segments[index].to_offset(place)
        if index + 1 < len(self._segments):
            return self._segments[index + 1].start
        return self._segments[-1].end if self._segments else 0

    def places(self, span: Span) -> list[tuple[int, int]]:
        """The position ranges in which the shown parts of a span stand, in order."""
        found = []
        index = max(bisect_right(self._starts, span.start) - 1, 0)
        for segment in self._segments[index:]:
            if segment.start >= span.end:
                break
            start, end = max(span.start, segment.start), min(span.end, segment.end)
            if start < end:
                found.append((segment.to_place(start), segment.to_place(end)))
        return found

    def span(self, start_place: int, end_place: int) -> Span | None:
        """The span of canonical text from the first to the last shown character between two
        positions; None when only decoration is there."""
        shown = self.shown_between(start_place, end_place)
        return Span(shown[0].start, shown[-1].end) if shown else None

    def shown_between(self, start_place: int, end_place: int) -> list[Span]:
        """The parts of the canonical text that stand between two positions."""
        index = max(bisect_right(self._places, start_place) - 1, 0)
        found = []
        for segment in self._segments[index:]:
            if segment.place >= end_place:
                break
            first, last = max(start_place, segment.place), min(end_place, segment.place_end)
            if first < last:
                found.append(Span(segment.to_offset(first), segment.to_offset(last)))
        return [span for span in found if span]

    def shown_length(self, until: int | None = None) -> int:
        """How many code points are shown, in all or before an offset."""
        return sum(
            segment.end - segment.start
            if until is None
            else min(max(until - segment.start, 0), segment.end - segment.start)
            for segment in self._segments
        )

    def _before(self, offset: int) -> Segment | None:
        """The last segment that starts at or before an offset."""
        index = bisect_right(self._starts, offset) - 1
        return self._segments[index] if index >= 0 else None
