"""The settings dialog in the real window: sections, search, at once, and back to the default."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox, QWidget

from reader.settings import SECTIONS, SETTINGS
from ui.dialogs.settings_dialog import SettingsDialog

TEXT = (
    "The quiet ferry\n\nA ferry stood ready for a year while two towns argued about who should"
    " pay for it all, and nobody crossed the water in the meantime, not even the mayor.\n\n"
    "In the end it was the children who crossed, in boats that they had built by themselves.\n"
)


@pytest.fixture
def settings(window: Any) -> SettingsDialog:
    window.context.registry.action("settings").trigger()
    dialog = window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    return dialog


@pytest.fixture
def article(window: Any) -> int:
    result, changes = window.context.library.articles.add_data(TEXT.encode(), "ferry.txt")
    window.context.hub.changed.emit(changes)
    window.context.navigator.open(result.article_id)
    assert window.context.jobs.wait_idle()
    return int(result.article_id)


def part(dialog: QWidget, name: str, kind: type[Any] = QWidget) -> Any:
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def visible(dialog: SettingsDialog) -> set[str]:
    return {s.key for s in SETTINGS if part(dialog, f"setting_{s.key}").isVisible()}


def paragraph(window: Any) -> Any:
    """The text block of the page that holds the story."""
    block = window.reading.view.document().begin()
    while block.isValid() and "A ferry stood ready" not in block.text():
        block = block.next()
    assert block.isValid()
    return block


def test_each_section_shows_its_settings_and_no_other(settings: SettingsDialog) -> None:
    seen: set[str] = set()
    for number, section in enumerate(SECTIONS.values()):
        settings.names.setCurrentRow(number)
        assert visible(settings) == {s.key for s in SETTINGS if s.section == section}
        seen |= visible(settings)
    assert seen == {s.key for s in SETTINGS}


def test_the_search_looks_at_names_meanings_choices_and_sections(
    settings: SettingsDialog,
) -> None:
    QTest.keyClicks(settings.search, "SERIF")
    assert visible(settings) == {"reading.face"}
    settings.search.setText("sepia")
    assert visible(settings) == {"appearance.theme"}
    settings.search.setText("reading spacing")
    assert visible(settings) == {"reading.leading"}
    settings.search.setText("no such thing")
    assert visible(settings) == set()
    QTest.keyClick(settings.search, Qt.Key.Key_Escape)
    assert settings.isVisible()
    assert visible(settings) == {s.key for s in SETTINGS if s.section == "Appearance"}
    QTest.keyClick(settings.search, Qt.Key.Key_Escape)
    assert not settings.isVisible()


def test_leading_and_face_count_at_once_on_the_open_page(
    window: Any, article: int, settings: SettingsDialog
) -> None:
    assert paragraph(window).blockFormat().lineHeight() == 30
    spin = part(settings, "setting_reading.leading", QSpinBox)
    spin.setValue(200)
    assert paragraph(window).blockFormat().lineHeight() == 38
    combo = part(settings, "setting_reading.face", QComboBox)
    serif = QFontInfo(paragraph(window).charFormat().font()).family()
    combo.setCurrentIndex(combo.findData("sans-serif"))
    assert QFontInfo(paragraph(window).charFormat().font()).family() != serif
    part(settings, "reset_reading.leading").click()
    assert paragraph(window).blockFormat().lineHeight() == 30
    assert spin.value() == 158


def test_back_to_the_default_is_offered_only_where_something_was_changed(
    window: Any, settings: SettingsDialog
) -> None:
    settings.names.setCurrentRow(1)
    back = part(settings, "reset_reading.text_size")
    assert not back.isVisible()
    window.context.registry.action("reading.larger").trigger()
    spin = part(settings, "setting_reading.text_size", QSpinBox)
    assert spin.value() == 20
    assert back.isVisible()
    back.click()
    assert window.context.library.settings.get("reading.text_size") == 19
    assert not back.isVisible()


def test_a_theme_chosen_elsewhere_shows_in_the_open_dialog(
    window: Any, settings: SettingsDialog
) -> None:
    window.context.registry.action("theme_black").trigger()
    assert part(settings, "setting_appearance.theme", QComboBox).currentData() == "black"


def test_what_a_colour_stands_for_is_said_where_it_is_chosen(
    window: Any, settings: SettingsDialog
) -> None:
    settings.names.setCurrentRow(2)
    line = part(settings, "setting_colours.yellow", QLineEdit)
    QTest.keyClicks(line, "claims & <b>doubts</b> ")
    assert line.text() == "claims & <b>doubts</b> "
    stored = window.context.library.settings.get("colours.yellow")
    assert stored == "claims & <b>doubts</b>"
    toolbar = window.reading.findChild(QWidget, "selection_toolbar")
    dot = part(toolbar, "toolbar_yellow")
    assert dot.accessibleName() == "Yellow: claims & <b>doubts</b>"
    assert "&lt;b&gt;" in dot.toolTip()
    action = window.context.registry.action("annotation.yellow")
    assert action.text() == "Yellow highlight: claims && <b>doubts</b>"
    assert "claims" in part(window.reading, "bar_yellow").toolTip()
    part(settings, "reset_colours.yellow").click()
    assert line.text() == ""
    assert dot.accessibleName() == "Yellow"


def test_every_control_is_reached_by_tab_and_has_a_name(settings: SettingsDialog) -> None:
    for number in range(settings.names.count() - 1):
        settings.names.setCurrentRow(number)
        controls = [part(settings, f"setting_{key}") for key in visible(settings)]
        for control in controls:
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert control.accessibleName()
            assert control.accessibleDescription()
