"""The same story from two sources, through the real window: what is said, and what can be done."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QMenu, QPushButton

from reader.model.annotation import PlaceState
from reader.model.collection import ArticleView, Shelf
from ui.dialogs.import_report import ImportReportDialog
from ui.dialogs.story_comparison import StoryComparisonDialog

BRIDGE = [
    "After nine years of waiting the river can at last be crossed on foot by all who live here.",
    "The mayor cut a ribbon on Sunday morning while a hundred people waited in the steady rain.",
    "The old bridge had been closed since the flood of 2014, and the ferry ran only in summer.",
    "We crossed it as children, said a woman who had waited since six, and now ours cross it too.",
]
FERRY = [
    "Nobody wants the ferry any more, which was the only way across the water for nine summers.",
    "Its owner has put it up for sale with all its ropes and its bell, and with the wooden hut.",
    "A museum down the river has asked for the bell, and a farmer would take the hut for his hens.",
    "What will become of the landing place, where the young used to meet in the evening, is open.",
]


def write(folder: Path, name: str, title: str, lines: list[str]) -> Path:
    file = folder / f"{name}.txt"
    file.write_text("\n\n".join([title, *lines]), encoding="utf-8")
    return file


@pytest.fixture
def put(window: Any, tmp_path: Path, qtbot: Any) -> Any:
    """put(name, title, lines, …): import files through the window, as one batch."""

    def add(*files: tuple[str, str, list[str]]) -> None:
        window.importer.add_paths([write(tmp_path, *file) for file in files])
        assert window.context.jobs.wait_idle()

    return add


@pytest.fixture
def line(window: Any, qtbot: Any) -> Any:
    """line(words): wait until the line beside the article says so; "" for nothing."""

    def wait(words: str) -> Any:
        shown = window.reading.stories.line
        qtbot.waitUntil(lambda: words in shown.words if words else not shown.isVisible())
        return shown

    return wait


def dialog_of(window: Any, kind: type[Any]) -> Any:
    found = [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]
    assert len(found) == 1
    return found[0]


def press(parent: Any, name: str) -> None:
    button = parent.findChild(QPushButton, name)
    assert button.isVisible()
    assert button.accessibleName() or button.text()
    button.click()


def trash(window: Any) -> list[int]:
    return window.context.library.articles.ids(ArticleView(shelf=Shelf.TRASH))


def test_a_new_version_of_the_open_article(window: Any, put: Any, line: Any, qtbot: Any) -> None:
    library = window.context.library
    put(("first", "The bridge is open", BRIDGE))
    library.annotations.highlight_quote(1, "cut a ribbon", tags=["city"], note="at last")
    put(("second", "It can be crossed", [FERRY[0], *BRIDGE[1:]]))
    message = window.news.message_bar.message
    assert "Same story as “The bridge is open” (7" in message.text
    assert message.action_label == "Choose…"
    line("Same story: “The bridge is open” (7")
    QTest.keyClick(window.reading.view, Qt.Key.Key_W)
    assert window.context.navigator.current == 1
    shown = line("Same story: “It can be crossed”")
    press(shown, "story_compare")
    assert window.context.jobs.wait_idle()
    comparison = dialog_of(window, StoryComparisonDialog)
    assert comparison.rows() == [(BRIDGE[0], ""), ("", FERRY[0])]
    assert FERRY[0] in comparison.text.toPlainText()
    comparison.close()
    shown.show_menu()
    menu = shown.findChild(QMenu, "story_menu")
    first = menu.actions()[0]
    assert first.text() == "“It can be crossed” is a new version of “The bridge is open”"
    first.trigger()
    menu.close()
    assert window.context.jobs.wait_idle()
    assert window.context.navigator.current == 2
    (mark,) = library.annotations.of_article(2)
    assert mark.placement.state is PlaceState.EXACT
    assert (mark.tags, mark.note) == (("city",), "at last")
    line("An earlier version is “The bridge is open”")
    window.news.message_bar.message.action()
    assert window.context.jobs.wait_idle()
    assert [mark.note for mark in library.annotations.of_article(1)] == ["at last"]
    line("Same story: “The bridge is open”")


def test_not_the_same_story_is_remembered_and_undone(window: Any, put: Any, line: Any) -> None:
    put(("first", "The bridge is open", BRIDGE))
    put(("second", "It can be crossed", BRIDGE[:3]))
    line("Same story")
    assert window.context.registry.action("story.apart").isEnabled()
    window.context.registry.action("story.apart").trigger()
    assert window.context.jobs.wait_idle()
    line("")
    assert not window.context.registry.action("story.open").isEnabled()
    window.context.registry.action("undo").trigger()
    assert window.context.jobs.wait_idle()
    line("Same story")


def test_a_batch_is_settled_in_its_report(window: Any, put: Any, qtbot: Any) -> None:
    put(("first", "The bridge is open", BRIDGE), ("ferry", "The last ferry", FERRY))
    put(
        ("again", "It can be crossed", BRIDGE[1:]),
        ("hens", "Hens in a hut", FERRY[:3]),
        ("other", "Of other things", ["Seven musicians played waltzes beside the frozen lake."]),
    )
    message = window.news.message_bar.message
    assert message.text == "3 imported, 2 of them known stories."
    message.action()
    report = dialog_of(window, ImportReportDialog)
    model = report.list.model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        "again.txt",
        "hens.txt",
    ]
    told = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Same story as “The bridge is open” (" in told
    together = report.findChild(QCheckBox, "story_all")
    assert together.text() == "The same for all 2 articles"
    together.click()
    press(report, "story_skip")
    assert window.context.jobs.wait_idle()
    assert sorted(trash(window)) == [3, 4]
    assert report.findChild(QPushButton, "import_filter_skipped").accessibleName() == "Skipped: 2"
    assert not report.findChild(QPushButton, "story_skip").isVisible()
    window.context.registry.action("undo").trigger()
    assert window.context.jobs.wait_idle()
    assert trash(window) == []


def test_keep_both_and_version_one_by_one(window: Any, put: Any) -> None:
    library = window.context.library
    put(("first", "The bridge is open", BRIDGE), ("ferry", "The last ferry", FERRY))
    put(("again", "It can be crossed", BRIDGE[1:]), ("hens", "Hens in a hut", FERRY[:3]))
    window.news.message_bar.message.action()
    report = dialog_of(window, ImportReportDialog)
    press(report, "story_both")
    assert window.context.jobs.wait_idle()
    assert library.stories.like(3) == []
    press(report, "story_version")
    assert window.context.jobs.wait_idle()
    assert library.stories.versions(4).earlier[0].article_id == 2
    report.close()


def test_what_was_never_read_is_read_while_nobody_waits(window: Any, put: Any, qtbot: Any) -> None:
    library = window.context.library
    put(("first", "The bridge is open", BRIDGE))
    with library._store.edit("Forget", undoable=False) as edit:
        edit.db.execute("UPDATE story SET least = x'', is_stale = 1")
    put(("ferry", "The last ferry", FERRY))
    qtbot.waitUntil(lambda: library.stories.catch_up() == 0)
    put(("again", "It can be crossed", BRIDGE[1:]))
    assert library.stories.like(3)[0].article_id == 1


def test_the_line_follows_theme_and_language(window: Any, put: Any, line: Any) -> None:
    from ui.words import ENGLISH, speak

    put(("first", "The bridge is open", BRIDGE))
    put(("second", "It can be crossed", BRIDGE[:3]))
    shown = line("Same story")
    window.context.registry.action("toggle_theme").trigger()
    try:
        speak("de")
        QApplication.processEvents()
        assert shown.words.startswith("Dieselbe Geschichte: ")
    finally:
        speak(ENGLISH)
    assert shown.words.startswith("Same story")
