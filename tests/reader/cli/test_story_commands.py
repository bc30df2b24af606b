"""The commands of stories, on a real library."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

LINES = [
    "After nine years of waiting the river can at last be crossed on foot by everyone who lives.",
    "The mayor cut a ribbon on Sunday morning while a hundred people waited in the steady rain.",
    "The old bridge had been closed since the flood of 2014, and the ferry ran only in summer.",
    "We crossed it as children, said a woman who had waited since six, and now ours cross it too.",
]


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Two forms of one story, and another one."""
    texts = {
        "first.txt": ["The bridge is open", *LINES],
        "second.txt": ["It can be crossed", *LINES[:3], "The ferry is for sale, its owner said."],
        "other.txt": ["Of other things", "Seven musicians played waltzes beside the frozen lake."],
    }
    for name, lines in texts.items():
        (tmp_path / name).write_text("\n\n".join(lines))
    return [tmp_path / name for name in texts]


def test_import_says_it_and_groups_are_listed(run: Callable[..., Any], files: list[Path]) -> None:
    said = run("import", *files).out.splitlines()
    assert "same story" not in said[0] + said[2]
    assert "(same story as 1 “The bridge is open”, 79 % the same)" in said[1]
    assert run("stories").out.splitlines()[1].split()[:3] == ["2", "79", "%"]
    (group,) = run("stories", "--json").value
    assert group["first"]["id"] == 1
    (other,) = group["others"]
    assert other["id"] == 2
    assert 0.7 < other["share"] < 0.95
    assert run("stories", "like", "1", "--json").value[0]["id"] == 2


def test_the_result_of_an_import_as_json(run: Callable[..., Any], files: list[Path]) -> None:
    results = run("import", "--json", *files).lines
    assert [r["same_story"] and r["same_story"]["id"] for r in results] == [None, 1, None]


def test_compare(run: Callable[..., Any], files: list[Path]) -> None:
    run("import", *files)
    out = run("stories", "compare", "2", "1").out
    assert "3 paragraphs in both" in out
    assert f"- {LINES[3]}" in out
    assert "+ The ferry is for sale" in out
    assert run("stories", "compare", "2", "1", "--json").value["same"] == 3


def test_apart_and_version_can_be_undone(run: Callable[..., Any], files: list[Path]) -> None:
    run("import", *files)
    run("highlight", "1", "--quote", "cut a ribbon")
    assert run("stories", "apart", "1", "2").code == 0
    assert run("stories").out == "No two articles tell the same story.\n"
    run("undo")
    assert "New version of “The bridge is open”" in run("stories", "version", "2", "1").out
    assert [m["quote"] for m in run("show", "2", "--json").value["annotations"]] == ["cut a ribbon"]
    run("undo")
    assert len(run("show", "1", "--json").value["annotations"]) == 1


def test_a_mark_without_a_place_is_said(run: Callable[..., Any], files: list[Path]) -> None:
    run("import", *files)
    run("highlight", "1", "--quote", "said a woman who had waited")
    assert "1 highlight." in run("stories", "version", "2", "1").out


def test_what_is_not_there(run: Callable[..., Any], files: list[Path]) -> None:
    run("import", files[0])
    for command in (("like", "9"), ("compare", "1", "9"), ("apart", "9", "1")):
        assert run("stories", *command).code == 1
    assert run("stories", "version", "1", "1").code == 1
