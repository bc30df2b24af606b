"""A field for a key: what was pressed, by its name on every keyboard; and how it is left alone."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout

from ui.widgets.key_field import WAITING, KeyField, key_of

Key, Modifier = Qt.Key, Qt.KeyboardModifier
NONE, SHIFT, CONTROL = Modifier.NoModifier, Modifier.ShiftModifier, Modifier.ControlModifier


class Sheet(QDialog):
    """A field for a key, another field, and an action that has Ctrl+D."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.other = KeyField(), QLineEdit()
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.other)
        self.heard: list[str] = []
        self.keys: list[str] = []
        star = QAction("Star", self)
        star.setShortcut(QKeySequence("Ctrl+D"))
        star.triggered.connect(lambda: self.heard.append("star"))
        self.addAction(star)
        self.field.captured.connect(self.keys.append)
        self.field.show_keys("Ctrl+Z")


@pytest.fixture
def sheet(qtbot: Any) -> Sheet:
    made = Sheet()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.field.setFocus()
    return made


@pytest.mark.parametrize(
    ("key", "held", "name"),
    [
        (Key.Key_B, CONTROL, "Ctrl+B"),
        (Key.Key_B, SHIFT | CONTROL, "Ctrl+Shift+B"),
        (Key.Key_B, SHIFT, "Shift+B"),
        (Key.Key_Question, SHIFT, "?"),
        (Key.Key_Slash, SHIFT, "/"),  # as a German keyboard has it
        (Key.Key_Plus, SHIFT | CONTROL, "Ctrl++"),
        (Key.Key_Space, SHIFT, "Shift+Space"),
        (Key.Key_F5, SHIFT, "Shift+F5"),
        (Key.Key_Delete, NONE, "Del"),
        (Key.Key_1, Modifier.KeypadModifier, "1"),
        (Key.Key_Return, NONE, "Return"),
        (Key.Key_Eacute, NONE, "É"),
        (Key.Key_Shift, SHIFT, ""),
        (Key.Key_Control, CONTROL, ""),
        (Key.Key_AltGr, NONE, ""),
    ],
)
def test_the_name_of_what_was_pressed(key: Qt.Key, held: Any, name: str) -> None:
    assert key_of(QKeyEvent(QEvent.Type.KeyPress, key, held)) == name
    assert not name or not QKeySequence(name).isEmpty()


def test_a_key_is_taken_and_no_action_hears_it(sheet: Sheet) -> None:
    QTest.keyClick(sheet.field, Key.Key_D, CONTROL)
    assert sheet.heard == ["star"]
    sheet.field.click()
    assert sheet.field.text() == WAITING
    QTest.keyClick(sheet.field, Key.Key_Control, CONTROL)
    assert sheet.field.is_waiting
    QTest.keyClick(sheet.field, Key.Key_D, CONTROL)
    assert sheet.keys == ["Ctrl+D"]
    assert sheet.heard == ["star"]
    assert not sheet.field.is_waiting


def test_escape_leaves_the_key_and_the_dialog_open(sheet: Sheet) -> None:
    sheet.field.click()
    QTest.keyClick(sheet.field, Key.Key_Escape)
    assert (sheet.field.text(), sheet.keys) == ("Ctrl+Z", [])
    assert sheet.isVisible()


def test_tab_and_a_click_elsewhere_leave_it_too(sheet: Sheet) -> None:
    sheet.field.click()
    QTest.keyClick(sheet.field, Key.Key_Tab)
    assert sheet.other.hasFocus()
    assert (sheet.field.text(), sheet.keys) == ("Ctrl+Z", [])
    sheet.field.setFocus()
    sheet.field.click()
    sheet.field.click()
    assert not sheet.field.is_waiting


def test_the_keyboard_alone_is_enough(sheet: Sheet) -> None:
    QTest.keyClick(sheet.field, Key.Key_Space)
    assert sheet.field.is_waiting
    QTest.keyClick(sheet.field, Key.Key_Space)
    assert sheet.keys == ["Space"]
    assert not sheet.field.is_waiting
