"""A query for what is like an article or a passage: words that tell, to be read and changed."""

from __future__ import annotations

import pytest

from reader.errors import NotFound
from reader.library import Library
from reader.model.search import Scope

TEXTS = {
    "a": "On dykes\n\nThe dyke was raised after the flood.\n\nA ferry OR a barge came.\n",
    "b": "Floods\n\nFloods came, and two dykes were raised.\n",
    "c": "Barges\n\nThe barge and the ferry came. OR is a word.\n",
    "d": "Bread\n\nRye and wheat make bread, but not here.\n",
} | {f"n{n}": f"News {n}\n\nThe council and the mayor came, but not today.\n" for n in range(12)}


@pytest.fixture
def filled(library: Library) -> Library:
    for name, text in TEXTS.items():
        library.articles.add_data(text.encode(), f"{name}.txt")
    library.indexing.drain_all()
    return library


def test_the_words_of_an_article_find_it_and_what_is_like_it(filled: Library) -> None:
    query = filled.searching.query_like(1)
    words = query.split(" OR ")
    assert {"dykes", "flood"} <= set(words)
    assert "the" not in words
    assert "or" not in words
    assert set(filled.searching.article_ids(query)) == {1, 2, 3}


def test_a_word_of_the_text_is_no_sign_between_words(filled: Library) -> None:
    page = '<html lang="de"><title>{}</title><article><h1>{}</h1><p>{}</p></article></html>'
    for title, text in (("Deiche", "Es gilt das OR."), ("Fähren", "Das OR gilt auch hier.")):
        data = page.format(title, title, text).encode()
        added = filled.articles.add_data(data, f"{title}.html")[0].article_id
    filled.indexing.drain_all()
    assert added is not None
    query = filled.searching.query_like(added)
    assert "or" in query.split(" OR ")
    assert added in filled.searching.article_ids(query)


def test_a_passage_has_a_query_of_its_own(filled: Library) -> None:
    span = filled.annotations.place_of(1, "the flood")
    assert filled.searching.query_like(1, span) == "flood"
    filled.annotations.highlight_quote(2, "Floods came")
    filled.indexing.drain_all()
    (hit,) = filled.searching.search("flood", Scope.PASSAGES).hits
    assert hit.article_id == 2


def test_what_no_other_article_has_makes_no_query(filled: Library) -> None:
    span = filled.annotations.place_of(4, "Rye and wheat")
    assert filled.searching.query_like(4, span) == ""
    with pytest.raises(NotFound):
        filled.searching.query_like(99)
