"""Completion: what is being typed where, in queries that are not whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.query.completion import Wants, wanted_at


@pytest.mark.parametrize(
    ("marked", "wants", "field", "typed", "replaced"),
    [
        ("|", Wants.RECENT, "", "", ""),
        ("  |", Wants.RECENT, "", "", "  "),
        ("ti|", Wants.WORD, "", "ti", "ti"),
        ("t|itle", Wants.WORD, "", "t", "title"),
        ("river -ti|", Wants.WORD, "", "ti", "ti"),
        ("(riv|er", Wants.WORD, "", "riv", "river"),
        ("ti|tle:river", Wants.WORD, "", "ti", "title:"),
        ("river |", Wants.NOTHING, "", "", ""),
        ("river| #war", Wants.WORD, "", "river", "river"),
        ("|river", Wants.NOTHING, "", "", ""),
        ("river | #war", Wants.NOTHING, "", "", ""),
        ("-|", Wants.NOTHING, "", "", ""),
        ('"two wo|', Wants.NOTHING, "", "", ""),
        ('"two words"|', Wants.NOTHING, "", "", ""),
        ("#|", Wants.VALUE, "tag", "", ""),
        ("-#po|", Wants.VALUE, "tag", "po", "po"),
        ("river #po|litics is:read", Wants.VALUE, "tag", "po", "politics"),
        ("tag:=po|", Wants.VALUE, "tag", "po", "po"),
        ('#"two w|', Wants.VALUE, "tag", "two w", '"two w'),
        ('#"two w|ords" river', Wants.VALUE, "tag", "two w", '"two words"'),
        ('publication:"Ri|', Wants.VALUE, "publication", "Ri", '"Ri'),
        ("publication:„Ri|", Wants.VALUE, "publication", "Ri", "„Ri"),
        ("AUTHOR:an|", Wants.VALUE, "byline", "an", "an"),
        ("is:|", Wants.VALUE, "is", "", ""),
        ("is: |", Wants.VALUE, "is", "", ""),
        ("is: un|", Wants.VALUE, "is", "un", "un"),
        ("saved:|river", Wants.VALUE, "saved", "", "river"),
        ("(is:un|)", Wants.VALUE, "is", "un", "un"),
        ("12:30|", Wants.WORD, "", "12:30", "12:30"),
        ("https://a.b|", Wants.WORD, "", "https://a.b", "https://a.b"),
    ],
)
def test_what_is_wanted_at_the_cursor(
    marked: str, wants: Wants, field: str, typed: str, replaced: str
) -> None:
    cursor = marked.index("|")
    query = marked.replace("|", "")
    found = wanted_at(query, cursor)
    assert (found.wants, found.field, found.typed) == (wants, field, typed)
    assert query[found.start : found.end] == replaced


@given(st.text("ab#:=-~ \"„()*tagis'“", max_size=25), st.integers(0, 25))
def test_nothing_that_is_typed_breaks_it(query: str, cursor: int) -> None:
    cursor = min(cursor, len(query))
    found = wanted_at(query, cursor)
    assert 0 <= found.start <= found.end <= len(query)
    if found.wants is not Wants.RECENT:
        assert found.start <= cursor <= found.end
    if found.typed:
        assert found.typed in query


def test_in_a_query_that_is_too_long_nothing_is_wanted() -> None:
    assert wanted_at("#" * 1001, 1001).wants is Wants.NOTHING
    assert wanted_at("#" * 1000, 1000).wants is Wants.VALUE
