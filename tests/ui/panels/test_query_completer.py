"""Proposals under the search field: seen while one types, out of the way of who only searches."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from ui.panels.sidebar import Sidebar

Key = Qt.Key


class Typist:
    """Types into the search field of a sidebar, and sees what is proposed."""

    def __init__(self, context: Any, sidebar: Sidebar, qtbot: QtBot) -> None:
        self.context, self.sidebar, self.qtbot = context, sidebar, qtbot
        self.field = sidebar.search_box.field
        self.completer = sidebar.completer

    def type(self, text: str) -> list[str]:
        """Type on; what is proposed then."""
        self.qtbot.keyClicks(self.field, text)
        return self.shown()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(self.field, key)
        assert self.context.jobs.wait_idle()

    def shown(self) -> list[str]:
        assert self.context.jobs.wait_idle()
        if not self.completer.is_open:
            return []
        rows = self.completer.popup.findChild(QListWidget, "proposal_list")
        assert rows is not None
        return [rows.item(at).text() for at in range(rows.count()) if rows.item(at).data(256)]


@pytest.fixture
def typist(context: Any, four: list[int], qtbot: QtBot) -> Typist:
    context.library.articles.tag(four[:2], ["politics/kosovo"])
    context.library.articles.tag(four[2:], ["two words"])
    made = Sidebar(context)
    qtbot.addWidget(made)
    made.resize(260, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.focus_search()
    return Typist(context, made, qtbot)


def test_names_of_fields_and_tags_are_proposed_for_a_word(typist: Typist) -> None:
    assert typist.type("po") == ["politics", "politics/kosovo"]
    assert typist.completer.popup.entry(1).detail == "Tag · 2 articles"
    typist.field.clear()
    assert typist.type("cap") == ["caption:"]


def test_down_goes_into_them_and_enter_takes_one(typist: Typist) -> None:
    typist.type("river #pol")
    typist.press(Key.Key_Down)
    assert typist.completer.popup.row == 0
    assert typist.field.accessibleDescription() == "politics, Tag · 2 articles"
    assert typist.field.hasFocus()
    typist.press(Key.Key_Down, Key.Key_Return)
    assert typist.field.text() == "river #politics/kosovo "
    assert not typist.completer.is_open
    assert typist.field.accessibleDescription() == ""


def test_tab_goes_into_them_and_takes_one_in_quotation_marks(typist: Typist) -> None:
    typist.type("-#tw")
    typist.press(Key.Key_Tab, Key.Key_Tab)
    assert typist.field.text() == '-#"two words" '
    assert typist.field.hasFocus()
    typist.field.undo()
    assert typist.field.text() == "-#tw"


def test_the_name_of_a_field_leads_on_to_its_values(typist: Typist) -> None:
    typist.type("col")
    typist.press(Key.Key_Down)
    typist.press(Key.Key_Down, Key.Key_Return)
    assert typist.field.text() == "colour:"
    assert typist.shown() == ["yellow", "green", "blue", "pink", "purple"]
    assert typist.completer.popup.entry(0).colour == "yellow"


def test_enter_and_escape_are_not_taken_from_who_only_searches(typist: Typist) -> None:
    wanted: list[bool] = []
    typist.sidebar.results_wanted.connect(lambda: wanted.append(True))
    typist.type("po")
    typist.press(Key.Key_Return)
    assert (wanted, typist.field.text(), typist.shown()) == ([True], "po", [])
    typist.type("l")
    assert typist.shown()
    typist.press(Key.Key_Escape)
    assert (typist.shown(), typist.field.text()) == ([], "pol")
    typist.press(Key.Key_Down)
    assert wanted == [True, True]
    typist.press(Key.Key_Escape)
    assert typist.field.text() == ""


def test_a_field_without_its_value_is_no_mistake_until_one_asks(
    typist: Typist, qtbot: QtBot
) -> None:
    asked: list[str] = []
    typist.sidebar.query_changed.connect(lambda query, _scope: asked.append(query))
    for text in ("river", " is:", "unread", " -title:"):
        typist.type(text)
        qtbot.wait(200)
    assert asked == ["river", "river is:unread"]
    typist.press(Key.Key_Return)
    assert asked[-1] == "river is:unread -title:"


def test_up_leaves_them_again(typist: Typist) -> None:
    typist.type("po")
    typist.press(Key.Key_Down, Key.Key_Up)
    assert typist.completer.popup.row == -1
    typist.press(Key.Key_Tab, Key.Key_Backtab)
    assert (typist.completer.popup.row, typist.field.hasFocus()) == (-1, True)
    typist.press(Key.Key_Down, Key.Key_Down, Key.Key_Down)
    assert typist.completer.popup.row == -1  # behind the last one begins anew


def test_they_follow_the_cursor_and_the_focus(typist: Typist) -> None:
    typist.type("is:un #pol")
    typist.press(Key.Key_Left, Key.Key_Left, Key.Key_Left)
    assert typist.shown() == ["two words", "politics/kosovo", "politics"]
    typist.press(Key.Key_Home)
    assert typist.shown() == []
    typist.press(Key.Key_End)
    typist.type("i")
    assert typist.shown() == ["politics", "politics/kosovo"]
    typist.sidebar.resize(280, 640)
    assert typist.shown() == []
    typist.type("t")
    assert typist.shown()
    typist.sidebar.shelves.setFocus()
    assert typist.shown() == []


def test_a_click_takes_one(typist: Typist, qtbot: QtBot) -> None:
    typist.type("po")
    rows = typist.completer.popup.findChild(QListWidget, "proposal_list")
    assert rows is not None
    at = rows.visualItemRect(rows.item(1)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert typist.field.text() == "#politics/kosovo "


def test_earlier_searches_come_back_in_an_empty_field(typist: Typist) -> None:
    for query in ("river bank", "ferry"):
        typist.type(query)
        typist.press(Key.Key_Return)
        typist.field.clear()
    typist.press(Key.Key_Down)
    assert typist.shown() == ["ferry", "river bank"]
    typist.press(Key.Key_Down, Key.Key_Delete)
    assert typist.shown() == ["river bank"]
    typist.press(Key.Key_Down, Key.Key_Return)
    assert typist.field.text() == "river bank"
    assert typist.context.library.session.get("search.recent") == ["river bank"]


def test_a_query_with_a_mistake_is_not_remembered(typist: Typist) -> None:
    typist.type("is:lost")
    typist.press(Key.Key_Return)
    assert typist.context.library.session.get("search.recent") is None


def test_letters_of_two_units_do_not_shift_the_place(typist: Typist) -> None:
    typist.field.setText("🌊 ")
    typist.type("#pol")
    typist.press(Key.Key_Down, Key.Key_Return)
    assert typist.field.text() == "🌊 #politics "
    assert typist.field.cursorPosition() == len("🌊 #politics ") + 1


def test_the_list_is_named_and_stays_within_the_window(typist: Typist, qtbot: QtBot) -> None:
    typist.type("po")
    popup = typist.completer.popup
    assert popup.accessibleName()
    assert typist.sidebar.rect().contains(popup.geometry())
    assert (
        popup.geometry().top()
        >= typist.field.mapTo(typist.sidebar, typist.field.rect().bottomLeft()).y()
    )
