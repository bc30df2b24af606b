"""The view of all passages without a window around it: what is remembered, narrowed and kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QWidget

from reader.model.passage import PassageGroup, PassageSort
from ui.actions.registry import Registry
from ui.panels.annotation_filter_row import MOST_IN_MENU
from ui.panels.passage_card_delegate import CARD_HEIGHT, HEADING_HEIGHT
from ui.panels.passages_view import PassagesView


@pytest.fixture
def marks(library: Any, add: Callable[..., int]) -> list[int]:
    """Twenty passages in five articles; the tags one and two in turn."""
    made = []
    for title in ("Alpha", "Beta", "Gamma", "Delta", "Epsilon"):
        article = add(title, "The first word. The second word. The third word. The fourth word.")
        for number, words in enumerate(("first", "second", "third", "fourth")):
            changes = library.annotations.highlight_quote(
                article, f"The {words} word", tags=[("one", "two")[number % 2]]
            )
            made += changes.annotations.added
    return made


@pytest.fixture
def view(context: Any, marks: list[int], qtbot: Any) -> PassagesView:
    made = PassagesView(context)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    qtbot.waitUntil(made.isVisible)
    made.begin()
    return made


def choose(view: PassagesView, name: str, words: str) -> None:
    button: Any = view.findChild(QWidget, name)
    next(action for action in button.menu().actions() if action.text() == words).trigger()


def test_order_and_groups_are_those_of_the_last_time(
    view: PassagesView, context: Any, qtbot: Any
) -> None:
    choose(view, "passage_group", "Article")
    choose(view, "passage_sort", "Position in the text")
    again = PassagesView(replace(context, registry=Registry()))
    qtbot.addWidget(again)
    again.begin()
    assert again.model.view.group is PassageGroup.ARTICLE
    assert again.model.view.sort is PassageSort.POSITION
    assert not again.model.view.is_descending
    assert again.findChild(QWidget, "passage_group").accessibleName() == "Group by: Article"


def test_headings_are_lower_than_cards_in_every_grouping(view: PassagesView) -> None:
    for words in ("Article", "Tag", "No groups", "Colour"):
        choose(view, "passage_group", words)
        for row in range(view.model.rowCount()):
            is_heading = view.model.heading(row) is not None
            assert view.list.rowHeight(row) == (HEADING_HEIGHT if is_heading else CARD_HEIGHT)


def test_what_is_marked_and_seen_stays_when_something_else_changes(
    view: PassagesView, context: Any, marks: list[int]
) -> None:
    row = view.model.rows_of([marks[5]])[0]
    view.list.choose_row(row)
    view.list.verticalScrollBar().setValue(700)
    shown = view.list.visualRect(view.model.index(row)).top()
    context.hub.changed.emit(context.library.annotations.remove(marks[18:]))
    assert view.selected_ids() == [marks[5]]
    assert view.list.visualRect(view.model.index(view.model.rows_of([marks[5]])[0])).top() == shown
    assert view.model.total == 18


def test_it_reads_nothing_while_nobody_looks(
    view: PassagesView, context: Any, marks: list[int]
) -> None:
    view.list.choose_row(3)
    chosen = view.selected_ids()
    view.hide()
    context.hub.changed.emit(context.library.annotations.remove([marks[0]]))
    assert view.model.total == 20
    view.show()
    view.begin()
    assert view.model.total == 19
    assert view.selected_ids() == chosen


def test_of_many_tags_one_is_picked_by_letters(
    view: PassagesView, context: Any, marks: list[int]
) -> None:
    library = context.library
    for number in range(MOST_IN_MENU):
        context.hub.changed.emit(library.tags.create(f"subject {number}"))
    context.hub.changed.emit(library.annotations.add_tags(marks[:3], ["harbour/ferries"]))
    button: Any = view.findChild(QWidget, "filter_tags")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    picker: Any = view.findChild(QWidget, "tag_picker")
    assert picker.isVisible()
    QTest.keyClicks(picker.field, "harb")
    choices = picker.findChild(QListWidget, "tag_choices")
    words = [choices.item(row).text() for row in range(choices.count())]
    assert words == ["harbour", "harbour/ferries"], "and nothing to create"
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert view.model.view.tags == {"harbour"}
    assert set(view.shown_ids()) == set(marks[:3]), "with the tags below it"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(picker.field, "No tag")
    QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert view.model.view.tags == {"harbour", ""}
    QTest.mouseClick(view.findChild(QWidget, "clear_annotation_filter"), Qt.MouseButton.LeftButton)
    assert view.model.total == 20


def test_notes_and_times_narrow(view: PassagesView, context: Any, marks: list[int]) -> None:
    context.hub.changed.emit(context.library.annotations.set_note(marks[7], "Which?"))
    QTest.mouseClick(view.findChild(QWidget, "passage_notes"), Qt.MouseButton.LeftButton)
    assert view.shown_ids() == [marks[7]]
    choose(view, "passage_time", "Last 7 days")
    assert view.shown_ids() == [marks[7]]
    assert view.model.view.days == 7


def test_the_look_follows_the_theme(view: PassagesView, context: Any) -> None:
    light = view.list.viewport().grab().toImage()
    context.theme.set("dark")
    dark = view.list.viewport().grab().toImage()
    assert light.pixelColor(2, 2).lightness() > 200 > 100 > dark.pixelColor(2, 2).lightness()


def test_a_narrow_window_has_room_for_the_buttons(view: PassagesView) -> None:
    group: Any = view.findChild(QWidget, "passage_group")
    view.resize(1200, 500)
    assert group.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon
    view.resize(700, 500)
    assert group.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    assert group.toolTip() == "Group by: No groups"
    assert view.minimumSizeHint().width() < 500


def test_everything_can_be_reached_by_tab(view: PassagesView, qtbot: Any) -> None:
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.list.setFocus()
    reached, focused = set(), view.list
    for _ in range(30):
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        focused = view.focusWidget()
        reached.add(focused.objectName())
        assert focused.accessibleName(), focused.objectName()
    assert reached >= {
        *("passage_list", "passage_filter", "passage_notes", "passage_time", "passage_group"),
        *("passage_sort", "leave_passages", "filter_yellow", "filter_tags"),
        *(f"button_passage.{verb}" for verb in ("tag", "colour", "note", "copy", "cite", "remove")),
        "button_passage.export",
    }
