"""The query language: what is understood, and where the person is told that it is not."""

from __future__ import annotations

import pytest

from reader.errors import QueryError
from reader.query.ast import And, Choice, Dates, Match, Not, Or, Term
from reader.query.parser import parse_query


def test_words_side_by_side_are_all_wanted() -> None:
    assert parse_query("a b") == And((Term("a", column=0), Term("b", column=2)))
    assert parse_query("a AND b") == parse_query("a   b").__class__(
        (Term("a", column=0), Term("b", column=6))
    )


def test_or_binds_weaker_than_and() -> None:
    tree = parse_query("a b OR c")
    assert isinstance(tree, Or)
    assert isinstance(tree.nodes[0], And)


@pytest.mark.parametrize("query", ["-x", "NOT x", "−x", "NOT NOT NOT x"])
def test_negation(query: str) -> None:
    tree = parse_query(query)
    assert isinstance(tree, Not)
    assert isinstance(tree.node, Term)


def test_a_hyphen_inside_a_word_rules_nothing_out() -> None:
    assert parse_query("wind-farm") == Term("wind-farm")


@pytest.mark.parametrize("query", ['"a b"', "“a b”", "„a b”", "«a b»"])
def test_every_quotation_mark_makes_a_phrase(query: str) -> None:
    assert parse_query(query) == Term("a b", match=Match.EXACT)


@pytest.mark.parametrize(
    ("query", "value", "is_exact"),
    [
        ("#war", "war", False),
        ("tag:war", "war", False),
        ("TAG:war", "war", False),
        ("tag:=war", "war", True),
        ('#"two words"', "two words", False),
        ('tag:="two words"', "two words", True),
        ("#a/b", "a/b", False),
        ("tag:a-b", "a-b", False),
    ],
)
def test_tags(query: str, value: str, is_exact: bool) -> None:
    tree = parse_query(query)
    assert isinstance(tree, Choice)
    assert (tree.field, tree.value, tree.is_exact) == ("tag", value, is_exact)


def test_a_field_holds_for_a_whole_parenthesis() -> None:
    tree = parse_query("title:(wind OR solar)")
    assert isinstance(tree, Or)
    assert [node.field for node in tree.nodes if isinstance(node, Term)] == ["title", "title"]


@pytest.mark.parametrize(
    ("query", "first", "last"),
    [
        ("published:2023", "2023-01-01", "2023-12-31"),
        ("published:2024-02", "2024-02-01", "2024-02-29"),
        ("published:2023-01..2023-03", "2023-01-01", "2023-03-31"),
        ("published:2023..", "2023-01-01", "9999-12-31"),
        ("published:..2023-05-07", "0001-01-01", "2023-05-07"),
        ("after:2023-06", "2023-06-01", "9999-12-31"),
        ("before:2023", "0001-01-01", "2022-12-31"),
        ("before:2024-03-01", "0001-01-01", "2024-02-29"),
        ("published:>2023", "2024-01-01", "9999-12-31"),
        ("published:>=2023", "2023-01-01", "9999-12-31"),
        ("published:<2024-03", "0001-01-01", "2024-02-29"),
        ("published:<=2024-03", "0001-01-01", "2024-03-31"),
        ("before:0001", "0001-01-01", "0001-01-01"),
    ],
)
def test_dates(query: str, first: str, last: str) -> None:
    tree = parse_query(query)
    assert isinstance(tree, Dates)
    assert (tree.first, tree.last) == (first, last)


def test_an_address_or_a_time_of_day_is_words() -> None:
    assert isinstance(parse_query("https://example.org/a?b=c"), Term)
    assert isinstance(parse_query("12:30"), Term)


@pytest.mark.parametrize(
    ("query", "column"),
    [
        ("", 0),
        ("   ", 0),
        ("… !", 0),
        ('say "hello', 4),
        ("a (b", 2),
        ("a) b", 1),
        ("NOT OR x", 0),
        ("a OR", 2),
        ("OR a", 0),
        ("a AND AND b", 2),
        ("a NOT", 2),
        ("*", 0),
        ("a*", 1),
        ("b *a*", 2),
        ("do*c", 2),
        ("wind-fa*", 7),
        ("x is:lost", 5),
        ("has:wings", 4),
        ("colour:mauve", 7),
        ("published:yesterday", 10),
        ("published:2023-13", 10),
        ("published:2023-02-30", 10),
        ("after:2023..2024", 6),
        ("after:>2023", 6),
        ("published:>", 10),
        ("published:>2023..2024", 10),
        ("lang:english", 5),
        ("is:-read", 3),
        ("tag:", 0),
        ("tag:=", 0),
        ("titel:wind", 0),
        ("tag:(a b)", 4),
        ('"a b"~51', 5),
        ('x "a b"~99999', 7),
        ("(" * 33 + "a" + ")" * 33, 32),
        ("(" * 500 + "a" + ")" * 499, 32),
        ("word " * 65, 320),
        ("x" * 1001, 1000),
    ],
)
def test_a_mistake_is_told_with_its_column(query: str, column: int) -> None:
    with pytest.raises(QueryError) as caught:
        parse_query(query)
    assert caught.value.column == column
    assert caught.value.message.endswith(".")


def test_thirty_two_parentheses_are_allowed() -> None:
    assert parse_query("(" * 32 + "a" + ")" * 32) == Term("a", column=32)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("=ran", Term("ran", match=Match.EXACT, column=1)),
        ("title:=ran", Term("ran", "title", Match.EXACT, 7)),
        ('="two words"', Term("two words", match=Match.EXACT, column=1)),
        ("=kos*", Term("kos", match=Match.PREFIX)),
        ("=kosvo~", Term("kosvo", match=Match.ALIKE)),
    ],
)
def test_a_word_as_it_stands(query: str, expected: Term) -> None:
    assert parse_query(query) == expected


def test_what_is_left_out_behind_a_field_is_left_out_of_it() -> None:
    assert parse_query("title:-wind") == Not(Term("wind", "title", column=7))
    assert parse_query("wind -title:(a OR b)") == And(
        (Term("wind"), Not(Or((Term("a", "title", column=13), Term("b", "title", column=18)))))
    )


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ('"wind solar"~3', Term("wind solar", match=Match.NEAR, reach=3)),
        ('"wind solar"~', Term("wind solar", match=Match.NEAR, reach=5)),
        ('note:"wind solar"~0', Term("wind solar", "note", Match.NEAR, 5)),
        ('"wind"~3', Term("wind", match=Match.EXACT)),
        ("kosvo~", Term("kosvo", match=Match.ALIKE)),
        ("kosvo~1", Term("kosvo", match=Match.ALIKE)),
        ("caption:kosvo~", Term("kosvo", "caption", Match.ALIKE, 8)),
    ],
)
def test_words_near_each_other_and_words_nearly_spelt_so(query: str, expected: Term) -> None:
    assert parse_query(query) == expected


@pytest.mark.parametrize(
    ("query", "field", "value"),
    [
        ("words:>800", "words", ">800"),
        ("words:100..500", "words", "100..500"),
        ("highlights:0", "highlights", "0"),
        ("added:<7D", "added", "<7d"),
        ("added:>10d", "added", ">10d"),
        ("added:2023-02", "added", "2023-02-01..2023-02-28"),
        ("added:2023-01..2023-03", "added", "2023-01-01..2023-03-31"),
        ("added:>2023-12-31", "added", "2024-01-01..9999-12-31"),
        ("lang:en-GB", "lang", "en"),
        ("language:=EN", "lang", "en"),
        ("color:Yellow", "colour", "yellow"),
        ("is:Starred", "is", "starred"),
    ],
)
def test_a_value_is_brought_into_its_one_form(query: str, field: str, value: str) -> None:
    found = parse_query(query)
    assert isinstance(found, Choice)
    assert (found.field, found.value) == (field, value)


@pytest.mark.parametrize("query", ["words:many", "added:2023-13", "added:5d", "highlights:-1"])
def test_what_is_no_number_or_age_is_said_with_an_example(query: str) -> None:
    with pytest.raises(QueryError, match=r"does not know|needs a word") as caught:
        parse_query(query)
    assert "Such as" in caught.value.hint
