"""The article list in groups and as a table: heights, what is remembered, what a drag carries."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from reader.model.collection import Grouping
from ui.models.article_columns import Column
from ui.models.drag_data import unpack_article_ids
from ui.panels.article_card_delegate import CARD_HEIGHT
from ui.panels.article_cell_delegate import ROW_HEIGHT
from ui.panels.article_drag import MOST_WIDTH, sign
from ui.panels.article_list_panel import ArticleListPanel
from ui.panels.article_row_ground import HEAD_HEIGHT
from ui.panels.table_columns import STEP


def heads(list_panel: ArticleListPanel) -> list[str]:
    """The names of the groups, from the top."""
    model = list_panel._articles
    return [head.name for row in range(model.rowCount()) if (head := model.head(row))]


def heights(list_panel: ArticleListPanel) -> set[tuple[bool, int]]:
    """Which heights heads of groups (True) and articles have."""
    view = list_panel._view
    model = view.model()
    return {
        (model.head(row) is not None, view.rowHeight(row))  # type: ignore[attr-defined]
        for row in range(model.rowCount())
    }


def test_heads_of_groups_are_low_and_cards_high_whatever_came_before(
    list_panel: ArticleListPanel, context: Any, qtbot: QtBot, four: list[int]
) -> None:
    context.library.articles.tag(four[:3], ["weather"])
    context.library.articles.tag(four[1:], ["city"])
    for is_table, height in ((False, CARD_HEIGHT), (True, ROW_HEIGHT), (False, CARD_HEIGHT)):
        list_panel.show_table(is_table)
        for group in (Grouping.TAG, Grouping.ADDED, Grouping.NONE, Grouping.TAG):
            list_panel.set_group(group)
            list_panel.fold_all()
            list_panel.fold_all()
            expected = {(False, height)}
            if group is not Grouping.NONE:
                expected.add((True, HEAD_HEIGHT))
            assert heights(list_panel) == expected, (is_table, group)
    context.hub.changed.emit(context.library.articles.untag(four[:1], ["weather"]))
    context.hub.changed.emit(context.library.articles.tag([four[0]], ["art"]))
    qtbot.waitUntil(lambda: heads(list_panel) == ["art", "city", "weather"])
    assert heights(list_panel) == {(False, CARD_HEIGHT), (True, HEAD_HEIGHT)}


def test_cards_are_as_high_and_as_wide_as_they_should_be_after_a_grouped_table(
    list_panel: ArticleListPanel, qtbot: QtBot
) -> None:
    view = list_panel._view
    list_panel.show_table(True)
    list_panel.set_group(Grouping.PUBLICATION)
    for is_table in (False, True, False):
        list_panel.show_table(is_table)
        usual = ROW_HEIGHT if is_table else CARD_HEIGHT
        assert heights(list_panel) == {(True, HEAD_HEIGHT), (False, usual)}
    qtbot.waitUntil(lambda: view.columnWidth(Column.TITLE) == view.viewport().width())


def test_a_session_of_nonsense_is_passed_over(context: Any, four: list[int], qtbot: QtBot) -> None:
    session = context.library.session
    for key in ("list.sort", "list.group", "list.layout", "list.closed_groups"):
        session.set(key, ["?"])
    columns: list[Any] = ["x", {"key": "attic"}, {"key": "words", "width": "wide"}]
    session.set("list.columns", [*columns, {"key": "title", "width": 9e9, "is_shown": False}])
    made = ArticleListPanel(context)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    assert made._view.model().rowCount() == 4
    made.show_table(True)
    assert not made._view.isColumnHidden(Column.TITLE)
    made.set_group(Grouping.TAG)
    assert made._view.model().rowCount() == 5


def test_a_drag_carries_the_selected_articles_once_each(
    list_panel: ArticleListPanel, context: Any, four: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    context.library.articles.tag(four[:2], ["weather", "city"])
    list_panel.show_table(True)
    list_panel.set_group(Grouping.TAG)
    carried: list[list[int]] = []
    monkeypatch.setattr(
        "ui.panels.article_drag.QDrag.exec",
        lambda drag, _action: carried.append(unpack_article_ids(drag.mimeData())),
    )
    list_panel._view.selectAll()
    list_panel._view.startDrag(Qt.DropAction.CopyAction)
    assert sorted(carried[0]) == four
    wide, narrow = sign(context.theme, "x" * 500), sign(context.theme, "One")
    assert narrow.width() < wide.width() <= MOST_WIDTH


def test_the_keys_move_and_widen_columns_too(list_panel: ArticleListPanel) -> None:
    list_panel.show_table(True)
    columns, header = list_panel._view.columns, list_panel._view.header
    menu = columns.menu(list_panel)
    places = next(one for one in menu.findChildren(QMenu) if one.title() == "Place and width")
    names = [action.text() for action in places.actions()]
    assert names[:3] == ["Unread", "Star", "Title"]
    assert "Byline" not in names, "it is hidden"
    published = next(one for one in places.findChildren(QMenu) if one.title() == "Published")
    left, _right, wider, narrower = published.actions()
    before, width = header.visualIndex(Column.PUBLISHED), header.sectionSize(Column.PUBLISHED)
    left.trigger()
    assert header.visualIndex(Column.PUBLISHED) == before - 2, "past the hidden one"
    wider.trigger()
    wider.trigger()
    narrower.trigger()
    assert header.sectionSize(Column.PUBLISHED) == width + STEP
    for _ in Column:
        columns.move(Column.PUBLISHED, -1)
    assert header.visualIndex(Column.PUBLISHED) == 0
    kept = list_panel._context.library.session.get("list.columns")
    assert kept[0] == {"key": "published", "width": width + STEP, "is_shown": True}
