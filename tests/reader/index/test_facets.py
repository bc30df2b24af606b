"""Facets: a count is what the query finds when the condition is added, in every case."""

from __future__ import annotations

import random
from typing import Any

import pytest

from reader.model.annotation import Colour
from reader.model.facet import Facet, Facets, FacetValue
from reader.model.search import Scope


def values(facets: Facets, facet: Facet) -> dict[str, int]:
    return {value.name: value.count for value in all_of(facets, facet)}


def all_of(facets: Facets, facet: Facet) -> tuple[FacetValue, ...]:
    return next((one.values for one in facets.counts if one.facet is facet), ())


@pytest.fixture(scope="module")
def news(tmp_path_factory: Any, make_shelf: Any) -> Any:
    shelf = make_shelf(tmp_path_factory.mktemp("facets") / "index")
    known = [
        ("The Post", "2023-01-08", "en", ("War/Kosovo", "War")),
        ("the post", "2023-03", "en", ("war/kosovo",)),
        ("The Post Online", "2022", "de", ("two words",)),
        ("", "", "", ()),
        ("Политика", "2024-02-29", "sr", ("Čaj", "war")),
    ]
    for number, (publication, published, language, tags) in enumerate(known, 1):
        shelf.add(
            number,
            f"The word, and the number {number}.",
            publication=publication,
            published=published,
            language=language,
            tags=tags,
        )
    shelf.mark(11, 1, "The word", tags=("War/Kosovo",), colour=Colour.BLUE)
    shelf.mark(12, 1, "number", colour=Colour.BLUE)
    shelf.mark(13, 5, "The word", tags=("Čaj",), colour=Colour.GREEN)
    yield shelf
    shelf.index.close()


def test_articles_are_counted(news: Any) -> None:
    facets = news.searcher.facets("word", Scope.ARTICLES)
    assert facets.total == 5
    assert values(facets, Facet.TAG) == {"War": 3, "War/Kosovo": 2, "two words": 1, "Čaj": 1}
    assert values(facets, Facet.PUBLICATION) == {"The Post": 3, "The Post Online": 1, "Политика": 1}
    assert list(values(facets, Facet.YEAR).items()) == [("2024", 1), ("2023", 2), ("2022", 1)]
    assert values(facets, Facet.LANGUAGE) == {"en": 2, "de": 1, "sr": 1}
    assert Facet.COLOUR not in {one.facet for one in facets.counts}
    assert facets.months[0] == ("2023-01", 1)
    assert facets.months[-1] == ("2024-02", 1)
    assert len(facets.months) == 14


def test_passages_are_counted_with_what_their_articles_have(news: Any) -> None:
    facets = news.searcher.facets("word OR number", Scope.PASSAGES)
    assert facets.total == 3
    assert values(facets, Facet.TAG) == {"War": 1, "War/Kosovo": 1, "Čaj": 1}
    assert values(facets, Facet.COLOUR) == {"blue": 2, "green": 1}
    assert values(facets, Facet.YEAR) == {"2023": 2, "2024": 1}
    assert dict(facets.months)["2023-01"] == 2


@pytest.mark.parametrize("scope", [Scope.ARTICLES, Scope.PASSAGES])
@pytest.mark.parametrize("query", ["word OR number", "word -tag:war", "lang:en OR lang:sr"])
def test_each_count_is_what_its_condition_finds(news: Any, query: str, scope: Scope) -> None:
    facets = news.searcher.facets(query, scope, most=50)
    assert facets.total == news.searcher.count(query, scope)
    for one in facets.counts:
        for value in one.values:
            narrowed = f"({query}) {value.condition}"
            assert news.searcher.count(narrowed, scope) == value.count, narrowed


def test_only_the_most_frequent_are_named_and_the_others_counted(shelf: Any) -> None:
    for number in range(1, 21):
        shelf.add(number, "word", tags=tuple(f"t{i}" for i in range(1, 21) if i <= number))
    facets = shelf.searcher.facets("word", Scope.ARTICLES, most=3)
    tags = next(one for one in facets.counts if one.facet is Facet.TAG)
    assert [(value.name, value.count) for value in tags.values] == [
        ("t1", 20),
        ("t2", 19),
        ("t3", 18),
    ]
    assert tags.more == 17


def test_what_was_changed_or_removed_is_counted_as_it_is_now(shelf: Any) -> None:
    shelf.add(1, "word", tags=("a",), published="2020")
    shelf.add(2, "word", tags=("a",), published="2020")
    shelf.mark(11, 1, "word", colour=Colour.BLUE)
    shelf.add(1, "word", tags=("b",), published="2021")
    facets = shelf.searcher.facets("word", Scope.ARTICLES)
    assert values(facets, Facet.TAG) == {"a": 1, "b": 1}
    assert values(facets, Facet.YEAR) == {"2020": 1, "2021": 1}
    assert values(shelf.searcher.facets("word", Scope.PASSAGES), Facet.YEAR) == {"2021": 1}
    shelf.write([], (("article", 2),))
    assert values(shelf.searcher.facets("word", Scope.ARTICLES), Facet.TAG) == {"b": 1}


def test_nothing_found_has_no_values(shelf: Any) -> None:
    facets = shelf.searcher.facets("word", Scope.ARTICLES)
    assert facets.total == 0
    assert all(not one.values and not one.more for one in facets.counts)
    assert facets.months == ()


def test_counts_are_right_over_many_pieces_of_the_index(shelf: Any) -> None:
    chance = random.Random(5)
    own: dict[int, str] = {}
    for number in range(1, 60):
        tag = own[number] = f"t{chance.randint(1, 5)}"
        shelf.add(number, "word", tags=(tag,))
    for number in chance.sample(range(1, 60), 20):
        tag = own[number] = f"t{chance.randint(1, 5)}"
        shelf.add(number, "word", tags=(tag,))
    expected = {tag: list(own.values()).count(tag) for tag in own.values()}
    assert values(shelf.searcher.facets("word", Scope.ARTICLES), Facet.TAG) == expected


def test_what_matches_in_part_is_counted_only_where_nothing_matches_wholly(shelf: Any) -> None:
    shelf.add(1, "wind and solar", tags=("both",))
    shelf.add(2, "wind", tags=("one",))
    assert values(shelf.searcher.facets("wind solar", Scope.ARTICLES), Facet.TAG) == {"both": 1}
    facets = shelf.searcher.facets("wind coal", Scope.ARTICLES)
    assert values(facets, Facet.TAG) == {"both": 1, "one": 1}


def test_of_paragraphs_the_articles_are_counted(shelf: Any) -> None:
    shelf.add(1, "wind", "wind again", tags=("t",))
    shelf.add(2, "solar", tags=("t",))
    facets = shelf.searcher.facets("wind", Scope.PARAGRAPHS)
    assert values(facets, Facet.TAG) == {"t": 1}
