"""A person works in the table: columns, order, groups, many articles at once, and a new start."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QToolButton

from reader.model.collection import ArticleView, Grouping, Sort
from ui.app import build_window
from ui.models.article_columns import Column

TITLES = ("Alpha on rivers", "Beta on bridges", "Gamma on ferries", "Delta on dykes")
NO = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def page(title: str, site: str, day: str) -> bytes:
    words = f"This is what is said of it: {title}, at length and in full sentences. " * 3
    return (
        f'<html><head><title>{title}</title><meta property="og:site_name" content="{site}">'
        f'<meta property="article:published_time" content="{day}"></head>'
        f"<body><article><h1>{title}</h1><p>{words}</p></article></body></html>"
    ).encode()


@pytest.fixture
def ids(window: Any, qtbot: Any) -> list[int]:
    """Four articles of two publications, two of one month; the keys go to the list."""
    library, hub = window.context.library, window.context.hub
    found = []
    days = ("2023-10-02", "2023-10-20", "2024-01-05", "2022-03-01")
    sites = ("The Courier", "River News", "The Courier", "River News")
    for title, site, day in zip(TITLES, sites, days, strict=True):
        result, changes = library.articles.add_data(page(title, site, day), f"{title}.html")
        hub.changed.emit(changes)
        found.append(result.article_id)
    qtbot.waitUntil(lambda: len(rows(window)) == 4)
    window.article_list.focus_list()
    return found


def table(window: Any) -> Any:
    return window.article_list._view


def rows(window: Any) -> list[str]:
    model = table(window).model()
    return [model.index(row, Column.TITLE).data() for row in range(model.rowCount())]


def press(window: Any, key: Any, modifier: Any = NO) -> None:
    QTest.keyClick(table(window), key, modifier)
    assert window.context.jobs.wait_idle()


def click_head(window: Any, column: Column) -> None:
    header = table(window).header
    at = QPoint(header.sectionViewportPosition(column) + 15, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, NO, at)


def selected(window: Any) -> list[str]:
    return [row.title for row in window.article_list.selected_rows()]


def test_a_table_is_set_up_sorted_and_found_again(
    window: Any, library: Any, qtbot: Any, ids: list[int]
) -> None:
    columns_button = window.findChild(QToolButton, "list_columns_button")
    assert not columns_button.isVisible(), "cards have no columns"
    press(window, Qt.Key.Key_V)
    assert window.article_list.is_table
    assert table(window).header.isVisible()
    assert window.list_and_page.orientation() is Qt.Orientation.Vertical
    assert selected(window) == ["Delta on dykes"], "the selection stays"
    click_head(window, Column.TITLE)
    assert rows(window) == sorted(TITLES)
    click_head(window, Column.TITLE)
    assert rows(window) == sorted(TITLES, reverse=True)
    click_head(window, Column.PUBLISHED)
    assert rows(window)[0] == "Gamma on ferries", "the latest first"
    assert columns_button.isVisible()
    menu = table(window).columns.menu(window)
    chosen = {action.text(): action for action in menu.actions() if action.isCheckable()}
    assert not chosen["Title"].isEnabled()
    chosen["Words"].trigger()
    chosen["Tags"].trigger()
    header = table(window).header
    header.moveSection(header.visualIndex(Column.PUBLISHED), 2)
    header.resizeSection(Column.PUBLISHED, 133)
    header.released.emit()
    window.close()
    again = build_window(library)
    qtbot.addWidget(again)
    again.show()
    assert again.context.jobs.wait_idle()
    header = table(again).header
    assert again.article_list.is_table
    assert again.list_and_page.orientation() is Qt.Orientation.Vertical
    assert not header.isSectionHidden(Column.WORDS)
    assert header.isSectionHidden(Column.TAGS)
    assert header.logicalIndex(2) == Column.PUBLISHED
    assert header.sectionSize(Column.PUBLISHED) == 133
    assert (again.article_list.view.sort, rows(again)[0]) == (Sort.PUBLISHED, "Gamma on ferries")
    again.article_list._view.columns.reset()
    assert header.isSectionHidden(Column.WORDS)
    again.close()


@pytest.mark.parametrize("is_table", [False, True])
def test_groups_close_by_key_and_mouse_and_keys_go_past_their_heads(
    window: Any, qtbot: Any, ids: list[int], is_table: bool
) -> None:
    window.article_list.show_table(is_table)
    by_name = window.context.registry.action("list.group_publication")
    by_name.trigger()
    assert by_name.isChecked()
    assert rows(window)[:2] == ["River News", "Delta on dykes"]
    assert rows(window)[3] == "The Courier"
    view = table(window)
    view.choose_row(2)
    press(window, Qt.Key.Key_J)
    assert selected(window) == ["Gamma on ferries"]
    press(window, Qt.Key.Key_K)
    assert selected(window) == ["Beta on bridges"]
    press(window, Qt.Key.Key_G)
    assert rows(window)[:2] == ["River News", "The Courier"]
    press(window, Qt.Key.Key_Right)
    assert rows(window)[1] == "Delta on dykes"
    press(window, Qt.Key.Key_Right)
    assert selected(window) == ["Delta on dykes"]
    at = view.visualRect(view.model().index(3, Column.TITLE)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NO, at)
    assert rows(window)[3:] == ["The Courier"]
    assert selected(window) == ["Delta on dykes"], "closing a group chooses nothing else"
    assert window.context.navigator.current is None
    press(window, Qt.Key.Key_G, SHIFT)
    press(window, Qt.Key.Key_G, SHIFT)
    assert len(rows(window)) == 6
    window.context.registry.action("list.group_published").trigger()
    assert not by_name.isChecked()
    assert [name for name in rows(window) if name not in TITLES] == [
        "January 2024",
        "October 2023",
        "March 2022",
    ]
    window.context.registry.action("list.group_none").trigger()
    assert len(rows(window)) == 4


def test_many_are_tagged_starred_archived_read_and_deleted_in_one_step_each(
    window: Any, qtbot: Any, ids: list[int]
) -> None:
    library = window.context.library
    library.tags.create("city")
    library.tags.set_number(library.tags.find("city").id, 1)
    window.article_list.show_table(True)
    window.article_list.set_group(Grouping.PUBLICATION)
    press(window, Qt.Key.Key_A, CTRL)
    assert len(window.article_list.selected_ids()) == 4
    for key, modifier, flag in (
        (Qt.Key.Key_D, CTRL, "is_starred"),
        (Qt.Key.Key_E, NO, "is_archived"),
        (Qt.Key.Key_U, NO, "is_read"),
        (Qt.Key.Key_1, NO, "is_tagged"),
        (Qt.Key.Key_Delete, NO, "is_trashed"),
    ):
        steps = len(library.history.steps(100))
        press(window, key, modifier)
        assert states(library, ids, flag) == [True] * 4, flag
        assert len(library.history.steps(100)) == steps + 1, flag
        window.app_actions.undo()
        assert window.context.jobs.wait_idle()
        assert states(library, ids, flag) == [False] * 4, flag
        qtbot.waitUntil(lambda: len(rows(window)) == 6)
        window.article_list.focus_list()
        press(window, Qt.Key.Key_A, CTRL)


def states(library: Any, ids: list[int], flag: str) -> list[bool]:
    found = library.articles.rows(ids)
    if flag == "is_read":
        return [not row.is_unread for row in found]
    return [bool(row.tags) if flag == "is_tagged" else getattr(row, flag) for row in found]


def test_those_selected_are_exported_and_no_others(
    window: Any, qtbot: Any, ids: list[int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dest = tmp_path / "two.json"
    monkeypatch.setattr(
        "ui.actions.export_actions.QFileDialog.getSaveFileName",
        lambda *_asked: (str(dest), "JSON, one file (*.json)"),
    )
    table(window).choose_row(1)
    QTest.keyClick(table(window), Qt.Key.Key_Down, SHIFT)
    said: list[Any] = []
    window.context.messages.posted.connect(said.append)
    press(window, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: bool(said))
    assert "2 articles" in said[-1].text
    written = json.loads(dest.read_text("utf-8"))
    titles = sorted(article["title"] for article in written["articles"])
    assert titles == ["Beta on bridges", "Gamma on ferries"]


def test_the_filter_narrows_the_table_too(window: Any, qtbot: Any, ids: list[int]) -> None:
    window.article_list.show_table(True)
    press(window, Qt.Key.Key_F)
    field = window.findChild(QLineEdit, "list_filter")
    QTest.keyClicks(field, "cour")
    qtbot.waitUntil(lambda: len(rows(window)) == 2)
    window.article_list.show_view(ArticleView())
    assert len(rows(window)) == 4
