"""The hits model fetches page by page, and drops pages that do not fit."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from pytestqt.modeltest import ModelTester

from reader.model.search import Hit, Scope, SearchResult, Snippet
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
