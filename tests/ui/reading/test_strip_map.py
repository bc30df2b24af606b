"""The strip map: lanes by tag or colour, heights, and how many highlights are beyond the view."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QTextCursor, QTextDocument

from reader.model.annotation import Annotation, Colour, Placement, PlaceState
from reader.model.selector import Span, Target, TextPositionSelector, TextQuoteSelector
from ui.reading.highlights import Highlights
from ui.reading.line_heights import LineHeights
from ui.reading.offset_map import OffsetMap
from ui.reading.strip_map import COLOURS, MOST_LANES, StripMap, lanes_of, make_map

LINE = "A line of the page that is wide enough to be broken into two or three lines of the screen. "


def mark(id: int, start: int, *tags: str, colour: Colour = Colour.YELLOW, length: int = 5) -> Any:
    span = Span(start, start + length)
    target = Target(TextPositionSelector(span.start, span.end), TextQuoteSelector("quote"))
    place = Placement(PlaceState.EXACT, span)
    return Annotation(id, str(id), 1, target, place, colour, "", tags, "", "")


@pytest.fixture
def page(qapp: Any) -> tuple[LineHeights, OffsetMap, int]:
    """Ten blocks of some lines, and how long each is."""
    document, offsets = QTextDocument(), OffsetMap()
    document.setTextWidth(300)
    cursor = QTextCursor(document)
    for number in range(10):
        if number:
            cursor.insertBlock()
        offsets.add(number * (len(LINE) + 1), LINE, cursor.position())
        cursor.insertText(LINE)
    return LineHeights(document), offsets, len(LINE) + 1


def test_tags_have_lanes_and_untagged_marks_their_colours() -> None:
    marks = [
        mark(1, 0, "river"),
        mark(2, 10, "city", "river"),
        mark(3, 20, colour=Colour.PINK),
        mark(4, 30, "blue", colour=Colour.BLUE),
        mark(5, 40, colour=Colour.BLUE),
    ]
    assert lanes_of(marks) == {"#river": 0, "#blue": 1, "#city": 2, "blue": 3, "pink": 3}
    assert lanes_of([]) == {}


def test_many_tags_share_the_last_lane() -> None:
    marks = [mark(n, n, f"tag {n}") for n in range(30)]
    assert set(lanes_of(marks).values()) == set(range(MOST_LANES))


def test_heights_rise_line_by_line(page: Any) -> None:
    heights, offsets, step = page
    tops = [heights.top(offsets.to_place(n * step)) for n in range(10)]
    assert tops == sorted(set(tops))
    assert heights.top(0) < heights.top(len(LINE) - 2), "one block has several lines"
    assert heights.bottom(0) <= heights.top(len(LINE) - 2)
    assert heights.bottom(offsets.to_place(9 * step + len(LINE))) <= heights.total


def test_marks_are_counted_above_and_below(page: Any) -> None:
    heights, offsets, step = page
    marks = Highlights([mark(n, n * step) for n in range(10)]).marks
    found = make_map(marks, heights, offsets, lambda _path: "")
    top, bottom = found.places[3].top, found.places[6].bottom
    assert (found.above(top), found.below(bottom)) == (3, 3)
    assert (found.above(0), found.below(heights.total)) == (0, 0)
    above, below = found.last_above(top), found.first_below(bottom)
    assert above is not None
    assert below is not None
    assert (above.mark.id, below.mark.id) == (2, 7)
    assert StripMap().last_above(10) is None


def test_cells_are_pixels_of_lanes(page: Any) -> None:
    heights, offsets, step = page
    marks = Highlights([mark(1, 0, "a"), mark(2, 9 * step, "b", colour=Colour.PURPLE)]).marks
    colours = {"a": "green", "b": ""}
    found = make_map(marks, heights, offsets, colours.__getitem__)
    first, second = found.cells(100, 3)
    assert first[1:4] == bytes([COLOURS.index("green") + 1] * 3)
    assert not any(first[20:])
    assert not any(second[:80])
    assert set(second) == {0, COLOURS.index("purple") + 1}
    assert len(first) == len(second) == 100


def test_a_mark_at_the_very_end_is_still_seen(page: Any) -> None:
    heights, offsets, step = page
    end = 9 * step + len(LINE) - 5
    found = make_map(Highlights([mark(1, end)]).marks, heights, offsets, lambda _path: "")
    (cells,) = found.cells(12, 3)
    assert sum(map(bool, cells)) >= 3


def test_near_finds_what_is_meant(page: Any) -> None:
    heights, offsets, step = page
    marks = Highlights([mark(n, n * step) for n in range(10)]).marks
    found = make_map(marks, heights, offsets, lambda _path: "")
    middle = (found.places[4].top + found.places[4].bottom) / 2
    assert [place.mark.id for place in found.near(middle, 1.0)] == [4]
    assert len(found.near(middle, heights.total)) == 10
    assert found.near(middle, heights.total)[0].mark.id == 4


def test_matches_and_the_furthest_point_have_heights(page: Any) -> None:
    heights, offsets, step = page
    spans = [Span(n * step, n * step + 3) for n in (2, 5)]
    found = make_map([], heights, offsets, lambda _path: "", spans, spans[1], 7 * step)
    assert list(found.matches) == [heights.top(offsets.to_place(span.start)) for span in spans]
    assert found.current == found.matches[1]
    assert found.furthest is not None
    assert found.matches[1] < found.furthest < heights.total
