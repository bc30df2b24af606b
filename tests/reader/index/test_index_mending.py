"""While an index must be made again, who can do with a part reads what is there."""

from __future__ import annotations

import random
import shutil
from pathlib import Path

import pytest

from reader.index.entries import ArticleEntry
from reader.index.search_index import IndexState, IndexUnready, SearchIndex
from reader.index.searcher import Searcher
from reader.model.search import Scope

MANY = [ArticleEntry(i, f"Title {i}", f"wind and number{i}") for i in range(1, 1001)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a good index of twenty articles in two commits."""
    folder = tmp_path / "index"
    index = SearchIndex.open(folder, "mine", write=True)
    assert index.rebuild(MANY[:10], 10)
    index.write(MANY[10:20], [], 20)
    index.close()
    return folder


def searcher(index: SearchIndex) -> Searcher:
    return Searcher(index, lambda *_: frozenset(), lambda _: None)


def total(index: SearchIndex, query: str = "wind") -> int:
    return searcher(index).search(query).total


def test_what_is_done_of_a_new_index_is_searched_while_it_grows(tmp_path: Path) -> None:
    index = SearchIndex.open(tmp_path / "index", "mine", write=True)
    seen: list[tuple[int, int | None]] = []

    def look(done: int) -> bool:
        found = total(index) if index.rebuilt() is not None else -1
        assert found == index.rebuilt()
        seen.append((done, found))
        with pytest.raises(IndexUnready):
            searcher(index).count("wind", Scope.ARTICLES)
        with pytest.raises(IndexUnready):
            searcher(index).ids_of_query("wind")
        return True

    assert index.rebuild(MANY, 1, look)
    assert [done for done, _ in seen] == sorted({done for done, _ in seen})
    assert {found for _, found in seen} >= {0, 250, 750}
    assert seen[-1][0] == 1000
    assert index.rebuilt() is None
    assert (index.state, total(index)) == (IndexState.READY, 1000)
    index.close()


def test_a_search_that_began_in_a_part_ends_in_it(tmp_path: Path) -> None:
    index = SearchIndex.open(tmp_path / "index", "mine", write=True)
    lent = []

    def look(done: int) -> bool:
        if done == 300 and not lent:
            lent.append(index.reading(in_part=True))
            lent.append(lent[0].__enter__())
        return True

    assert index.rebuild(MANY, 1, look)
    reading, snapshot = lent
    assert len(snapshot.postings("text", b"wind").__next__()[1].documents) == 250
    reading.__exit__(None, None, None)
    assert total(index) == 1000
    index.close()


def test_a_stopped_rebuild_leaves_nothing_to_read(tmp_path: Path) -> None:
    index = SearchIndex.open(tmp_path / "index", "mine", write=True)
    assert not index.rebuild(MANY, 1, lambda done: done < 400)
    assert index.rebuilt() is None
    with pytest.raises(IndexUnready):
        total(index)
    assert list((tmp_path / "index").glob("index-*")) == []
    index.close()


def test_the_index_of_an_older_version_is_read_until_the_new_one_is_there(
    folder: Path, monkeypatch
) -> None:
    monkeypatch.setattr("reader.index.search_index.INDEX_VERSION", 10_000)
    monkeypatch.setattr("reader.index.kinds.Stamp.__init__.__defaults__", (10_000,))
    index = SearchIndex.open(folder, "mine", write=True)
    assert (index.state, index.seq, total(index)) == (IndexState.OUTDATED, 0, 20)
    with pytest.raises(IndexUnready):
        searcher(index).ids_of_query("wind")
    with pytest.raises(IndexUnready):
        index.write(MANY[:1], [], 21)
    assert index.rebuild(MANY, 30, lambda _done: total(index) == 20)
    assert (index.state, total(index)) == (IndexState.READY, 1000)
    index.close()


def test_an_older_index_that_cannot_be_read_after_all_is_let_go(
    folder: Path, monkeypatch, expected_log: list[str]
) -> None:
    expected_log.append("the search index is damaged")
    monkeypatch.setattr("reader.index.search_index.INDEX_VERSION", 10_000)
    index = SearchIndex.open(folder, "mine", write=True)
    assert total(index) == 20
    with monkeypatch.context() as patch:
        patch.setattr("reader.index.shown.ShownArticle.of", lambda _stored: {}["another form"])
        with pytest.raises(IndexUnready):
            total(index)
    with pytest.raises(IndexUnready):
        total(index)
    assert index.needs_rebuild
    index.close()


def test_the_index_of_another_library_is_never_read(folder: Path) -> None:
    index = SearchIndex.open(folder, "yours", write=True)
    with pytest.raises(IndexUnready):
        total(index)
    assert index.rebuild(MANY[:300], 1, lambda _done: index.rebuilt() in (0, 250, 300))
    assert total(index) == 300
    index.close()


def test_who_only_reads_sees_what_another_process_has_rebuilt(tmp_path: Path) -> None:
    folder = tmp_path / "index"
    writer = SearchIndex.open(folder, "mine", write=True)
    beside = SearchIndex.open(folder, "mine", write=False)
    with pytest.raises(IndexUnready):
        total(beside)
    found = []
    assert writer.rebuild(MANY, 1, lambda _done: found.append(total(beside)) is None)
    assert found == sorted(found)
    assert {0, 250, 750} <= set(found)
    assert (total(beside), beside.state) == (1000, IndexState.READY)
    writer.close()
    beside.close()


def test_a_large_index_is_looked_through_later_and_then_known_to_be_damaged(
    folder: Path, monkeypatch, expected_log: list[str]
) -> None:
    expected_log.append("the search index is damaged")
    monkeypatch.setattr("reader.index.open_index._QUICK_BYTES", 0)
    segment = next((folder / "index-1").glob("*.seg"))
    data = bytearray(segment.read_bytes())
    data[len(data) // 3] ^= 1
    segment.write_bytes(data)
    index = SearchIndex.open(folder, "mine", write=True)
    assert index.state is IndexState.READY
    assert not index.is_sound()
    assert index.state is IndexState.DAMAGED
    assert index.rebuild(MANY[:20], 20)
    assert index.is_sound()
    index.close()


def test_any_harm_is_noticed_or_harmless(folder: Path, tmp_path: Path) -> None:
    """Bits flipped, files cut, lost, exchanged: the index says that it must be made again, or
    finds what it found."""
    chance = random.Random(8)
    names = [p.relative_to(folder) for p in folder.rglob("*") if p.is_file()]
    noticed = 0
    for number in range(60):
        copy = tmp_path / "copies" / str(number)
        shutil.copytree(folder, copy)
        _harm(copy, names, chance)
        index = SearchIndex.open(copy, "mine", write=True)
        try:
            assert total(index) == 20
        except IndexUnready:
            noticed += 1
            assert index.needs_rebuild
            assert index.rebuild(MANY[:20], 20)
        assert (index.problems(), total(index)) == ([], 20)
        index.close()
    assert noticed > 30


def _harm(folder: Path, names: list[Path], chance: random.Random) -> None:
    path = folder / chance.choice(names)
    data = bytearray(path.read_bytes())
    kind = chance.choice(["flip", "cut", "lose", "exchange", "append"])
    if kind == "lose":
        path.unlink()
    elif kind == "exchange":
        path.write_bytes((folder / chance.choice(names)).read_bytes())
    elif kind == "append":
        path.write_bytes(data + bytes(chance.randbytes(9)))
    elif kind == "cut":
        path.write_bytes(data[: chance.randrange(len(data) + 1)])
    elif data:
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        path.write_bytes(data)
