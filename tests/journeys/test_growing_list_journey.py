"""A list that is being read while an import fills it: new rows come, and nothing moves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTableView

TEXT = (
    "The ferry {n}\n\nFor {n} years nobody crossed the water by boat, since the bridge had been"
    " built a mile upstream and the ferryman had sold rope number {n}.\n\nThen it was closed.\n"
)


def write(folder: Path, numbers: range) -> Path:
    folder.mkdir()
    for number in numbers:
        (folder / f"{number:03}.txt").write_text(TEXT.format(n=number), encoding="utf-8")
    return folder


@pytest.fixture
def view(window: Any, tmp_path: Path) -> QTableView:
    """The list over sixteen articles, read somewhere in the middle."""
    window.importer.add_paths([write(tmp_path / "first", range(100, 116))])
    assert window.context.jobs.wait_idle(30000)
    found = window.findChild(QTableView, "article_list")
    assert isinstance(found, QTableView)
    QTest.qWait(200)
    return found


def at_top(view: QTableView) -> str:
    return str(view.indexAt(QPoint(20, 2)).data())


def chosen(view: QTableView) -> list[str]:
    return [str(index.data()) for index in view.selectionModel().selectedRows()]


def test_rows_come_while_it_runs_and_place_and_selection_stay(
    window: Any, view: QTableView, tmp_path: Path, qtbot: Any
) -> None:
    view.setFocus()
    for _ in range(8):
        QTest.keyClick(view, Qt.Key.Key_Down)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before, top, marked = view.model().rowCount(), at_top(view), chosen(view)
    assert marked
    assert bar.value() > 0
    seen: set[int] = set()
    window.importer.progressed.connect(lambda *_: seen.add(view.model().rowCount()))
    window.importer.add_paths([write(tmp_path / "second", range(200, 220))])
    while window.importer.is_busy:
        with qtbot.waitSignal(window.importer.progressed, timeout=20000):
            pass
        assert at_top(view) == top
        assert chosen(view) == marked
    qtbot.waitUntil(lambda: view.model().rowCount() == before + 20, timeout=20000)
    assert len(seen) > 2, "the list did not grow while the import ran"
    assert at_top(view) == top
    assert chosen(view) == marked


def test_cancel_keeps_what_is_done_and_says_so(
    window: Any, view: QTableView, tmp_path: Path, qtbot: Any
) -> None:
    window.importer.add_paths([write(tmp_path / "second", range(200, 240))])
    button = window.news.importing.findChild(QPushButton, "progress_cancel")
    qtbot.waitUntil(button.isVisible)
    qtbot.waitUntil(lambda: window.context.library.articles.counts().all > 18, timeout=20000)
    QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not window.importer.is_busy)
    count = window.context.library.articles.counts().all
    assert 18 < count < 56
    assert window.news.message_bar.message.text == f"Import stopped: {count - 16} imported."
    qtbot.waitUntil(lambda: view.model().rowCount() == count)
