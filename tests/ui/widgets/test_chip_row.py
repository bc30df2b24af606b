"""A row of chips: it flows over lines, and is one stop for Tab with the arrows inside."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.theme.theme import Theme
from ui.widgets.chip_row import ChipRow
from ui.widgets.count_chip import CountChip

WORDS = ("politics", "energy", "a tag with a name that is far longer than any pane is wide", "x")


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def chips(host: QWidget, qtbot: QtBot) -> list[CountChip]:
    row, theme = ChipRow(host), Theme()
    made = [CountChip(theme, word) for word in WORDS]
    for chip in made:
        chip.show_value(chip.text(), "12")
        row.add(chip)
    layout = QVBoxLayout(host)
    layout.addWidget(row)
    layout.addStretch(1)
    host.resize(220, 300)
    host.show()
    host.activateWindow()
    qtbot.waitExposed(host)
    return made


def test_chips_flow_over_lines_and_stay_inside(host: QWidget, chips: list[CountChip]) -> None:
    assert chips[0].y() == chips[1].y() < chips[2].y()
    assert all(chip.geometry().right() < chip.parentWidget().width() for chip in chips)
    host.resize(100, 300)
    assert chips[0].y() < chips[1].y()
    chips[1].hide()
    row = chips[0].parentWidget()
    assert isinstance(row, ChipRow)
    row.refresh()
    row.layout().activate()
    assert chips[2].y() - chips[0].y() < 2 * chips[0].height(), "a hidden one takes no room"


def test_the_arrows_walk_and_tab_passes_by_all_at_once(
    host: QWidget, chips: list[CountChip], qtbot: QtBot
) -> None:
    row = chips[0].parentWidget()
    assert isinstance(row, ChipRow)
    assert row.take_focus()
    assert chips[0].hasFocus()
    for key, expected in (
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_End, 3),
        (Qt.Key.Key_Right, 0),
        (Qt.Key.Key_Left, 3),
    ):
        qtbot.keyClick(host.focusWidget(), key)
        assert chips[expected].hasFocus()
    stops = [chip for chip in chips if chip.focusPolicy() is Qt.FocusPolicy.StrongFocus]
    assert stops == [chips[3]]
    with qtbot.waitSignal(row.left_downwards):
        qtbot.keyClick(chips[3], Qt.Key.Key_Down)


def test_a_chip_tells_a_click_from_an_exclusion(chips: list[CountChip], qtbot: QtBot) -> None:
    told: list[str] = []
    chips[0].clicked.connect(lambda: told.append("clicked"))
    chips[0].excluded.connect(lambda: told.append("excluded"))
    button, alt = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
    qtbot.mouseClick(chips[0], button)
    qtbot.mouseClick(chips[0], button, alt)
    qtbot.keyClick(chips[0], Qt.Key.Key_Return)
    qtbot.keyClick(chips[0], Qt.Key.Key_Minus)
    qtbot.keyClick(chips[0], Qt.Key.Key_Return, alt)
    assert told == ["clicked", "excluded", "clicked", "excluded", "excluded"]
