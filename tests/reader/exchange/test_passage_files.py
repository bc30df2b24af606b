"""Passages written out: what a spreadsheet, a note program and another program read."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace

import pytest

from reader.exchange.passage_files import (
    PassageCopy,
    passages_csv,
    passages_json,
    passages_markdown,
)
from reader.exchange.references import citation_html
from reader.exchange.web_annotation import annotation_shape
from reader.model.annotation import Annotation
from reader.model.article import Article, Metadata


@pytest.fixture
def passages(article: Article, annotations: list[Annotation]) -> list[PassageCopy]:
    return [PassageCopy(article, mark, f"A sentence, {mark.quote}.") for mark in annotations]


def test_the_table_has_a_row_for_each_tag_as_taguette_reads_it(
    passages: list[PassageCopy],
) -> None:
    rows = list(csv.reader(io.StringIO(passages_csv(passages), newline="")))
    assert rows[0][:4] == ["id", "document", "tag", "content"]
    assert [row[:4] for row in rows[1:]] == [
        ["22", 'Floods: "the river" rose — again', "weather/Floods", "sandbags\nboats"],
        ["21", 'Floods: "the river" rose — again', "two words", "Nobody slept"],
        ["21", 'Floods: "the river" rose — again', "weather/floods", "Nobody slept"],
        ["23", 'Floods: "the river" rose — again', "", "ferryman"],
    ]
    assert rows[4][-1] == "unplaced"
    assert rows[1][4].startswith("Why *these*?\n- ask")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(passages: list[PassageCopy], start: str) -> None:
    note = f'{start}HYPERLINK("http://example.org")'
    bad = replace(passages[0], annotation=replace(passages[0].annotation, note=note))
    (row,) = list(csv.DictReader(io.StringIO(passages_csv([bad]), newline="")))
    assert row["note"] == "'" + note


def test_the_note_names_an_article_once_for_its_neighbours(passages: list[PassageCopy]) -> None:
    other = replace(passages[0].article, id=8, metadata=Metadata("Another *title*"))
    text = passages_markdown([*passages[:2], replace(passages[2], article=other)])
    assert text.count("\n## ") == 2
    assert "## Another \\*title\\*" in text
    assert "> sandbags" in text
    assert "#weather/floods" in text
    assert "(Its place in the text was lost.)" in text
    assert passages_markdown([]) == "# Passages\n"


def test_the_annotations_are_lossless_and_have_their_sentence(
    passages: list[PassageCopy],
) -> None:
    shape = json.loads(passages_json(passages))
    assert (shape["format"], shape["version"]) == ("florilegium-passages", 1)
    assert [a["title"] for a in shape["articles"]] == ['Floods: "the river" rose — again']
    assert shape["passages"][1]["sentence"] == "A sentence, Nobody slept."
    kept = {key: value for key, value in shape["passages"][1].items() if key != "sentence"}
    assert kept == json.loads(
        json.dumps(annotation_shape(passages[1].annotation, passages[1].article.uuid))
    )


def test_a_citation_in_rich_text_is_harmless_and_links_its_title(article: Article) -> None:
    known = replace(
        article,
        metadata=Metadata(
            "A <b>title</b>", "", "The & Paper", "2023", address="https://e.org/?a&b"
        ),
    )
    assert citation_html(known, "So <i>it</i>\nis") == (
        '<p>“So &lt;i&gt;it&lt;/i&gt; is” (<a href="https://e.org/?a&amp;b">'
        "<i>A &lt;b&gt;title&lt;/b&gt;</i></a>, The &amp; Paper, 2023)</p>"
    )
    unsafe = replace(known, metadata=Metadata("T", address="javascript:alert(1)"))
    assert citation_html(unsafe, "x") == "<p>“x” (<i>T</i>)</p>"
