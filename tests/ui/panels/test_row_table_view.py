"""Rows of two heights, in the list of articles as in that of passages."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from ui.panels.article_card_delegate import CARD_HEIGHT
from ui.panels.article_list_panel import ArticleListPanel
from ui.panels.article_row_ground import HEAD_HEIGHT


def heights(view: QTableView) -> list[int]:
    return [view.rowHeight(row) for row in range(view.model().rowCount())]


def test_a_row_where_a_head_stood_has_the_height_of_a_card_again(
    context: Any, four: list[int], qtbot: Any
) -> None:
    context.library.articles.tag(four[:2], ["rivers"])
    panel = ArticleListPanel(context)
    qtbot.addWidget(panel)
    panel.show()
    view: Any = panel.findChild(QTableView, "article_list")
    group = context.registry.action
    group("list.group_tag").trigger()
    assert heights(view) == [HEAD_HEIGHT, *[CARD_HEIGHT] * 2, HEAD_HEIGHT, *[CARD_HEIGHT] * 2]
    view.setFocus()
    view.choose_row(1)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.currentIndex().row() == 0
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert heights(view) == [HEAD_HEIGHT, HEAD_HEIGHT, *[CARD_HEIGHT] * 2]
    group("list.group_none").trigger()
    assert heights(view) == [CARD_HEIGHT] * 4
