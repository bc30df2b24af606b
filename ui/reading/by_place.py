"""Things by their place in the text: which ones cover an offset, cross a stretch, or come next."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import Generic, Protocol, TypeVar

from reader.model.selector import Span


class Placed(Protocol):
    """What stands somewhere."""

    @property
    def span(self) -> Span:
        """Where."""


Thing = TypeVar("Thing", bound=Placed)


class ByPlace(Generic[Thing]):
    """things: sorted by start."""

    def __init__(self, things: Sequence[Thing] = ()) -> None:
        self.all = things
        self._starts = [thing.span.start for thing in things]
        # The furthest end so far: tells where a backward walk may stop.
        self._ends = list(accumulate((thing.span.end for thing in things), max))

    def __len__(self) -> int:
        return len(self.all)

    def crossing(self, start: int, end: int) -> list[Thing]:
        """Those that share a character with [start, end), in text order."""
        first = bisect_right(self._ends, start)
        last = bisect_left(self._starts, end)
        return [thing for thing in self.all[first:last] if thing.span.end > start]

    def at(self, offset: int) -> list[Thing]:
        """Those that cover the character at an offset, the shortest first: a small one within a
        large one is the one that is meant."""
        return sorted(self.crossing(offset, offset + 1), key=lambda thing: len(thing.span))

    def beside(self, offset: int, step: int) -> Thing | None:
        """The first that starts behind an offset (step 1), or the last before it (step -1)."""
        if step > 0:
            index = bisect_right(self._starts, offset)
        else:
            index = bisect_left(self._starts, offset) - 1
        return self.all[index] if 0 <= index < len(self.all) else None
