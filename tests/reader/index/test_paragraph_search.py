"""Paragraphs: every one that has all the words in it, found while they are shown."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import QueryError
from reader.model.search import Hit, HitOrder, Scope
from reader.query.ast import And, Choice, Node, Not, Or, wanted_terms
from reader.query.parser import parse_query

TEXTS = {
    1: [
        ("title", "The bridge and the ferry"),
        ("paragraph", "The bridge was closed."),
        ("paragraph", "A ferry crossed below the old bridge, and another ferry waited."),
        ("boilerplate", "Buy ferry tickets at the bridge"),
        ("caption", "The ferry under the bridge"),
        ("paragraph", "Nobody waited."),
    ],
    2: [
        ("paragraph", "The ferry left."),
        ("paragraph", "Bridges are long. The mayor said so."),
        ("list_item", "bridging the years"),
    ],
    3: [("paragraph", "A bridge is a bridge, said the mayor.")],
}
LABELS = {
    "The bridge was closed.": "closed",
    "A ferry crossed below the old bridge, and another ferry waited.": "crossed",
    "Buy ferry tickets at the bridge": "tickets",
    "The ferry under the bridge": "caption",
    "Nobody waited.": "nobody",
    "The ferry left.": "left",
    "Bridges are long. The mayor said so.": "long",
    "bridging the years": "years",
    "A bridge is a bridge, said the mayor.": "mayor",
}


@pytest.fixture(scope="module")
def library(tmp_path_factory, make_shelf):
    shelf = make_shelf(tmp_path_factory.mktemp("paragraphs") / "index")
    for number, pairs in TEXTS.items():
        tags = ("city",) if number != 2 else ("land",)
        title = pairs[0][1] if number == 1 else f"Number {number}"
        shelf.add_pairs(
            number, pairs, tags, title=title, published=f"202{number}", byline="Ann Ferry"
        )
    yield shelf
    shelf.index.close()


def hits(library, query: str) -> Iterator[Hit]:
    """Page by page: on a slow day one ends before the other."""
    offset, has_more = 0, True
    while has_more:
        page = library.search(query, Scope.PARAGRAPHS, offset=offset)
        yield from page.hits
        offset, has_more = page.looked_into, page.has_more


def found(library, query: str) -> set[str]:
    texts = library.documents
    return {LABELS[hit.paragraph.of(texts[hit.article_id].text)] for hit in hits(library, query)}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("ferry bridge", {"crossed", "caption"}),
        ("bridge", {"closed", "crossed", "caption", "long", "years", "mayor"}),
        ("=bridges", {"long"}),
        ('"old bridge"', {"crossed"}),
        ('"bridge ferry"~3', {"crossed", "caption"}),
        ('"waited below"~2', set()),
        ("bridg* mayor", {"long", "mayor"}),
        ("brigde~ ferry", {"crossed", "caption"}),
        ("ferry -bridge", {"left"}),
        ("ferry OR mayor", {"crossed", "caption", "left", "long", "mayor"}),
        ("(ferry OR mayor) -bridge", {"left"}),
        ("-(bridge OR waited) ferry", {"left"}),
        ("caption:ferry", {"caption"}),
        ("text:ferry bridge", {"crossed"}),
        ("bridge tag:city", {"closed", "crossed", "caption", "mayor"}),
        ("bridge -tag:city", {"long", "years"}),
        ("bridge published:2023", {"mayor"}),
        ("mayor OR (waited tag:land)", {"long", "mayor"}),
        ("bridge title:ferry", {"closed", "crossed", "caption"}),
        ("bridge byline:ann title:ferry -waited", {"closed", "caption"}),
        ("in:hidden ferry bridge", {"crossed", "caption", "tickets"}),
        ("hidden:tickets", {"tickets"}),
        ("tickets", set()),
        ("nobody ferry", set()),
    ],
)
def test_words_are_of_the_paragraph_and_conditions_of_the_article(
    library, query: str, expected: set[str]
) -> None:
    assert found(library, query) == expected


def test_a_hit_leads_to_its_place(library) -> None:
    result = library.search("ferry waited", Scope.PARAGRAPHS)
    (hit,) = result.hits
    text = library.documents[1].text
    assert (hit.article_id, hit.annotation_id, hit.title) == (1, None, "The bridge and the ferry")
    assert hit.span.of(text) == "ferry"
    assert hit.paragraph.start < hit.span.start
    assert [span.of(text) for span in hit.matches] == ["ferry", "ferry", "waited"]
    assert [span.of(hit.snippet.text) for span in hit.snippet.spans] == ["ferry", "ferry", "waited"]
    assert (result.total, result.has_more, result.message) == (1, False, "")


@pytest.mark.parametrize("order", list(HitOrder))
def test_pages_go_on_at_the_article_where_the_one_before_ended(library, order: HitOrder) -> None:
    seen, offset, has_more = [], 0, True
    while has_more:
        page = library.searcher.search(
            "bridge", Scope.PARAGRAPHS, limit=2, offset=offset, order=order
        )
        assert page.total == len(page.hits)
        seen, offset, has_more = [*seen, *page.hits], page.looked_into, page.has_more
    assert len(seen) == len({(hit.article_id, hit.paragraph) for hit in seen}) == 6
    assert offset == 3
    if order is not HitOrder.RELEVANCE:
        assert [hit.article_id for hit in seen] == [3, 2, 2, 1, 1, 1]


def test_a_page_ends_when_its_time_is_over(library, monkeypatch) -> None:
    monkeypatch.setattr("reader.index.paragraphs.SECONDS_OF_PAGE", -1.0)
    page = library.search("nobody OR bridge OR ferry", Scope.PARAGRAPHS)
    assert (page.looked_into, page.has_more) == (1, True)
    assert page.hits


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("nobody ferry", "No paragraph has all of this"),
        ("zeppelin ferry", "No article has “zeppelin”."),
        ("mayor published:2021", "“mayor” and “published:2021” never stand together."),
        ("mayor published:1950", "No article was published in 1950."),
    ],
)
def test_why_there_is_none(library, query: str, message: str) -> None:
    result = library.search(query, Scope.PARAGRAPHS)
    assert (result.total, result.has_more) == (0, False)
    assert result.message.startswith(message)


def test_the_way_out_is_offered(library) -> None:
    result = library.search("mayor published:1950", Scope.PARAGRAPHS)
    assert result.without.query == "mayor"
    assert library.search("zeppelin tag:city", Scope.PARAGRAPHS).without is None
    assert library.search("zepellin", Scope.PARAGRAPHS).suggestion == ""
    assert library.search("ferrry", Scope.PARAGRAPHS).suggestion == "ferry"


@pytest.mark.parametrize("query", ["tag:city", "-ferry", "title:bridge", "is:unread"])
def test_a_query_without_words_of_a_text_is_told_so(library, query: str) -> None:
    with pytest.raises(QueryError, match="found by their words"):
        library.search(query, Scope.PARAGRAPHS)


WORDS = ("river", "stone", "cloud")
TERMS = st.sampled_from([*WORDS, "tag:t", '"river stone"', "clou*"])
QUERIES = st.recursive(
    TERMS,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(lambda two: f"({two[0]} {two[1]})"),
        st.tuples(inner, inner).map(lambda two: f"({two[0]} OR {two[1]})"),
        inner.map(lambda one: f"-{one}"),
    ),
    max_leaves=5,
)


@pytest.fixture(scope="module")
def mixed(tmp_path_factory, make_shelf):
    """Every choice of the words as a paragraph, alone and beside others, with the tag and not."""
    shelf = make_shelf(tmp_path_factory.mktemp("mixed") / "index")
    choices = [" ".join(some) for n in range(4) for some in combinations(WORDS, n)]
    for number, choice in enumerate(choices):
        shelf.add(number + 1, choice or "nothing", tags=("t",) if number % 2 else ())
    shelf.add(50, *(choice or "nothing" for choice in choices), tags=("t",))
    shelf.add(51, *(f"{choice}." for choice in reversed(choices)))
    yield shelf
    shelf.index.close()


def holds(node: Node, text: str, *, is_tagged: bool) -> bool:
    if isinstance(node, And | Or):
        parts = (holds(one, text, is_tagged=is_tagged) for one in node.nodes)
        return all(parts) if isinstance(node, And) else any(parts)
    if isinstance(node, Not):
        return not holds(node.node, text, is_tagged=is_tagged)
    return is_tagged if isinstance(node, Choice) else node.text in text


@given(QUERIES)
def test_it_is_what_reading_every_paragraph_finds(mixed, query: str) -> None:
    node = parse_query(query)
    wanted = list(wanted_terms(node))
    try:
        found = {(hit.article_id, hit.paragraph) for hit in hits(mixed, query)}
    except QueryError:
        assert not wanted
        return
    expected = {
        (number, block.span)
        for number, document in mixed.documents.items()
        for block in document.blocks
        if (text := document.text_of(block))
        and holds(node, text, is_tagged=number == 50 or (number < 50 and number % 2 == 0))
        and any(term.text in text for term in wanted)
    }
    assert found == expected
