"""Conditions: read from the text of a query, added to it, taken from it."""

from __future__ import annotations

import pytest

from reader.errors import QueryError
from reader.model.facet import Facet
from reader.query.conditions import condition_of, conditions, toggled
from reader.query.parser import parse_query


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("wind", []),
        ("wind tag:energy", ["tag:energy"]),
        ("#energy wind -colour:blue", ["#energy", "-colour:blue"]),
        ('wind #"two words" NOT lang:de', ['#"two words"', "NOT lang:de"]),
        ('publication:"The Plain Dealer" title:wind', ['publication:"The Plain Dealer"']),
        ("publication:dealer wind", []),
        ("wind (tag:x OR tag:y) is:unread", ["is:unread"]),
        ("wind tag:x OR solar", []),
        ("(wind OR solar) tag:=x", ["tag:=x"]),
        ("published:2023-01..2023-03 AND added:<7d", ["published:2023-01..2023-03", "added:<7d"]),
        ('"tag:x"', []),
    ],
)
def test_conditions_stand_beside_the_words(query: str, expected: list[str]) -> None:
    assert [one.text for one in conditions(query)] == expected


def test_excluding_conditions_are_known() -> None:
    assert [one.is_excluded for one in conditions("a tag:x -tag:y NOT lang:de")] == [
        False,
        True,
        True,
    ]


@pytest.mark.parametrize(
    ("query", "condition", "expected"),
    [
        ("wind", "tag:x", "wind tag:x"),
        ("wind tag:x", "tag:x", "wind"),
        ("wind #X lang:de", 'tag:"x"', "wind lang:de"),
        ("tag:x", "tag:x", ""),
        ("in:hidden wind", "in:hidden", "wind"),
        ("in:hidden wind", "tag:x", "in:hidden wind tag:x"),
        ("", "tag:x", "tag:x"),
        ("wind OR solar", "tag:x", "(wind OR solar) tag:x"),
        ("(wind OR solar) tag:x", "tag:x", "wind OR solar"),
        ("(wind OR solar) (a OR b) tag:x", "tag:x", "(wind OR solar) (a OR b)"),
        ("wind AND tag:x", "tag:x", "wind"),
        ("tag:x AND wind", "tag:x", "wind"),
        ("wind tag:x", "-tag:x", "wind -tag:x"),
        ("wind -tag:x", "tag:x", "wind tag:x"),
        ("wind NOT tag:x", "-tag:x", "wind"),
        ("wind published:2023", "published:2023-02", "wind published:2023-02"),
        ("wind published:2023-02", "published:2023-02", "wind"),
        ("wind published:2022", "published:2023", "wind published:2022 published:2023"),
        ('a publication:"the  post" b', 'publication:"The Post"', "a b"),
        ("wind tag:xy", "tag:x", "wind tag:xy tag:x"),
    ],
)
def test_a_condition_is_added_and_taken_away(query: str, condition: str, expected: str) -> None:
    assert toggled(query, condition) == expected


def test_what_cannot_be_understood_is_an_error() -> None:
    with pytest.raises(QueryError):
        toggled("(wind", "tag:x")


@pytest.mark.parametrize(
    "value", ["x", "two words", "a/b c", "-x", "=x", "né", "x:y", "tag:y", "OR", 'say "so"', "a)b"]
)
def test_every_name_of_a_tag_becomes_a_condition_of_its_own(value: str) -> None:
    query = f"wind {condition_of(Facet.TAG, value)} solar"
    parse_query(query)
    assert len(conditions(query)) == 1
    assert toggled(query, condition_of(Facet.TAG, value)) == "wind solar"


def test_conditions_name_the_fields_of_the_language() -> None:
    assert condition_of(Facet.YEAR, "2023") == "published:2023"
    assert condition_of(Facet.LANGUAGE, "de") == "lang:de"
    assert condition_of(Facet.COLOUR, "blue") == "colour:blue"
    assert condition_of(Facet.PUBLICATION, "Die Zeit") == 'publication:"Die Zeit"'
