"""The words of the house: files that say what they hold, and nothing of one person's machine."""

from __future__ import annotations

import re
from pathlib import Path

EMPTY_WORDS = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "base"}
CODE = {".py", ".md", ".toml", ".sql", ".svg", ".desktop", ".xml", ".sh", ""}
LONGEST = 400
MACHINE_PATH = re.compile(r"(?<![\w.])(?:/home/\w+|/root/|/work/|/Users/\w+|C:\\Users\\)")


def test_no_file_has_an_empty_word_for_a_name(tracked: list[Path]) -> None:
    found = [
        path
        for path in tracked
        if EMPTY_WORDS & set(re.split(r"[_.\-]", path.name.lower())) and path.suffix == ".py"
    ]
    assert not found, "say what the file holds"


def test_no_file_speaks_of_the_machine_it_was_written_on(root: Path, tracked: list[Path]) -> None:
    found = [
        f"{path}:{number}: {line.strip()}"
        for path in tracked
        if path.suffix in CODE and path.parts[0] != "seeds" and path.name != Path(__file__).name
        for number, line in enumerate((root / path).read_text("utf-8").splitlines(), 1)
        if MACHINE_PATH.search(line)
    ]
    assert not found


def test_files_stay_small_enough_to_read_at_one_sitting(root: Path, tracked: list[Path]) -> None:
    lengths = {
        path: len((root / path).read_text("utf-8").splitlines())
        for path in tracked
        if path.suffix in (".py", ".sql")
    }
    too_long = {str(path): length for path, length in lengths.items() if length > LONGEST}
    assert not too_long, "one idea per file; find the second one and give it a file of its own"


def test_no_two_test_files_have_the_same_name(tracked: list[Path]) -> None:
    """pytest tells them apart by path, people and reports by name."""
    names = [path.name for path in tracked if re.fullmatch(r"test_\w+\.py", path.name)]
    assert sorted(set(names)) == sorted(names)


def test_every_room_says_what_it_is(root: Path, tracked: list[Path]) -> None:
    """The first line of each module is the beginning of a sentence about it."""
    silent = [
        path
        for path in tracked
        if path.suffix == ".py"
        and path.parts[0] in ("reader", "ui", "resources")
        and not re.match(r'r?"""\S', (root / path).read_text("utf-8"))
    ]
    assert not silent
