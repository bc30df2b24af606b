"""The section of related articles: what it says, when it looks, and how it is folded."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.panels.annotations_panel import AnnotationsPanel

SENTENCES = {
    "Dykes": "The dyke was raised after the flood had come.",
    "Water": "A flood came and no dyke was high enough.",
    "Bread": "Rye and wheat are ground and baked.",
}


@pytest.fixture
def articles(context: Any, add: Callable[..., int]) -> dict[str, int]:
    made = {title: add(title, body) for title, body in SENTENCES.items()}
    for number in range(8):
        add(f"News {number}", "The council spoke and was not heard by anybody at all.")
    return made


@pytest.fixture
def panel(context: Any, qtbot: QtBot) -> Any:
    made = AnnotationsPanel(context)
    qtbot.addWidget(made)
    made.resize(270, 800)
    made.show()
    return made


def titles(panel: Any) -> list[str]:
    model = panel.related.model
    return [model.related(row).title for row in range(model.rowCount())]


def test_the_nearest_are_shown_and_enter_opens_one(
    context: Any, panel: Any, articles: dict[str, int], qtbot: QtBot
) -> None:
    assert not panel.related.isVisible()
    context.library.indexing.drain_all()
    context.navigator.open(articles["Dykes"])
    qtbot.waitUntil(lambda: titles(panel) == ["Water"])
    assert panel.related.words == ""
    panel.related.take_focus()
    QTest.keyClick(panel.related.list, Qt.Key.Key_Return)
    assert context.navigator.current == articles["Water"]
    qtbot.waitUntil(lambda: titles(panel) == ["Dykes"])
    context.navigator.back()
    assert context.navigator.current == articles["Dykes"]
    assert titles(panel) == ["Water"]  # it is known already
    context.navigator.close()
    assert not panel.related.isVisible()


def test_an_article_like_no_other_says_so(
    context: Any, panel: Any, articles: dict[str, int], qtbot: QtBot
) -> None:
    context.library.indexing.drain_all()
    context.navigator.open(articles["Bread"])
    qtbot.waitUntil(lambda: "No other article" in panel.related.words)
    assert titles(panel) == []


def test_while_the_index_is_made_it_says_so_and_looks_again_when_it_is_there(
    context: Any, panel: Any, articles: dict[str, int], qtbot: QtBot
) -> None:
    context.navigator.open(articles["Dykes"])
    qtbot.waitUntil(lambda: "being made" in panel.related.words)
    context.library.indexing.drain_all()
    panel.related.follow_index()
    qtbot.waitUntil(lambda: titles(panel) == ["Water"])


def test_it_follows_the_library_once_the_index_has(
    context: Any, panel: Any, articles: dict[str, int], add: Callable[..., int], qtbot: QtBot
) -> None:
    context.library.indexing.drain_all()
    context.navigator.open(articles["Dykes"])
    qtbot.waitUntil(lambda: titles(panel) == ["Water"])
    context.hub.changed.emit(context.library.articles.trash([articles["Water"]]))
    context.library.indexing.drain_all()
    panel.related.follow_index()
    qtbot.waitUntil(lambda: titles(panel) == [])


def test_what_is_folded_away_is_not_looked_for(
    context: Any, panel: Any, articles: dict[str, int], qtbot: QtBot
) -> None:
    context.library.indexing.drain_all()
    head = panel.related.findChild(QPushButton, "related_heading")
    context.navigator.open(articles["Bread"])
    QTest.mouseClick(head, Qt.MouseButton.LeftButton)
    assert not panel.related.is_open
    assert context.library.session.get("related.open") is False
    context.navigator.open(articles["Dykes"])
    assert context.jobs.wait_idle()
    QTest.qWait(200)
    assert titles(panel) == []
    QTest.keyClick(head, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: titles(panel) == ["Water"])


def test_where_there_is_little_room_it_begins_folded(
    context: Any, articles: dict[str, int], qtbot: QtBot
) -> None:
    low = AnnotationsPanel(context)
    qtbot.addWidget(low)
    low.resize(270, 400)
    low.show()
    context.navigator.open(articles["Bread"])
    assert not low.related.is_open
    assert context.library.session.get("related.open") is None
