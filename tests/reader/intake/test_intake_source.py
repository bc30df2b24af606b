"""Sources on the disk: what is opened, what is refused, and in which words."""

from __future__ import annotations

import os
import socket
import time
from pathlib import Path

import pytest

from reader.errors import ImportProblem
from reader.intake.pipeline import files_in, read_path
from reader.intake.source import MOST_BYTES, clean_name, read_file


def problem_of(path: Path) -> ImportProblem:
    started = time.monotonic()
    with pytest.raises(ImportProblem) as caught:
        read_path(path)
    assert time.monotonic() - started < 5, "bad input is refused at once"
    assert caught.value.message.count(". ") <= 1, "one clear sentence"
    assert caught.value.hint
    return caught.value


def test_a_missing_file(tmp_path: Path) -> None:
    assert problem_of(tmp_path / "gone.txt").message == "There is no file “gone.txt”."


def test_a_folder(tmp_path: Path) -> None:
    assert "is a folder" in problem_of(tmp_path).message


def test_an_empty_file(tmp_path: Path) -> None:
    path = tmp_path / "nothing.txt"
    path.write_bytes(b"")
    assert problem_of(path).message == "“nothing.txt” is empty."


def test_white_space_only(tmp_path: Path) -> None:
    path = tmp_path / "blank.txt"
    path.write_bytes(b"\xef\xbb\xbf \r\n\t\n")
    assert "is empty" in problem_of(path).message


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_an_unreadable_file(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("words")
    path.chmod(0)
    assert "not allowed to read" in problem_of(path).message


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_does_not_make_us_wait(tmp_path: Path) -> None:
    path = tmp_path / "pipe.txt"
    os.mkfifo(path)
    assert "is not a file but a pipe" in problem_of(path).message


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no sockets with names here")
def test_a_socket(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)  # The name of a socket may not be long.
    with socket.socket(socket.AF_UNIX) as opened:
        opened.bind("door.txt")
        assert "is not a file but a socket" in problem_of(Path("door.txt")).message


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no devices here")
def test_a_device_and_a_link_to_one(tmp_path: Path) -> None:
    link = tmp_path / "page.txt"
    link.symlink_to("/dev/zero")
    assert "is not a file but a device" in problem_of(link).message


def test_a_link_to_a_file_is_the_file(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text("Some words.")
    (tmp_path / "link.txt").symlink_to(tmp_path / "real.txt")
    assert read_path(tmp_path / "link.txt").data == b"Some words."


def test_a_link_that_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "link.txt").symlink_to(tmp_path / "gone.txt")
    assert "There is no file" in problem_of(tmp_path / "link.txt").message


def test_a_hundred_megabytes(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    message = problem_of(path).message
    assert message == "“huge.txt” is too large: it has 100 MB, and at most 20 MB can be imported."


def test_the_largest_size_is_still_read(tmp_path: Path) -> None:
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.truncate(MOST_BYTES)
    assert len(read_file(path)) == MOST_BYTES


def test_a_name_that_no_file_can_have() -> None:
    assert "could not be read" in problem_of(Path("a\0b.txt")).message


def test_names_are_shown_without_tricks() -> None:
    assert clean_name("/tmp/\u202egpj.exe\x07") == "gpj.exe"
    assert clean_name(os.fsdecode(b"caf\xe9.txt")) == "caf\ufffd.txt"


def test_files_of_a_folder_come_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.html", "c.PDF", ".hidden.txt", "z.HTM", "deep/d.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("x")
    (tmp_path / "a_files").mkdir()
    (tmp_path / "a_files" / "frame.html").write_text("x")
    found = [str(path.relative_to(tmp_path)) for path in files_in(tmp_path)]
    assert found == ["a.html", "b.txt", "z.HTM", str(Path("deep", "d.md"))]
