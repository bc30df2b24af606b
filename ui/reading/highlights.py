"""Highlights by place: which ones cover an offset or cross a stretch, and in which lane each is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reader.model.annotation import Annotation, PlaceState
from reader.model.selector import Span
from ui.reading.by_place import ByPlace


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


class Highlights(ByPlace[Mark]):
    """The placed annotations of an article, sorted by start."""

    def __init__(self, annotations: Iterable[Annotation] = ()) -> None:
        super().__init__(_in_lanes(annotations))

    @property
    def marks(self) -> Sequence[Mark]:
        """All of them in text order."""
        return self.all

    def find(self, annotation_id: int | None) -> Mark | None:
        """The mark of an annotation."""
        return next((mark for mark in self.all if mark.id == annotation_id), None)

    def number_of(self, annotation_id: int | None) -> int | None:
        """Its 0-based number in text order."""
        ids = (number for number, mark in enumerate(self.all) if mark.id == annotation_id)
        return next(ids, None)


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
