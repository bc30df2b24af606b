"""The index heals: whatever happened to its files, it says so and can be rebuilt."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from reader.errors import StorageFailed
from reader.index.entries import ArticleEntry
from reader.index.search_index import IndexState, IndexUnready, SearchIndex
from reader.index.searcher import Searcher

ENTRIES = [ArticleEntry(i, f"Title {i}", f"wind and solar number{i}") for i in range(1, 31)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a good index of thirty articles in two commits."""
    folder = tmp_path / "index"
    index = SearchIndex.open(folder, "mine", write=True)
    assert index.rebuild(ENTRIES[:20], 20)
    index.write(ENTRIES[20:], [], 30)
    index.close()
    return folder


def _ids(index: SearchIndex, query: str) -> list[int]:
    return Searcher(index, lambda *_: frozenset(), lambda _: None).ids_of_query(query)


def _files(folder: Path) -> list[Path]:
    return sorted(p for p in folder.rglob("*") if p.is_file() and "LOCK" not in p.name)


def test_an_index_is_as_it_was_after_it_is_opened_again(folder: Path) -> None:
    index = SearchIndex.open(folder, "mine", write=False)
    assert (index.state, index.seq, index.problems()) == (IndexState.READY, 30, [])
    assert len(_ids(index, "wind")) == 30
    assert index.contents() == {("article", entry.article_id) for entry in ENTRIES}
    index.close()


def test_nothing_there_is_missing(tmp_path: Path) -> None:
    index = SearchIndex.open(tmp_path / "none", "mine", write=True)
    assert index.state is IndexState.MISSING
    assert index.needs_rebuild
    assert index.seq == 0
    with pytest.raises(IndexUnready):
        _ids(index, "wind")
    with pytest.raises(IndexUnready):
        index.write(ENTRIES[:1], [], 1)


def test_the_index_of_another_library_is_not_used(folder: Path) -> None:
    assert SearchIndex.open(folder, "yours", write=True).state is IndexState.FOREIGN


def test_the_index_of_another_version_is_not_used(folder: Path, monkeypatch) -> None:
    monkeypatch.setattr("reader.index.search_index.INDEX_VERSION", 10_000)
    assert SearchIndex.open(folder, "mine", write=True).state is IndexState.OUTDATED


@pytest.mark.parametrize("harm", ["truncate", "empty", "delete", "flip", "zeros", "garbage"])
def test_every_damaged_file_is_noticed_and_healed(folder: Path, harm: str) -> None:
    for name in [path.relative_to(folder) for path in _files(folder)]:
        path = folder / name
        whole = path.read_bytes()
        _harm(path, harm)
        index = SearchIndex.open(folder, "mine", write=True)
        assert index.needs_rebuild, name
        assert index.problems()
        index.close()
        path.write_bytes(whole)
    index = SearchIndex.open(folder, "mine", write=True)
    assert not index.needs_rebuild
    _harm(_files(folder / "index-1")[0], harm)
    index = SearchIndex.open(folder, "mine", write=True)
    assert index.rebuild(ENTRIES, 31)
    assert (index.state, index.seq) == (IndexState.READY, 31)
    assert len(_ids(index, "wind")) == 30
    assert [path.name for path in folder.iterdir() if path.is_dir()] == ["index-2"]
    index.close()


def test_a_table_of_contents_that_we_did_not_write_is_never_run(folder: Path, tmp_path) -> None:
    import pickle

    mark = tmp_path / "ran"

    class Evil:
        def __reduce__(self):
            return (Path.touch, (mark,))

    (toc,) = (folder / "index-1").glob("*.toc")
    toc.write_bytes(pickle.dumps(Evil()))
    assert SearchIndex.open(folder, "mine", write=True).state is IndexState.DAMAGED
    assert not mark.exists()


def test_damage_that_comes_while_it_is_open_is_reported_once_and_healed(
    folder: Path, expected_log: list[str]
) -> None:
    expected_log.append("the search index is damaged")
    index = SearchIndex.open(folder, "mine", write=True)
    harmed = 0
    for segment in (folder / "index-1").glob("*.seg"):
        data = segment.read_bytes()
        for many in (20, 10):  # every article has the word first in its text
            for found in re.finditer(re.escape(bytes(range(many))), data):
                harmed += 1
                with segment.open("r+b") as file:  # in place, since the file is mapped
                    file.seek(found.start())
                    file.write(b"\xff")
    assert harmed
    with pytest.raises(IndexUnready):
        _ids(index, "wind solar")
    assert index.state is IndexState.DAMAGED
    with pytest.raises(IndexUnready):
        _ids(index, "wind")
    assert index.rebuild(ENTRIES, 40)
    assert len(_ids(index, "wind")) == 30
    index.close()


def test_the_old_index_serves_until_the_new_one_is_complete(folder: Path) -> None:
    index = SearchIndex.open(folder, "mine", write=True)

    def entries():
        for number in range(100, 105):
            assert len(_ids(index, "wind")) == 30
            yield ArticleEntry(number, "New", "wind")

    assert index.rebuild(entries(), 50)
    assert sorted(_ids(index, "wind")) == [100, 101, 102, 103, 104]
    index.close()


def test_a_stopped_rebuild_changes_nothing(folder: Path) -> None:
    index = SearchIndex.open(folder, "mine", write=True)
    told: list[int] = []

    def stop(done: int) -> bool:
        told.append(done)
        return False

    assert not index.rebuild([ArticleEntry(1, "New", "calm")], 50, stop)
    assert told == [1]
    assert len(_ids(index, "wind")) == 30
    assert index.seq == 30
    assert [path.name for path in folder.iterdir() if path.is_dir()] == ["index-1"]
    index.close()


def test_a_rebuild_that_fails_changes_nothing(folder: Path) -> None:
    index = SearchIndex.open(folder, "mine", write=True)

    def entries():
        yield ENTRIES[0]
        raise ValueError("the store is gone")

    with pytest.raises(ValueError, match="the store is gone"):
        index.rebuild(entries(), 50)
    assert len(_ids(index, "wind")) == 30
    assert index.rebuild(ENTRIES[:3], 51)
    assert len(_ids(index, "wind")) == 3
    index.close()


@pytest.mark.parametrize("step", range(1, 13))
def test_a_failed_write_frees_the_lock_and_keeps_the_last_commit(
    folder: Path, monkeypatch, step: int
) -> None:
    index = SearchIndex.open(folder, "mine", write=True)
    with monkeypatch.context() as patch:
        failing = _fail_at_write(patch, step)
        message = ""
        try:
            index.write([ArticleEntry(99, "Late", "wind")], [], 31)
        except StorageFailed as error:
            message = error.message
    failed = "No space left" in message
    assert failed == failing["happened"]
    assert (len(_ids(index, "wind")), index.seq) == ((30, 30) if failed else (31, 31))
    index.write([ArticleEntry(99, "Late", "wind")], [], 32)
    assert (len(_ids(index, "wind")), index.seq, index.problems()) == (31, 32, [])
    index.close()
    index = SearchIndex.open(folder, "mine", write=True)
    assert len(_ids(index, "wind")) == 31
    index.close()


def test_a_reader_beside_the_writer_sees_each_commit(folder: Path) -> None:
    writer = SearchIndex.open(folder, "mine", write=True)
    beside = SearchIndex.open(folder, "mine", write=False)
    for number in range(31, 60):
        writer.write([ArticleEntry(number, "New", "wind")], [], number)
        assert len(_ids(beside, "wind")) == number
    assert writer.rebuild(ENTRIES[:5], 70)
    assert len(_ids(beside, "wind")) == 5
    assert beside.seq == 70
    writer.close()
    beside.close()


def test_searching_goes_on_while_the_index_is_written(folder: Path) -> None:
    index = SearchIndex.open(folder, "mine", write=True)
    counts: list[int] = []
    stop = threading.Event()

    def search() -> None:
        while not stop.is_set():
            counts.append(len(_ids(index, "wind")))

    lane = threading.Thread(target=search)
    lane.start()
    for number in range(31, 61):
        index.write([ArticleEntry(number, "New", "wind")], [("article", number - 30)], number)
    index.optimise()
    stop.set()
    lane.join()
    assert set(counts) == {30}
    index.close()


def test_pieces_of_one_size_become_one_though_none_is_small(tmp_path: Path) -> None:
    index = SearchIndex.open(tmp_path / "index", "mine", write=True)
    assert index.rebuild([], 0)
    assert index.rebuild([ArticleEntry(n, "Old", "wind") for n in range(1, 4401)], 1)
    assert index.segments == 3
    while index.optimise():
        pass
    assert index.segments == 2  # the last 400 wait for company
    assert len(_ids(index, "wind")) == 4400
    index.close()


def test_merging_rewrites_little_for_little(tmp_path: Path) -> None:
    index = SearchIndex.open(tmp_path / "index", "mine", write=True)
    assert index.rebuild([], 0)
    assert index.rebuild([ArticleEntry(n, "Old", "wind") for n in range(1, 2001)], 1)
    for number in range(2001, 2004):
        index.write([ArticleEntry(number, "New", "wind")], [], number)
    assert index.segments == 4
    large = max((tmp_path / "index" / "index-2").glob("*.seg"), key=lambda p: p.stat().st_size)
    index.optimise()
    assert index.segments == 2
    assert large.exists()
    index.write([], [("article", n) for n in range(1, 1001)], 3000)
    index.optimise()
    assert not large.exists()
    assert index.contents() == {("article", n) for n in range(1001, 2004)}
    assert index.seq == 3000
    index.close()


def test_the_files_are_the_owners_alone(folder: Path) -> None:
    for path in _files(folder):
        assert path.stat().st_mode & 0o077 == 0, path
    for path in [folder, *(p for p in folder.rglob("*") if p.is_dir())]:
        assert path.stat().st_mode & 0o077 == 0, path


def test_whoosh_is_not_loaded_before_the_index_is_opened() -> None:
    program = "import sys, reader.index.searcher; sys.exit('whoosh' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def _harm(path: Path, harm: str) -> None:
    data = bytearray(path.read_bytes())
    if harm == "delete":
        path.unlink()
        return
    if harm == "truncate":
        del data[len(data) // 2 :]
    elif harm == "empty":
        data.clear()
    elif harm == "flip":
        data[len(data) // 2] ^= 0x10
    elif harm == "zeros":
        data[:] = bytes(len(data))
    else:
        data[:] = b"\x80\x04garbage" * 50
    path.write_bytes(data)


def _fail_at_write(patch: pytest.MonkeyPatch, step: int) -> dict[str, bool]:
    """Let the step-th file operation of the index fail as on a full disk, and all after it."""
    import errno

    from reader.index.storage import DurableStorage

    state = {"happened": False}
    count = 0

    def failing(name: str):
        real = getattr(DurableStorage, name)

        def call(self, *args, **kwargs):
            nonlocal count
            count += 1
            if count >= step:
                state["happened"] = True
                raise OSError(errno.ENOSPC, "No space left on device")
            return real(self, *args, **kwargs)

        patch.setattr(DurableStorage, name, call)

    for name in ("create_file", "rename_file", "temp_storage", "file_length"):
        failing(name)
    return state
