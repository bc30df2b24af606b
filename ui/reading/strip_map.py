"""The strip map: where on the whole page each highlight stands, in which lanes, how many beyond."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from reader.model.annotation import Annotation, Colour
from reader.model.selector import Span
from ui.reading.highlights import Mark
from ui.reading.line_heights import LineHeights
from ui.reading.offset_map import OffsetMap

MOST_LANES = 4
"""Tags used less than the others share the last lane."""

COLOURS = tuple(map(str, Colour))

TagColour = Callable[[str], str]
"""The colour that a tag is shown in, "" for none of its own."""


@dataclass(frozen=True, slots=True)
class Place:
    """A highlight on the whole page, in the document's pixels. lanes: (lane, colour) of each of its
    tags."""

    mark: Mark
    top: float
    bottom: float
    lanes: tuple[tuple[int, str], ...]


class StripMap:
    """What a strip shows. total: the page's height. furthest: how far was read, None: not known."""

    def __init__(
        self,
        places: Sequence[Place] = (),
        lane_count: int = 0,
        matches: Sequence[float] = (),
        current: float | None = None,
        furthest: float | None = None,
        total: float = 1.0,
    ) -> None:
        self.places, self.lane_count = places, lane_count
        self.matches, self.current = matches, current
        self.furthest, self.total = furthest, total
        self._tops = sorted(place.top for place in places)
        self._bottoms = sorted(place.bottom for place in places)

    def above(self, top: float) -> int:
        """How many highlights end above a height."""
        return bisect_right(self._bottoms, top)

    def below(self, bottom: float) -> int:
        """How many begin below a height."""
        return len(self._tops) - bisect_left(self._tops, bottom)

    def last_above(self, top: float) -> Place | None:
        """The lowest of those above."""
        found = [place for place in self.places if place.bottom <= top]
        return max(found, key=lambda place: place.top, default=None)

    def first_below(self, bottom: float) -> Place | None:
        """The highest of those below."""
        return next((place for place in self.places if place.top >= bottom), None)

    def near(self, y: float, slack: float) -> list[Place]:
        """The highlights at a height or next to it, the nearest first."""
        found = [p for p in self.places if p.top - slack <= y <= p.bottom + slack]
        return sorted(found, key=lambda place: abs((place.top + place.bottom) / 2 - y))

    def cells(self, height: int, least: int) -> list[bytearray]:
        """For each lane its pixels from top to bottom: 0, or the number of a colour from 1.

        least: pixels that a highlight takes at the least.
        """
        lanes = [bytearray(height) for _ in range(self.lane_count)]
        scale = height / self.total
        for place in self.places:
            first = min(int(place.top * scale), height - least)
            last = min(max(round(place.bottom * scale), first + least), height)
            for lane, colour in place.lanes:
                lanes[lane][first:last] = bytes((COLOURS.index(colour) + 1,)) * (last - first)
        return lanes


def make_map(
    marks: Iterable[Mark],
    heights: LineHeights,
    offsets: OffsetMap,
    tag_colour: TagColour,
    matches: Sequence[Span] = (),
    current: Span | None = None,
    furthest: int | None = None,
) -> StripMap:
    """Put everything in its place. What a closed ribbon hides stands where the ribbon does."""
    marks = list(marks)
    lanes = lanes_of([mark.annotation for mark in marks])
    places = []
    for mark in marks:
        first = offsets.to_place(mark.span.start)
        last = max(offsets.to_place(mark.span.end - 1), first)
        own = {
            lanes[key]: _colour(key, mark.annotation, tag_colour)
            for key in keys_of(mark.annotation)
        }
        top, bottom = heights.top(first), heights.bottom(last)
        places.append(Place(mark, top, bottom, tuple(own.items())))
    return StripMap(
        places,
        max(lanes.values(), default=-1) + 1,
        [heights.top(offsets.to_place(span.start)) for span in matches],
        heights.top(offsets.to_place(current.start)) if current else None,
        heights.bottom(offsets.to_place(furthest)) if furthest else None,
        heights.total,
    )


def lanes_of(annotations: Iterable[Annotation]) -> dict[str, int]:
    """The lane of each tag, and of each colour that stands for marks without a tag.

    The tags that are used most come first, then colours; who finds no lane shares the last.
    """
    uses = Counter(key for annotation in annotations for key in keys_of(annotation))
    ranked = sorted(uses, key=lambda key: (key in COLOURS, -uses[key], key))
    return {key: min(number, MOST_LANES - 1) for number, key in enumerate(ranked)}


def keys_of(annotation: Annotation) -> tuple[str, ...]:
    """What an annotation's lanes are for: each tag with a #, which tells the tag "blue" from the
    colour; its colour where it has no tag."""
    return tuple(f"#{path}" for path in annotation.tags) or (str(annotation.colour),)


def _colour(key: str, annotation: Annotation, tag_colour: TagColour) -> str:
    own = tag_colour(key[1:]) if key.startswith("#") else ""
    return own or str(annotation.colour)
