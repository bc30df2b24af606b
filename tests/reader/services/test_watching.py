"""Watched folders in the core: what is new in one, and that nothing is taken twice."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from reader.library import Library

TEXT = (
    "The ferry {n}\n\nFor {n} years nobody crossed the water by boat, since the bridge had been"
    " built a mile upstream and the ferryman had sold rope number {n}.\n\nThen it was closed.\n"
)


def write(path: Path, number: int = 5) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(TEXT.format(n=number), encoding="utf-8")
    return path


def new(library: Any, folder: Path) -> list[str]:
    return [file.path.name for file in library.watching.look(folder).files]


def take_all(library: Any, folder: Path) -> list[str]:
    files = library.watching.look(folder).files
    return [library.watching.take(file)[0].status for file in files]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "saved"


def test_only_what_importing_takes_from_a_folder_is_new(library: Any, folder: Path) -> None:
    write(folder / "a.txt")
    write(folder / "deep" / "er" / "b.html")
    write(folder / "page_files" / "c.html")
    write(folder / ".hidden" / "d.txt")
    write(folder / ".e.txt")
    write(folder / "f.html.part")
    look = library.watching.look(folder)
    assert [file.path.name for file in look.files] == ["a.txt", "b.html"]
    assert look.listen_to == (folder, folder / "deep", folder / "deep" / "er")


def test_what_was_taken_or_refused_is_not_new_again(
    library: Any, folder: Path, data_dir: Path
) -> None:
    write(folder / "a.txt", 1)
    (folder / "empty.txt").write_bytes(b"")
    (folder / "huge.txt").write_bytes(b"x" * 20_000_001)
    assert take_all(library, folder) == ["added", "failed", "failed"]
    assert new(library, folder) == []
    library.close()
    with Library.open(data_dir) as again:
        assert new(again, folder) == []


def test_a_changed_file_is_new_and_the_same_bytes_are_not_imported_again(
    library: Any, folder: Path
) -> None:
    path = write(folder / "a.txt", 1)
    take_all(library, folder)
    article = library.articles.look_up("ferry", 9)[0].id
    library.articles.trash([article])
    os.utime(path, (1_000_000_000, 1_000_000_000))
    # Touching a file does not bring back what was deleted.
    assert take_all(library, folder) == ["duplicate"]
    assert library.articles.counts().all == 0
    assert new(library, folder) == []
    write(path, 2)
    assert take_all(library, folder) == ["added"]


def test_an_undone_import_does_not_come_again_by_itself(library: Any, folder: Path) -> None:
    write(folder / "a.txt")
    take_all(library, folder)
    library.history.undo()
    assert library.articles.counts().all == 0
    assert new(library, folder) == []


def test_a_copy_under_another_name_is_found_by_its_content(library: Any, folder: Path) -> None:
    write(folder / "a.txt")
    write(folder / "b.txt")
    assert take_all(library, folder) == ["added", "duplicate"]
    assert new(library, folder) == []


def test_a_file_that_vanishes_is_not_held_against_it(library: Any, folder: Path) -> None:
    path = write(folder / "a.txt")
    [file] = library.watching.look(folder).files
    stands = path.stat()
    path.unlink()
    assert library.watching.take(file)[0].status == "failed"
    write(path)
    os.utime(path, ns=(stands.st_atime_ns, stands.st_mtime_ns))
    assert library.watching.look(folder).files == (file,)


def test_a_folder_beside_it_is_another(library: Any, folder: Path) -> None:
    write(folder / "a.txt", 1)
    other = folder.with_name("saved-2")
    write(other / "a.txt", 2)
    take_all(library, folder)
    assert new(library, other) == ["a.txt"]


def test_a_folder_that_is_away_names_the_nearest_that_is_there(
    library: Any, tmp_path: Path
) -> None:
    look = library.watching.look(tmp_path / "disk" / "deep" / "saved")
    assert not look.is_there
    assert look.listen_to == (tmp_path,)
    assert look.files == ()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have only names that are text")
def test_a_name_that_is_no_text_is_remembered(library: Any, folder: Path) -> None:
    folder.mkdir()
    path = Path(os.fsdecode(os.fsencode(folder) + b"/caf\xe9.txt"))
    write(path)
    assert take_all(library, folder) == ["added"]
    assert library.watching.look(folder).files == ()


def test_the_original_stays_as_it_was(library: Any, folder: Path) -> None:
    path = write(folder / "a.txt")
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    take_all(library, folder)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before


def test_files_of_one_look_can_be_one_step(library: Any, folder: Path) -> None:
    write(folder / "a.txt", 1)
    write(folder / "b.txt", 2)
    step = library.articles.new_step()
    for file in library.watching.look(folder).files:
        library.watching.take(file, step=step)
    library.history.undo()
    assert library.articles.counts().all == 0
