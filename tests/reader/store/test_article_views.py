"""What a list shows: every order, blanks last, the filter, counts; and groups in their order."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from reader.model.annotation import Colour, Placement, PlaceState
from reader.model.collection import ArticleView, Grouping, Shelf, Sort
from reader.model.document import Role
from reader.model.locator import Locator
from reader.model.selector import Span
from reader.store import annotations, article_views, articles, reading, tags
from reader.store.article_groups import groups
from reader.store.store import Store
from reader.text.anchoring import describe

LINE = "The ferry runs no more, and everyone walks."


@pytest.fixture
def three(store: Store, keep: Callable[..., int]) -> list[int]:
    """Three articles, of which each order has its own view."""
    pairs = [(Role.TITLE, "Water"), (Role.PARAGRAPH, LINE)]
    more = (Role.PARAGRAPH, "A second paragraph.")
    first = keep(pairs, title="Water", publication="the Courier", published="2023-10-02")
    second = keep([*pairs, more], title="Älven", byline="Ann", published="2023-09")
    third = keep([*pairs, more, more], title="Bridges", publication="The Courier", byline="Bo")
    return [first, second, third]


def mark(store: Store, article: int, path: str = "") -> None:
    """A highlight, perhaps with a tag."""
    with store.edit("Mark") as edit:
        text = f"Water\n{LINE}"
        place = Placement(PlaceState.EXACT, Span(0, 5))
        found = annotations.insert(
            edit.db, article, describe(text, Span(0, 5)), place, Colour.YELLOW, ""
        )
        if path:
            tags.link_annotations(edit.db, [found], tags.ensure_all(edit.db, [path]))


def tag(store: Store, article: int, *paths: str) -> None:
    with store.edit("Tag") as edit:
        tags.link_articles(edit.db, [article], tags.ensure_all(edit.db, paths))


def ordered(store: Store, three: list[int], sort: Sort, is_descending: bool = False) -> list[int]:
    """The order of a list, as places in `three`."""
    view = ArticleView(sort=sort, is_descending=is_descending)
    return [three.index(i) for i in article_views.ids(store.db, view)]


def test_each_order_goes_by_its_column(store: Store, three: list[int]) -> None:
    first, second, third = three
    mark(store, second)
    mark(store, second, "zoo")
    mark(store, third)
    tag(store, first, "art")
    with store.edit("State") as edit:
        articles.set_starred(edit.db, [second], True)
        reading.remember(edit.db, third, Locator(1, 1, 0.5))
        reading.mark_read(edit.db, [first], True)
    expected = {
        Sort.ADDED: [0, 1, 2],
        Sort.TITLE: [1, 2, 0],
        Sort.WORDS: [0, 1, 2],
        Sort.PROGRESS: [0, 1, 2],
        Sort.HIGHLIGHTS: [0, 2, 1],
        Sort.STARRED: [0, 2, 1],
        Sort.UNREAD: [0, 1, 2],
    }
    for sort, order in expected.items():
        assert ordered(store, three, sort) == order, sort
        if sort is not Sort.PROGRESS:
            assert ordered(store, three, sort, True) == order[::-1], sort


def test_what_has_no_value_stands_last_in_both_directions(store: Store, three: list[int]) -> None:
    tag(store, three[2], "b")
    mark(store, three[0], "a")
    with store.edit("Open") as edit:
        reading.remember(edit.db, three[1], Locator(1, 1, 0.5))
    for sort, up, down in (
        (Sort.BYLINE, [1, 2, 0], [2, 1, 0]),
        (Sort.PUBLICATION, [0, 2, 1], [2, 0, 1]),
        (Sort.PUBLISHED, [1, 0, 2], [0, 1, 2]),
        (Sort.TAGS, [0, 2, 1], [2, 0, 1]),
    ):
        assert ordered(store, three, sort) == up, sort
        assert ordered(store, three, sort, True) == down, sort
    assert ordered(store, three, Sort.OPENED)[0] == 1
    assert ordered(store, three, Sort.OPENED, True)[0] == 1


def test_the_filter_and_the_shelves_narrow_each_order(store: Store, three: list[int]) -> None:
    with store.edit("State") as edit:
        articles.set_archived(edit.db, [three[0]], True)
        articles.set_trashed(edit.db, [three[1]], True)
        reading.mark_read(edit.db, [three[0]], True)
    for sort in Sort:
        shown = {
            shelf: article_views.ids(store.db, ArticleView(shelf, sort=sort)) for shelf in Shelf
        }
        assert shown[Shelf.TRASH] == [three[1]], sort
        assert shown[Shelf.ARCHIVE] == [three[0]], sort
        assert shown[Shelf.UNREAD] == [three[2]], sort
        filtered = ArticleView(text="courier", sort=sort)
        assert sorted(article_views.ids(store.db, filtered)) == [three[0], three[2]], sort
        trashed = ArticleView(Shelf.TRASH, text="alven", sort=sort)
        assert article_views.ids(store.db, trashed) == [three[1]], sort


def test_counts_are_as_many_as_the_shelves_show(store: Store, three: list[int]) -> None:
    mark(store, three[0])
    with store.edit("State") as edit:
        articles.set_archived(edit.db, [three[0]], True)
        articles.set_starred(edit.db, [three[2]], True)
        articles.set_trashed(edit.db, [three[1]], True)
        reading.mark_read(edit.db, [three[1], three[2]], True)
    counts = article_views.counts(store.db)
    for shelf in Shelf:
        shown = article_views.ids(store.db, ArticleView(shelf))
        assert getattr(counts, shelf.value) == len(shown), shelf


def grouped(store: Store, three: list[int], **asked: Any) -> list[tuple[str, list[int]]]:
    found = groups(store.db, ArticleView(**asked))
    return [(group.name, [three.index(i) for i in group.ids]) for group in found]


def test_publications_are_one_group_however_they_are_written(
    store: Store, three: list[int]
) -> None:
    view = {"group": Grouping.PUBLICATION, "sort": Sort.TITLE, "is_descending": False}
    assert grouped(store, three, **view) == [("the Courier", [2, 0]), ("", [1])]


def test_months_are_newest_first_unless_the_list_goes_by_the_same(
    store: Store, three: list[int]
) -> None:
    by_month = {"group": Grouping.PUBLISHED}
    newest = [("2023-10", [0]), ("2023-09", [1]), ("", [2])]
    assert grouped(store, three, **by_month) == newest
    assert grouped(store, three, **by_month, sort=Sort.TITLE, is_descending=False) == newest
    oldest = [("2023-09", [1]), ("2023-10", [0]), ("", [2])]
    by_date = {"sort": Sort.PUBLISHED, "is_descending": False}
    assert grouped(store, three, **by_month, **by_date) == oldest


@pytest.fixture
def far_east(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The clock is nine hours ahead of UTC."""
    if not hasattr(time, "tzset"):
        pytest.skip("the system has no way to change the zone of one process")
    monkeypatch.setenv("TZ", "UTC-9")
    time.tzset()
    yield
    monkeypatch.undo()
    os.environ.setdefault("TZ", "UTC")
    time.tzset()


@pytest.mark.usefixtures("far_east")
def test_the_month_of_arrival_is_that_of_the_clock_on_the_wall(
    store: Store, three: list[int]
) -> None:
    moments = ("2023-09-30T14:59:59.000Z", "2023-09-30T15:00:00.000Z", "2023-10-14T10:00:00.000Z")
    with store.edit("Move") as edit:
        for article, moment in zip(three, moments, strict=True):
            edit.db.execute("UPDATE article SET added_at = ? WHERE id = ?", (moment, article))
    assert grouped(store, three, group=Grouping.ADDED) == [("2023-10", [2, 1]), ("2023-09", [0])]


def test_an_article_stands_under_each_of_its_tags_and_once_under_one(
    store: Store, three: list[int]
) -> None:
    tag(store, three[0], "politics/kosovo", "art")
    mark(store, three[0], "art")
    mark(store, three[2], "Art")
    assert grouped(store, three, group=Grouping.TAG) == [
        ("art", [2, 0]),
        ("politics/kosovo", [0]),
        ("", [1]),
    ]


def test_groups_hold_what_the_view_shows_and_no_more(store: Store, three: list[int]) -> None:
    with store.edit("Delete") as edit:
        articles.set_trashed(edit.db, [three[0]], True)
    for group in Grouping:
        in_trash = grouped(store, three, group=group, shelf=Shelf.TRASH)
        assert [members for _name, members in in_trash] == [[0]], group
        filtered = grouped(store, three, group=group, text="bridges")
        assert [members for _name, members in filtered] == [[2]], group
        assert grouped(store, three, group=group, text="nothing of the kind") == []
