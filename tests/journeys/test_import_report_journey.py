"""An import with trouble in it: what is said, what the report shows, and what can be done there."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPushButton

from ui.dialogs.import_report import ImportReportDialog

TEXT = (
    "The last ferry {n}\n\nFor {n} years nobody crossed the water by boat, since the bridge had"
    " been built a mile upstream and the ferryman had sold rope number {n}.\n\n"
    "Then the bridge was closed.\n"
)


def write(path: Path, number: int) -> Path:
    path.write_text(TEXT.format(n=number), encoding="utf-8")
    return path


def button(dialog: ImportReportDialog, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, f"import_{name}")
    assert isinstance(found, QPushButton)
    return found


def shown(dialog: ImportReportDialog) -> list[str]:
    model = dialog.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def detail(dialog: ImportReportDialog) -> str:
    return str(dialog.findChild(type(dialog._detail), "import_detail").text())


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    write(folder / "good.txt", 5)
    shutil.copy(folder / "good.txt", folder / "twin.txt")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "void.html").write_bytes(b"<html></html>")
    return folder


@pytest.fixture
def report(window: Any, folder: Path) -> ImportReportDialog:
    window.importer.add_paths([folder])
    assert window.context.jobs.wait_idle()
    message = window.news.message_bar.message
    assert message.text == "1 imported, 1 already there, 2 refused."
    assert message.action_label == "Details"
    message.action()
    dialog = window.findChild(ImportReportDialog)
    assert isinstance(dialog, ImportReportDialog)
    return dialog


def test_it_opens_on_what_was_refused_and_shows_each_outcome(report: ImportReportDialog) -> None:
    assert shown(report) == ["empty.txt", "void.html"]
    assert "is empty" in detail(report)
    button(report, "filter_all").click()
    assert shown(report) == ["empty.txt", "void.html", "twin.txt", "good.txt"]
    assert button(report, "filter_duplicate").accessibleName() == "Already there: 1"
    button(report, "filter_duplicate").click()
    assert shown(report) == ["twin.txt"]
    assert not button(report, "retry").isEnabled()


def test_retry_after_mending_the_file(
    window: Any, report: ImportReportDialog, folder: Path
) -> None:
    was_open = window.context.navigator.current
    write(folder / "empty.txt", 6)
    # By keys alone: Enter on a refused file tries it again.
    report.list.setFocus()
    QTest.keyClick(report.list, Qt.Key.Key_Return)
    assert window.context.jobs.wait_idle()
    assert shown(report) == ["void.html"]
    assert button(report, "filter_added").text() == "Imported  2"
    # What is tried again from the report is told there, and opens nothing.
    assert window.context.navigator.current == was_open
    button(report, "retry").click()
    assert not button(report, "retry").isEnabled()
    assert window.context.jobs.wait_idle()
    assert shown(report) == ["void.html"]
    assert button(report, "retry").isEnabled()


def test_retry_all_and_show_the_article(
    window: Any, report: ImportReportDialog, folder: Path
) -> None:
    write(folder / "empty.txt", 6)
    assert button(report, "retry_all").text() == "Retry 2 refused files"
    button(report, "retry_all").click()
    assert window.context.jobs.wait_idle()
    assert button(report, "retry_all").isHidden()
    button(report, "filter_added").click()
    assert shown(report) == ["good.txt", "empty.txt"]
    QTest.keyClick(report.list, Qt.Key.Key_Down)
    button(report, "show").click()
    current = window.context.library.articles.get(window.context.navigator.current)
    assert current.title == "The last ferry 6"


def test_show_says_when_the_article_is_gone(window: Any, report: ImportReportDialog) -> None:
    button(report, "filter_added").click()
    window.context.registry.action("undo").trigger()
    assert window.context.jobs.wait_idle()
    button(report, "show").click()
    assert window.news.message_bar.message.kind == "error"


def test_the_folder_is_opened_only_when_asked(
    window: Any, report: ImportReportDialog, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    button(report, "open_folder").click()
    assert opened == [str(folder)]
    shutil.rmtree(folder)
    button(report, "open_folder").click()
    assert opened == [str(folder)]
    assert "not there any more" in window.news.message_bar.message.text


def test_the_report_can_be_copied(report: ImportReportDialog, folder: Path) -> None:
    button(report, "copy").click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Refused (2)")
    assert str(folder / "twin.txt") in text


def test_a_single_refusal_leads_to_its_report(window: Any, tmp_path: Path, qtbot: Any) -> None:
    window.importer.add_paths([tmp_path / "missing.txt"])
    assert window.context.jobs.wait_idle()
    window.news.message_bar.findChild(QPushButton, "message_action").click()
    dialog = window.findChild(ImportReportDialog)
    assert shown(dialog) == ["missing.txt"]
    qtbot.waitUntil(dialog.findChild(QListView, "import_results").hasFocus)
    assert button(dialog, "retry_all").isHidden()
