"""Gathering articles: a collection of a selection, filled, emptied, renamed, deleted, undone."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView

from reader.model.collection import ArticleView
from ui.dialogs.name_dialog import NameDialog
from ui.models.drag_data import pack_article_ids
from ui.widgets.collection_picker import CollectionPicker

TITLES = ("Alpha on rivers", "Beta on bridges", "Gamma on ferries")
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def articles(window: Any, qtbot: Any) -> list[int]:
    """Three articles in the list, whose keys are its own; the newest stands first."""
    library, hub = window.context.library, window.context.hub
    ids = []
    for title in TITLES:
        text = f"{title}\n\nThis is what is said of it: {title}, at length and in full sentences."
        result, changes = library.articles.add_data(text.encode(), f"{title}.txt")
        hub.changed.emit(changes)
        ids.append(result.article_id)
    qtbot.waitUntil(lambda: cards(window).model().rowCount() == 3)
    window.article_list.focus_list()
    return ids


def cards(window: Any) -> QTableView:
    found = window.findChild(QTableView, "article_list")
    assert isinstance(found, QTableView)
    return found


def press(window: Any, key: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(cards(window), key, modifier)
    assert window.context.jobs.wait_idle()


def listed(window: Any) -> list[str]:
    model = cards(window).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def names(window: Any) -> list[tuple[str, int]]:
    return [(one.name, one.articles) for one in window.context.library.collections.all()]


def pick(window: Any, words: str, key: Any = Qt.Key.Key_Return, modifier: Any = None) -> None:
    """In the picker that C opens, as a person would."""
    press(window, Qt.Key.Key_C)
    picker = window.findChild(CollectionPicker)
    assert picker.isVisible()
    QTest.keyClicks(picker.field, words)
    QTest.keyClick(picker.field, key, modifier or Qt.KeyboardModifier.NoModifier)
    assert window.context.jobs.wait_idle()
    assert not picker.isVisible()
    window.article_list.focus_list()


def choose_collection(window: Any, row: int = 0) -> int:
    view = window.sidebar.sections.collections.list
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.visualRect(view.model().index(row, 0)).center(),
    )
    chosen = view.chosen_id()
    assert chosen is not None
    return int(chosen)


def undo(window: Any) -> None:
    window.context.registry.action("undo").trigger()
    assert window.context.jobs.wait_idle()


def test_from_a_selection_to_a_collection_and_back(
    window: Any, qtbot: Any, articles: list[int]
) -> None:
    press(window, Qt.Key.Key_Down, SHIFT)
    assert len(window.article_list.selected_rows()) == 2
    pick(window, "To read", Qt.Key.Key_Return, SHIFT)
    assert names(window) == [("To read", 2)]

    # A third one comes by a drag onto the row.
    choose_collection(window)
    view = window.sidebar.sections.collections.list
    data = pack_article_ids(articles[:1])
    event = QDropEvent(
        QPointF(view.visualRect(view.model().index(0, 0)).center()),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.dropEvent(event)
    assert window.context.jobs.wait_idle()
    title = window.findChild(QLabel, "list_title")
    qtbot.waitUntil(lambda: len(listed(window)) == 3)
    assert title.text() == "To read"
    assert listed(window) == [TITLES[0], TITLES[1], TITLES[2]], "the last that came stands first"

    # Two leave it in one step; they are still in the library.
    window.article_list.focus_list()
    press(window, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    press(window, Qt.Key.Key_Down, SHIFT)
    press(window, Qt.Key.Key_C, SHIFT)
    qtbot.waitUntil(lambda: listed(window) == [TITLES[2]])
    assert len(window.context.library.articles.ids(ArticleView())) == 3
    undo(window)
    qtbot.waitUntil(lambda: len(listed(window)) == 3)
    assert listed(window) == [TITLES[0], TITLES[1], TITLES[2]], "in the old order"


def test_renaming_and_deleting_by_key_with_the_way_back(
    window: Any, qtbot: Any, articles: list[int]
) -> None:
    pick(window, "Water", Qt.Key.Key_Return)
    choose_collection(window)
    view = window.sidebar.sections.collections.list
    QTest.keyClick(view, Qt.Key.Key_F2)
    dialog = window.findChild(NameDialog)
    dialog.findChild(QLineEdit).setText("Still water")
    QTest.mouseClick(dialog.findChild(QPushButton, "dialog_ok"), Qt.MouseButton.LeftButton)
    assert window.context.jobs.wait_idle()
    title = window.findChild(QLabel, "list_title")
    qtbot.waitUntil(lambda: title.text() == "Still water")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert window.context.jobs.wait_idle()
    assert names(window) == []
    qtbot.waitUntil(lambda: title.text() == "All articles" and len(listed(window)) == 3)
    undo(window)
    assert names(window) == [("Still water", 1)]
    undo(window)
    undo(window)
    assert names(window) == []


def test_the_picker_takes_out_what_all_are_in_and_finds_loosely(
    window: Any, articles: list[int]
) -> None:
    window.context.hub.changed.emit(
        window.context.library.collections.create("Bridges and boats", articles)
    )
    pick(window, "brboat")
    assert names(window) == [("Bridges and boats", 2)]
    pick(window, "brboat")
    assert names(window) == [("Bridges and boats", 3)]


def test_the_chosen_collection_is_shown_again_after_a_restart(
    window: Any, qtbot: Any, articles: list[int]
) -> None:
    from ui.app import build_window

    pick(window, "Water")
    chosen = choose_collection(window)
    window.close()
    again = build_window(window.context.library)
    qtbot.addWidget(again)
    again.show()
    assert again.article_list.view.collection == chosen
    assert again.sidebar.sections.collections.list.chosen_id() == chosen
    assert listed(again) == [TITLES[2]]
    again.close()
