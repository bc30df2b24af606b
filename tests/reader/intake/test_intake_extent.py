"""Extent: what is too long to be shown is refused soon, in one sentence."""

from __future__ import annotations

import time

import pytest

from reader.errors import ImportProblem
from reader.intake.pipeline import read_data
from reader.intake.web_source import label_html

PARAGRAPH = "The bridge is open again, and it rained all day, as it does in this part of the land."


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("a line\n" * 50_001, "page.txt"),
        ("word " * 1_000_001, "page.txt"),
        ("<td>cell" * 50_001, "page.html"),
        (f"<p>{'word ' * 1_000_001}", "page.html"),
    ],
)
def test_too_long_to_be_shown(text: str, name: str) -> None:
    with pytest.raises(ImportProblem, match="is too long to be shown") as caught:
        read_data(text.encode(), name)
    assert caught.value.hint == "Split it into parts and import those."


@pytest.mark.parametrize(
    "text",
    [
        f"{PARAGRAPH}\n" * 12_000,
        "By Ann Lee and Bo Ek Van Der\n" * 34_000,
        "Photo: Ann/Bo/Getty (" * 48_000,
        "A/" * 500_000,
    ],
)
def test_a_megabyte_of_text_takes_about_a_second(text: str) -> None:
    started = time.perf_counter()
    read_data(text.encode(), "page.txt")
    assert time.perf_counter() - started < 10, "far from a second: something is quadratic"


@pytest.mark.parametrize("part", ["<script>", "<!--", "<a href=x>b</a><br>", "<b", "<ul>", "&lt;"])
def test_repeated_markup_takes_no_quadratic_time(part: str) -> None:
    started = time.perf_counter()
    label_html(part * (400_000 // len(part)), "page.html")
    assert time.perf_counter() - started < 10
