"""The walk through matches: of the find bar, or of the search that led to this article."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from reader.model.selector import Span


class MatchWalk:
    """Sorted matches, and the one that is shown."""

    def __init__(self) -> None:
        self.spans: list[Span] = []
        self.index: int | None = None

    @property
    def current(self) -> Span | None:
        """The match that is shown."""
        return self.spans[self.index] if self.index is not None else None

    def show(self, spans: Sequence[Span]) -> None:
        """Walk through other matches; none of them is shown yet."""
        self.spans = sorted(set(spans))
        self.index = None

    def go_near(self, offset: int) -> Span | None:
        """Show the first match at or behind an offset, from the top again after the last."""
        if not self.spans:
            return None
        self.index = bisect_left(self.spans, Span(offset, offset)) % len(self.spans)
        return self.current

    def go_within(self, span: Span) -> bool:
        """Show the first match that begins within a span. False where none does."""
        place = bisect_left(self.spans, Span(span.start, span.start))
        if place < len(self.spans) and self.spans[place].start < span.end:
            self.index = place
            return True
        return False

    def is_last(self, by: int) -> bool:
        """Is the one that is shown the last (1) or the first (-1)?"""
        return self.index is not None and not 0 <= self.index + by < len(self.spans)

    def step(self, by: int, offset: int) -> Span | None:
        """Show the next (1) or previous (-1) one, around the ends; offset: where to begin."""
        if self.index is None:
            found = self.go_near(offset)
            if by > 0 or self.index is None:
                return found
        self.index = (self.index + by) % len(self.spans)
        return self.current
