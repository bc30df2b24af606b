"""The order of hits, and pages of it: nothing comes twice and nothing is left out."""

from __future__ import annotations

from typing import Any

import pytest

from reader.model.search import HitOrder, Scope

DATES = ("2023", "2023-05-01", "", "2023-05", "2021-01-01", "2023-05-01", "", "2024")


@pytest.fixture(scope="module")
def dated(tmp_path_factory: Any, make_shelf: Any) -> Any:
    shelf = make_shelf(tmp_path_factory.mktemp("order") / "index")
    for number, published in enumerate(DATES, 1):
        filler = " and more" * number
        shelf.add(number, f"The word{filler}.", published=published)
        shelf.mark(100 - number, number, "The word")
    yield shelf
    shelf.index.close()


def ids(shelf: Any, order: HitOrder, scope: Scope = Scope.ARTICLES, **paging: int) -> list[int]:
    result = shelf.searcher.search("word", scope, order=order, **paging)
    assert result.order is order
    assert result.total == len(DATES)
    return [hit.article_id for hit in result.hits]


def test_the_best_come_first(dated: Any) -> None:
    assert ids(dated, HitOrder.RELEVANCE) == [1, 2, 3, 4, 5, 6, 7, 8], "the shorter the better"


def test_the_newest_come_first_and_the_better_among_equals_and_those_without_a_date_last(
    dated: Any,
) -> None:
    expected = [8, 2, 6, 4, 1, 5, 3, 7]
    assert ids(dated, HitOrder.PUBLISHED) == expected
    assert ids(dated, HitOrder.PUBLISHED, Scope.PASSAGES) == expected


def test_those_added_last_come_first(dated: Any) -> None:
    assert ids(dated, HitOrder.ADDED) == [8, 7, 6, 5, 4, 3, 2, 1]
    assert ids(dated, HitOrder.ADDED, Scope.PASSAGES) == [1, 2, 3, 4, 5, 6, 7, 8]


@pytest.mark.parametrize("scope", [Scope.ARTICLES, Scope.PASSAGES])
@pytest.mark.parametrize("order", list(HitOrder))
@pytest.mark.parametrize("page", [1, 2, 3, 7, 8, 9])
def test_pages_follow_each_other_without_gaps(
    dated: Any, order: HitOrder, scope: Scope, page: int
) -> None:
    whole = ids(dated, order, scope)
    pages = [
        ids(dated, order, scope, limit=page, offset=offset)
        for offset in range(0, len(DATES) + page, page)
    ]
    assert [one for part in pages for one in part] == whole


def test_a_condition_alone_orders_as_words_do(shelf: Any) -> None:
    for number, published in enumerate(("2020", "2022", "2021"), 1):
        shelf.add(number, "word", tags=("t",), published=published)
    found = [
        [hit.article_id for hit in shelf.searcher.search("tag:t", order=order).hits]
        for order in (HitOrder.RELEVANCE, HitOrder.PUBLISHED, HitOrder.ADDED)
    ]
    assert found == [[3, 2, 1], [2, 3, 1], [3, 2, 1]]


def test_an_article_that_was_dated_anew_stands_at_its_new_place(shelf: Any) -> None:
    shelf.add(1, "word", published="2020")
    shelf.add(2, "word", published="2021")
    shelf.add(1, "word", published="2022")
    result = shelf.searcher.search("word", order=HitOrder.PUBLISHED)
    assert [hit.article_id for hit in result.hits] == [1, 2]
