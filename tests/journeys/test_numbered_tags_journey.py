"""Sorting articles with one hand: a tag gets a number, and its digit tags what is selected."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QTableView, QTreeView

from reader.model.selector import Span

TITLES = ("Alpha on rivers", "Beta on bridges", "Gamma on ferries")


@pytest.fixture
def articles(window: Any, qtbot: Any) -> list[int]:
    """Three articles in the list, whose keys are its own; the tags city and river."""
    library, hub = window.context.library, window.context.hub
    ids = []
    for title in TITLES:
        text = f"{title}\n\nThis is what is said of it: {title}, at length and in full sentences."
        result, changes = library.articles.add_data(text.encode(), f"{title}.txt")
        hub.changed.emit(changes)
        ids.append(result.article_id)
    for path in ("city", "river"):
        hub.changed.emit(library.tags.create(path))
    cards = window.findChild(QTableView, "article_list")
    qtbot.waitUntil(lambda: cards.model().rowCount() == 3)
    window.article_list.focus_list()
    return ids


def press(window: Any, key: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.findChild(QTableView, "article_list"), key, modifier)
    assert window.context.jobs.wait_idle()


def own_tags(window: Any, ids: list[int]) -> list[list[str]]:
    return [window.context.library.articles.tags_of(i) for i in ids]


def choose_tag(window: Any, path: str) -> None:
    tree = window.findChild(QTreeView, "tag_tree")
    tree.setCurrentIndex(tree.model().index_of(path))


def give_number(window: Any, qtbot: Any, path: str, number: int) -> None:
    """In the tag's dialog, as a person would."""
    choose_tag(window, path)
    window.sidebar.tags.tag_actions.edit()
    dialog = window.sidebar.tags.tag_actions._dialog
    box = dialog.findChild(QComboBox, "tag_number")
    QTest.keyClick(box, Qt.Key(int(Qt.Key.Key_0) + number))
    assert box.currentIndex() == number
    QTest.mouseClick(dialog.findChild(QPushButton, "dialog_ok"), Qt.MouseButton.LeftButton)
    assert window.context.jobs.wait_idle()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_digits_toggle_numbered_tags_on_the_selected_articles(
    window: Any, qtbot: Any, articles: list[int]
) -> None:
    give_number(window, qtbot, "city", 1)
    give_number(window, qtbot, "river", 2)
    window.sidebar.choose(type(window.article_list.view)())
    window.article_list.focus_list()
    window.article_list._view.choose_row(0)  # the newest stands first
    press(window, Qt.Key.Key_1)
    assert own_tags(window, articles) == [[], [], ["city"]]
    press(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_2)
    assert own_tags(window, articles) == [["city", "river"]] * 3
    press(window, Qt.Key.Key_2)
    assert own_tags(window, articles) == [["city"]] * 3
    press(window, Qt.Key.Key_2)
    press(window, Qt.Key.Key_0)
    assert own_tags(window, articles) == [[]] * 3
    window.app_actions.undo()
    assert window.context.jobs.wait_idle()
    assert own_tags(window, articles) == [["city", "river"]] * 3
    assert len(window.article_list.selected_rows()) == 3


def test_a_digit_without_a_tag_says_what_to_do(window: Any, articles: list[int]) -> None:
    said: list[Any] = []
    window.context.messages.posted.connect(said.append)
    window.article_list._view.choose_row(0)
    press(window, Qt.Key.Key_7)
    assert "number 7" in said[-1].text
    assert "menu of a tag" in said[-1].hint
    assert own_tags(window, articles) == [[]] * 3


def test_the_menu_of_a_tag_moves_a_number_and_undo_brings_it_back(
    window: Any, qtbot: Any, articles: list[int]
) -> None:
    give_number(window, qtbot, "city", 3)
    choose_tag(window, "river")
    menu = window.sidebar.tags.tag_actions.menu(False)
    numbers = next(m for m in menu.findChildren(QMenu) if m.title() == "Number")
    third = numbers.actions()[3]
    assert "city" in third.text()
    third.trigger()
    assert window.context.jobs.wait_idle()
    library = window.context.library
    assert library.tags.numbered()[3].path == "river"
    tree = window.findChild(QTreeView, "tag_tree")
    spoken = tree.model().index_of("river").data(Qt.ItemDataRole.AccessibleTextRole)
    assert "number 3" in spoken
    window.app_actions.undo()
    assert window.context.jobs.wait_idle()
    assert library.tags.numbered()[3].path == "city"
    assert "number" not in tree.model().index_of("river").data(Qt.ItemDataRole.AccessibleTextRole)


def test_with_text_selected_digits_stay_colours(
    window: Any, qtbot: Any, articles: list[int]
) -> None:
    give_number(window, qtbot, "city", 2)
    window.context.navigator.open(articles[0])
    view = window.reading.view
    start = view.page.document.text.index("at length")
    view.select_span(Span(start, start + 9))
    view.selection_settled.emit()
    QTest.keyClick(view, Qt.Key.Key_2)
    assert window.context.jobs.wait_idle()
    (mark,) = window.context.library.annotations.of_article(articles[0])
    assert (mark.colour.value, mark.tags) == ("green", ())
    assert own_tags(window, articles) == [[]] * 3
