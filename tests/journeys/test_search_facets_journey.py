"""From a word to one passage: narrowed by a click, walked through by F3, and back to the list."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListView

TITLES = ("Alpha on rivers", "Beta on bridges", "Gamma on ferries")
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def articles(window: Any) -> list[int]:
    library, ids = window.context.library, []
    for title in TITLES:
        text = (
            f"{title}\n\nThe lantern stood by the water, it is said of it: {title}, at length.\n\n"
            f"In the evening the lantern went out, and nobody came to light it again.\n"
        )
        result, changes = library.articles.add_data(text.encode(), f"{title}.txt")
        window.context.hub.changed.emit(changes)
        ids.append(result.article_id)
    window.context.hub.changed.emit(library.articles.tag(ids[:2], ["harbour"]))
    assert window.context.jobs.wait_idle()
    return ids


def ask(window: Any, query: str) -> None:
    field = window.findChild(QLineEdit, "search_field")
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, query)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.context.jobs.wait_idle()


def query(window: Any) -> str:
    return window.findChild(QLineEdit, "search_field").text()


def hits(window: Any) -> QListView:
    return window.findChild(QListView, "search_hits")


def line(window: Any) -> str:
    return window.findChild(QLabel, "search_line").text()


def chip(window: Any) -> QAbstractButton:
    return window.findChild(QAbstractButton, "facet_value_0")


def here(window: Any) -> tuple[int | None, int | None]:
    """The article that is open, and which of its matches is shown."""
    spans, current = window.reading.view.matches
    place = list(spans).index(current) if current in spans else None
    return window.context.navigator.current, place


def press(window: Any, qtbot: Any, key: Qt.Key, *modifier: Qt.KeyboardModifier) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    QTest.keyClick(QApplication.focusWidget(), key, *modifier)
    assert window.context.jobs.wait_idle()


def test_a_facet_is_nothing_but_the_text_of_the_query(
    window: Any, articles: list[int], qtbot: Any
) -> None:
    ask(window, "lantern")
    qtbot.waitUntil(lambda: chip(window).isVisible())
    assert chip(window).accessibleName() == "harbour: 2 articles"
    QTest.mouseClick(chip(window), Qt.MouseButton.LeftButton)
    assert window.context.jobs.wait_idle()
    assert query(window) == "lantern tag:harbour"
    assert hits(window).model().rowCount() == 2
    QTest.mouseClick(chip(window), Qt.MouseButton.LeftButton)
    assert window.context.jobs.wait_idle()
    assert query(window) == "lantern"
    assert hits(window).model().rowCount() == 3
    alt = Qt.KeyboardModifier.AltModifier
    QTest.mouseClick(chip(window), Qt.MouseButton.LeftButton, alt)
    assert window.context.jobs.wait_idle()
    assert query(window) == "lantern -tag:harbour"
    assert hits(window).model().rowCount() == 1


def test_f3_walks_from_hit_to_hit_and_escape_leads_back_to_the_list(
    window: Any, articles: list[int], qtbot: Any
) -> None:
    ask(window, "lantern")
    order = [hits(window).model().hit(row).article_id for row in range(3)]
    window.search_results.focus_hits()
    press(window, qtbot, Qt.Key.Key_Return)
    assert here(window) == (order[0], 0)
    press(window, qtbot, Qt.Key.Key_F3)
    assert here(window) == (order[0], 1)
    press(window, qtbot, Qt.Key.Key_F3)
    assert here(window) == (order[1], 0), "behind the last match comes the next hit"
    assert line(window) == "Hit 2 of 3"
    press(window, qtbot, Qt.Key.Key_F3, SHIFT)
    assert here(window) == (order[0], 1), "and back to the last match of the one before"
    for _ in range(4):
        press(window, qtbot, Qt.Key.Key_F3)
    assert here(window) == (order[2], 1)
    press(window, qtbot, Qt.Key.Key_F3)
    assert here(window) == (order[2], 0), "behind the last hit its own matches begin again"
    assert line(window) == "That was the last hit."
    qtbot.waitUntil(lambda: len(window.reading.overview.strip.map.matches) == 2)
    press(window, qtbot, Qt.Key.Key_Escape)
    assert hits(window).hasFocus()
    assert hits(window).currentIndex().row() == 2
