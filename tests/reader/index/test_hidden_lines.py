"""Hidden lines: found by those who ask for them, and by nobody else."""

from __future__ import annotations

import pytest

from reader.errors import QueryError
from reader.model.search import Scope

FURNITURE = "Subscribe to our weekly newsletter"


@pytest.fixture(scope="module")
def library(tmp_path_factory, make_shelf):
    shelf = make_shelf(tmp_path_factory.mktemp("hidden") / "index")
    shelf.add_pairs(
        1,
        [
            ("title", "The bridge"),
            ("boilerplate", FURNITURE),
            ("paragraph", "The bridge is open, said a letter to subscribers."),
            ("boilerplate", "Sailors read this"),
        ],
        title="The bridge",
    )
    shelf.add(2, "A newsletter about sailing.", title="Sails")
    shelf.mark(11, 1, "weekly", sentence=FURNITURE, note="why?", is_hidden=True)
    shelf.mark(12, 2, "sailing", sentence="A newsletter about sailing.")
    yield shelf
    shelf.index.close()


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("newsletter", {2}),
        ("in:hidden newsletter", {1, 2}),
        ("newsletter in:hidden", {1, 2}),
        ("hidden:newsletter", {1}),
        ("bridge in:hidden weekly", {1}),
        ('"weekly newsletter"', set()),
        ('in:hidden "weekly newsletter"', {1}),
        ('in:hidden "newsletter the bridge"', set()),
        ('in:hidden "newsletter our"~3', {1}),
        ("week*", set()),
        ("in:hidden week*", {1}),
        ("in:hidden newslettre~", {1, 2}),
        ("in:hidden sailor -newsletter", set()),
        ("in:hidden newsletter -sailors", {2}),
        ("in:hidden (weekly OR sails)", {1, 2}),
        ("in:hidden text:weekly", None),
        ("in:hidden weekly text:bridge", {1}),
        ("hidden:(sailors OR weekly) -title:sails", {1}),
    ],
)
def test_hidden_lines_match_when_asked_for(library, query: str, expected) -> None:
    if expected is None:
        with pytest.raises(QueryError, match="words to look for"):
            library.ids(query)
    else:
        assert library.ids(query) == expected


def test_the_snippet_and_the_jump_lead_to_the_hidden_line(library) -> None:
    hit = library.search("in:hidden newsletter subscribe").hits[0]
    assert (hit.article_id, hit.snippet.text) == (1, FURNITURE)
    text = library.documents[1].text
    assert hit.span.of(text) == "Subscribe"
    found = [span.of(text) for span in hit.matches]
    assert found == ["Subscribe", "newsletter", "subscribers"]


def test_what_is_hidden_changes_no_rank_and_no_spelling(tmp_path, make_shelf) -> None:
    """The scores of what everybody searches are those of the same articles without hidden lines."""
    shown = [("paragraph", "The harbour and the wind."), ("caption", "Wind")]
    scores = []
    for number, hidden in enumerate(([], [("boilerplate", "wind harbours newsletters " * 9)])):
        shelf = make_shelf(tmp_path / str(number))
        shelf.add_pairs(1, shown + hidden)
        shelf.add(2, "A wind from the sea, and more wind.")
        scores.append([(hit.article_id, hit.score) for hit in shelf.search("wind harbour").hits])
        assert shelf.search("newslettres").suggestion == ""
        assert shelf.search("newsletter").total == 0
        shelf.index.close()
    assert scores[0] == scores[1]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("weekly", {11}),
        ("quote:weekly", {11}),
        ("note:why", {11}),
        ("newsletter", {12}),
        ("text:newsletter", {12}),
        ("in:hidden newsletter", {11, 12}),
        ("hidden:newsletter", {11}),
        ("hidden:bridge", set()),
        ("text:sailing", {12}),
        ("quote:newsletter", set()),
    ],
)
def test_a_passage_in_a_hidden_line_is_found_by_its_own_words(library, query, expected) -> None:
    assert library.passages(query) == expected


def test_the_sentence_of_a_hidden_passage_is_shown(library) -> None:
    hit = library.search("in:hidden newsletter weekly", Scope.PASSAGES).hits[0]
    assert hit.snippet.text == FURNITURE
    assert [s.of(FURNITURE) for s in hit.snippet.spans] == ["weekly", "newsletter"]


@pytest.mark.parametrize(
    ("query", "column", "words"),
    [
        ("in:hidden", 0, "“in:hidden” needs words to look for."),
        ("tag:war in:hidden", 8, "“in:hidden” needs words to look for."),
        ("wind -in:hidden", 5, "Hidden lines are left out anyway."),
        ("wind in:trash", 8, "“in:” does not know “trash”."),
        ("wind in:", 5, "“in:” needs a word after it."),
    ],
)
def test_what_cannot_be_meant_is_said(library, query: str, column: int, words: str) -> None:
    with pytest.raises(QueryError, match=words) as problem:
        library.ids(query)
    assert problem.value.column == column
