"""Passages leave the library: chosen ones to a file, quotes with their sources to the clipboard."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from reader.errors import Refused, StorageFailed


@pytest.fixture
def marks(library: Any, add: Any) -> list[int]:
    article = add()
    quotes = ("cut a ribbon", "the flood of 2014", "waited since six")
    made = [library.annotations.highlight_quote(article, quote, tags=["x"]) for quote in quotes]
    return [max(changes.annotations.added) for changes in made]


def test_chosen_passages_are_written_in_their_order_and_once(
    library: Any, marks: list[int], tmp_path: Path
) -> None:
    dest = tmp_path / "new" / "some.csv"
    chosen = [marks[2], marks[0], marks[2]]
    report = library.exporting.export_passages("csv", dest, chosen)
    assert (report.articles, report.annotations, report.files) == (1, 2, (dest,))
    with dest.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["content"] for row in rows] == ["waited since six", "cut a ribbon"]
    assert rows[1]["sentence"] == "The mayor cut a ribbon on Sunday morning."
    library.exporting.export_passages("json", tmp_path / "some.json", chosen)
    assert len(json.loads((tmp_path / "some.json").read_text("utf-8"))["passages"]) == 2
    library.exporting.export_passages("markdown", tmp_path / "some.md", chosen)
    assert "> cut a ribbon" in (tmp_path / "some.md").read_text("utf-8")


def test_every_highlight_of_what_a_query_finds_can_be_a_table(
    library: Any, marks: list[int], tmp_path: Path
) -> None:
    report = library.exporting.export("csv", tmp_path)
    assert report.files == (tmp_path / "florilegium.csv",)
    assert (report.articles, report.annotations) == (1, 3)
    with report.files[0].open(encoding="utf-8-sig", newline="") as file:
        assert next(row["content"] for row in csv.DictReader(file)) == "cut a ribbon"


def test_what_cannot_be_written_is_said(library: Any, marks: list[int], tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no format"):
        library.exporting.export_passages("docx", tmp_path / "x.docx", marks)
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageFailed, match="cannot be written"):
        library.exporting.export_passages("csv", tmp_path / "file" / "x.csv", marks)


def test_several_citations_are_a_line_each(library: Any, marks: list[int]) -> None:
    text, html = library.exporting.cite(marks[:2])
    assert text.split("\n") == [
        "“cut a ribbon” (The bridge is open again)",
        "“the flood of 2014” (The bridge is open again)",
    ]
    assert html.count("<p>") == 2
    assert "<i>The bridge is open again</i>" in html
