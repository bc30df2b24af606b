"""The article list by mouse and key: open, select, star, archive, delete and undo, filter, sort."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QTableView
from pytestqt.qtbot import QtBot

from reader.model.collection import ArticleView, Shelf, Sort
from ui.dialogs.confirm_dialog import ConfirmDialog
from ui.messages import Message
from ui.panels.article_card_delegate import CARD_HEIGHT
from ui.panels.article_list_panel import ArticleListPanel
from ui.widgets.empty_state import EmptyState

Add = Callable[..., int]


@pytest.fixture
def said(context: Any) -> list[Message]:
    messages: list[Message] = []
    context.messages.posted.connect(messages.append)
    return messages


@pytest.fixture
def panel(list_panel: ArticleListPanel) -> ArticleListPanel:
    list_panel.focus_list()
    return list_panel


def cards(panel: ArticleListPanel) -> QTableView:
    view = panel.findChild(QTableView, "article_list")
    assert view is not None
    return view


def titles(panel: ArticleListPanel) -> list[str]:
    model = cards(panel).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def selected(panel: ArticleListPanel) -> list[str]:
    return [row.title for row in panel.selected_rows()]


def settle(context: Any, qtbot: QtBot) -> None:
    """Writes are done and the list has followed."""
    assert context.jobs.wait_idle()
    qtbot.wait(120)


def click(
    panel: ArticleListPanel,
    qtbot: QtBot,
    row: int,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    view = cards(panel)
    at = view.visualRect(view.model().index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, at)


def test_a_click_opens_and_enter_opens(
    panel: ArticleListPanel, context: Any, qtbot: QtBot, four: list[int]
) -> None:
    click(panel, qtbot, 1)
    assert context.navigator.current == four[2]
    qtbot.keyClick(cards(panel), Qt.Key.Key_J)
    assert context.navigator.current == four[2], "moving does not open"
    qtbot.keyClick(cards(panel), Qt.Key.Key_Return)
    assert context.navigator.current == four[1]


def test_j_and_k_move_and_x_selects(panel: ArticleListPanel, qtbot: QtBot) -> None:
    view = cards(panel)
    assert selected(panel) == ["Delta on dykes"]
    qtbot.keyClick(view, Qt.Key.Key_J)
    assert selected(panel) == ["Gamma on ferries"]
    qtbot.keyClick(view, Qt.Key.Key_K)
    qtbot.keyClick(view, Qt.Key.Key_K)
    assert selected(panel) == ["Delta on dykes"]
    qtbot.keyClick(view, Qt.Key.Key_X)
    assert selected(panel) == []
    qtbot.keyClick(view, Qt.Key.Key_X)
    assert selected(panel) == ["Delta on dykes"]


def test_ctrl_click_extends_the_selection_and_opens_nothing(
    panel: ArticleListPanel, context: Any, qtbot: QtBot
) -> None:
    click(panel, qtbot, 2, Qt.KeyboardModifier.ControlModifier)
    assert selected(panel) == ["Delta on dykes", "Beta on bridges"]
    assert context.navigator.current is None


def test_the_list_shows_the_open_article(
    panel: ArticleListPanel, context: Any, four: list[int]
) -> None:
    context.navigator.open(four[0])
    assert selected(panel) == ["Alpha on rivers"]


def test_delete_moves_to_the_trash_and_the_offer_brings_it_back(
    panel: ArticleListPanel, context: Any, qtbot: QtBot, said: list[Message]
) -> None:
    qtbot.keyClick(cards(panel), Qt.Key.Key_Delete)
    settle(context, qtbot)
    assert titles(panel) == ["Gamma on ferries", "Beta on bridges", "Alpha on rivers"]
    assert said[-1].text == "Moved to the trash: “Delta on dykes”"
    assert said[-1].action_label == "Undo"
    said[-1].action()  # type: ignore[misc]
    settle(context, qtbot)
    assert titles(panel)[0] == "Delta on dykes"


def test_an_old_offer_does_not_undo_something_else(
    panel: ArticleListPanel, context: Any, qtbot: QtBot, said: list[Message]
) -> None:
    qtbot.keyClick(cards(panel), Qt.Key.Key_Delete)
    settle(context, qtbot)
    offer = said[-1]
    panel._article_actions.star()
    settle(context, qtbot)
    offer.action()  # type: ignore[misc]
    settle(context, qtbot)
    assert "Delta on dykes" not in titles(panel)
    assert "Something else" in said[-1].text


def test_star_and_archive_toggle(
    panel: ArticleListPanel, context: Any, qtbot: QtBot, four: list[int]
) -> None:
    context.registry.action("article.star").trigger()
    settle(context, qtbot)
    assert context.library.articles.get(four[3]).is_starred
    assert context.registry.action("article.star").text() == "Remove star"
    context.registry.action("article.star").trigger()
    qtbot.keyClick(cards(panel), Qt.Key.Key_E)
    settle(context, qtbot)
    article = context.library.articles.get(four[3])
    assert not article.is_starred
    assert article.is_archived


def test_star_means_the_open_article_when_the_list_has_no_focus(
    panel: ArticleListPanel, context: Any, qtbot: QtBot, four: list[int]
) -> None:
    context.navigator.open(four[0])
    click(panel, qtbot, 0, Qt.KeyboardModifier.ControlModifier)
    other = QLineEdit(panel)
    other.show()
    other.setFocus()
    context.registry.action("article.star").trigger()
    settle(context, qtbot)
    starred = [i for i in four if context.library.articles.get(i).is_starred]
    assert starred == [four[0]]


def test_selection_and_scroll_survive_articles_that_arrive(
    panel: ArticleListPanel, context: Any, qtbot: QtBot, add: Add
) -> None:
    for number in range(12):
        add(f"Filler number {number} on weather")
    panel.show_view(ArticleView())
    view = cards(panel)
    qtbot.wait(20)
    view.verticalScrollBar().setValue(5 * CARD_HEIGHT + 30)
    top = view.indexAt(QPoint(20, 5)).data()
    click(panel, qtbot, 7, Qt.KeyboardModifier.ControlModifier)
    marked = selected(panel)
    result, changes = context.library.articles.add_data(
        b"Newcomer on snow\n\nIt has a full sentence of text in it.\n", "new.txt"
    )
    assert result.status == "added", result.error
    context.hub.changed.emit(changes)
    settle(context, qtbot)
    assert titles(panel)[0] == "Newcomer on snow"
    assert view.indexAt(QPoint(20, 5)).data() == top
    assert selected(panel) == marked


def test_at_the_top_new_articles_are_seen(
    panel: ArticleListPanel, context: Any, qtbot: QtBot
) -> None:
    _, changes = context.library.articles.add_data(
        b"Newcomer on snow\n\nIt has a full sentence of text in it.\n", "new.txt"
    )
    context.hub.changed.emit(changes)
    settle(context, qtbot)
    assert cards(panel).verticalScrollBar().value() == 0
    assert cards(panel).indexAt(QPoint(20, 5)).data() == "Newcomer on snow"


def test_the_filter_narrows_as_one_types_and_escape_ends_it(
    panel: ArticleListPanel, qtbot: QtBot
) -> None:
    qtbot.keyClick(cards(panel), Qt.Key.Key_F)
    field = panel.findChild(QLineEdit, "list_filter")
    assert field is not None
    assert field.isVisible()
    qtbot.keyClicks(field, "BRIDG")
    qtbot.waitUntil(lambda: titles(panel) == ["Beta on bridges"])
    qtbot.keyClicks(field, "xyz")
    qtbot.waitUntil(lambda: titles(panel) == [])
    empty = panel.findChild(EmptyState)
    assert empty is not None
    assert empty.isVisible()
    assert "BRIDGxyz" in empty.text
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert len(titles(panel)) == 4
    assert not field.isVisible()


def test_sort_keeps_the_selection_and_is_remembered(
    panel: ArticleListPanel, context: Any, qtbot: QtBot
) -> None:
    menu = panel.findChild(QMenu, "sort_menu")
    assert menu is not None
    action = next(one for one in menu.actions() if one.text() == "Title")
    action.trigger()
    assert titles(panel)[0] == "Alpha on rivers"
    assert selected(panel) == ["Delta on dykes"]
    assert context.library.session.get("list.sort") == "title"
    panel.show_view(ArticleView(shelf=Shelf.UNREAD))
    assert panel.view.sort is Sort.TITLE, "another shelf keeps the order"
    next(one for one in menu.actions() if one.text() == "Reverse").trigger()
    assert titles(panel)[0] == "Gamma on ferries"


def test_each_empty_shelf_says_what_to_do(panel: ArticleListPanel) -> None:
    empty = panel.findChild(EmptyState)
    assert empty is not None
    texts = set()
    for shelf in (Shelf.HIGHLIGHTED, Shelf.STARRED, Shelf.ARCHIVE, Shelf.TRASH):
        panel.show_view(ArticleView(shelf=shelf))
        assert empty.isVisible()
        assert empty.hint
        texts.add(empty.text)
    assert len(texts) == 4


def test_the_heading_names_the_view_and_counts(panel: ArticleListPanel, context: Any) -> None:
    title, count = (panel.findChild(QLabel, name) for name in ("list_title", "list_count"))
    assert title is not None
    assert count is not None
    assert (title.text(), count.text()) == ("All articles", "4")
    context.library.tags.create("<b>odd</b>")
    panel.show_view(ArticleView(tag="<b>odd</b>"))
    assert (title.text(), count.text()) == ("<b>odd</b>", "0")
    assert title.textFormat() is Qt.TextFormat.PlainText


def test_the_trash_restores_and_asks_before_it_deletes_for_good(
    panel: ArticleListPanel, context: Any, qtbot: QtBot, four: list[int]
) -> None:
    for _ in range(2):
        qtbot.keyClick(cards(panel), Qt.Key.Key_Delete)
        settle(context, qtbot)
    panel.show_view(ArticleView(shelf=Shelf.TRASH))
    panel.focus_list()
    assert len(titles(panel)) == 2
    context.registry.action("article.restore").trigger()
    settle(context, qtbot)
    assert len(titles(panel)) == 1
    panel.step(1)
    context.registry.action("article.purge").trigger()
    dialog = panel.findChild(ConfirmDialog)
    assert dialog is not None
    dialog.reject()
    settle(context, qtbot)
    assert len(titles(panel)) == 1
    context.registry.action("article.purge").trigger()
    dialog = next(one for one in panel.findChildren(ConfirmDialog) if one.isVisible())
    dialog.accept()
    settle(context, qtbot)
    assert titles(panel) == []
    assert len(context.library.articles.ids(ArticleView())) == 3


def test_t_tags_the_marked_articles(
    panel: ArticleListPanel, context: Any, qtbot: QtBot, four: list[int]
) -> None:
    context.library.tags.create("weather/wind")
    click(panel, qtbot, 1, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(cards(panel), Qt.Key.Key_T)
    field = panel.findChild(QLineEdit, "tag_field")
    assert field is not None
    qtbot.keyClicks(field, "wind")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(context, qtbot)
    tagged = [i for i in four if context.library.articles.tags_of(i) == ["weather/wind"]]
    assert tagged == [four[2], four[3]]
    assert context.library.history.undo_label == "Tag 2 articles"


def test_every_control_is_named_and_says_its_key(panel: ArticleListPanel) -> None:
    for name in ("list_sort", "list_filter_button", "list_filter", "article_list"):
        widget = panel.findChild(object, name)
        assert widget is not None
        assert widget.accessibleName(), name  # type: ignore[attr-defined]
    button = panel.findChild(object, "list_filter_button")
    assert "(F)" in button.toolTip()  # type: ignore[union-attr]
