"""Keys a person chose: they count at once, a clash leaves each key to one action."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QWidget

from ui.actions.registry import LIST, READING, ActionSpec, Registry
from ui.actions.shown_keys import first_key, follow_keys, with_key


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def registry(qtbot: Any, done: list[str]) -> Registry:
    """Undo and star everywhere; archive in a list; a sentence, and a word in it, on a page."""
    window = QMainWindow()
    qtbot.addWidget(window)
    centre = QWidget()
    window.setCentralWidget(centre)
    panel, page = QWidget(centre), QWidget(centre)
    line = QWidget(page)
    for widget in (centre, panel, page, line):
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made = Registry(window)
    for spec, owner in (
        (ActionSpec("undo", "Undo…", ("Ctrl+Z", "Alt+Backspace")), window),
        (ActionSpec("star", "Star", ("Ctrl+D",)), window),
        (ActionSpec("archive", "Archive", ("E",), area=LIST), panel),
        (ActionSpec("sentence", "Sentence", ("J",), area=READING), page),
        (ActionSpec("word", "Word", ("W",), area=READING), line),
    ):
        made.add(spec, lambda id=spec.id: done.append(id), owner)
    made.panel, made.page, made.window = panel, page, window  # type: ignore[attr-defined]
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    return made


def test_a_chosen_key_works_at_once_and_the_old_one_no_more(
    registry: Any, done: list[str], qtbot: Any
) -> None:
    registry.set_own_keys({"star": ["F5"], "archive": []})
    registry.panel.setFocus()
    for key in (Qt.Key.Key_F5, Qt.Key.Key_E):
        qtbot.keyClick(registry.panel, key)
    qtbot.keyClick(registry.panel, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert done == ["star"]
    registry.set_own_keys({})
    qtbot.keyClick(registry.panel, Qt.Key.Key_E)
    assert done == ["star", "archive"]
    assert registry.keys("star") == ("Ctrl+D",)


def test_tooltips_and_listeners_follow(registry: Any) -> None:
    said: list[str] = []
    follow_keys(registry, lambda: said.append(with_key(registry, "Take back", "undo")))
    registry.set_own_keys({"undo": ["F9", "F10"]})
    registry.set_own_keys({"undo": []})
    assert said == ["Take back (Ctrl+Z)", "Take back (F9)", "Take back"]
    assert registry.action("undo").toolTip() == "Undo"
    registry.set_own_keys({"undo": ["Ctrl+U"]})
    assert registry.action("undo").toolTip() == "Undo (Ctrl+U)"
    assert first_key(registry, "not there") == ""


def test_who_hears_a_key_in_the_same_place_is_a_rival(registry: Any) -> None:
    assert registry.rivals("star", "E") == ["archive"]
    assert registry.rivals("sentence", "E") == []
    assert registry.rivals("sentence", "W") == ["word"]
    assert registry.rivals("archive", "W") == []
    assert registry.rivals("word", "ctrl+d") == ["star"]
    assert registry.rivals("star", "Ctrl+D") == []


def test_of_two_with_the_same_key_the_chosen_one_has_it(
    registry: Any, done: list[str], qtbot: Any
) -> None:
    """A later version may come with a key that a person gave to something else long ago."""
    registry.set_own_keys({"archive": ["Ctrl+Z"], "sentence": ["E"]})
    assert registry.keys("archive") == ("Ctrl+Z",)
    assert registry.keys("undo") == ("Alt+Backspace",)
    assert registry.keys("sentence") == ("E",)
    registry.panel.setFocus()
    qtbot.keyClick(registry.panel, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert done == ["archive"]
    registry.set_own_keys({"star": ["F5"], "undo": ["F5"]})
    assert sorted([registry.keys("star"), registry.keys("undo")]) == [(), ("F5",)]


def test_nonsense_leaves_an_action_its_declared_keys(registry: Any) -> None:
    registry.set_own_keys({"star": ["", "no such key"], "gone": ["F5"], "undo": ["F5", "???x"]})
    assert registry.keys("star") == ("Ctrl+D",)
    assert registry.keys("undo") == ("F5",)


def test_an_action_declared_later_has_its_chosen_key(
    registry: Any, done: list[str], qtbot: Any
) -> None:
    registry.set_own_keys({"late": ["Ctrl+D"]})
    assert registry.keys("star") == ("Ctrl+D",)
    registry.add(ActionSpec("late", "Late", ("F2",)), lambda: done.append("late"), registry.window)
    assert registry.keys("late") == ("Ctrl+D",)
    assert registry.keys("star") == ()
    qtbot.keyClick(registry.panel, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert done == ["late"]
