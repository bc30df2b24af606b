"""The sidebar: shelves and tags choose a view, the field searches, tags are edited and undone."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTreeView,
)
from pytestqt.qtbot import QtBot

from reader.errors import QueryError
from reader.model.collection import ArticleView, Shelf
from reader.model.search import Scope
from ui.dialogs.tag_dialog import MergeDialog, TagDialog
from ui.messages import Message
from ui.models.drag_data import pack_article_ids
from ui.panels.sidebar import Sidebar
from ui.panels.sidebar_row_delegate import ROW_HEIGHT
from ui.panels.tag_tree import TagTree
from ui.widgets.marked_query import MarkedQuery


@pytest.fixture
def sidebar(context: Any, four: list[int], qtbot: QtBot) -> Sidebar:
    context.library.articles.tag([four[0]], ["politics/kosovo"])
    context.library.articles.tag([four[1]], ["weather"])
    made = Sidebar(context)
    qtbot.addWidget(made)
    made.resize(220, 700)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def tree(sidebar: Sidebar) -> TagTree:
    view = sidebar.findChild(TagTree)
    assert view is not None
    return view


def click_tag(sidebar: Sidebar, qtbot: QtBot, path: str) -> None:
    view = tree(sidebar)
    rect = view.visualRect(view.model().index_of(path))
    at = rect.center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)


def type_query(sidebar: Sidebar, qtbot: QtBot, text: str) -> QLineEdit:
    field = sidebar.findChild(QLineEdit, "search_field")
    assert field is not None
    field.clear()
    qtbot.keyClicks(field, text)
    return field


def settle(context: Any, qtbot: QtBot) -> None:
    assert context.jobs.wait_idle()
    qtbot.wait(10)


def test_a_shelf_and_a_tag_take_turns(sidebar: Sidebar, qtbot: QtBot) -> None:
    chosen: list[ArticleView] = []
    sidebar.view_chosen.connect(chosen.append)
    shelves = sidebar.findChild(QListView, "shelf_list")
    assert shelves is not None
    at = shelves.visualRect(shelves.model().index(1, 0)).center()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(shelves.viewport(), left, none, at)
    click_tag(sidebar, qtbot, "politics/kosovo")
    assert chosen == [ArticleView(shelf=Shelf.UNREAD), ArticleView(tag="politics/kosovo")]
    assert not shelves.selectionModel().hasSelection()
    qtbot.mouseClick(shelves.viewport(), left, none, at)
    assert not tree(sidebar).selectionModel().hasSelection()
    assert chosen[-1] == ArticleView(shelf=Shelf.UNREAD)


def test_arrow_keys_choose_shelves(sidebar: Sidebar, qtbot: QtBot) -> None:
    chosen: list[ArticleView] = []
    sidebar.view_chosen.connect(chosen.append)
    shelves = sidebar.findChild(QListView, "shelf_list")
    assert shelves is not None
    shelves.setFocus()
    qtbot.keyClick(shelves, Qt.Key.Key_Down)
    qtbot.keyClick(shelves, Qt.Key.Key_Down)
    assert [view.shelf for view in chosen] == [Shelf.UNREAD, Shelf.HIGHLIGHTED]


def test_select_view_tells_nobody(sidebar: Sidebar) -> None:
    chosen: list[ArticleView] = []
    sidebar.view_chosen.connect(chosen.append)
    sidebar.select_view(ArticleView(tag="weather"))
    assert chosen == []
    assert tree(sidebar).selected_tag().path == "weather"  # type: ignore[union-attr]


def test_typing_rests_before_it_searches(sidebar: Sidebar, qtbot: QtBot) -> None:
    asked: list[tuple[str, Scope]] = []
    sidebar.query_changed.connect(lambda query, scope: asked.append((query, scope)))
    field = type_query(sidebar, qtbot, "kosovo")
    assert asked == []
    qtbot.waitUntil(lambda: asked == [("kosovo", Scope.ARTICLES)])
    button = sidebar.findChild(QPushButton, "scope_passages")
    assert button is not None
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked[-1] == ("kosovo", Scope.PASSAGES)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert asked[-1] == ("", Scope.PASSAGES)
    assert not button.isVisible()


def test_enter_and_down_go_to_the_hits(sidebar: Sidebar, qtbot: QtBot) -> None:
    field = type_query(sidebar, qtbot, "x")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down):
        with qtbot.waitSignal(sidebar.results_wanted):
            qtbot.keyClick(field, key)


def test_choosing_a_shelf_ends_a_search(sidebar: Sidebar, qtbot: QtBot) -> None:
    asked: list[str] = []
    sidebar.query_changed.connect(lambda query, _scope: asked.append(query))
    sidebar.set_query("kosovo")
    click_tag(sidebar, qtbot, "weather")
    assert asked == ["kosovo", ""]


def test_a_faulty_query_is_shown_under_the_field_with_its_place(
    sidebar: Sidebar, qtbot: QtBot
) -> None:
    sidebar.set_query("river 😀 (bank OR")
    sidebar.show_query_problem(QueryError("A bracket is not closed.", 8, "Add “)”."))
    shown = sidebar.findChild(MarkedQuery)
    assert shown is not None
    assert shown.isVisible()
    assert shown.marked == "(bank"
    assert "A bracket is not closed. Add “)”." in shown.accessibleName()
    assert "character 9" in shown.accessibleName()
    qtbot.waitUntil(lambda: shown.height() == shown.heightForWidth(shown.width()))
    sidebar.show_query_problem(None)
    assert not shown.isVisible()


def test_the_search_keys_go_to_the_field(sidebar: Sidebar, context: Any) -> None:
    sidebar.findChild(QListView, "shelf_list").setFocus()  # type: ignore[union-attr]
    context.registry.action("search").trigger()
    assert sidebar.findChild(QLineEdit, "search_field").hasFocus()  # type: ignore[union-attr]


def test_the_add_menu_asks_for_each_kind(sidebar: Sidebar) -> None:
    asked: list[str] = []
    sidebar.import_requested.connect(asked.append)
    menu = sidebar.findChild(QMenu, "add_menu")
    assert menu is not None
    for action in menu.actions():
        action.trigger()
    assert asked == ["files", "folder", "paste"]


def test_articles_dropped_on_a_tag_are_tagged(
    sidebar: Sidebar, context: Any, qtbot: QtBot, four: list[int]
) -> None:
    view = tree(sidebar)
    at = view.visualRect(view.model().index_of("weather")).center()
    data: QMimeData = pack_article_ids([four[2], four[3]])
    event = QDropEvent(
        QPointF(at),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    view.dropEvent(event)
    settle(context, qtbot)
    assert context.library.articles.tags_of(four[2]) == ["weather"]
    assert context.library.articles.tags_of(four[3]) == ["weather"]


def test_a_click_on_the_chevron_closes_a_branch_and_that_is_remembered(
    sidebar: Sidebar, context: Any, qtbot: QtBot
) -> None:
    view = tree(sidebar)
    politics = view.model().index_of("politics")
    assert view.isExpanded(politics)
    at = view.visualRect(politics).topLeft()
    at.setX(15)
    at.setY(at.y() + ROW_HEIGHT // 2)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    assert not view.isExpanded(politics)
    assert view.selected_tag() is None, "closing a branch chooses nothing"
    assert context.library.session.get("sidebar.collapsed_tags") == ["politics"]
    context.hub.changed.emit(context.library.tags.create("sport"))
    politics = view.model().index_of("politics")
    assert not view.isExpanded(politics), "a new tag keeps what was closed closed"


def edit_dialog(sidebar: Sidebar, context: Any, path: str) -> TagDialog:
    tree(sidebar).select(path)
    context.registry.action("tag.edit").trigger()
    dialog = sidebar.findChild(TagDialog)
    assert dialog is not None
    return dialog


def test_a_tag_is_renamed_coloured_and_described_in_one_dialog(
    sidebar: Sidebar, context: Any, qtbot: QtBot
) -> None:
    chosen: list[ArticleView] = []
    click_tag(sidebar, qtbot, "weather")
    sidebar.view_chosen.connect(chosen.append)
    dialog = edit_dialog(sidebar, context, "weather")
    dialog.findChild(QLineEdit, "tag_path").setText("climate/Weather")  # type: ignore[union-attr]
    dialog.findChild(object, "tag_colour_blue").click()  # type: ignore[union-attr]
    dialog.findChild(QPlainTextEdit, "tag_description").setPlainText(" rain \n")  # type: ignore[union-attr]
    dialog.findChild(QPushButton, "dialog_ok").click()  # type: ignore[union-attr]
    settle(context, qtbot)
    tag = context.library.tags.find("climate/weather")
    assert (tag.path, tag.colour, tag.description) == ("climate/Weather", "blue", "rain")
    assert context.library.tags.find("weather") is None
    assert chosen == [ArticleView(tag="climate/Weather")], "the list follows the new name"


def test_typing_an_existing_name_merges_and_says_so(
    sidebar: Sidebar, context: Any, qtbot: QtBot, four: list[int]
) -> None:
    said: list[Message] = []
    context.messages.posted.connect(said.append)
    dialog = edit_dialog(sidebar, context, "weather")
    dialog.findChild(QLineEdit, "tag_path").setText("Politics/KOSOVO")  # type: ignore[union-attr]
    button = dialog.findChild(QPushButton, "dialog_ok")
    assert button is not None
    assert button.text() == "Merge"
    button.click()
    settle(context, qtbot)
    assert context.library.articles.tags_of(four[1]) == ["politics/kosovo"]
    assert context.library.tags.find("weather") is None
    said[-1].action()  # type: ignore[misc]
    settle(context, qtbot)
    assert context.library.articles.tags_of(four[1]) == ["weather"]


def test_a_tag_cannot_stand_below_itself(sidebar: Sidebar, context: Any) -> None:
    dialog = edit_dialog(sidebar, context, "politics")
    dialog.findChild(QLineEdit, "tag_path").setText("politics/old/politics")  # type: ignore[union-attr]
    assert not dialog.findChild(QPushButton, "dialog_ok").isEnabled()  # type: ignore[union-attr]


def test_the_merge_dialog_narrows_and_leaves_out_the_tag_itself(
    sidebar: Sidebar, context: Any, qtbot: QtBot
) -> None:
    tree(sidebar).select("politics")
    context.registry.action("tag.merge").trigger()
    dialog = sidebar.findChild(MergeDialog)
    assert dialog is not None
    choices = dialog.findChild(QListWidget, "merge_list")
    assert choices is not None
    assert [choices.item(row).text() for row in range(choices.count())] == ["weather"]
    field = dialog.findChild(QLineEdit, "merge_filter")
    assert field is not None
    field.setText("xyz")
    assert not dialog.findChild(QPushButton, "dialog_ok").isEnabled()  # type: ignore[union-attr]
    field.setText("WEA")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(context, qtbot)
    assert context.library.tags.find("politics") is None
    assert context.library.tags.find("weather/kosovo") is not None


def test_deleting_the_chosen_tag_shows_all_articles_and_offers_undo(
    sidebar: Sidebar, context: Any, qtbot: QtBot
) -> None:
    said: list[Message] = []
    chosen: list[ArticleView] = []
    context.messages.posted.connect(said.append)
    click_tag(sidebar, qtbot, "politics")
    sidebar.view_chosen.connect(chosen.append)
    qtbot.keyClick(tree(sidebar), Qt.Key.Key_Delete)
    asked = sidebar.findChild(QDialog, "delete_tag_dialog")
    qtbot.mouseClick(asked.findChild(QPushButton, "delete_all"), Qt.MouseButton.LeftButton)
    settle(context, qtbot)
    assert context.library.tags.find("politics/kosovo") is None
    assert chosen == [ArticleView()]
    assert said[-1].action_label == "Undo"
    said[-1].action()  # type: ignore[misc]
    settle(context, qtbot)
    assert context.library.tags.find("politics/kosovo") is not None


def test_the_menu_offers_to_keep_children_only_where_there_are_any(
    sidebar: Sidebar, context: Any, qtbot: QtBot
) -> None:
    view = tree(sidebar)
    view.select("politics")
    with_children = view.tag_actions.menu(True)
    without = view.tag_actions.menu(False)
    words = "Delete tag, keep those below"
    assert words in [action.text() for action in with_children.actions()]
    assert words not in [action.text() for action in without.actions()]
    context.registry.action("tag.lift").trigger()
    settle(context, qtbot)
    assert context.library.tags.find("kosovo") is not None


def test_the_colour_menu_colours(sidebar: Sidebar, context: Any, qtbot: QtBot) -> None:
    view = tree(sidebar)
    view.select("weather")
    menu = view.tag_actions.menu(False)
    colours = menu.findChild(QMenu)
    assert colours is not None
    next(action for action in colours.actions() if action.text() == "Pink").trigger()
    settle(context, qtbot)
    assert context.library.tags.find("weather").colour == "pink"


def test_a_new_tag_is_made(sidebar: Sidebar, context: Any, qtbot: QtBot) -> None:
    button = sidebar.findChild(object, "new_tag")
    button.click()  # type: ignore[union-attr]
    dialog = sidebar.findChild(TagDialog)
    assert dialog is not None
    ok = dialog.findChild(QPushButton, "dialog_ok")
    assert ok is not None
    assert not ok.isEnabled()
    dialog.findChild(QLineEdit, "tag_path").setText(" #sport / rowing ")  # type: ignore[union-attr]
    ok.click()
    settle(context, qtbot)
    assert context.library.tags.find("sport/rowing") is not None


def test_the_tree_is_walked_by_key(sidebar: Sidebar, qtbot: QtBot) -> None:
    view = tree(sidebar)
    view.setFocus()
    first = view.model().index_of("politics")
    view.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert not view.isExpanded(first)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.isExpanded(first)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.selected_tag().path == "politics/kosovo"  # type: ignore[union-attr]


def test_everything_in_the_sidebar_is_named(sidebar: Sidebar) -> None:
    for widget in (
        *sidebar.findChildren(QPushButton),
        *sidebar.findChildren(QLineEdit),
        sidebar.findChild(QListView, "shelf_list"),
        sidebar.findChild(QTreeView, "tag_tree"),
    ):
        assert widget.accessibleName(), widget.objectName()
