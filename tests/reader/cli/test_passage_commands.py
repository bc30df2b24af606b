"""The command line over all passages: listed, narrowed, grouped, written, changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

TEXT = "The ferry\n\nThe captain started both engines. Nobody came to see it.\n"
OTHER = "The island\n\nFishermen carried the sick to the boat. It rained all the day.\n"


@pytest.fixture
def marks(run: Any, tmp_path: Path) -> list[int]:
    """Two highlights in two articles."""
    made = []
    for number, (text, quote, tag) in enumerate(
        ((TEXT, "started both engines", "boats/ferry"), (OTHER, "carried the sick", "people")), 1
    ):
        path = tmp_path / f"{number}.txt"
        path.write_text(text)
        assert run("import", path).code == 0
        marked = run("highlight", number, "--quote", quote, "--tag", tag, "--json").value
        made.append(int(marked["id"]))
    return made


def ids(ran: Any) -> list[int]:
    assert ran.code == 0, ran.err
    return [row["id"] for row in ran.value]


def test_they_are_listed_narrowed_and_sorted(run: Any, marks: list[int]) -> None:
    assert ids(run("passages", "--json")) == marks[::-1]
    assert ids(run("passages", "--json", "--reverse")) == marks
    assert ids(run("passages", "--json", "--sort", "title")) == marks
    assert ids(run("passages", "ENGINES", "--json")) == marks[:1]
    assert ids(run("passages", "--tag", "boats", "--json")) == marks[:1]
    assert ids(run("passages", "--colour", "pink", "--json")) == []
    assert ids(run("passages", "--with-note", "--json")) == []
    assert ids(run("passages", "--days", "1", "--json")) == marks[::-1]
    assert run("passages", "nowhere").out == "No passages.\n"
    assert run("passages", "--days", "0").code == 2


def test_groups_have_their_names_above_them(run: Any, marks: list[int]) -> None:
    lines = run("passages", "--group", "tag").out.splitlines()
    assert lines[0] == "boats/ferry  1 passage"
    assert "The captain [started both engines]." in lines[1]
    assert lines[1].endswith("#boats/ferry")
    assert lines[2].strip() == "The ferry"
    assert lines[3] == "people  1 passage"


def test_they_are_written_in_the_format_of_the_name(
    run: Any, marks: list[int], tmp_path: Path
) -> None:
    for name, words in (("a.csv", "carried the sick"), ("a.md", "> "), ("a.json", "sentence")):
        wrote = run("passages", "--tag", "people", "--write", tmp_path / name, "--json").value
        assert wrote["annotations"] == 1
        assert words in (tmp_path / name).read_text("utf-8")
    refused = run("passages", "--write", tmp_path / "a.doc")
    assert refused.code == 1
    assert ".csv" in refused.err


def test_several_are_changed_at_once_each_in_a_step(run: Any, marks: list[int]) -> None:
    changed = run(
        "annotate", *marks, "--tag", "x", "--untag", "people", "--colour", "pink", "--note", "Why?"
    )
    assert changed.code == 0, changed.err
    rows = run("passages", "--json").value
    assert [row["tags"] for row in rows] == [["x"], ["boats/ferry", "x"]]
    assert {row["colour"] for row in rows} == {"pink"}
    assert {row["note"] for row in rows} == {"Why?"}
    assert run("annotate", marks[0], "--remove").code == 0
    assert ids(run("passages", "--json")) == marks[1:]
    assert run("undo").code == 0
    assert ids(run("passages", "--json")) == marks[::-1]


def test_nothing_is_changed_when_one_is_missing_or_nothing_is_asked(
    run: Any, marks: list[int]
) -> None:
    assert run("annotate", marks[0], 999, "--remove").code == 1
    assert run("annotate", marks[0]).code == 1
    assert ids(run("passages", "--json")) == marks[::-1]
