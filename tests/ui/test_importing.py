"""Importing through the window: what comes in by file, folder, drop and paste, and what is said."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit

from ui.batches import BatchReport
from ui.dialogs.paste_dialog import PasteDialog
from ui.messages import Message

STORY = """The river towns remember

Three weeks after the flood, the lower streets still smelled of wet plaster and diesel, and the \
men who swept them had stopped asking when the water would come back.

The schoolteacher who had become the archivist was collecting photographs in plastic trays. She \
numbered each one in pencil, on the back, and wrote down who had brought it and what was said.

“People bring me what they cannot throw away,” she said. By the end of the month she had filled \
eleven boxes, and the council had promised her a dry room above the library.
"""


def write_stories(folder: Path, count: int) -> list[Path]:
    folder.mkdir(exist_ok=True)
    paths = []
    for number in range(count):
        path = folder / f"story-{number}.txt"
        path.write_text(STORY.replace("river", f"river number {number}"), encoding="utf-8")
        paths.append(path)
    return paths


@pytest.fixture
def posted(window: Any) -> list[Message]:
    said: list[Message] = []
    window.context.messages.posted.connect(said.append)
    return said


def imported(window: Any, paths: list[Path]) -> BatchReport:
    reports: list[BatchReport] = []
    window.importer.add_paths(paths, reports.append)
    assert window.context.jobs.wait_idle()
    return reports[0]


def test_one_file_opens_and_can_be_undone(
    window: Any, tmp_path: Path, posted: list[Message]
) -> None:
    [path] = write_stories(tmp_path / "in", 1)
    report = imported(window, [path])
    [result] = report.results
    assert result.status == "added"
    assert window.context.navigator.current == result.article_id
    assert posted[-1].action_label == "Undo"
    assert posted[-1].action is not None
    posted[-1].action()
    assert window.context.jobs.wait_idle()
    assert window.context.library.articles.counts().all == 0
    assert window.context.navigator.current is None


def test_the_same_content_again_opens_the_first(
    window: Any, tmp_path: Path, posted: list[Message]
) -> None:
    first, other = write_stories(tmp_path / "in", 2)
    copy = tmp_path / "copy.txt"
    copy.write_bytes(first.read_bytes())
    one = imported(window, [first]).results[0].article_id
    imported(window, [other])
    result = imported(window, [copy]).results[0]
    assert (result.status, result.article_id) == ("duplicate", one)
    assert window.context.navigator.current == one
    assert "already" in posted[-1].text


def test_a_folder_is_one_step_of_the_history_and_failures_are_listed(
    window: Any, tmp_path: Path, posted: list[Message]
) -> None:
    folder = tmp_path / "in"
    write_stories(folder, 3)
    missing = tmp_path / "missing.txt"
    report = imported(window, [folder, missing])
    assert [r.status for r in report.results].count("added") == 3
    [failed] = report.with_status("failed")
    assert failed.path == str(missing)
    assert failed.error
    assert posted[-1].text == "3 imported, 1 refused, 2 of them known stories."
    assert posted[-1].action_label == "Details"
    posted[-1].action()
    window.context.registry.action("undo").trigger()
    assert window.context.jobs.wait_idle()
    assert window.context.library.articles.counts().all == 0


def test_a_single_failure_is_said_in_its_own_words(
    window: Any, tmp_path: Path, posted: list[Message]
) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    report = imported(window, [empty])
    assert posted[-1].kind == "error"
    assert posted[-1].text == report.results[0].error


def test_cancel_stops_between_two_files_and_keeps_what_is_done(
    window: Any, tmp_path: Path, posted: list[Message]
) -> None:
    paths = write_stories(tmp_path / "in", 12)
    reports: list[BatchReport] = []

    def cancel_at_third(done: int, _total: int) -> None:
        if done == 3:
            window.importer.cancel()

    window.importer.progressed.connect(cancel_at_third)
    window.importer.add_paths(paths, reports.append)
    assert window.context.jobs.wait_idle()
    [report] = reports
    assert report.was_cancelled
    assert window.context.library.articles.counts().all == len(report.results) == 3
    assert posted[-1].text.startswith("Import stopped")
    assert not window.importer.is_busy


def test_two_imports_at_once_both_finish(window: Any, tmp_path: Path) -> None:
    paths = write_stories(tmp_path / "in", 6)
    reports: list[BatchReport] = []
    window.importer.add_paths(paths[:3], reports.append)
    window.importer.add_paths(paths[3:], reports.append)
    assert window.context.jobs.wait_idle()
    assert [len(report.results) for report in reports] == [3, 3]
    assert window.context.library.articles.counts().all == 6


def test_pasting_text_makes_an_article(window: Any) -> None:
    QGuiApplication.clipboard().setText(STORY)
    window.context.registry.action("paste").trigger()
    assert window.context.jobs.wait_idle()
    opened = window.context.library.reading.open(window.context.navigator.current)
    assert "collecting photographs" in opened.document.text
    assert opened.article.source.name == "Pasted text"


def test_pasting_html_reads_the_html(window: Any) -> None:
    mime = QMimeData()
    mime.setText("flat")
    paragraphs = "".join(f"<p>{part}</p>" for part in STORY.split("\n\n")[1:])
    mime.setHtml(f"<h1>The river towns remember</h1>{paragraphs}")
    QGuiApplication.clipboard().setMimeData(mime)
    window.context.registry.action("paste").trigger()
    assert window.context.jobs.wait_idle()
    opened = window.context.library.reading.open(window.context.navigator.current)
    assert opened.article.source.media_type == "text/html"
    assert "wet plaster" in opened.document.text


def test_with_an_empty_clipboard_the_text_is_asked_for(window: Any, qtbot: Any) -> None:
    QGuiApplication.clipboard().clear()
    window.context.registry.action("paste").trigger()
    dialog = window.findChild(PasteDialog)
    assert dialog is not None
    field = dialog.findChild(QPlainTextEdit, "paste_text")
    assert field is not None
    field.setPlainText(STORY)
    dialog.accept()
    assert window.context.jobs.wait_idle()
    assert window.context.library.articles.counts().all == 1


def test_dropped_files_are_imported_and_addresses_explained(
    window: Any, tmp_path: Path, posted: list[Message]
) -> None:
    [path] = write_stories(tmp_path / "in", 1)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert window.file_actions.receive(mime)
    assert window.context.jobs.wait_idle()
    assert window.context.library.articles.counts().all == 1
    link = QMimeData()
    link.setUrls([QUrl("https://example.org/")])
    assert window.file_actions.receive(link)
    assert "never goes online" in posted[-1].text
    assert not window.file_actions.receive(QMimeData())
