"""Answers: what matches wholly before what matches in part, and what is to blame where nothing
does."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.index.answer import FEW
from reader.index.blame import blamed
from reader.index.found import Found
from reader.model.search import HitOrder, Scope


@pytest.fixture(scope="module")
def library(tmp_path_factory, make_shelf):
    """Twelve articles of the river, three of them of the bridge, too."""
    shelf = make_shelf(tmp_path_factory.mktemp("answers") / "index")
    for number in range(1, 13):
        words = "The bridge over the river." if number in (2, 5, 9) else "A river."
        shelf.add(
            number,
            words,
            tags=("water",) if number < 4 else ("town",),
            published=f"2023-{number:02}" if number != 5 else "1999",
            title=f"Number {number}",
        )
    shelf.add(20, "Bridge bridge bridge bridge.", title="Cards", published="2025")
    shelf.mark(51, 2, "bridge", tags=("span",))
    shelf.mark(52, 3, "river", note="the bridge is near", tags=("span",))
    shelf.mark(53, 4, "river", note="a ferry")
    yield shelf
    shelf.index.close()


def test_those_with_all_the_words_come_first_then_those_with_some(library) -> None:
    result = library.search("river bridge")
    assert {hit.article_id for hit in result.hits[:3]} == {2, 5, 9}
    assert (result.whole, result.total, len(result.hits)) == (3, 13, 13)
    assert result.message == "3 articles have all the words; below them are those with some."
    assert result.without is None
    scores = [hit.score for hit in result.hits[3:]]
    assert scores == sorted(scores, reverse=True)
    assert result.hits[3].article_id == 20  # the rarer word, and often


@pytest.mark.parametrize("order", list(HitOrder))
def test_in_every_order_and_over_every_page(library, order: HitOrder) -> None:
    search = library.searcher.search
    paged = [
        hit.article_id
        for offset in range(0, 14, 2)
        for hit in search("river bridge", limit=2, offset=offset, order=order).hits
    ]
    assert set(paged[:3]) == {2, 5, 9}
    assert len(paged) == len(set(paged)) == 13
    if order is HitOrder.PUBLISHED:
        assert paged[:5] == [9, 2, 5, 20, 12]


@pytest.mark.parametrize(
    ("query", "total", "whole"),
    [
        ("river number", 12, 12),  # many enough
        ("bridge", 4, 4),  # one word
        ('"the river" river', 12, 3),
        ("river bridge tag:water", 3, 1),  # a condition is one on all
        ("river bridge -title:9", 12, 2),
        ("river OR bridge", 13, 13),
        ("(river OR ferry) bridge", 3, 3),
        ("river bridge ferry", 13, 0),
    ],
)
def test_only_words_are_given_up(library, query: str, total: int, whole: int) -> None:
    result = library.search(query, limit=3)
    assert (result.total, result.whole) == (total, whole)
    assert len(library.searcher.ids_of_query(query)) == whole
    assert library.searcher.count(query, Scope.ARTICLES) == whole
    assert (whole < FEW) or not result.message


def test_passages_likewise(library) -> None:
    result = library.search("river bridge", Scope.PASSAGES)
    assert [hit.annotation_id for hit in result.hits] == [52, 53, 51]
    assert result.whole == 1
    assert result.message == "1 passage has all the words; below it are those with some."


def test_facets_count_what_has_all_the_words(library) -> None:
    assert library.searcher.facets("river bridge", Scope.ARTICLES).total == 3


@pytest.mark.parametrize(
    ("query", "sentence", "instead"),
    [
        ("tag:water river published:2019", "No article was published in 2019.", "tag:water river"),
        ("river published:2019-03", "No article was published in 2019-03.", "river"),
        ("river after:2030", "Nothing matches “after:2030”.", "river"),
        ("tag:war AND river", "No article has the tag “war”.", "river"),
        ("#war river tag:town", "No article has the tag “war”.", "river tag:town"),
        ("ferry tag:town", "No article has “ferry”.", "tag:town"),
        ("title:river tag:town", "No article has “title:river”.", "tag:town"),
        ('title:"old river" tag:town', 'No article has “title:"old river"”.', "tag:town"),
        ("cards tag:water", "“cards” and tag “water” never stand together.", "tag:water"),
        ("cards tag:town tag:water", "“cards” and tag “town” never stand together.", None),
        ("river tag:water tag:town", "The tags “water” and “town” never stand together.", None),
        ("river -number", "All that has “river” has “number”, too.", "river"),
        ("#town -river published:1999", "All that has tag “town” has “river”, too.", None),
        ("-river -bridge", "No article has all of this.", None),
        ("ferry", "No article has “ferry”.", ""),
        ("is:unread river", "Nothing matches “is:unread”.", "river"),
        ("in:hidden ferry tag:town", "No article has “ferry”.", "tag:town"),
        ("in:hidden ferry river", "No article has “ferry”; showing", "in:hidden river"),
        ('"the ferry" tag:"two words" river', "No article has “the ferry”.", "river"),
    ],
)
def test_what_is_to_blame(library, query: str, sentence: str, instead: str | None) -> None:
    result = library.search(query)
    assert result.whole == 0
    assert result.message.startswith(sentence.rstrip("."))
    without = result.without.query if result.without else ""
    if instead is not None:
        assert without == instead
    if without:
        assert library.searcher.count(without, Scope.ARTICLES) > 0


def test_with_some_of_the_words_below_the_pair_is_named(library) -> None:
    result = library.search("river bridge cards tag:town")
    assert (result.whole, result.total) == (0, 9)
    assert result.message == (
        "“river” and “cards” never stand together. Below are those with some of the words."
    )
    assert (result.without.parts, result.without.query) == (("cards",), "river bridge tag:town")


@given(
    st.lists(st.sets(st.integers(0, 12)), min_size=1, max_size=7).filter(
        lambda sets: not set.intersection(*sets)
    )
)
def test_the_verdict_is_true(sets: list[set[int]]) -> None:
    verdict = blamed([Found.unscored(np.array(sorted(one), np.int64)) for one in sets])
    if verdict.guilty:
        assert not set.intersection(*(sets[number] for number in verdict.guilty))
    if len(verdict.guilty) == 2:
        assert all(sets)
    kept = [one for number, one in enumerate(sets) if number not in verdict.dropped]
    if any(sets):
        assert kept
        assert set.intersection(*kept)
        most = max(sum(doc in one for one in sets) for doc in range(13))
        assert len(kept) == most
    else:
        assert verdict.dropped == ()
