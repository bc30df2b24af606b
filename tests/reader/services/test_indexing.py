"""The index mends itself: searches say how far it is, and nothing is lost."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.library import Library
from reader.model.search import Scope
from reader.model.selector import Span

Add, Find = Callable[..., int], Callable[[int, str], Span]


@pytest.fixture
def three(library: Any, add: Add, find: Find) -> list[int]:
    """Three articles about a bridge; a passage is marked in the first."""
    first = add()
    note = "Bridge {0}\n\nA note of a bridge that was never built, number {0}.\n"
    others = [add(note.format(letter)) for letter in "ab"]
    library.annotations.highlight(first, find(first, "cut a ribbon"), tags=["city"])
    library.indexing.drain_all()
    return [first, *others]


def lose(library: Any) -> Path:
    library.indexing.close()
    folder: Path = library.folder / "index"
    shutil.rmtree(folder)
    return folder


def test_a_search_without_an_index_says_that_it_is_made(library: Any, three: list[int]) -> None:
    lose(library)
    result = library.searching.search("bridge")
    assert (result.total, result.rebuilding, result.complete) == (0, 0, False)
    assert library.searching.facets("bridge").total == 0
    library.indexing.drain_all()
    result = library.searching.search("bridge")
    assert (result.total, result.rebuilding, result.complete) == (3, None, True)


def test_a_search_meanwhile_says_how_far_it_is(library: Any, three: list[int]) -> None:
    lose(library)
    said: list[tuple[int, int, int | None]] = []

    def look(done: int, total: int) -> bool:
        said.append((done, total, library.searching.search("bridge").rebuilding))
        return True

    assert library.indexing.rebuild(look)
    assert said == [(4, 4, 99)]
    assert library.indexing.rebuilding() is None


def test_a_good_index_that_is_made_again_serves_and_says_nothing(
    library: Any, three: list[int]
) -> None:
    def look(_done: int, _total: int) -> bool:
        result = library.searching.search("bridge")
        assert (result.total, result.rebuilding, result.complete) == (3, None, True)
        return True

    assert library.indexing.rebuild(look)


def test_a_stopped_rebuild_keeps_what_was_there(library: Any, three: list[int]) -> None:
    assert not library.indexing.rebuild(lambda _done, _total: False)
    assert library.searching.search("bridge").total == 3
    lose(library)
    assert library.indexing.drain(progress=lambda _done, _total: False) == 0
    assert library.indexing.rebuilding() == 0
    library.indexing.drain_all()
    assert library.searching.search("bridge").total == 3


def test_what_is_changed_during_a_rebuild_is_not_lost(
    library: Any, three: list[int], add: Add
) -> None:
    added: list[int] = []

    def change(_done: int, _total: int) -> bool:
        added.append(add("A ferry\n\nThe ferry ran only in the summer months, never in winter.\n"))
        library.articles.trash([three[1]])
        return True

    assert library.indexing.rebuild(change)
    assert library.indexing.pending()
    library.indexing.drain_all()
    assert library.indexing.differences() == []
    assert set(library.searching.article_ids("ferry OR bridge")) == {three[0], three[2], *added}


def test_damage_that_shows_while_writing_is_mended(
    library: Any, three: list[int], add: Add, expected_log: list[str]
) -> None:
    expected_log.append("the search index is damaged")
    number = add("A late bridge\n\nOne more bridge, of which nobody heard before the damage.\n")
    for path in (library.folder / "index").rglob("*.seg"):
        with path.open("r+b") as file:
            file.truncate(10)
    for path in (library.folder / "index").rglob("*.toc"):
        path.write_bytes(b"rot")
    library.indexing.drain_all()
    assert library.indexing.problems() == []
    assert number in library.searching.article_ids("bridge")


def test_a_window_that_rebuilds_is_followed_by_a_command_beside_it(
    library: Any, three: list[int], data_dir: Path
) -> None:
    lose(library)
    with Library.open(data_dir, write=False) as beside:
        assert beside.searching.search("bridge").rebuilding == 0
        said: list[int | None] = []

        def look(_done: int, _total: int) -> bool:
            said.append(beside.searching.search("bridge").rebuilding)
            return True

        assert library.indexing.rebuild(look)
        assert said == [99]
        result = beside.searching.search("bridge")
        assert (result.total, result.complete) == (3, True)


def test_a_check_names_each_difference(library: Any, three: list[int], find: Find) -> None:
    assert library.indexing.check().problems == ()
    report = library.indexing.check()
    assert (report.state, report.articles, report.passages, report.waiting) == ("ready", 3, 1, 0)
    # What no queue tells: somebody wrote to the index behind our back.
    from reader.index.entries import ArticleEntry

    index = library.indexing.index
    index.write(
        [ArticleEntry(99, "Ghost", "nothing"), ArticleEntry(three[1], "Bridge a", "other words")],
        [("passage", 1), ("article", three[2])],
        index.seq,
    )
    assert library.indexing.differences() == [
        f"The search index lacks article {three[2]}.",
        f"The search index knows article {three[1]} as it was before a change.",
        "The search index lacks passage 1.",
        "The search index holds article 99, which the library does not.",
    ]
    assert library.indexing.rebuild()
    assert library.indexing.differences() == []


def test_a_check_of_no_index_says_so(library: Any, three: list[int]) -> None:
    lose(library)
    report = library.indexing.check()
    assert (report.state, report.problems) == ("missing", ("The search index is missing.",))


def test_passages_are_found_in_a_part_as_well(library: Any, three: list[int]) -> None:
    lose(library)
    found: list[int] = []

    def look(_done: int, _total: int) -> bool:
        found.append(library.searching.search("ribbon", Scope.PASSAGES).total)
        return True

    assert library.indexing.rebuild(look)
    assert library.searching.search("ribbon", Scope.PASSAGES).total == 1
