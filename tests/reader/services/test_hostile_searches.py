"""Whatever is typed into a library is answered, or refused in one sentence, in every scope."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import QueryError
from reader.library import Library
from reader.model.search import Scope

SECONDS = 5.0
"""Wall time on a loaded machine; on a quiet one they take milliseconds (--durations says)."""
HOSTILE = [
    "*",
    "a*",
    "*a*",
    "?",
    "[a TO z]",
    "[2020 TO",
    "{a}",
    "/.*/",
    "(.*)+",
    "^a^5",
    "a^999999999",
    "a~9999999999",
    '"a b"~99999999999999999999',
    "words:>999999999999999999999999",
    "added:<99999999999999d",
    "published:99999",
    "published:0000-00-00..9999-99-99",
    "a" * 10_000,
    "word " * 2_000,
    "x" * 100_000,
    "北" * 10_000,
    "(" * 2000 + "x" + ")" * 2000,
    "(" * 33 + "x" + ")" * 33,
    ")(",
    "()",
    "( )" * 300,
    "NOT OR x",
    "AND",
    "OR",
    "NOT",
    "AND OR NOT",
    "NOT NOT NOT",
    "x AND",
    "OR x",
    "-",
    "--",
    "- - x",
    "+",
    "=",
    "~",
    ":",
    "::",
    "tag:",
    "#",
    "##",
    "#/",
    "#a//b",
    "tag:=",
    "title:title:x",
    "nothing:x",
    'title:"',
    '"',
    '""',
    '"""',
    "“”",
    "' OR 1=1 --",
    '"; DROP TABLE article; --',
    "% _ \\",
    "\\",
    "saved:",
    "saved:none",
    "collection:none",
    "in:",
    "in:nowhere",
    "is:nothing",
    "lang:zzzzzz",
    "\x00",
    "a\x00b",
    "\x00" * 999,
    "\u202ereverse\u202c",
    "\u2066x\u2069 \u200f",
    "\ud800",
    "\udfff\ud800",
    "tag:\ud800",
    'title:"\udc80"',
    "saved:\ud800",
    "\U0010ffff\ufffe",
    "e" + "\u0301" * 900,
    "\u0301",
    "\u200b\u200d\ufeff",
    "👩‍👩‍👧‍👦" * 90,
    "🇷🇸",
    "x OR " * 300 + "x",
    "-x " * 300,
    "wo* " * 60,
    "wor~ " * 60,
    '"a b c d e f g h" ' * 50,
    "\t\n\r\v\f",
]
SIGNS = st.sampled_from(
    [
        *('"', "(", ")", "-", "=", "~", "*", "#", ":", "/", "\\", ">", "<", "..", "'", "“", "”"),
        *(" AND ", " OR ", " NOT ", " ", "\n", "\x00", "\ud800", "\u202e", "\u0301", "é", "北"),
        *("tag:", "title:", "is:", "has:", "words:", "added:", "published:", "saved:", "in:"),
        *("hidden", "unread", "2023", "7d", "river", "bridge", "Ђ", "İ", "ß", "🜁"),
    ]
)


@pytest.fixture(scope="module")
def stocked(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A library of a few articles, one of them marked."""
    from reader.model.selector import Span

    with Library.open(tmp_path_factory.mktemp("hostile") / "library") as library:
        for number in range(5):
            text = f"The bridge {number}\n\nThe river rose, and 北京 wrote of bridge {number}.\n"
            result, _ = library.articles.add_data(text.encode(), f"{number}.txt")
            library.annotations.highlight(result.article_id, Span(4, 10), tags=["city"])
        library.indexing.drain_all()
        yield library


def ask(library: Any, query: str) -> None:
    """In every scope, as the window and the command line ask."""
    for scope in Scope:
        refused = None
        try:
            result = library.searching.search_typed(query, scope)
            assert result.total >= len(result.hits) >= 0
            library.searching.facets(query, scope)
            library.searching.count(query, scope)
        except QueryError as error:
            refused = error
        if refused:
            assert refused.message.endswith(".")
            assert "\n" not in refused.message
            assert 0 <= refused.column <= max(len(query), 1000)


@pytest.mark.parametrize("query", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_query_is_answered_or_refused(stocked: Any, query: str) -> None:
    begun = time.monotonic()
    ask(stocked, query)
    assert time.monotonic() - begun < SECONDS


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    query=st.one_of(
        st.text(st.characters(codec=None), max_size=80),
        st.lists(SIGNS, max_size=16).map("".join),
    )
)
def test_any_string_is_answered_or_refused(stocked: Any, query: str) -> None:
    ask(stocked, query)


@pytest.mark.slow
@settings(
    max_examples=1000, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    query=st.one_of(
        st.text(st.characters(codec=None), max_size=300),
        st.lists(SIGNS, max_size=60).map("".join),
    )
)
def test_a_thousand_strings_are_answered_or_refused(stocked: Any, query: str) -> None:
    ask(stocked, query)
