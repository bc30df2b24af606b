"""The rows of an import's report."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from reader.model.article import ImportResult
from ui.dialogs.import_report import report_text, summary
from ui.dialogs.import_rows import ImportRows, file_of

RESULTS = [
    ImportResult("/in/a.txt", "added", 1, "First"),
    ImportResult("/in/b.txt", "failed", error="“b.txt” holds no text. Paste it."),
    ImportResult("/in/c.txt", "duplicate", 1, "First"),
    ImportResult("/in/d.txt", "added", 2, "Second"),
    ImportResult("Pasted text", "failed", error="“Pasted text” holds no text. Paste it."),
]


def names(rows: ImportRows) -> list[str]:
    return [rows.index(row).data() for row in range(rows.rowCount())]


def test_it_is_a_model(qtmodeltester: Any) -> None:
    rows = ImportRows(RESULTS)
    qtmodeltester.check(rows, force_py=True)
    rows.show_only("failed")
    qtmodeltester.check(rows, force_py=True)


def test_what_can_be_mended_comes_first_and_else_the_order_stays() -> None:
    rows = ImportRows(RESULTS)
    assert names(rows) == ["b.txt", "Pasted text", "c.txt", "a.txt", "d.txt"]
    rows.show_only("added")
    assert names(rows) == ["a.txt", "d.txt"]
    assert [rows.count(status) for status in ("", "added", "failed")] == [5, 2, 2]


def test_what_was_tried_again_takes_the_place_of_what_was_known() -> None:
    rows = ImportRows(RESULTS)
    rows.show_only("failed")
    rows.replace({"/in/b.txt"}, [ImportResult("/in/b.txt", "added", 3, "Third")])
    assert names(rows) == ["Pasted text"]
    rows.show_only("added")
    assert rows.row_of("/in/b.txt") == 2


def test_a_row_is_spoken_with_its_outcome_and_only_files_have_a_place() -> None:
    rows = ImportRows(RESULTS)
    spoken = rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "b.txt, Refused: “b.txt” holds no text. Paste it."
    assert file_of(rows.result(1)) is None
    assert str(file_of(rows.result(0))) == "/in/b.txt"


def test_the_words_count_only_what_there_is() -> None:
    assert summary(RESULTS) == "2 imported, 1 already there, 2 refused"
    assert summary([]) == "nothing to import"
    lines = report_text(RESULTS).splitlines()
    assert lines[0] == "Refused (2)"
    assert lines[2:4] == ["/in/b.txt", "    “b.txt” holds no text. Paste it."]
