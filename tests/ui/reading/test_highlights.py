"""Highlights by place: found as a plain search would find them, never two in one lane."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model.annotation import Annotation, Colour, Placement, PlaceState
from reader.model.selector import Span, Target, TextPositionSelector, TextQuoteSelector
from ui.reading.highlights import Highlights

SPANS = st.lists(
    st.tuples(st.integers(0, 60), st.integers(1, 25)).map(lambda p: Span(p[0], p[0] + p[1])),
    max_size=25,
)


def annotation(id: int, span: Span | None) -> Annotation:
    target = Target(TextPositionSelector(0, 1), TextQuoteSelector("x"))
    state = PlaceState.EXACT if span else PlaceState.UNPLACED
    return Annotation(id, str(id), 1, target, Placement(state, span), Colour.BLUE, "", (), "", "")


def index(spans: list[Span]) -> Highlights:
    return Highlights(annotation(id, span) for id, span in enumerate(spans))


@given(SPANS, st.integers(0, 90), st.integers(0, 30))
def test_crossing_finds_what_a_search_through_all_finds(
    spans: list[Span], start: int, length: int
) -> None:
    found = {mark.id for mark in index(spans).crossing(start, start + length)}
    wanted = {n for n, s in enumerate(spans) if s.start < start + length and s.end > start}
    assert found == wanted


@given(SPANS)
def test_marks_of_one_lane_never_overlap(spans: list[Span]) -> None:
    marks = index(spans).marks
    for number, mark in enumerate(marks):
        for other in marks[number + 1 :]:
            assert mark.lane != other.lane or not mark.span.overlaps(other.span)


@given(SPANS)
def test_the_first_of_overlapping_marks_lies_under_the_text(spans: list[Span]) -> None:
    for mark in index(spans).marks[:1]:
        assert mark.lane == 0


def test_unplaced_annotations_are_not_painted() -> None:
    assert len(Highlights([annotation(1, None), annotation(2, Span(3, 5))])) == 1


def test_the_shortest_mark_under_a_point_is_meant() -> None:
    marks = index([Span(0, 50), Span(10, 20), Span(12, 15)])
    assert [mark.id for mark in marks.at(13)] == [2, 1, 0]
    assert [mark.id for mark in marks.at(20)] == [0]


def test_the_mark_behind_and_before_a_place() -> None:
    marks = index([Span(0, 5), Span(10, 20), Span(30, 31)])
    behind, before = marks.beside(10, 1), marks.beside(10, -1)
    assert behind is not None
    assert before is not None
    assert (behind.id, before.id) == (2, 0)
    assert marks.beside(30, 1) is None
    assert marks.number_of(1) == 1
    assert marks.number_of(9) is None
