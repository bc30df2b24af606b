"""Highlights by place: which ones cover an offset or cross a stretch, and in which lane each is."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from reader.model.annotation import Annotation, PlaceState
from reader.model.selector import Span


@dataclass(frozen=True, slots=True)
class Mark:
    """A placed annotation as the page paints it. lane: 0 lies under the text; 1 and up overlap an
    earlier one and are drawn as an underline."""

    annotation: Annotation
    span: Span
    lane: int

    @property
    def id(self) -> int:
        """The annotation's id."""
        return self.annotation.id

    @property
    def is_uncertain(self) -> bool:
        """A person should confirm the place."""
        return self.annotation.placement.state is PlaceState.UNCERTAIN


class Highlights:
    """The placed annotations of an article, sorted by start."""

    def __init__(self, annotations: Iterable[Annotation] = ()) -> None:
        self._marks = _in_lanes(annotations)
        self._starts = [mark.span.start for mark in self._marks]
        # The furthest end so far: tells where a backward walk may stop.
        self._ends = list(accumulate((mark.span.end for mark in self._marks), max))

    def __len__(self) -> int:
        return len(self._marks)

    @property
    def marks(self) -> list[Mark]:
        """All of them in text order."""
        return self._marks

    def crossing(self, start: int, end: int) -> list[Mark]:
        """The marks that share a character with [start, end), in text order."""
        first = bisect_right(self._ends, start)
        last = bisect_left(self._starts, end)
        return [mark for mark in self._marks[first:last] if mark.span.end > start]

    def at(self, offset: int) -> list[Mark]:
        """The marks that cover the character at an offset, the shortest first: a small one within a
        large one is the one that is meant."""
        return sorted(self.crossing(offset, offset + 1), key=lambda mark: len(mark.span))

    def find(self, annotation_id: int | None) -> Mark | None:
        """The mark of an annotation."""
        return next((mark for mark in self._marks if mark.id == annotation_id), None)

    def number_of(self, annotation_id: int | None) -> int | None:
        """Its 0-based number in text order."""
        ids = (number for number, mark in enumerate(self._marks) if mark.id == annotation_id)
        return next(ids, None)

    def beside(self, offset: int, step: int) -> Mark | None:
        """The first mark that starts behind an offset (step 1), or the last before it (step -1)."""
        if step > 0:
            index = bisect_right(self._starts, offset)
        else:
            index = bisect_left(self._starts, offset) - 1
        return self._marks[index] if 0 <= index < len(self._marks) else None


def _in_lanes(annotations: Iterable[Annotation]) -> list[Mark]:
    """Sorted, each in the first lane that is free where it starts; of two that start together the
    longer one lies below."""
    placed = sorted(
        ((a.span, a) for a in annotations if a.span),
        key=lambda pair: (pair[0].start, -pair[0].end, pair[1].id),
    )
    marks: list[Mark] = []
    lane_ends: list[int] = []
    for span, annotation in placed:
        free = (number for number, end in enumerate(lane_ends) if end <= span.start)
        lane = next(free, len(lane_ends))
        if lane == len(lane_ends):
            lane_ends.append(span.end)
        else:
            lane_ends[lane] = span.end
        marks.append(Mark(annotation, span, lane))
    return marks
