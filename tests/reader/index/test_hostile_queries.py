"""Any text is answered or refused in a sentence, quickly."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import QueryError
from reader.model.search import Scope

HOSTILE = [
    "*",
    "a*",
    "*a*",
    "[a TO z]",
    "/.*/",
    "a" * 100_000,
    "word " * 10_000,
    "(" * 2000 + "x" + ")" * 2000,
    "NOT OR x",
    "-" * 900,
    "-" * 900 + "x",
    "NOT " * 240 + "x",
    '"' * 999,
    "x OR " * 300,
    "#" * 500,
    "tag:" * 200,
    "\x00\ud800\uffff",
    "a:b:c:d" * 100,
    "wo* " * 200,
    "\u0301" * 900,
    "北" * 900,
    "e\u0301" * 400,
]
PIECES = st.sampled_from(
    [
        *('"', "(", ")", "-", "NOT ", " OR ", " AND ", "*", "#", "tag:", "tag:=", "title:", "is:"),
        *("unread", "published:", "2023", "..", "after:", "wind", "solar", "北京", "Đ", "'s", "~"),
        *("\n", "\x00", "\ud800", "é", " ", "note:", "has:", "colour:", "“", "”", ":", "=", "/"),
    ]
)


@pytest.fixture(scope="module")
def library(tmp_path_factory, make_shelf):
    shelf = make_shelf(tmp_path_factory.mktemp("hostile") / "index")
    chance = random.Random(1)
    words = ["wind", "solar", "word", *(f"wo{chance.randrange(10**6)}" for _ in range(3000))]
    for number in range(1, 6):
        shelf.add(number, " ".join(chance.choices(words, k=2000)))
        shelf.mark(number, number, shelf.documents[number].text[:40], note="north 北京")
    yield shelf
    shelf.index.close()


@pytest.mark.parametrize("query", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("scope", list(Scope))
def test_a_hostile_query_is_answered_or_refused_at_once(library, query: str, scope: Scope) -> None:
    before = time.process_time()
    error = _error_of(library, query, scope)
    assert error is None or (error.message and 0 <= error.column <= 1000)
    assert time.process_time() - before < 1.0


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(query=st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=14).map("".join)))
def test_any_text_is_answered_or_refused(library, query: str) -> None:
    for scope in Scope:
        error = _error_of(library, query, scope)
        if error:
            assert 0 <= error.column <= max(len(query), 1)
            continue
        result = library.search(query, scope)
        assert result.total >= len(result.hits)
        for hit in result.hits:
            text = library.documents[hit.article_id].text
            assert all(span and span.end <= len(text) for span in hit.matches)
            assert list(hit.matches) == sorted(hit.matches)
            assert all(s.end <= len(hit.snippet.text) for s in hit.snippet.spans)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(text=st.text(min_size=1, max_size=80), data=st.data())
def test_every_word_of_a_text_finds_it_and_is_outlined(shelf, text: str, data) -> None:
    from reader.text.normalize import clean_line
    from reader.text.words import words_of

    clean = clean_line(text)
    words = list(words_of(clean))
    if not words:
        return
    shelf.add(1, clean, language=data.draw(st.sampled_from(["en", "fr", "sr", "zh", ""])))
    word = data.draw(st.sampled_from(words))
    result = shelf.search(f'"{word}"')
    assert [hit.article_id for hit in result.hits] == [1]
    assert result.hits[0].matches


def test_a_prefix_stands_for_all_words_that_begin_so(library) -> None:
    result = library.search("wo*")
    assert result.total == 5


def _error_of(library, query: str, scope: Scope) -> QueryError | None:
    try:
        library.search(query, scope)
    except QueryError as error:
        return error
    return None
