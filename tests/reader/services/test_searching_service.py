"""Searching a library: what only the store knows is part of a query like any other word."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reader.errors import QueryError
from reader.model.search import Scope
from reader.model.selector import Span

Add, Find = Callable[..., int], Callable[[int, str], Span]
SHORT = "The lamp went out\n\nA short note about the bridge and the lamp that stood on it.\n"


@pytest.fixture
def two(library: Any, add: Add, find: Find) -> tuple[int, int]:
    """A long article, read, starred and with a tagged highlight; and a short one."""
    long, short = add(), add(SHORT)
    library.annotations.highlight(long, find(long, "cut a ribbon"), tags=["city"], note="when?")
    library.articles.star([long], True)
    library.reading.mark_read([long], True)
    library.indexing.drain_all()
    return long, short


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("bridge", "both"),
        ("bridge is:unread", "short"),
        ("bridge is:read", "long"),
        ("is:starred OR lamp", "both"),
        ("bridge -is:starred", "short"),
        ("has:note", "long"),
        ("has:highlight #city", "long"),
        ("is:untagged", "short"),
        ("words:>40", "long"),
        ("words:1..30", "short"),
        ("words:<=12 OR highlights:1", "long"),
        ("highlights:0", "short"),
        ("added:<1d", "both"),
        ("added:>1d", "none"),
    ],
)
def test_conditions_and_words_together(
    library: Any, two: tuple[int, int], query: str, found: str
) -> None:
    expected = {"both": set(two), "long": {two[0]}, "short": {two[1]}, "none": set()}[found]
    assert set(library.searching.article_ids(query)) == expected


def test_conditions_hold_for_passages_by_their_article(library: Any, two: tuple[int, int]) -> None:
    assert library.searching.search("ribbon is:starred", Scope.PASSAGES).total == 1
    assert library.searching.search("ribbon -is:starred", Scope.PASSAGES).total == 0


def test_a_hit_jumps_to_its_words_in_the_canonical_text(library: Any, two: tuple[int, int]) -> None:
    (hit,) = library.searching.search('"waited in the rain"').hits
    text = library.reading.open(two[0]).document.text
    assert hit.span.of(text) == "waited in the rain"
    assert [span.of(hit.snippet.text) for span in hit.snippet.spans] == ["waited in the rain"]


def test_what_waits_to_be_indexed_is_said(library: Any, two: tuple[int, int], add: Add) -> None:
    assert library.searching.search("bridge").complete
    add("Another bridge\n\nOne more bridge over the same river was planned and never built.\n")
    assert not library.searching.search("bridge").complete
    library.indexing.drain_all()
    result = library.searching.search("bridge")
    assert (result.complete, result.total) == (True, 3)


def test_an_empty_query_finds_nothing_and_lists_everything(
    library: Any, two: tuple[int, int]
) -> None:
    assert library.searching.search("  ").total == 0
    assert library.searching.article_ids("") == [two[1], two[0]]


def test_a_faulty_query_has_its_column(library: Any, two: tuple[int, int]) -> None:
    with pytest.raises(QueryError) as caught:
        library.searching.search("bridge (rain")
    assert caught.value.column == 7


def test_the_trash_is_not_searched(library: Any, two: tuple[int, int]) -> None:
    library.articles.trash([two[0]])
    library.indexing.drain_all()
    assert library.searching.article_ids("bridge") == [two[1]]
    assert library.searching.search("ribbon", Scope.PASSAGES).total == 0


def test_a_word_that_is_still_being_typed_finds_what_begins_so(
    library: Any, two: tuple[int, int]
) -> None:
    result = library.searching.search_typed("ribb")
    assert (result.query, result.total) == ("ribb", 1)
    assert result.message == "No article has “ribb”; showing words that begin so."
    assert [span.of(result.hits[0].snippet.text) for span in result.hits[0].snippet.spans] == [
        "ribbon"
    ]
    assert library.searching.search("ribb").total == 0
    assert library.searching.search_typed("ribbon").message == ""
    assert library.searching.search_typed("ribb", offset=1).hits == ()
    assert library.searching.search_typed("ribbzz").total == 0
    result = library.searching.search_typed("ribb", Scope.PASSAGES)
    assert (result.total, result.message[:20]) == (1, "No passage has “ribb")
