"""The window as a whole: panes, menus, undo, the keys that must not get in each other's way."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QWidget

from reader.library import Library
from reader.model.collection import ArticleView, Shelf, Sort
from reader.settings import SETTINGS
from ui.actions.registry import native_keys
from ui.app import build_window
from ui.dialogs.key_sheet import KeySheet
from ui.dialogs.settings_dialog import SettingsDialog

STORY = """The river towns remember

Three weeks after the flood, the lower streets still smelled of wet plaster and diesel, and the \
men who swept them had stopped asking when the water would come back.

The schoolteacher who had become the archivist was collecting photographs in plastic trays. She \
numbered each one in pencil, on the back, and wrote down who had brought it and what was said.

“People bring me what they cannot throw away,” she said. By the end of the month she had filled \
eleven boxes, and the council had promised her a dry room above the library.
"""
CTRL = Qt.KeyboardModifier.ControlModifier


def add_story(window: Any, text: str = STORY) -> int:
    result, changes = window.context.library.articles.add_data(text.encode(), "story")
    window.context.hub.changed.emit(changes)
    assert window.context.jobs.wait_idle()
    assert result.article_id is not None
    return int(result.article_id)


def centre(window: Any) -> Any:
    return window.reading.parentWidget().currentWidget()


def test_an_empty_library_welcomes_and_gives_way_to_the_first_article(window: Any) -> None:
    assert centre(window) is window.welcome
    add_story(window)
    assert centre(window) is window.reading
    window.context.edit(window.context.library.history.undo)
    assert window.context.jobs.wait_idle()
    assert centre(window) is window.welcome


def test_undo_says_what_it_undoes(window: Any) -> None:
    undo, redo = (window.context.registry.action(id) for id in ("undo", "redo"))
    assert (undo.text(), undo.isEnabled()) == ("Undo", False)
    add_story(window)
    label = window.context.library.history.undo_label
    assert (undo.text(), undo.isEnabled()) == (f"Undo {label}", True)
    assert not redo.isEnabled()
    undo.trigger()
    assert window.context.jobs.wait_idle()
    assert not undo.isEnabled()
    assert redo.text() == f"Redo {label}"
    redo.trigger()
    assert window.context.jobs.wait_idle()
    assert window.context.library.articles.counts().all == 1


def test_undo_and_paste_belong_to_a_text_field_while_it_has_the_focus(
    window: Any, qtbot: Any
) -> None:
    add_story(window)
    window.sidebar.focus_search()
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "door")
    QGuiApplication.clipboard().setText(" frame")
    qtbot.keyClick(field, Qt.Key.Key_V, CTRL)
    assert field.text() == "door frame"
    qtbot.keyClick(field, Qt.Key.Key_Z, CTRL)
    assert field.text() != "door frame"
    assert window.context.jobs.wait_idle()
    assert window.context.library.articles.counts().all == 1


def test_undo_and_paste_work_while_the_page_has_the_focus(window: Any, qtbot: Any) -> None:
    window.context.navigator.open(add_story(window))
    window.reading.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CTRL)
    assert window.context.jobs.wait_idle()
    assert window.context.library.articles.counts().all == 0
    window.article_list.focus_list()
    QGuiApplication.clipboard().setText(STORY)
    qtbot.keyClick(window, Qt.Key.Key_V, CTRL)
    assert window.context.jobs.wait_idle()
    assert window.context.library.articles.counts().all == 1
    window.reading.setFocus()
    QGuiApplication.clipboard().setText(STORY.replace("river", "hill").replace("flood", "fire"))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, CTRL)
    assert window.context.jobs.wait_idle()
    assert window.context.library.articles.counts().all == 2


def test_panes_hide_and_come_back(window: Any, qtbot: Any) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F9)
    assert window.sidebar.isHidden()
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL)
    assert window.annotations.isHidden()
    window.context.registry.action("search").trigger()
    assert not window.sidebar.isHidden()
    qtbot.keyClick(window, Qt.Key.Key_H, CTRL)
    assert not window.annotations.isHidden()


def test_full_screen_and_back(window: Any, qtbot: Any) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_themes_change_at_once_and_are_remembered(window: Any) -> None:
    window.context.registry.action("theme_sepia").trigger()
    assert window.context.theme.name == "sepia"
    assert window.context.library.settings.get("appearance.theme") == "sepia"
    window.context.registry.action("toggle_theme").trigger()
    assert window.context.theme.name == "dark"
    assert window.context.registry.action("theme_dark").isChecked()
    assert not window.context.registry.action("theme_sepia").isChecked()


def test_the_sheet_of_keys_shows_every_key(window: Any, qtbot: Any) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Question)
    sheet = window.findChild(KeySheet)
    assert sheet is not None
    shown = {label.text() for label in sheet.findChildren(QLabel)}
    for spec in window.context.registry.specs():
        if spec.shortcuts:
            assert "   ".join(native_keys(spec.shortcuts)) in shown, spec.id


def test_every_setting_has_its_control_and_counts_at_once(window: Any) -> None:
    window.context.registry.action("settings").trigger()
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    for setting in SETTINGS:
        assert dialog.findChild(QWidget, f"setting_{setting.key}") is not None, setting.key
    combo = dialog.findChild(QComboBox, "setting_appearance.theme")
    assert combo is not None
    combo.setCurrentIndex(combo.findData("black"))
    assert window.context.theme.name == "black"


def test_a_restart_brings_everything_back(library: Library, qtbot: Any) -> None:
    first = build_window(library)
    first.show()
    first.resize(1300, 640)
    article = add_story(first)
    first.context.navigator.open(article)
    first.article_list.set_sort(Sort.TITLE, False)
    first.sidebar.view_chosen.emit(ArticleView(shelf=Shelf.UNREAD))
    first.context.registry.action("toggle_annotations").trigger()
    assert first.context.jobs.wait_idle()
    first.close()
    again = build_window(library)
    qtbot.addWidget(again)
    again.show()
    assert again.context.jobs.wait_idle()
    assert again.context.navigator.current == article
    # The width is cut to the offscreen screen of 800 pixels: there is no room for the sidebar.
    assert again.height() == 640
    assert again.annotations.isHidden()
    assert again.switches.wanted() == (True, False)
    view = again.article_list.view
    assert (view.shelf, view.sort, view.is_descending) == (Shelf.UNREAD, Sort.TITLE, False)
    again.close()


def test_a_session_of_nonsense_is_ignored(library: Library, qtbot: Any) -> None:
    for key in ("window.geometry", "window.panes", "window.article", "window.view"):
        library.session.set(key, {"state": 7, "shown": "x", "shelf": "attic"})
    window = build_window(library)
    qtbot.addWidget(window)
    window.show()
    assert window.context.jobs.wait_idle()
    assert window.article_list.view.shelf is Shelf.ALL
    window.close()


def test_the_article_that_was_open_may_be_gone(library: Library, qtbot: Any) -> None:
    library.session.set("window.article", 12345)
    window = build_window(library)
    qtbot.addWidget(window)
    window.show()
    assert window.context.navigator.current is None
    window.close()


def test_the_index_catches_up_after_every_change(window: Any) -> None:
    add_story(window)
    assert window.context.jobs.wait_idle()
    assert window.context.library.indexing.pending() == 0
    assert window.context.library.searching.search("plaster").total == 1


def test_export_writes_what_there_is(window: Any, tmp_path: Path) -> None:
    add_story(window)
    said: list[Any] = []
    window.context.messages.posted.connect(said.append)
    dest = tmp_path / "out.json"
    window.export_actions.export_to("json", dest)
    assert window.context.jobs.wait_idle()
    assert "The river towns remember" in dest.read_text(encoding="utf-8")
    assert "1 article" in said[-1].text
