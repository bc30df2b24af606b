"""Searching further: in hidden lines, in each paragraph, past what is in the way."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton
from pytestqt.qtbot import QtBot

from ui.models.search_hits_model import DIVIDING_ROLE
from ui.widgets.empty_state import EmptyState

HARBOUR = """Skip to content

A harbour in the rain

The ferry came in at noon, and the harbour was full of people who had waited for it.

Nobody had seen so many people there since the bridge was closed for the winter.

Later the last ferry left the bridge behind, and the people went home through the rain.

Subscribe to our newsletter
"""
MARKET = """A market day

The market had apples and pears, and the people who came by ferry bought most of them.

There was no bridge yet in those days, and nobody thought that there would ever be one.
"""


@pytest.fixture
def articles(window: Any) -> list[int]:
    library, ids = window.context.library, []
    for name, text in (("harbour.txt", HARBOUR), ("market.txt", MARKET)):
        result, changes = library.articles.add_data(text.encode(), name)
        window.context.hub.changed.emit(changes)
        ids.append(result.article_id)
    assert window.context.jobs.wait_idle()
    return ids


def ask(window: Any, query: str) -> None:
    field = window.findChild(QLineEdit, "search_field")
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, query)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.context.jobs.wait_idle()


def rows(window: Any) -> list[Any]:
    model = window.findChild(QListView, "search_hits").model()
    return [model.hit(row) for row in range(model.rowCount())]


def line(window: Any) -> str:
    return window.findChild(QLabel, "search_line").text()


def choose(window: Any, scope: str) -> None:
    QTest.mouseClick(window.findChild(QPushButton, f"scope_{scope}"), Qt.MouseButton.LeftButton)
    assert window.context.jobs.wait_idle()


def open_first(window: Any) -> Any:
    view = window.findChild(QListView, "search_hits")
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert window.context.jobs.wait_idle()
    return window.reading.view


def test_a_hidden_line_is_found_when_asked_for_and_its_ribbon_opens(
    window: Any, articles: list[int]
) -> None:
    ask(window, "newsletter")
    assert rows(window) == []
    ask(window, "in:hidden newsletter")
    (hit,) = rows(window)
    assert hit.snippet.text == "Subscribe to our newsletter"
    view = open_first(window)
    assert window.context.navigator.current == articles[0]
    assert view.page.ribbon_hiding(hit.span.start) is None
    assert "newsletter" in view.toPlainText()
    assert [ribbon.is_open for ribbon in view.page.ribbons.values()] == [False, True]


def test_paragraphs_are_found_each_by_itself(
    window: Any, articles: list[int], qtbot: QtBot
) -> None:
    ask(window, "ferry bridge")
    assert len(rows(window)) == 2
    choose(window, "paragraphs")
    qtbot.waitUntil(lambda: line(window) == "1 paragraph")
    (hit,) = rows(window)
    text = window.context.library.reading.open(articles[0]).document.text
    assert hit.paragraph.of(text).startswith("Later the last ferry left")
    open_first(window)
    assert window.context.navigator.current == articles[0]

    ask(window, "people")
    qtbot.waitUntil(lambda: line(window) == "4 paragraphs")
    assert len({hit.paragraph for hit in rows(window)}) == 4

    ask(window, "tag:x")
    empty = window.search_results.findChild(EmptyState)
    assert "Paragraphs are found by their words." in empty.hint
    choose(window, "articles")
    assert "No article has the tag “x”." in empty.hint


def test_few_with_all_the_words_then_those_with_some(window: Any, articles: list[int]) -> None:
    ask(window, "market people apples")
    model = window.findChild(QListView, "search_hits").model()
    assert [hit.article_id for hit in rows(window)] == [articles[1], articles[0]]
    assert [model.index(row, 0).data(DIVIDING_ROLE) for row in (0, 1)] == [False, True]
    assert "1 article has all the words; below it are those with some." in line(window)


def test_what_is_to_blame_is_left_out_by_a_button(window: Any, articles: list[int]) -> None:
    ask(window, "harbour tag:x")
    button = window.findChild(QPushButton, "search_without")
    assert button.text() == "Search without tag:x"
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert window.context.jobs.wait_idle()
    assert window.findChild(QLineEdit, "search_field").text() == "harbour"
    assert [hit.article_id for hit in rows(window)] == [articles[0]]
