"""The hits model fetches page by page, and drops pages that do not fit."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex
from pytestqt.modeltest import ModelTester

from reader.model.search import Hit, Scope, SearchResult, Snippet
from reader.model.selector import Span
from ui.models.search_hits_model import SearchHitsModel


def result(first: int, last: int, total: int) -> SearchResult:
    hits = tuple(
        Hit(n, None, f"Title {n}", "Daily", "2023", Snippet("some text"), None, 1.0)
        for n in range(first, last)
    )
    return SearchResult("text", Scope.ARTICLES, total, hits)


def test_pages_are_wanted_once_and_appended_in_order(qtmodeltester: ModelTester) -> None:
    model = SearchHitsModel()
    wanted: list[int] = []
    model.more_wanted.connect(wanted.append)
    model.show(result(0, 5, 12))
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert wanted == [5]
    model.append(result(5, 10, 12), 5)
    model.append(result(5, 10, 12), 5)
    assert model.rowCount() == 10
    model.fetchMore(QModelIndex())
    assert wanted == [5, 10]
    model.append(result(10, 12, 12), 10)
    assert not model.canFetchMore(QModelIndex())
    assert [model.hit(row).article_id for row in range(12)] == list(range(12))
    qtmodeltester.check(model)


def test_an_empty_page_ends_the_fetching() -> None:
    model = SearchHitsModel()
    model.show(result(0, 5, 12))
    model.fetchMore(QModelIndex())
    model.append(result(0, 0, 12), 5)
    assert not model.canFetchMore(QModelIndex())


def test_clear_shows_nothing() -> None:
    model = SearchHitsModel()
    model.show(result(0, 5, 5))
    assert model.shows(result(0, 5, 5))
    model.clear()
    assert model.rowCount() == 0
    assert model.total == 0


def paragraphs(first: int, last: int, looked_into: int, *, has_more: bool) -> SearchResult:
    """A page of them, after so many articles."""
    hits = tuple(replace(hit, paragraph=Span(0, 9)) for hit in result(first, last, 0).hits)
    more = {"looked_into": looked_into, "has_more": has_more}
    return SearchResult("text", Scope.PARAGRAPHS, len(hits), hits, **more)


def test_paragraphs_go_on_behind_the_last_article_until_there_are_some(
    qtmodeltester: ModelTester,
) -> None:
    model = SearchHitsModel()
    wanted: list[int] = []
    model.more_wanted.connect(wanted.append)
    model.show(paragraphs(0, 2, 7, has_more=True))
    model.fetchMore(QModelIndex())
    assert wanted == [7]
    model.append(paragraphs(8, 9, 8, has_more=True), 3)  # of another search
    model.append(paragraphs(0, 0, 12, has_more=True), 7)
    assert wanted == [7, 12]
    model.append(paragraphs(2, 5, 20, has_more=True), 12)
    assert wanted == [7, 12]
    assert (model.rowCount(), model.total, model.has_more) == (5, 5, True)
    model.fetchMore(QModelIndex())
    model.append(paragraphs(0, 0, 31, has_more=False), 20)
    assert wanted == [7, 12, 20]
    assert not model.canFetchMore(QModelIndex())
    qtmodeltester.check(model)
