"""A power cut leaves the old commit or the new one: the order of the writes on the disk."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from reader.index.entries import ArticleEntry
from reader.index.search_index import IndexState, SearchIndex
from reader.index.searcher import Searcher


@pytest.fixture
def index(tmp_path: Path):
    opened = SearchIndex.open(tmp_path / "index", "mine", write=True)
    assert opened.rebuild([ArticleEntry(1, "One", "wind")], 1)
    yield opened
    opened.close()


def test_a_segment_is_on_the_disk_before_it_is_named_and_the_name_after_that(
    index: SearchIndex, monkeypatch
) -> None:
    events: list[str] = []
    real_fsync, real_replace = os.fsync, Path.replace

    def fsync(descriptor: int) -> None:
        events.append(f"sync {Path(f'/proc/self/fd/{descriptor}').readlink().name}")
        real_fsync(descriptor)

    def replace(path: Path, target) -> Path:
        events.append(f"name {Path(target).name}")
        return real_replace(path, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(Path, "replace", replace)
    index.write([ArticleEntry(2, "Two", "wind")], [], 2)
    kinds = [
        f"{event.split()[0]} {event.rpartition('.')[2] if '.seg' in event else _kind(event)}"
        for event in events
    ]
    assert kinds == ["sync seg", "sync toc", "name toc", "sync folder"]


def test_every_moment_of_a_commit_leaves_a_whole_index(
    index: SearchIndex, tmp_path: Path, monkeypatch
) -> None:
    """The folder is copied before each file is created, moved or removed: what a kill there would
    leave."""
    copies = _copy_at_each_step(monkeypatch, tmp_path / "index", tmp_path / "copies")
    for seq in range(2, 12):
        index.write([ArticleEntry(seq, "More", "wind")], [], seq)
    assert len(copies) > 50
    for copy in copies:
        found = SearchIndex.open(copy, "mine", write=True)
        assert found.state is IndexState.READY, copy
        ids = Searcher(found, lambda *_: frozenset(), lambda _: None).ids_of_query("wind")
        assert sorted(ids) == list(range(1, found.seq + 1))
        found.write([ArticleEntry(50, "After", "wind")], [], 50)
        assert found.problems() == []
        leftovers = [p.name for p in copy.rglob("MAIN*") if p.suffix not in (".seg", "")]
        assert leftovers == []
        found.close()


def test_every_moment_of_a_rebuild_leaves_the_old_index_or_the_new(
    index: SearchIndex, tmp_path: Path, monkeypatch
) -> None:
    copies = _copy_at_each_step(monkeypatch, tmp_path / "index", tmp_path / "copies")
    assert index.rebuild([ArticleEntry(n, "New", "wind") for n in range(1, 6)], 9)
    copies.append(tmp_path / "index")
    counts = set()
    for copy in copies:
        found = SearchIndex.open(copy, "mine", write=False)
        assert found.state is IndexState.READY
        ids = Searcher(found, lambda *_: frozenset(), lambda _: None).ids_of_query("wind")
        counts.add((found.seq, len(ids)))
        found.close()
    assert counts == {(1, 1), (9, 5)}


def _kind(event: str) -> str:
    return "toc" if ".toc" in event else "folder"


def _copy_at_each_step(patch: pytest.MonkeyPatch, folder: Path, target: Path) -> list[Path]:
    copies: list[Path] = []

    def copying(owner: object, name: str) -> None:
        real = getattr(owner, name)

        def call(*args, **kwargs):
            if not any("copies" in str(argument) for argument in args):
                copy = target / str(len(copies))
                shutil.copytree(folder, copy)
                copies.append(copy)
            return real(*args, **kwargs)

        patch.setattr(owner, name, call)

    from whoosh.filedb.filestore import FileStorage

    from reader.index.storage import DurableStorage

    copying(DurableStorage, "create_file")
    copying(DurableStorage, "rename_file")
    copying(FileStorage, "delete_file")
    return copies
