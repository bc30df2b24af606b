"""Backups: checked when they are made, thinned by age, put in place without losing anything."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.errors import LibraryDamaged, NotFound, StorageFailed
from reader.library import Library
from reader.model.collection import ArticleView
from reader.store.backups import Backups


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library with one article."""
    folder = tmp_path / "library"
    with Library.open(folder) as library:
        _import(library, 1)
    return folder


def test_a_copy_holds_what_the_library_holds(folder: Path) -> None:
    with Library.open(folder) as library:
        library.annotations.highlight_quote(1, "number 1", tags=["a/b"], note="why")
        made = library.backups.make("by-hand")
        counts = library.backups.counts(made)
        library.backups.check(made)
        assert library.backups.all() == [made]
    assert (counts.articles, counts.annotations, counts.tags, counts.notes) == (1, 1, 2, 1)
    assert stat.S_IMODE(made.path.stat().st_mode) == 0o600
    assert (made.number, made.reason) == (1, "by-hand")


def test_nothing_is_copied_twice(folder: Path) -> None:
    with Library.open(folder) as library:
        assert library.backups.make_if_changed("regular")
        assert library.backups.make_if_changed("regular") is None
        _import(library, 2)
        assert library.backups.make_if_changed("regular")
        assert library.backups.make_if_changed("regular") is None
        library.history.undo()
        assert library.backups.make_if_changed("regular")


def test_restoring_brings_back_the_old_state_and_keeps_the_new_one(folder: Path) -> None:
    with Library.open(folder) as library:
        number = library.backups.make("by-hand").number
        _import(library, 2)
        library.indexing.drain_all()
    replaced = Library.restore(number, folder)
    with Library.open(folder) as library:
        assert library.articles.ids(ArticleView()) == [1]
        library.indexing.drain_all()  # as a window does when it opens
        assert library.searching.article_ids("second") == []
        assert library.searching.article_ids("number") == [1]
        assert library.indexing.differences() == []
        _import(library, 3)
        assert len(library.articles.ids(ArticleView())) == 2
    assert replaced is not None
    shutil.copy(replaced, folder.parent / "looked-at.db")
    assert Backups(folder / "library.db", folder / "backups").get(number)
    assert replaced.name == "replaced-1.db"


def test_a_lost_or_damaged_library_is_restored_too(folder: Path) -> None:
    with Library.open(folder) as library:
        number = library.backups.make("by-hand").number
    (folder / "library.db").write_bytes(b"no database at all" * 1000)
    damaged = Library.restore(number, folder)
    assert damaged is not None
    assert damaged.read_bytes().startswith(b"no database")
    (folder / "library.db").unlink()
    assert Library.restore(number, folder) is None
    with Library.open(folder) as library:
        assert library.articles.ids(ArticleView()) == [1]


def test_a_damaged_copy_is_refused_and_nothing_is_changed(folder: Path) -> None:
    with Library.open(folder) as library:
        made = library.backups.make("by-hand")
    data = bytearray(made.path.read_bytes())
    data[4096 : len(data) // 2] = os.urandom(len(data) // 2 - 4096)
    made.path.write_bytes(data)
    before = (folder / "library.db").read_bytes()
    with pytest.raises(LibraryDamaged):
        Library.restore(made.number, folder)
    with pytest.raises(NotFound):
        Library.restore(99, folder)
    assert (folder / "library.db").read_bytes() == before


def test_copies_are_thinned_by_age_and_a_wrong_clock_makes_nothing_old(tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    (tmp_path / "library.db").write_bytes(b"")
    days = [f"2023-{month:02}-{day:02}" for month in range(1, 13) for day in range(1, 29)]
    for number, day in enumerate(days, 1):
        _pretend(folder, number, day)
    backups = Backups(tmp_path / "library.db", folder)
    backups._thin()
    left = backups.all()
    assert [b.made_at[:10] for b in left[:14]] == days[:-15:-1]
    assert {b.made_at[:7] for b in left} == {day[:7] for day in days}
    assert len(left) < 40
    _pretend(folder, len(days) + 1, "2043-01-01")
    _pretend(folder, len(days) + 2, "1990-01-01")
    backups._thin()
    after = backups.all()
    assert {b.number for b in after} >= {b.number for b in left[:12]}
    assert len(after) >= len(left) - 4  # two days, weeks and months too many


def test_a_full_disk_leaves_the_earlier_copies(folder: Path, monkeypatch) -> None:
    with Library.open(folder) as library:
        made = library.backups.make("by-hand")

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("reader.store.backups._sync", full)
        with pytest.raises(StorageFailed, match="No space left"):
            library.backups.make("by-hand")
        assert library.backups.all() == [made]
        assert [path.name for path in (folder / "backups").iterdir()] == [made.path.name]


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed with a signal")
def test_a_kill_in_the_middle_never_leaves_a_copy_that_is_not_whole(folder: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from reader.store.backups import Backups\n"
        "folder = Path(sys.argv[1]); copies = Backups(folder / 'library.db', folder / 'backups')\n"
        "print('ready', flush=True)\n"
        "while True: copies.make('again')"
    )
    backups = Backups(folder / "library.db", folder / "backups")
    seen = 0
    for round in range(4):
        process = subprocess.Popen(
            [sys.executable, "-c", program, str(folder)], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout
        process.stdout.readline()
        time.sleep(0.05 + 0.03 * round)
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        for copy in backups.all():
            backups.check(copy)
            assert backups.counts(copy).articles == 1
        assert len(backups.all()) >= seen
        seen = min(len(backups.all()), 3)
    assert backups.make("after").number > 1
    assert not list((folder / "backups").glob(".unfinished-*"))


def _import(library: Library, number: int) -> None:
    words = ["first", "second", "third"][number - 1]
    text = f"The {words} article\n\nThis is the text of number {number}, {words} of all.\n" * 3
    library.articles.add_data(text.encode(), f"{number}.txt")


def _pretend(folder: Path, number: int, day: str) -> None:
    (folder / f"{number:08}_{day}T120000Z_regular.db").write_bytes(b"x")
