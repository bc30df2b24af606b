"""A search worth keeping: saved, run, used in another one, and there again after a restart."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QPushButton

from ui.app import build_window
from ui.dialogs.search_dialog import SearchDialog
from ui.models.sidebar_roles import COUNT_ROLE

TITLES = ("Alpha on rivers", "Beta on bridges", "Gamma on ferries")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def articles(window: Any) -> list[int]:
    library, ids = window.context.library, []
    for title in TITLES:
        text = f"{title}\n\nThis is what is said of it: {title}, at length and in full sentences."
        result, changes = library.articles.add_data(text.encode(), f"{title}.txt")
        window.context.hub.changed.emit(changes)
        ids.append(result.article_id)
    assert window.context.jobs.wait_idle()
    return ids


def found(window: Any) -> list[str]:
    view = window.findChild(QListView, "search_hits")
    model = view.model()
    return sorted(model.hit(row).title for row in range(model.rowCount()))


def ask(window: Any, query: str) -> None:
    field = window.findChild(QLineEdit, "search_field")
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, query)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert window.context.jobs.wait_idle()


def save_as(window: Any, qtbot: Any, name: str) -> None:
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_S, CONTROL | SHIFT)
    dialog = window.findChild(SearchDialog)
    dialog.findChild(QLineEdit, "search_name").setText(name)
    QTest.mouseClick(dialog.findChild(QPushButton, "dialog_ok"), Qt.MouseButton.LeftButton)
    assert window.context.jobs.wait_idle()
    activate(window, qtbot)


def activate(window: Any, qtbot: Any) -> None:
    """After a dialog has closed the keys come back to the window a moment later."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def count(window: Any) -> Any:
    return window.sidebar.sections.searches.list.model().index(0, 0).data(COUNT_ROLE)


def test_saved_run_nested_counted_and_there_again(
    window: Any, qtbot: Any, articles: list[int]
) -> None:
    ask(window, "rivers OR bridges")
    save_as(window, qtbot, "Water")
    title = window.findChild(QLabel, "search_title")
    assert (title.text(), found(window)) == ("Water", [TITLES[0], TITLES[1]])
    qtbot.waitUntil(lambda: count(window) == 2)

    ask(window, "saved:water -bridges")
    assert (title.text(), found(window)) == ("Search", [TITLES[0]])
    assert window.sidebar.chosen_id() is None
    ask(window, "saved:watr")
    problem = window.sidebar.search_box.findChild(object, "search_problem")
    qtbot.waitUntil(problem.isVisible)
    assert problem.marked == "watr"

    QTest.keyClick(window.sidebar.search_box.field, Qt.Key.Key_Escape)
    view = window.sidebar.sections.searches.list
    at = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert window.context.jobs.wait_idle()
    assert found(window) == [TITLES[0], TITLES[1]]

    # What is deleted is counted no more, without anybody asking.
    window.context.edit(lambda: window.context.library.articles.trash(articles[:1]))
    qtbot.waitUntil(lambda: count(window) == 1)

    window.close()
    again = build_window(window.context.library)
    qtbot.addWidget(again)
    again.show()
    assert again.context.jobs.wait_idle()
    assert again.sidebar.asked()[0] == "rivers OR bridges"
    assert again.findChild(QLabel, "search_title").text() == "Water"
    assert found(again) == [TITLES[1]]
    assert again.findChild(QListView, "search_hits").hasFocus()
    again.close()


def test_edited_and_deleted_by_key_with_the_way_back(
    window: Any, qtbot: Any, articles: list[int]
) -> None:
    library = window.context.library
    ask(window, "rivers")
    save_as(window, qtbot, "Water")
    view = window.sidebar.sections.searches.list
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F2)
    dialog = window.findChild(SearchDialog)
    dialog.findChild(QLineEdit, "search_query").setText("ferries")
    QTest.mouseClick(dialog.findChild(QPushButton, "dialog_ok"), Qt.MouseButton.LeftButton)
    assert window.context.jobs.wait_idle()
    assert (library.saved_searches.find("water").query, found(window)) == ("ferries", [TITLES[2]])
    activate(window, qtbot)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert window.context.jobs.wait_idle()
    assert library.saved_searches.all() == []
    assert not window.sidebar.sections.searches.isVisible()
    window.context.registry.action("undo").trigger()
    assert window.context.jobs.wait_idle()
    assert window.sidebar.sections.searches.isVisible()


def test_the_palette_finds_searches_and_collections(
    window: Any, qtbot: Any, articles: list[int]
) -> None:
    library, tell = window.context.library, window.context.hub.changed.emit
    tell(library.saved_searches.save("Flowing water", "rivers"))
    tell(library.collections.create("Floating things", articles[2:]))
    tell(library.articles.star(articles, True))  # or “Undo Save search …” would be found, too
    palette = window.palette_actions.palette
    for words, kind in (("flowing", "search"), ("floating", "collection")):
        window.context.registry.action("palette").trigger()
        QTest.keyClicks(palette.field, words)
        assert window.context.jobs.wait_idle()
        QTest.keyClick(palette.field, Qt.Key.Key_Return)
        assert window.context.jobs.wait_idle()
        if kind == "search":
            assert found(window) == [TITLES[0]]
            assert window.findChild(QListView, "search_hits").hasFocus()
    assert window.sidebar.asked()[0] == ""
    assert window.findChild(QLabel, "list_title").text() == "Floating things"
