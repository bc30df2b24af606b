"""All highlights of the collection in one place: marked in three articles, worked on together."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QListView, QMenu, QTableView

from reader.model.annotation import Colour, PlaceState
from reader.model.passage import PassageGroup
from reader.model.selector import Span
from ui.models.annotation_list_model import Tab

QUOTES = {
    "The bridge": "cut a ribbon",
    "The ferry": "started both engines",
    "The island": "carried the sick",
}
BODIES = {
    "The bridge": "The mayor cut a ribbon on Sunday morning. A hundred people waited in the rain.",
    "The ferry": "Every morning the captain started both engines. Then he stopped them again.",
    "The island": "Fishermen carried the sick to the boat. Their grandparents had done it before.",
}
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def marks(window: Any, qtbot: Any) -> dict[str, int]:
    """Three articles imported, and a highlight made in each by hand."""
    context, view = window.context, window.reading.view
    made = {}
    for title, body in BODIES.items():
        text = f"{title}\n\n{body}\n\nAnother line stands here, so that there is more than one.\n"
        result, changes = context.library.articles.add_data(text.encode(), f"{title}.txt")
        context.hub.changed.emit(changes)
        context.navigator.open(result.article_id)
        qtbot.waitUntil(lambda id=result.article_id: view.page and view.page.article.id == id)
        start = view.page.document.text.index(QUOTES[title])
        view.select_span(Span(start, start + len(QUOTES[title])))
        view.selection_settled.emit()
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_H)
        assert context.jobs.wait_idle()
        (mark,) = context.library.annotations.of_article(result.article_id)
        made[title] = mark.id
    return made


@pytest.fixture
def passages(window: Any, marks: dict[str, int], qtbot: Any) -> Any:
    """The view of passages, opened by its key."""
    QTest.keyClick(window, Qt.Key.Key_P, CTRL_SHIFT)
    view = window.passages.view
    qtbot.waitUntil(view.list.hasFocus)
    return view


def press(window: Any, key: Any, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(window.passages.view.list, key, modifier)
    assert window.context.jobs.wait_idle()


def quotes(view: Any) -> list[str]:
    return [view.model.index(row).data() for row in range(view.model.rowCount())]


def tags(window: Any, marks: dict[str, int]) -> list[tuple[str, ...]]:
    return [window.context.library.annotations.get(id).tags for id in marks.values()]


def choose(button: Any, words: str) -> None:
    action = next(action for action in button.menu().actions() if action.text() == words)
    action.trigger()


def test_all_highlights_are_worked_on_together(
    window: Any,
    marks: dict[str, int],
    passages: Any,
    qtbot: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said: list[Any] = []
    window.context.messages.posted.connect(said.append)
    assert quotes(passages) == ["carried the sick", "started both engines", "cut a ribbon"]
    assert passages.isVisible()
    assert not window.annotations.isVisible()
    assert window.findChild(QLabel, "passages_count").text() == "3"

    # Two of them get a tag, in one step.
    press(window, Qt.Key.Key_J, Qt.KeyboardModifier.NoModifier)
    press(window, Qt.Key.Key_K)
    press(window, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert passages.selected_ids() == [marks["The island"], marks["The ferry"]]
    press(window, Qt.Key.Key_T)
    picker = passages._actions._picker
    QTest.keyClicks(picker.field, "boats")
    QTest.keyClick(picker.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert window.context.jobs.wait_idle()
    assert tags(window, marks) == [(), ("boats",), ("boats",)]
    qtbot.waitUntil(passages.list.hasFocus)
    assert "Tagged 2 passages “boats”" in said[-1].text
    assert passages.selected_ids() == [marks["The island"], marks["The ferry"]]

    # Undone once, and done again.
    window.app_actions.undo()
    assert window.context.jobs.wait_idle()
    assert tags(window, marks) == [(), (), ()]
    window.app_actions.redo()
    assert window.context.jobs.wait_idle()

    choose(passages.header._group, "Tag")
    assert quotes(passages) == [
        *("boats", "carried the sick", "started both engines"),
        *("No tag", "cut a ribbon"),
    ]
    assert passages.selected_ids() == [marks["The island"], marks["The ferry"]]

    # Copied with their sources, as plain and as rich text.
    press(window, Qt.Key.Key_X, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == ("“carried the sick” (The island)\n“started both engines” (The ferry)")
    assert "<i>The ferry</i>" in data.html()
    QGuiApplication.clipboard().clear()

    # The marked ones are written to a file.
    dest = tmp_path / "boats"
    chosen = "Table for spreadsheets (*.csv)"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(dest), chosen))
    press(window, Qt.Key.Key_E, CTRL)
    with dest.with_suffix(".csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["content"], row["tag"]) for row in rows] == [
        ("carried the sick", "boats"),
        ("started both engines", "boats"),
    ]
    assert "Exported 2 passages" in said[-1].text

    # Narrowed as it is typed, and opened at the passage.
    press(window, Qt.Key.Key_F)
    field = window.findChild(QLineEdit, "passage_filter")
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "ENGINES")
    qtbot.waitUntil(lambda: quotes(passages) == ["boats", "started both engines"])
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(passages.list.hasFocus)
    assert passages.selected_ids() == [marks["The ferry"]]
    press(window, Qt.Key.Key_Return)
    qtbot.waitUntil(window.reading.view.hasFocus)
    assert not passages.isVisible()
    assert window.annotations.isVisible()
    assert window.reading.view.page.article.title == "The ferry"
    assert window.annotations.selected_annotation().id == marks["The ferry"]

    # What was looked at is there again.
    QTest.keyClick(window, Qt.Key.Key_P, CTRL_SHIFT)
    assert passages.isVisible()
    assert quotes(passages) == ["boats", "started both engines"]
    assert passages.header._group.value is PassageGroup.TAG


def test_notes_colours_numbers_and_removal_by_key(
    window: Any, marks: dict[str, int], passages: Any, qtbot: Any
) -> None:
    library = window.context.library
    island, ferry = marks["The island"], marks["The ferry"]
    press(window, Qt.Key.Key_N)
    field = passages._actions._notes.field
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "By whom?")
    QTest.keyClick(field, Qt.Key.Key_Return, CTRL)
    assert window.context.jobs.wait_idle()
    assert library.annotations.get(island).note == "By whom?"
    qtbot.waitUntil(passages.list.hasFocus)

    press(window, Qt.Key.Key_A, CTRL)
    passages._actions.set_colour(Colour.PINK)
    assert window.context.jobs.wait_idle()
    assert {library.annotations.get(id).colour for id in marks.values()} == {Colour.PINK}
    window.app_actions.undo()
    assert window.context.jobs.wait_idle()
    assert {library.annotations.get(id).colour for id in marks.values()} == {Colour.YELLOW}

    window.context.edit(lambda: library.tags.create("sea", number=3))
    assert window.context.jobs.wait_idle()
    press(window, Qt.Key.Key_3)
    assert tags(window, marks) == [("sea",), ("sea",), ("sea",)]
    press(window, Qt.Key.Key_3)
    assert tags(window, marks) == [(), (), ()]
    press(window, Qt.Key.Key_3)
    press(window, Qt.Key.Key_0)
    assert tags(window, marks) == [(), (), ()]

    passages.list.choose_row(0)
    press(window, Qt.Key.Key_Delete)
    assert quotes(passages) == ["started both engines", "cut a ribbon"]
    assert passages.selected_ids() == [ferry], "what took its place is marked"
    window.app_actions.undo()
    assert window.context.jobs.wait_idle()
    assert len(quotes(passages)) == 3


def test_a_click_opens_and_escape_goes_back_to_what_was_there(
    window: Any, marks: dict[str, int], passages: Any, qtbot: Any
) -> None:
    assert not window.article_list.isVisible()
    press(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.reading.view.hasFocus)
    assert window.article_list.isVisible()
    row = window.findChild(QListView, "passages_row")
    before = window.panes.sizes(), window.list_and_page.sizes()
    assert all(before[1])
    middle = row.visualRect(row.model().index(0, 0)).center()
    QTest.mouseClick(row.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert passages.isVisible()
    assert row.selectedIndexes()
    table = window.findChild(QTableView, "passage_list")
    at = table.visualRect(table.model().index(2, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: not passages.isVisible())
    assert window.reading.view.page.article.title == "The bridge"
    assert not row.selectedIndexes()
    assert (window.panes.sizes(), window.list_and_page.sizes()) == before


def test_what_lost_its_place_is_there_and_says_so(
    window: Any, marks: dict[str, int], passages: Any
) -> None:
    library = window.context.library
    mark = library.annotations.get(marks["The ferry"])
    document = library.reading.open(mark.article_id).document
    line = document.block_at(mark.span.start).ordinal
    window.context.edit(
        lambda: library.cleaning.edit_text(mark.article_id, line, "Nothing is left of it at all.")
    )
    assert window.context.jobs.wait_idle()
    row = passages.model.rows_of([mark.id])[0]
    passage = passages.model.passage(row)
    assert passage.annotation.placement.state is PlaceState.UNPLACED
    said = passages.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "lost" in said
    passages.list.choose_row(row)
    press(window, Qt.Key.Key_Return)
    assert window.annotations.model.tab is Tab.UNPLACED
    assert window.annotations.selected_annotation().id == mark.id


def test_a_heading_folds_its_group_by_key_and_click(
    window: Any, marks: dict[str, int], passages: Any
) -> None:
    choose(passages.header._group, "Article")
    assert len(quotes(passages)) == 6
    passages.list.select_rows([], 0)
    press(window, Qt.Key.Key_Return)
    assert quotes(passages)[:2] == ["The bridge", "The ferry"]
    at = passages.list.visualRect(passages.model.index(0)).center()
    QTest.mouseClick(passages.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert len(quotes(passages)) == 6
    passages.list.choose_row(3)
    press(window, Qt.Key.Key_G)
    assert quotes(passages) == [
        *("The bridge", "cut a ribbon", "The ferry", "The island", "carried the sick"),
    ]
    assert passages.list.currentIndex().row() == 2
    press(window, Qt.Key.Key_Right)
    assert len(quotes(passages)) == 6
    press(window, Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    assert quotes(passages) == list(BODIES)
    press(window, Qt.Key.Key_G, Qt.KeyboardModifier.ShiftModifier)
    assert len(quotes(passages)) == 6


def test_a_tag_shows_its_passages_from_the_sidebar(
    window: Any, marks: dict[str, int], passages: Any
) -> None:
    library = window.context.library
    for name, tag in (("The ferry", "sea/boats"), ("The island", "people")):
        id = marks[name]
        window.context.edit(lambda id=id, tag=tag: library.annotations.add_tags(id, [tag]))
    assert window.context.jobs.wait_idle()
    passages.header._filter.setText("nothing like this")
    press(window, Qt.Key.Key_Escape)
    tree = window.sidebar.tags
    tree.setCurrentIndex(tree.model().index_of("sea"))
    menu = tree.tag_actions.menu(has_children=True)
    next(a for a in menu.actions() if a.text() == "Show its passages").trigger()
    assert passages.isVisible()
    assert quotes(passages) == ["started both engines"]
    assert passages.header._filter.text() == ""
    assert window.findChild(QListView, "passages_row").selectedIndexes()
    QTest.keyClick(window, Qt.Key.Key_P, CTRL_SHIFT)
    assert not passages.isVisible(), "the key alone goes back"


def test_nothing_found_offers_to_show_all(
    window: Any, marks: dict[str, int], passages: Any, qtbot: Any
) -> None:
    passages.header._filter.setText("nowhere")
    qtbot.waitUntil(lambda: passages.model.rowCount() == 0)
    assert passages._empty.text == "No passage is like that"
    passages._empty.pressed.emit()
    assert len(quotes(passages)) == 3
    assert passages.header._filter.text() == ""
    passages.header.findChild(object, "filter_pink").click()
    assert passages.model.rowCount() == 0
    passages._empty.pressed.emit()
    assert len(quotes(passages)) == 3


def test_the_menu_of_a_passage_has_its_verbs(
    window: Any, marks: dict[str, int], passages: Any
) -> None:
    menu: QMenu = passages._actions.menu()
    words = [action.text() for action in menu.actions() if action.text()]
    assert words == [
        *("Open the article here", "Tag…", "Note…", "Colour", "Copy", "Copy with citation"),
        *("Export passages…", "Remove highlight"),
    ]
    press(window, Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "carried the sick"
    QGuiApplication.clipboard().clear()


def test_the_list_may_become_a_table_meanwhile(
    window: Any, marks: dict[str, int], passages: Any
) -> None:
    window.context.registry.action("list.table").trigger()
    press(window, Qt.Key.Key_Escape)
    assert window.list_and_page.orientation() is Qt.Orientation.Vertical
    assert all(window.list_and_page.sizes())
    passages_of_a_table = window.list_and_page.sizes()
    window.context.registry.action("passages").trigger()
    window.context.registry.action("passages").trigger()
    assert window.list_and_page.sizes() == passages_of_a_table
    window.context.registry.action("list.table").trigger()
    assert all(window.list_and_page.sizes())
