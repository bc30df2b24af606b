"""The command palette alone: keys, mouse, focus, and what it says to a screen reader."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.theme.theme import Theme
from ui.widgets.command_palette import CommandPalette
from ui.widgets.palette_entry import PaletteEntry, PaletteSection
from ui.widgets.palette_row_delegate import ENTRY_ROLE, HEADING_HEIGHT, ROW_HEIGHT

Key = Qt.Key
HEBREW = "הגשר החדש נפתח הבוקר " * 9
ACTIONS = [PaletteEntry("action", f"a{n}", f"Action {n}", "Edit", f"Ctrl+{n}") for n in range(30)]
ARTICLES = [
    PaletteEntry("article", "1", "A very long title " * 20, "The Review of Long Titles " * 9),
    PaletteEntry("article", "2", HEBREW, "Haaretz"),
]
SECTIONS = [PaletteSection("Actions", ACTIONS), PaletteSection("Articles", ARTICLES)]


class Host(QWidget):
    """A window with a field that has the focus, and a palette."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(900, 700)
        self.other = QLineEdit(self)
        self.palette_ = CommandPalette(Theme(), self, "Find an action", "Enter chooses")
        self.asked: list[str] = []
        self.chosen: list[str] = []
        self.palette_.asked.connect(self.asked.append)
        self.palette_.chosen.connect(lambda entry: self.chosen.append(entry.id))


@pytest.fixture
def host(qtbot: Any) -> Host:
    made = Host()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.other.setFocus()
    made.palette_.open()
    made.palette_.show_sections(SECTIONS)
    return made


def marked(host: Host) -> str:
    entry = host.palette_.list.currentItem().data(ENTRY_ROLE)
    assert isinstance(entry, PaletteEntry)
    return entry.id


def press(host: Host, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(host.palette_.field, key)


def test_arrows_pass_over_headings_and_go_round(host: Host) -> None:
    assert marked(host) == "a0"
    press(host, Key.Key_Down)
    assert marked(host) == "a1"
    press(host, Key.Key_Up, Key.Key_Up)
    assert marked(host) == "2"
    press(host, Key.Key_Up, Key.Key_Up)
    assert marked(host) == "a29"
    press(host, Key.Key_Down, Key.Key_Down, Key.Key_Down)
    assert marked(host) == "a0"


def test_page_keys_stop_at_the_ends(host: Host) -> None:
    press(host, Key.Key_PageDown)
    first = marked(host)
    assert first not in ("a0", "a1")
    press(host, *[Key.Key_PageDown] * 9)
    assert marked(host) == "2"
    press(host, *[Key.Key_PageUp] * 9)
    assert marked(host) == "a0"


def test_enter_chooses_and_the_focus_is_back_before(host: Host) -> None:
    focused: list[QWidget | None] = []
    host.palette_.chosen.connect(lambda _entry: focused.append(host.focusWidget()))
    press(host, Key.Key_Down, Key.Key_Return)
    assert host.chosen == ["a1"]
    assert focused == [host.other]
    assert not host.palette_.isVisible()


def test_escape_chooses_nothing(host: Host) -> None:
    press(host, Key.Key_Escape)
    assert not host.palette_.isVisible()
    assert host.other.hasFocus()
    assert host.chosen == []


def test_a_click_on_a_line_chooses_and_one_beside_closes(host: Host) -> None:
    palette = host.palette_
    place = QPoint(60, HEADING_HEIGHT + 2 * ROW_HEIGHT + ROW_HEIGHT // 2)
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert host.chosen == ["a2"]
    palette.open()
    palette.show_sections(SECTIONS)
    beside = host.childAt(QPoint(5, 650))
    QTest.mouseClick(beside, Qt.MouseButton.LeftButton, pos=QPoint(5, 650))
    assert not palette.isVisible()
    assert host.other.hasFocus()
    assert host.chosen == ["a2"]


def test_the_focus_is_left_where_it_was_taken(host: Host) -> None:
    """Who closes it by going elsewhere is not brought back."""
    third = QLineEdit(host)
    third.show()
    third.setFocus()
    assert not host.palette_.isVisible()
    assert third.hasFocus()


def test_a_focus_that_is_gone_is_not_missed(host: Host) -> None:
    press(host, Key.Key_Escape)
    passing = QLineEdit(host)
    passing.show()
    passing.setFocus()
    host.palette_.open()
    passing.setParent(None)
    passing.deleteLater()
    QTest.qWait(1)
    press(host, Key.Key_Escape)
    assert not host.palette_.isVisible()


def test_enter_before_the_answer_waits_for_it(host: Host) -> None:
    QTest.keyClicks(host.palette_.field, "xy")
    press(host, Key.Key_Return)
    assert host.chosen == []
    assert host.asked[-1] == "xy"
    host.palette_.show_sections([PaletteSection("Articles", ARTICLES[1:])])
    assert host.chosen == ["2"]
    assert not host.palette_.isVisible()


def test_nothing_found_is_said_and_enter_does_nothing(host: Host) -> None:
    host.palette_.show_sections([PaletteSection("Actions", [])])
    words = [label.text() for label in host.palette_.findChildren(QWidget) if _is_shown(label)]
    assert any("No action" in text for text in words)
    press(host, Key.Key_Return)
    assert host.chosen == []
    assert host.palette_.isVisible()


def test_the_marked_entry_is_said_by_the_field(host: Host) -> None:
    assert host.palette_.field.accessibleName() == "Find an action"
    press(host, Key.Key_Down)
    assert host.palette_.field.accessibleDescription() == "Action 1, Edit, Ctrl+1"


@pytest.mark.parametrize("size", [(900, 700), (420, 320)])
def test_it_stays_within_the_window(host: Host, size: tuple[int, int], qtbot: Any) -> None:
    host.resize(*size)
    qtbot.waitUntil(lambda: host.width() == size[0])
    palette = host.palette_
    assert host.rect().contains(palette.geometry())
    middle = palette.geometry().center().x()
    assert abs(middle - host.rect().center().x()) <= 1
    assert not palette.grab().isNull()


def _is_shown(widget: QWidget) -> bool:
    return widget.isVisible() and bool(getattr(widget, "text", None))
