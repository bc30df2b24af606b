"""The disk fails at every single call in turn: the library is as before or as after, and works
again as soon as the disk does."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import apsw
import pytest

from reader.errors import ReaderError, StorageFailed
from reader.library import Library
from reader.model.selector import Span
from reader.store.migrate import newest_version

pytestmark = [
    pytest.mark.faults,
    # While SQLite closes a file, what a failing disk raises has nowhere to go.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

OLD_LIBRARY = Path(__file__).parents[1] / "databases" / "version_1.db"
Tried = Callable[[int], None]
Rows = dict[str, list[tuple[object, ...]]]
Act = Callable[[Library, int], object]


def import_another(library: Library, _: int) -> None:
    result, _changes = library.articles.add_data(b"Another\n\nIt rained again.\n", "b.txt")
    if result.status == "failed":
        raise StorageFailed(result.error, "Try again.")


EDITS: dict[str, Act] = {
    "highlight": lambda lib, one: lib.annotations.highlight(one, Span(26, 38), tags=["new/tag"]),
    "note": lambda lib, one: lib.annotations.set_note(1, "Why here?"),
    "import": import_another,
    "merge": lambda lib, _: lib.tags.merge([lib.tags.all()[0].id], "river"),
    "trash": lambda lib, one: lib.articles.trash([one]),
    "purge": lambda lib, one: lib.articles.purge([one]),
    "undo": lambda lib, _: lib.history.undo(),
}


def contents(path: Path) -> Rows:
    """All that is in a library file, read past the program.

    By the same copy of SQLite: one process must not open a file with two.
    """
    with closing(apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)) as db:
        names = [row[0] for row in db.execute("SELECT name FROM sqlite_schema WHERE type='table'")]
        return {name: sorted(db.execute(f"SELECT * FROM {name}"), key=repr) for name in names}


@pytest.fixture
def base(data_dir: Path, disk: Any) -> tuple[Path, int]:
    """A small library with a tagged highlight, and its article. Opened under the disk."""
    with Library.open(data_dir) as library:
        text = "The river\n\nIt rose by a metre on Monday.\nIt fell on Tuesday.\n"
        article = library.articles.add_data(text.encode(), "a.txt")[0].article_id
        library.annotations.highlight(article, Span(10, 22), tags=["weather/rain"])
        library.annotations.highlight(article, Span(40, 58), tags=["weather/sun"])
    return data_dir, article


def fail_everywhere(base: tuple[Path, int], disk: Any, act: Act, every: int) -> int:
    """Do the act again and again on a fresh copy, with the disk failing from its first, second …
    call on. Returns at how many calls it failed."""
    folder, article = base
    before = contents(folder / "library.db")
    call = failed = 0
    while True:
        call += every
        copy = folder.with_name(f"copy-{call}")
        shutil.copytree(folder, copy)
        with Library.open(copy) as library:
            disk.calls, disk.fails_at = 0, call
            trouble = trouble_of(act, library, article)
            disk.fails_at = None
            if not trouble:
                return failed
            failed += 1
            assert trouble.message
            assert trouble.hint
            assert contents(copy / "library.db") == before, call
            act(library, article)  # the disk is well again, and so is the library
        with Library.open(copy) as library:
            assert library.checking.check().problems == ()
        shutil.rmtree(copy)


@pytest.mark.parametrize("error", [apsw.IOError, apsw.FullError])
@pytest.mark.parametrize("edit", ["highlight", "import", "undo"])
def test_an_edit_on_a_failing_disk(
    base: tuple[Path, int], disk: Any, tried: Tried, edit: str, error: type[apsw.Error]
) -> None:
    disk.error = error
    failed = fail_everywhere(base, disk, EDITS[edit], every=4)
    tried(failed)
    assert failed >= 2


@pytest.mark.slow
@pytest.mark.parametrize("error", [apsw.IOError, apsw.FullError])
@pytest.mark.parametrize("edit", EDITS)
def test_every_edit_on_a_disk_that_fails_at_every_call(
    base: tuple[Path, int], disk: Any, tried: Tried, edit: str, error: type[apsw.Error]
) -> None:
    disk.error = error
    failed = fail_everywhere(base, disk, EDITS[edit], every=1)
    tried(failed)
    assert failed >= 4


def trouble_of(act: Act, library: Library, article: int) -> ReaderError | None:
    try:
        act(library, article)
    except ReaderError as error:
        return error
    return None


def fail_while_opening_an_old_library(folder: Path, disk: Any, every: int) -> int:
    before = contents(OLD_LIBRARY)
    call = failed = 0
    while True:
        call += every
        copy = folder.with_name(f"old-{call}")
        copy.mkdir()
        shutil.copy(OLD_LIBRARY, copy / "library.db")
        disk.calls, disk.fails_at = 0, call
        try:
            Library.open(copy).close()
        except ReaderError:
            failed += 1
        else:
            return failed
        finally:
            disk.fails_at = None
        with closing(apsw.Connection(str(copy / "library.db"))) as db:
            version = db.pragma("user_version")
        if version == 1:
            assert contents(copy / "library.db") == before, call
        else:
            assert version == newest_version(), call
        with Library.open(copy) as library:
            problems = library.checking.check().problems
            assert [line for line in problems if "original" not in line] == []  # it never had any
        shutil.rmtree(copy)


def test_an_old_library_on_a_failing_disk(data_dir: Path, disk: Any, tried: Tried) -> None:
    failed = fail_while_opening_an_old_library(data_dir, disk, every=60)
    tried(failed)
    assert failed >= 3


@pytest.mark.slow
def test_an_old_library_on_a_disk_that_fails_at_every_call(
    data_dir: Path, disk: Any, tried: Tried
) -> None:
    failed = fail_while_opening_an_old_library(data_dir, disk, every=1)
    tried(failed)
    assert failed >= 50
