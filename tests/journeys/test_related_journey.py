"""Beside the article stand those that are like it; and what is like it can be searched for."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from reader.model.search import Scope

TEXTS = {
    "Dykes": "The dyke was raised after the flood had come.",
    "Water": "A flood came and no dyke was high enough.",
    "Ferries": "The ferry waited for the flood to sink.",
} | {f"News {number}": "The council came, and was not heard by anybody." for number in range(8)}

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_from_an_article_to_those_like_it_and_back(library: Any, window: Any, qtbot: QtBot) -> None:
    for title, text in TEXTS.items():
        _, changes = library.articles.add_data(f"{title}\n\n{text}\n".encode(), f"{title}.txt")
        window.context.hub.changed.emit(changes)
    window.context.navigator.open(1)
    related = window.annotations.related
    qtbot.waitUntil(lambda: related.model.rowCount() == 2, timeout=10_000)

    # By keys to the nearest article, and back.
    QTest.keyClick(window, Qt.Key.Key_R, CONTROL | SHIFT)
    QTest.keyClick(related.list, Qt.Key.Key_Return)
    assert window.context.navigator.current == 2
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.context.navigator.current == 1

    # All that is like it, in the place of the results, by words that can be changed.
    window.reading.setFocus()
    QTest.keyClick(window, Qt.Key.Key_L, CONTROL)
    hits = window.search_results._hits
    qtbot.waitUntil(lambda: hits.rowCount() == 3, timeout=10_000)
    query, scope = window.sidebar.asked()
    assert set(query.split(" OR ")) >= {"dykes", "flood"}
    assert scope is Scope.ARTICLES

    # The same of a passage.
    view = window.reading.view
    view.setFocus()
    view.select_span(library.annotations.place_of(1, "after the flood"))
    QTest.keyClick(view, Qt.Key.Key_S, SHIFT)
    qtbot.waitUntil(lambda: window.sidebar.asked()[0] == "flood", timeout=10_000)
    assert window.context.jobs.wait_idle(10_000)
