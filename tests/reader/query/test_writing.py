"""Writing: a value in a query is read back as that value."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import QueryError
from reader.query.ast import Choice, Match, Term
from reader.query.parser import parse_query
from reader.query.writing import phrase, written


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("politics/kosovo", "politics/kosovo"),
        ("two words", '"two words"'),
        ("AND", '"AND"'),
        ("-x", '"-x"'),
        ("a(b)", '"a(b)"'),
        ("Yahoo!", '"Yahoo!"'),
        ("Le „Monde“", '"Le Monde"'),
        ("Петровић", "Петровић"),
    ],
)
def test_a_value_is_written_so_that_it_can_be_read_back(value: str, text: str) -> None:
    assert written(value) == text


@given(st.text(min_size=1, max_size=20))
def test_every_written_value_is_one_value(value: str) -> None:
    try:
        found = parse_query(f"tag:{written(value)}")
    except QueryError:
        assert not any(sign.isalnum() for sign in value)
        return
    assert isinstance(found, Choice)
    assert found.field == "tag"


def test_a_publication_that_is_chosen_is_one_phrase() -> None:
    found = parse_query(f"publication:{phrase('Courier')}")
    assert isinstance(found, Term)
    assert (found.text, found.match) == ("Courier", Match.EXACT)
