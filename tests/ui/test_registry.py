"""The registry of actions, and the menus made from it."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QMainWindow, QVBoxLayout, QWidget

from ui.actions.menus import Menus
from ui.actions.registry import LIST, ActionSpec, Registry, tooltip


def test_an_id_can_be_declared_once_only(qtbot: Any) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    registry = Registry()
    registry.add(ActionSpec("star", "Star"), lambda: None, widget)
    with pytest.raises(ValueError, match="twice"):
        registry.add(ActionSpec("star", "Star"), lambda: None, widget)
    with pytest.raises(ValueError, match="area"):
        registry.add(ActionSpec("moon", "Moon", area="Sky"), lambda: None, widget)


def test_what_is_declared_together_is_told_once(qtbot: Any) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    registry = Registry()
    told: list[tuple[str, ...]] = []
    registry.keys_changed.connect(lambda: told.append(registry.keys("moon")))
    with registry.together():
        registry.add(ActionSpec("star", "Star", ("S",)), lambda: None, widget)
        registry.add(ActionSpec("moon", "Moon", ("M",)), lambda: None, widget)
        assert not told
    assert told == [("M",)]
    registry.add(ActionSpec("sun", "Sun"), lambda: None, widget)
    assert len(told) == 2


def test_the_keys_of_an_area_work_there_and_not_elsewhere(qtbot: Any) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    panel, other = QWidget(), QLineEdit()
    inside = QWidget(panel)
    inside.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    centre = QWidget()
    layout = QVBoxLayout(centre)
    layout.addWidget(panel)
    layout.addWidget(other)
    window.setCentralWidget(centre)
    done: list[str] = []
    registry = Registry()
    registry.add(
        ActionSpec("archive", "Archive", ("E",), area=LIST), lambda: done.append("e"), panel
    )
    registry.add(ActionSpec("find", "Find", ("Ctrl+F",)), lambda: done.append("find"), window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    inside.setFocus()
    qtbot.keyClick(inside, Qt.Key.Key_E)
    assert done == ["e"]
    other.setFocus()
    qtbot.keyClick(other, Qt.Key.Key_E)
    assert done == ["e"]
    assert other.text() == "e"
    qtbot.keyClick(other, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert done == ["e", "find"]


def test_a_checkable_action_tells_its_state(qtbot: Any) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    states: list[bool] = []
    registry = Registry()
    action = registry.add(ActionSpec("dim", "Dim", checkable=True), states.append, widget)
    action.trigger()
    action.trigger()
    assert states == [True, False]


def test_menus_stand_in_order_with_lines_between_groups(qtbot: Any) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    registry = Registry()
    registry.add(ActionSpec("a", "A", menu="Edit", group="one"), lambda: None, window)
    menus = Menus(registry, window.menuBar())
    registry.add(ActionSpec("b", "B", menu="Edit", group="two"), lambda: None, window)
    registry.add(ActionSpec("c", "C", menu="View/Theme"), lambda: None, window)
    registry.add(ActionSpec("d", "D"), lambda: None, window)
    shown = [a.text() for a in window.menuBar().actions() if a.isVisible()]
    assert shown == ["Edit", "View"]
    assert [a.text() for a in menus.menu("Edit").actions()] == ["A", "", "B"]
    assert menus.menu("Edit").actions()[1].isSeparator()
    assert [a.text() for a in menus.menu("View/Theme").actions()] == ["C"]
    assert [a.text() for a in menus.menu("View").actions()] == ["Theme"]


def test_groups_stay_together_and_settings_stay_last(qtbot: Any) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    registry = Registry()
    menus = Menus(registry, window.menuBar())
    for id, group in (("a", "one"), ("s", "settings"), ("b", "two"), ("c", "one")):
        registry.add(ActionSpec(id, id.upper(), menu="Edit", group=group), lambda: None, window)
    assert [a.text() for a in menus.menu("Edit").actions()] == ["A", "C", "", "B", "", "S"]


def test_a_tooltip_names_the_first_key() -> None:
    spec = ActionSpec("redo", "Redo…", ("Ctrl+Shift+Z", "Ctrl+Y"))
    assert tooltip(spec) == "Redo (Ctrl+Shift+Z)"
    assert tooltip(ActionSpec("x", "Do…", help="Do it well")) == "Do it well"
