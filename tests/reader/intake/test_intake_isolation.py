"""Isolation: a page that breaks its reader costs one failed import, and the next page is read."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.errors import ImportProblem
from reader.intake.isolation import Reader
from reader.intake.json_form import dump_labelled, load_labelled
from reader.intake.web_source import NOT_CLEANED, label_html

PARAGRAPH = (
    "<p>The old bridge over the Lune, closed since the flood nine years ago, was opened again on "
    "Saturday, and more than a hundred people crossed it on foot in the rain.</p>"
)
PAGE = f"<title>Open again</title><h1>The bridge is open again</h1>{PARAGRAPH}<p>It rained.</p>"


@pytest.fixture
def reader() -> Iterator[Reader]:
    opened = Reader()
    yield opened
    opened.close()


def test_the_child_s_answer_is_what_is_read_here(reader: Reader) -> None:
    assert reader.label_html(PAGE, "page.html") == label_html(PAGE, "page.html")


def test_a_warm_child_answers_fast(reader: Reader) -> None:
    reader.label_html(PAGE, "page.html")
    started = time.perf_counter()
    for _ in range(10):
        reader.label_html(PAGE, "page.html")
    assert time.perf_counter() - started < 2


def test_text_that_no_encoding_has_comes_through(reader: Reader) -> None:
    page = PAGE.replace("Lune", "L\ud800une 🌉 \x00")
    assert any("🌉" in piece.text for piece in reader.label_html(page, "page.html").pieces)


def test_a_page_that_takes_too_long_is_given_up() -> None:
    impatient = Reader(wall_seconds=0.01)
    try:
        with pytest.raises(ImportProblem, match="took too long to read") as caught:
            impatient.label_html(PAGE * 3_000, "slow.html")
        assert caught.value.message.startswith("“slow.html”")
    finally:
        impatient.close()


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit the system keeps")
def test_a_page_that_eats_all_memory_breaks_only_itself() -> None:
    small = Reader(memory=150_000_000)
    try:
        assert small.label_html(PAGE, "page.html").pieces
        with pytest.raises(ImportProblem, match="too complex"):
            small.label_html("<p>a" * 1_500_000, "greedy.html")
        assert small.label_html(PAGE, "page.html").pieces
    finally:
        small.close()


@pytest.mark.parametrize(
    "attempt",
    [
        "import socket; socket.socket()",
        "import subprocess; subprocess.run(['true'])",
        "import os; os.system('true')",
        "open('written', 'w')",
        "import os; os.open('written', os.O_WRONLY | os.O_CREAT)",
        "import os; os.remove('kept')",
    ],
)
def test_what_a_child_may_not_do(attempt: str, tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("")
    code = (
        "import sys, json; from reader.intake.worker import _audit; sys.addaudithook(_audit)\n"
        f"try:\n    exec({attempt!r})\nexcept PermissionError:\n    sys.exit(7)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=False)
    assert done.returncode == 7
    assert [path.name for path in tmp_path.iterdir() if path.name != "library"] == ["kept"]


def test_a_closed_reader_starts_again(reader: Reader) -> None:
    reader.label_html(PAGE, "page.html")
    reader.close()
    reader.close()
    assert reader.label_html(PAGE, "page.html").pieces


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"[]",
        b"null",
        b"\xff",
        b'{"pieces": 1, "metadata": {}, "notices": []}',
        b'{"pieces": [{"text": 1}], "metadata": {}, "notices": []}',
        dump_labelled(label_html(PAGE, "x")).replace(b'"paragraph"', b'"__class__"'),
    ],
)
def test_an_answer_that_is_none_is_refused(answer: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - what is wrong with it is nobody's business
        load_labelled(answer)


def test_text_too_deep_for_the_parser_is_shown_without_form() -> None:
    deep = f"{PAGE}{'<div>' * 5_000}{PARAGRAPH}{'</div>' * 5_000}<p>The very &eacute;nd.</p>"
    labelled = label_html(deep, "page.html")
    assert labelled.notices == (NOT_CLEANED,)
    texts = [piece.text for piece in labelled.pieces]
    assert texts.count(PARAGRAPH[3:-4]) == 2
    assert texts[-1] == "The very énd."
