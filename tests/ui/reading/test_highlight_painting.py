"""Highlights as pixels: under the text, overlaps as a stripe, bars side by side."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage

from reader.model.annotation import Colour
from reader.model.saved_search import LivingHit, SavedSearch
from ui.reading.by_place import ByPlace


def picture(view: Any) -> QImage:
    return view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def share(image: QImage, area: QRect, colour: QColor) -> float:
    """The part of an area that has a colour."""
    area = area.intersected(image.rect())
    points = [
        QPoint(x, y)
        for y in range(area.top(), area.bottom() + 1)
        for x in range(area.left(), area.right() + 1)
    ]
    return sum(image.pixelColor(p) == colour for p in points) / len(points)


def mark(desk: Any, words: str, colour: Colour, **more: Any) -> None:
    span = desk.span(words)
    desk.context.edit(
        lambda: desk.library.annotations.highlight(desk.article_id, span, colour=colour, **more)
    )
    desk.settle()
    desk.pane.desk.escape()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_highlight_lies_under_its_words_only(desk: Any, theme: str) -> None:
    desk.context.theme.set(theme)
    words = "The mayor said"
    mark(desk, words, Colour.GREEN)
    fill = desk.context.theme.fill(Colour.GREEN)
    image = picture(desk.view)
    area = desk.view.area_of(desk.span(words)).adjusted(4, 4, -4, -4)
    assert share(image, area, fill) > 0.4
    assert share(image, desk.view.area_of(desk.span("would open")), fill) == 0


def test_an_overlapping_one_is_a_stripe_below_and_a_second_bar(desk: Any) -> None:
    mark(desk, "Every morning the captain started", Colour.BLUE)
    mark(desk, "captain started both engines", Colour.PINK, tags=["engines"])
    theme = desk.context.theme
    image = picture(desk.view)
    both = desk.view.area_of(desk.span("captain started"))
    assert share(image, both, theme.fill(Colour.BLUE)) > 0.4
    assert share(image, both, theme.fill(Colour.PINK)) == 0
    foot = QRect(both.left() + 4, both.bottom() - 3, both.width() - 8, 5)
    assert share(image, foot, theme.stripe(Colour.PINK)) > 0.15
    first, second = (desk.view.highlights.marks[n].lane for n in (0, 1))
    assert (first, second) == (0, 1)
    margin = QRect(0, both.center().y(), both.left() - 4, 1)
    row = [image.pixelColor(x, margin.top()) for x in range(margin.left(), margin.right())]
    assert row.index(theme.stripe(Colour.PINK)) < row.index(theme.stripe(Colour.BLUE))


def test_a_note_is_marked_by_a_corner(desk: Any) -> None:
    mark(desk, "three mayors", Colour.YELLOW)
    area = desk.view.area_of(desk.span("three mayors"))
    corner = QRect(area.right() - 4, area.top() - 1, 5, 5)
    stripe = desk.context.theme.stripe(Colour.YELLOW)
    assert share(picture(desk.view), corner, stripe) == 0
    id = desk.annotations[0].id
    desk.context.edit(lambda: desk.library.annotations.set_note(id, "Which ones?"))
    desk.settle()
    assert share(picture(desk.view), corner, stripe) > 0.1


def test_matches_are_outlined_and_leave_the_highlight_as_it_is(desk: Any) -> None:
    words = "listened for a while"
    mark(desk, words, Colour.PURPLE)
    span = desk.span(words)
    desk.pane.show_matches(desk.article_id, [span])
    theme = desk.context.theme
    image = picture(desk.view)
    area = desk.view.area_of(span)
    assert share(image, area, theme.fill(Colour.PURPLE)) > 0.3
    assert share(image, area.adjusted(6, 0, -6, 0), theme.colour("ink3")) > 0.01


def test_the_text_is_not_touched_by_highlights(desk: Any) -> None:
    before = desk.view.document().toRawText()
    mark(desk, "both engines", Colour.PINK)
    assert desk.view.document().toRawText() == before


def test_right_to_left_lines_have_bar_and_corner_on_their_own_side(desk: Any) -> None:
    words = "وقفت العبارة جاهزة لمدة عام كامل بينما تجادلت مدينتان."
    added, _ = desk.library.articles.add_data(f"العبارة\n\n{words}".encode(), "a.txt")
    desk.article_id = added.article_id
    desk.context.navigator.open(desk.article_id)
    mark(desk, "جاهزة لمدة", Colour.GREEN, note="!")
    image, stripe = picture(desk.view), desk.context.theme.stripe(Colour.GREEN)
    area = desk.view.area_of(desk.span("جاهزة لمدة"))
    line = QRect(0, area.center().y(), image.width(), 1)
    column = desk.view.page.style.column
    assert share(image, line.adjusted(0, 0, -40 - column, 0), stripe) == 0
    assert share(image, QRect(38 + column, line.y(), 38, 1), stripe) > 0
    left = QRect(area.left() - 2, area.top() - 2, 7, 5)
    right = QRect(area.right() - 5, area.top() - 2, 7, 5)
    assert share(image, left, stripe) > 0.2
    assert share(image, right, stripe) == 0


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_words_of_a_living_search_stand_on_dots(desk: Any, theme: str) -> None:
    desk.context.theme.set(theme)
    span = desk.span("three mayors")
    below = desk.view.area_of(span).adjusted(3, 0, -2, 3)
    below.setTop(below.bottom() - 4)
    before = picture(desk.view)
    hits = [LivingHit(SavedSearch(1, "Mayors", "mayors"), span)]
    desk.view.show_living(ByPlace(hits))
    after = picture(desk.view)
    row = max(
        range(below.top(), below.bottom() + 1), key=lambda y: changed(before, after, below, y)
    )
    runs = [before.pixel(x, row) != after.pixel(x, row) for x in columns(below)]
    dots = sum(now and not was for was, now in pairwise([False, *runs]))
    assert dots > below.width() / 8  # dots, not a line
    assert all(before.pixel(x, y) == after.pixel(x, y) for x, y in points(desk, "would open"))
    desk.view.show_living(ByPlace(hits), hits[0])
    assert picture(desk.view) != after  # the one that keys are about is told apart
    desk.view.show_living(ByPlace([]))
    assert picture(desk.view) == before


def columns(area: QRect) -> range:
    return range(area.left(), area.right() + 1)


def points(desk: Any, words: str) -> list[tuple[int, int]]:
    area = desk.view.area_of(desk.span(words))
    return [(x, y) for x in columns(area) for y in range(area.top(), area.bottom() + 4)]


def changed(before: QImage, after: QImage, area: QRect, y: int) -> int:
    return sum(before.pixel(x, y) != after.pixel(x, y) for x in columns(area))
