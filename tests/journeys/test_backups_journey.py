"""Going back: from the list of backups, and from the dialog that says the library is damaged."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from reader.library import Library
from reader.model.collection import ArticleView
from ui import app
from ui.main_window import MainWindow

Step = Callable[[], bool]


@pytest.fixture
def two_states(data_dir: Path) -> Path:
    """A library with one article in its backup and two in the file."""
    with Library.open(data_dir) as library:
        library.articles.add_data(b"The river\n\nIt rose by a metre on Monday.\n", "a.txt")
        library.backups.make("by-hand")
        library.articles.add_data(b"The hill\n\nIt stood where it was.\n", "b.txt")
    return data_dir


def walk(steps: Iterator[Step], folder: Path) -> int:
    """Run the program; whenever a step has been done, the next one is tried. Returns the exit
    code."""
    current = next(steps)
    failures: list[Exception] = []

    def tick() -> None:
        nonlocal current
        try:
            if current():
                current = next(steps, lambda: False)
        except Exception as error:
            failures.append(error)
            timer.stop()
            QApplication.closeAllWindows()

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(20)
    try:
        return app.run(folder, [])
    finally:
        timer.stop()
        assert not failures, failures


def window() -> MainWindow | None:
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    return next((w for w in shown if w.isVisible()), None)


def press(name: str) -> Step:
    """Click a button, as soon as it is there and can be clicked."""

    def step() -> bool:
        for top in QApplication.topLevelWidgets():
            button: Any = top.findChild(QPushButton, name) if top.isVisible() else None
            if button and button.isVisible() and button.isEnabled():
                button.click()
                return True
        return False

    return step


def titles(shown: MainWindow) -> list[str]:
    articles = shown.context.library.articles
    return sorted(row.title for row in articles.rows(articles.ids(ArticleView())))


def test_one_click_brings_back_what_was(two_states: Path, qapp: QApplication) -> None:
    seen: list[list[str]] = []

    def open_list() -> bool:
        shown = window()
        if shown:
            seen.append(titles(shown))
            shown.context.registry.action("backups").trigger()
        return bool(shown)

    def look_again() -> bool:
        shown = window()
        if not shown or len(titles(shown)) != 1:
            return False
        searching = shown.context.library.searching
        if not searching.search("metre").total:
            return False  # the index is being made again
        assert searching.search("stood").total == 0
        seen.append(titles(shown))
        shown.close()
        return True

    steps = iter([open_list, press("backups_restore"), press("confirm_yes"), look_again])
    assert walk(steps, two_states) == 0
    assert seen == [["The hill", "The river"], ["The river"]]
    with Library.open(two_states, write=False) as library:
        assert library.articles.counts().all == 1
    assert [path.name for path in two_states.glob("replaced-*.db")] == ["replaced-1.db"]


def test_a_damaged_library_can_be_replaced_at_once(two_states: Path, qapp: QApplication) -> None:
    file = two_states / "library.db"
    for extra in ("library.db-wal", "library.db-shm"):
        (two_states / extra).unlink(missing_ok=True)
    file.write_bytes(b"no library " * 500)
    seen: list[list[str]] = []

    def close() -> bool:
        shown = window()
        if shown:
            seen.append(titles(shown))
            shown.close()
        return bool(shown)

    assert walk(iter([press("library_problem_restore"), close]), two_states) == 0
    assert seen == [["The river"]]
    assert (two_states / "replaced-1.db").read_bytes().startswith(b"no library")


def test_a_backup_made_by_hand_stands_in_the_list(window: Any, qtbot: Any) -> None:
    window.context.registry.action("backups").trigger()
    dialog = window.findChild(QWidget, "backups")
    assert window.context.jobs.wait_idle()
    assert dialog.list.count() == 0
    assert not dialog.restore_button.isEnabled()
    dialog.make_button.click()
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert "by hand" in dialog.list.item(0).text()
    assert "0 articles" in dialog.list.item(0).text()
    assert dialog.restore_button.isEnabled()
