"""A person gives actions other keys in the settings; the whole window speaks of them at once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QToolButton, QWidget

from reader.library import Library
from reader.model.collection import ArticleView, Shelf
from ui.app import build_window
from ui.dialogs.key_sheet import KeySheet
from ui.dialogs.settings_dialog import SettingsDialog
from ui.widgets.key_field import KeyField

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def settings(window: Any) -> SettingsDialog:
    """The settings, at the page of keys."""
    window.context.registry.action("settings").trigger()
    dialog = window.findChild(SettingsDialog)
    assert isinstance(dialog, SettingsDialog)
    dialog.names.setCurrentRow(dialog.names.count() - 1)
    return dialog


def part(dialog: SettingsDialog, name: str, kind: type[Any] = QWidget) -> Any:
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def give(dialog: SettingsDialog, id: str, key: Qt.Key, held: Any = NONE) -> None:
    field = part(dialog, f"key_{id}", KeyField)
    field.setFocus()
    field.click()
    QTest.keyClick(field, key, held)


def stored(window: Any) -> dict[str, Any]:
    path = Path(window.context.library.folder) / "settings.json"
    if not path.exists():
        return {}
    return dict(json.loads(path.read_text("utf-8")).get("keys", {}))


def sheet_of(window: Any) -> list[str]:
    window.context.registry.action("keys").trigger()
    sheets = [sheet for sheet in window.findChildren(KeySheet) if sheet.isVisible()]
    assert len(sheets) == 1
    return [label.text() for label in sheets[0].findChildren(QLabel)]


def test_another_key_counts_at_once_everywhere(
    window: Any, settings: SettingsDialog, qtbot: Any
) -> None:
    registry, theme = window.context.registry, window.context.theme
    give(settings, "toggle_theme", Qt.Key.Key_F8)
    assert part(settings, "key_toggle_theme").text() == "F8"
    was_dark = theme.is_dark
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert theme.is_dark is was_dark
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert theme.is_dark is not was_dark
    assert registry.action("toggle_theme").toolTip().endswith("(F8)")
    assert part(window.reading, "bar_moon").toolTip().endswith("(F8)")
    assert "F8" in sheet_of(window)
    window.palette_actions.toggle()
    window.palette_actions.palette.field.setText(">light or dark")
    entry = window.palette_actions.palette.list.item(1).data(Qt.ItemDataRole.UserRole)
    assert (entry.title, entry.keys) == ("Light or dark", "F8")


def test_the_toolbar_the_sidebar_and_the_welcome_name_the_new_keys(
    window: Any, settings: SettingsDialog
) -> None:
    give(settings, "annotation.yellow", Qt.Key.Key_B)
    give(settings, "annotation.tag", Qt.Key.Key_G)
    give(settings, "import_files", Qt.Key.Key_J, CONTROL)
    give(settings, "search", Qt.Key.Key_F8)
    toolbar = window.reading.findChild(QWidget, "selection_toolbar")
    assert part(toolbar, "toolbar_yellow").toolTip() == "Highlight: Yellow (B)"
    assert part(toolbar, "toolbar_tag").toolTip() == "Tag (G)"
    assert part(window.reading, "bar_yellow").toolTip() == "Yellow (B)"
    assert "(Ctrl+J)" in part(window.sidebar, "add_article").toolTip()
    menu = part(window.sidebar, "add_menu", QMenu)
    assert menu.actions()[0].text() == "Import files…\tCtrl+J"
    assert part(window.sidebar, "search_field").toolTip() == "Search everything (F8)"
    assert "Ctrl+J" in [label.text() for label in window.welcome.findChildren(QLabel)]


def test_hints_and_small_buttons_name_the_new_keys_or_none(
    window: Any, settings: SettingsDialog
) -> None:
    for id, key in (
        ("annotation.highlight", Qt.Key.Key_B),
        ("reading.next_match", Qt.Key.Key_F4),
        ("reading.next_highlight", Qt.Key.Key_F5),
        ("card.remove", Qt.Key.Key_Backspace),
    ):
        give(settings, id, key)
    part(settings, "no_key_import_files").click()
    find_bar = window.reading.find_bar
    tips = [button.toolTip() for button in find_bar.findChildren(QToolButton)]
    assert "Next match (F4)" in tips
    assert part(window.reading, "marks_below").toolTip().endswith("below (F5)")
    assert part(window.annotations, "remove_button").toolTip().endswith("(Backspace)")
    words = [label.text() for label in window.article_list.findChildren(QLabel)]
    assert any("To import files choose “Import”, to paste an article press" in w for w in words)
    window.sidebar.choose(ArticleView(shelf=Shelf.HIGHLIGHTED))
    words = [label.text() for label in window.article_list.findChildren(QLabel)]
    assert "Mark words in an article and press B." in words


def test_a_clash_is_said_and_nothing_changes_before_a_word(
    window: Any, settings: SettingsDialog, qtbot: Any
) -> None:
    registry = window.context.registry
    give(settings, "reading.find", Qt.Key.Key_D, CONTROL)
    clash = part(settings, "clash_reading.find")
    assert clash.isVisible()
    assert clash.accessibleName() == "Ctrl+D is the key of “Star”."
    assert part(settings, "take_key_reading.find").hasFocus()
    assert registry.keys("reading.find") == ("Ctrl+F",)
    part(settings, "leave_key_reading.find").click()
    qtbot.waitUntil(lambda: settings.findChild(QWidget, "clash_reading.find") is None)
    assert stored(window) == {}
    assert registry.keys("article.star") == ("Ctrl+D",)
    give(settings, "reading.find", Qt.Key.Key_D, CONTROL)
    part(settings, "take_key_reading.find", QPushButton).click()
    assert registry.keys("reading.find") == ("Ctrl+D",)
    assert registry.keys("article.star") == ()
    assert part(settings, "key_article.star").text() == "—"
    assert stored(window) == {"reading.find": ["Ctrl+D"], "article.star": []}


def test_a_key_of_the_whole_window_clashes_with_those_of_every_part(
    window: Any, settings: SettingsDialog
) -> None:
    give(settings, "article.star", Qt.Key.Key_J)
    words = part(settings, "clash_article.star").accessibleName()
    assert words == "J is the key of “Next article”, “Next sentence”, and “Next passage”."


def test_the_same_key_in_another_place_is_no_clash(window: Any, settings: SettingsDialog) -> None:
    give(settings, "list.filter", Qt.Key.Key_S)
    assert window.context.registry.keys("list.filter") == ("S",)
    assert window.context.registry.keys("annotation.search") == ("S",)


def test_no_key_and_back_to_the_first(window: Any, settings: SettingsDialog) -> None:
    registry = window.context.registry
    back = part(settings, "reset_key_redo")
    assert not back.isVisible()
    part(settings, "no_key_redo").click()
    assert registry.keys("redo") == ()
    assert stored(window) == {"redo": []}
    assert not any("Ctrl+Y" in text for text in sheet_of(window))
    back.click()
    assert registry.keys("redo") == ("Ctrl+Shift+Z", "Ctrl+Y")
    assert stored(window) == {}
    assert not back.isVisible()


def test_back_to_a_key_that_something_else_has_now_is_a_clash(
    window: Any, settings: SettingsDialog
) -> None:
    registry = window.context.registry
    part(settings, "no_key_article.star").click()
    give(settings, "full_screen", Qt.Key.Key_D, CONTROL)
    part(settings, "reset_key_article.star").click()
    assert "Full screen" in part(settings, "clash_article.star").accessibleName()
    part(settings, "take_key_article.star").click()
    assert registry.keys("article.star") == ("Ctrl+D",)
    assert registry.keys("full_screen") == ()


def test_a_restart_brings_the_keys_back_and_keeps_unknown_ones(
    library: Library, qtbot: Any
) -> None:
    library.settings.set_own_keys(
        {"article.star": ["F4"], "from.the.future": ["F2"], "undo": ["no such key"]}
    )
    window = build_window(library)
    qtbot.addWidget(window)
    window.show()
    assert window.context.jobs.wait_idle()
    registry = window.context.registry
    assert registry.keys("article.star") == ("F4",)
    assert registry.keys("undo") == ("Ctrl+Z",)
    window.context.registry.action("settings").trigger()
    dialog = window.findChild(SettingsDialog)
    dialog.names.setCurrentRow(dialog.names.count() - 1)
    part(dialog, "reset_key_article.star").click()
    assert registry.keys("article.star") == ("Ctrl+D",)
    assert set(library.settings.own_keys()) == {"from.the.future", "undo"}
    window.close()


def test_the_search_finds_an_action_by_its_words_or_its_key(
    window: Any, settings: SettingsDialog
) -> None:
    settings.search.setText("larger")
    assert part(settings, "key_reading.larger").isVisible()
    assert not part(settings, "key_article.star").isVisible()
    settings.search.setText("ctrl+d")
    assert part(settings, "key_article.star").isVisible()
    assert not part(settings, "key_reading.larger").isVisible()
