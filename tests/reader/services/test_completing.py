"""Completing: proposals out of a real library, in the order in which they help."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reader.model.completion import ProposalKind
from reader.query.parser import parse_query

Propose = Callable[[str], list[str]]
PAGE = """<html lang="en"><head><title>{title}</title><meta name="author" content="{byline}">
<meta property="og:site_name" content="{publication}">
<meta property="article:published_time" content="{year}-05-01"></head><body><article>
<h1>{title}</h1>
<p>A sentence about the river that is long enough to be running text for {title}, as it is here.</p>
<p>And one more sentence about the water that is long enough, too, so that it is an article.</p>
</article></body></html>"""
KNOWN = (
    ("The dam rises", "Ana Petrović", "River Courier", 2021),
    ("The ferry sinks", "Émile Zola", "Le Monde", 2022),
    ("The lock opens", "Peter Ana", "River Courier", 2023),
)


@pytest.fixture
def ids(library: Any) -> list[int]:
    """Three articles with names, tags, collections and saved searches around them."""
    found = []
    for title, byline, publication, year in KNOWN:
        page = PAGE.format(title=title, byline=byline, publication=publication, year=year)
        found.append(library.articles.add_data(page.encode(), f"{title}.html")[0].article_id)
    library.articles.tag(found[:2], ["politics/kosovo", "kitchen"])
    library.articles.tag([found[2]], ["politics", "two words"])
    library.annotations.highlight_quote(found[2], "about the river", tags=["politics/kosovo"])
    (collection,) = library.collections.create("to read").collections.added
    library.collections.add(collection, found[:2])
    library.saved_searches.save("rivers", "river OR stream")
    library.indexing.drain_all()
    return found


@pytest.fixture
def propose(library: Any, ids: list[int]) -> Propose:
    """propose(query): what is proposed at its end, as it would be written."""

    def texts(query: str) -> list[str]:
        completion = library.completing.proposals(query, len(query))
        return [one.text for one in completion.proposals]

    return texts


PROPOSED: list[tuple[str, list[str]]] = [
    ("", []),
    ("river ", []),
    ("ti", ["title:"]),
    ("b", ["before:", "byline:"]),
    ("river -pub", ["publication:", "published:"]),
    ("auth", []),
    ("po", ["#politics", "#politics/kosovo"]),
    ("kosovo", ["#politics/kosovo"]),
    ("riv", ["saved:rivers"]),
    ("to", ['collection:"to read"']),
    ("is:", ["unread", "read", "starred", "archived", "tagged", "untagged", "highlighted"]),
    ("is:un", ["unread", "untagged"]),
    ("is:unread", []),
    ("has:i", ["image"]),
    ("in:", ["hidden"]),
    ("colour:p", ["pink", "purple"]),
    ("color:y", ["yellow"]),
    ("#", ["politics/kosovo", '"two words"', "politics", "kitchen"]),
    ("#k", ["kitchen", "politics/kosovo"]),
    ("#K", ["kitchen", "politics/kosovo"]),
    ("tag:=pol", ["politics", "politics/kosovo"]),
    ('#"two', ['"two words"']),
    ("#w", ['"two words"']),
    ("publication:", ['"River Courier"', '"Le Monde"']),
    ("publication:mon", ['"Le Monde"']),
    ("byline:ana", ['"Ana Petrović"', '"Peter Ana"']),
    ("byline:petro", ['"Ana Petrović"']),
    ("author:emi", ['"Émile Zola"']),
    ("byline:pet", ['"Peter Ana"', '"Ana Petrović"']),
    ("saved:", ["rivers"]),
    ("collection:re", ['"to read"']),
    ("lang:", ["en"]),
    ("added:", ["<1d", "<7d", "<1m", "<1y", ">1y"]),
    ("words:>", [">800", ">3000"]),
    ("title:", []),
]


def test_what_is_proposed(propose: Propose) -> None:
    assert [(query, propose(query)) for query, _texts in PROPOSED] == PROPOSED


def test_every_proposal_makes_a_query_that_is_understood(library: Any, propose: Propose) -> None:
    starts = ("po", "riv", "to", "#", "tag:=", "publication:", "byline:", "lang:", "published:")
    for start in (*starts, "saved:", "collection:", "is:", "has:", "colour:", "added:", "words:"):
        completion = library.completing.proposals(start, len(start))
        assert completion.proposals, start
        for proposal in completion.proposals:
            query, cursor = completion.chosen(proposal)
            assert cursor == len(query)
            if proposal.kind is not ProposalKind.FIELD:
                parse_query(query)
                assert library.searching.article_ids(query) is not None


def test_a_number_stands_where_it_is_cheap_to_know(library: Any, ids: list[int]) -> None:
    def counts(query: str) -> dict[str, int | None]:
        found = library.completing.proposals(query, len(query)).proposals
        return {one.name: one.count for one in found}

    assert counts("#pol") == {"politics": 3, "politics/kosovo": 3}
    assert counts("publication:r") == {"River Courier": 2}
    assert counts("collection:") == {"to read": 2}
    assert counts("saved:") == {"rivers": None}
    assert counts("published:") == {"2023": 1, "2022": 1, "2021": 1}
    assert counts("lang:e") == {"en": 3}


def test_a_choice_takes_the_place_of_the_whole_value(library: Any, ids: list[int]) -> None:
    query = "ferry #pol|itics -is:read".replace("|", "")
    completion = library.completing.proposals(query, query.index("itics"))
    (kosovo,) = [one for one in completion.proposals if one.name == "politics/kosovo"]
    assert completion.chosen(kosovo) == ("ferry #politics/kosovo -is:read", 23)


def test_names_are_read_anew_when_the_library_has_changed(
    library: Any, ids: list[int], propose: Propose
) -> None:
    assert propose("publication:m") == ['"Le Monde"']
    library.articles.trash([ids[1]])
    assert propose("publication:m") == []
    library.history.undo()
    assert propose("publication:m") == ['"Le Monde"']


def test_an_empty_field_asks_for_earlier_searches(library: Any) -> None:
    assert library.completing.proposals("", 0).is_empty
    assert not library.completing.proposals("river", 5).is_empty


def test_no_index_is_needed(library: Any) -> None:
    page = PAGE.format(title="The weir", byline="Ana", publication="Le Monde", year=2021)
    article = library.articles.add_data(page.encode(), "weir.html")[0].article_id
    library.articles.tag([article], ["water"])
    assert [one.name for one in library.completing.proposals("#w", 2).proposals] == ["water"]
    assert library.completing.proposals("lang:", 5).proposals == ()


def test_the_examples_are_the_librarys_own_and_run(library: Any, ids: list[int]) -> None:
    sections = library.completing.examples()
    queries = {one.says: one.query for _heading, examples in sections for one in examples}
    assert queries["These words side by side, in this order"] == '"lock opens"'
    assert queries["With this tag or one below it"] == "#politics/kosovo"
    assert queries["In the publication"] == 'publication:"River Courier"'
    assert queries["In this collection"] == 'collection:"to read"'
    assert queries["What this saved search finds"] == "saved:rivers"
    for _heading, examples in sections:
        for one in examples:
            assert one.is_ready
            library.searching.search(one.query)
    assert library.searching.article_ids(queries["Words that begin so"]) == [ids[2]]


def test_an_example_of_what_is_not_there_is_not_ready(library: Any) -> None:
    waiting = [
        one.query
        for _heading, examples in library.completing.examples()
        for one in examples
        if not one.is_ready
    ]
    assert waiting == ['collection:"to read"', "saved:rivers", "river -saved:rivers"]
