"""The sections of the sidebar: one thing is chosen in all of them, and all of it can be reached."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reader.model.collection import ArticleView, Shelf
from reader.model.search import Scope
from ui.dialogs.name_dialog import NameDialog
from ui.dialogs.search_dialog import SearchDialog
from ui.models.drag_data import pack_article_ids
from ui.panels.sidebar import Sidebar
from ui.panels.sidebar_row_delegate import ROW_HEIGHT

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def sidebar(context: Any, four: list[int], qtbot: QtBot) -> Sidebar:
    context.library.articles.tag([four[0]], ["politics/kosovo"])
    made = Sidebar(context)
    qtbot.addWidget(made)
    made.resize(220, 560)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def filled(sidebar: Sidebar, context: Any, four: list[int]) -> Sidebar:
    """With the collections Later and Now, and the saved search Water."""
    library, tell = context.library, context.hub.changed.emit
    tell(library.collections.create("Now", four[:2]))
    tell(library.collections.create("Later", four[2:]))
    tell(library.saved_searches.save("Water", "rivers OR dykes"))
    return sidebar


def settle(context: Any) -> None:
    assert context.jobs.wait_idle()


def test_before_the_first_of_each_one_line_says_how_to_begin(
    sidebar: Sidebar, context: Any
) -> None:
    hint = sidebar.findChild(QLabel, "collection_hint")
    assert hint is not None
    assert hint.isVisible()
    assert not sidebar.sections.searches.isVisible()
    context.hub.changed.emit(context.library.collections.create("Now"))
    context.hub.changed.emit(context.library.saved_searches.save("Water", "river"))
    assert not hint.isVisible()
    assert sidebar.sections.searches.isVisible()


def test_one_thing_is_chosen_in_all_sections(filled: Sidebar, qtbot: QtBot) -> None:
    sections, chosen = filled.sections, list[ArticleView]()
    filled.view_chosen.connect(chosen.append)
    collections = sections.collections.list
    at = collections.visualRect(collections.model().index(1, 0)).center()
    qtbot.mouseClick(collections.viewport(), LEFT, NONE, at)
    now = sections.collections.list.chosen_id()
    assert chosen == [ArticleView(collection=now)]
    assert sections.shelves.selected() is None
    sections.shelves.setCurrentIndex(sections.shelves.model().index(1, 0))
    assert chosen[-1] == ArticleView(shelf=Shelf.UNREAD)
    assert collections.chosen_id() is None


def test_arrow_keys_lead_through_all_sections_and_back(filled: Sidebar, qtbot: QtBot) -> None:
    filled.sections.shelves.setFocus()
    seen = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
        for _ in range(11):
            focused = QApplication.focusWidget()
            qtbot.keyClick(focused, key)
            focused = QApplication.focusWidget()
            seen.append(focused.currentIndex().data())
    there = ["Unread", "Highlighted", "Starred", "Archive", "Trash", "Passages"]
    there += ["Later", "Now", "Water", "politics", "kosovo"]
    assert seen == [*there, *there[-2::-1], "All articles"]


def test_in_a_low_window_what_is_chosen_scrolls_into_view(filled: Sidebar, qtbot: QtBot) -> None:
    filled.resize(220, 420)
    bar = filled.sections.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    filled.tags.setFocus()
    filled.tags.setCurrentIndex(filled.tags.model().index_of("politics/kosovo"))
    assert bar.value() > 0
    place = filled.tags.visualRect(filled.tags.currentIndex())
    top = filled.tags.viewport().mapTo(filled.sections.viewport(), place.topLeft())
    assert 0 <= top.y() <= filled.sections.viewport().height() - ROW_HEIGHT
    assert filled.tags.height() == 2 * ROW_HEIGHT
    filled.tags.collapse(filled.tags.model().index_of("politics"))
    assert filled.tags.height() == ROW_HEIGHT


def test_a_drag_at_the_edge_scrolls(filled: Sidebar, qtbot: QtBot) -> None:
    filled.resize(220, 420)
    bar = filled.sections.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    target = filled.sections.collections.list.viewport()
    at = target.mapFrom(filled.sections.viewport(), QPoint(40, filled.sections.height() - 5))
    data, copy = pack_article_ids([1]), Qt.DropAction.CopyAction
    QApplication.sendEvent(target, QDragEnterEvent(at, copy, data, LEFT, NONE))
    QApplication.sendEvent(target, QDragMoveEvent(at, copy, data, LEFT, NONE))
    assert bar.value() > 0


def drop(target: QWidget, at: QPoint, ids: list[int]) -> None:
    data, copy = pack_article_ids(ids), Qt.DropAction.CopyAction
    QApplication.sendEvent(target, QDragEnterEvent(at, copy, data, LEFT, NONE))
    QApplication.sendEvent(target, QDropEvent(QPointF(at), copy, data, LEFT, NONE))


def test_articles_dropped_on_a_row_go_into_it_and_beside_the_rows_make_a_new_one(
    filled: Sidebar, context: Any, four: list[int]
) -> None:
    collections = filled.sections.collections
    view = collections.list
    drop(view.viewport(), view.visualRect(view.model().index(0, 0)).center(), four[:1])
    settle(context)
    later = context.library.collections.find("later")
    assert later.articles == 3
    drop(collections, QPoint(60, 20), four[1:3])
    dialog = filled.findChild(NameDialog)
    assert dialog is not None
    ok, field = dialog.findChild(QPushButton, "dialog_ok"), dialog.findChild(QLineEdit)
    assert ok is not None
    assert field is not None
    assert not ok.isEnabled()
    field.setText("LATER")
    assert not ok.isEnabled()
    notice = dialog.findChild(QLabel, "name_notice")
    assert notice is not None
    assert notice.text() == "The collection “Later” is there already."
    field.setText("Soon")
    ok.click()
    settle(context)
    assert context.library.collections.find("soon").articles == 2


def test_a_search_is_saved_edited_and_replaced(filled: Sidebar, context: Any) -> None:
    filled.search_box.ask("bridges", Scope.PASSAGES)
    context.registry.action("search.save").trigger()
    dialog = filled.findChild(SearchDialog)
    assert dialog is not None
    name, query = (dialog.findChild(QLineEdit, f"search_{what}") for what in ("name", "query"))
    ok, notice = dialog.findChild(QPushButton, "dialog_ok"), dialog.findChild(QLabel)
    assert name is not None
    assert query is not None
    assert ok is not None
    assert (name.text(), query.text(), dialog.scope) == ("bridges", "bridges", Scope.PASSAGES)
    query.setText("bridges saved:nothing")
    assert not ok.isEnabled()
    notice = dialog.findChild(QLabel, "search_notice")
    assert notice is not None
    assert "no saved search “nothing”" in notice.text()
    query.setText("bridges saved:water")
    name.setText("WATER")
    assert ok.text() == "Replace"
    name.setText("Bridges")
    assert ok.text() == "Save"
    ok.click()
    settle(context)
    saved = context.library.saved_searches.find("bridges")
    assert (saved.query, saved.scope) == ("bridges saved:water", Scope.PASSAGES)
    assert filled.chosen_id() == saved.id, "what was just saved is what is shown"
    assert filled.asked() == ("bridges saved:water", Scope.PASSAGES)


def test_a_saved_search_is_chosen_until_something_else_is_asked(
    filled: Sidebar, context: Any, qtbot: QtBot
) -> None:
    asked: list[tuple[str, Scope]] = []
    filled.query_changed.connect(lambda query, scope: asked.append((query, scope)))
    filled.sections.select_view(ArticleView(shelf=Shelf.STARRED))
    searches = filled.sections.searches.list
    searches.setCurrentIndex(searches.model().index(0, 0))
    assert asked == [("rivers OR dykes", Scope.ARTICLES)]
    assert filled.sections.shelves.selected() is None
    qtbot.keyClicks(filled.search_box.field, " x")
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert filled.chosen_id() is None
    assert filled.sections.shelves.selected() is Shelf.STARRED
    assert context.library.session.get("sidebar.search") is None


def test_language_and_theme_change_while_it_is_shown(filled: Sidebar, context: Any) -> None:
    context.hub.reworded.emit()
    context.theme.changed.emit()
    assert filled.sections.collections.list.accessibleName() == "Collections"
    assert filled.sections.collections.list.event(QEvent(QEvent.Type.Polish))
