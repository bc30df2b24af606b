"""Collections: gathered in order, found by name, undone in one step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reader.errors import NotFound, QueryError, Refused
from reader.model.collection import ArticleView, Sort
from reader.model.search import Scope

Add = Callable[..., int]
NOTES = [f"Note {n} about the bridge\n\nThe bridge number {n} stands in the rain.\n" for n in "abc"]


@pytest.fixture
def three(add: Add) -> list[int]:
    return [add(text) for text in NOTES]


def in_order(library: Any, collection_id: int, **view: Any) -> list[int]:
    asked = ArticleView(collection=collection_id, is_descending=False, **view)
    return list(library.articles.ids(asked))


def test_articles_stand_in_the_order_they_came(library: Any, three: list[int]) -> None:
    one, two, last = three
    (to_read,) = library.collections.create("To read", [last, one]).collections.added
    changes = library.collections.add(to_read, [one, two])
    assert changes.collections.changed == {to_read}
    assert in_order(library, to_read) == [last, one, two]
    assert in_order(library, to_read, sort=Sort.TITLE) == [one, two, last]
    assert in_order(library, to_read, text="note b") == [two]
    assert library.collections.get(to_read).articles == 3
    library.articles.trash([one])
    assert in_order(library, to_read) == [last, two]
    assert library.collections.get(to_read).articles == 2
    library.articles.restore([one])
    assert in_order(library, to_read) == [last, one, two]


def test_an_article_may_be_in_many(library: Any, three: list[int]) -> None:
    (a,) = library.collections.create("A", three).collections.added
    (b,) = library.collections.create("B", three[:2]).collections.added
    assert library.collections.holding_all(three) == {a}
    assert library.collections.holding_all(three[:1]) == {a, b}
    library.collections.remove(a, three[:1])
    assert library.collections.holding_all(three[:1]) == {b}


def test_each_step_is_undone_and_redone(library: Any, three: list[int]) -> None:
    collections, history = library.collections, library.history
    (one,) = collections.create("One", three).collections.added
    collections.rename(one, "The one")
    collections.delete(one)
    assert collections.all() == []
    assert history.undo().collections.added == {one}
    assert [(c.name, c.articles) for c in collections.all()] == [("The one", 3)]
    assert history.undo().collections.changed == {one}
    assert collections.find("one").id == one
    history.undo()
    assert collections.all() == []
    history.redo()
    assert in_order(library, one) == three


def test_names_are_the_same_without_regard_to_case_and_quotes(library: Any) -> None:
    (one,) = library.collections.create("  The “best”\n ones ").collections.added
    assert library.collections.get(one).name == "The “best” ones"
    assert library.collections.find("THE BEST ones").id == one
    with pytest.raises(Refused, match="already"):
        library.collections.create("the best ONES")
    library.collections.rename(one, "The Best Ones")
    (other,) = library.collections.create("Other").collections.added
    with pytest.raises(Refused, match="already"):
        library.collections.rename(other, "the best ones")
    for bad in ("", " “” ", "\u200b", "x" * 101):
        with pytest.raises(Refused):
            library.collections.create(bad)
    with pytest.raises(NotFound):
        library.collections.add(99, [])


def test_a_step_with_an_article_that_is_gone_changes_nothing(
    library: Any, three: list[int]
) -> None:
    with pytest.raises(NotFound):
        library.collections.create("One", [*three, 99])
    assert library.collections.all() == []


def test_what_is_removed_for_good_leaves_its_collections(library: Any, three: list[int]) -> None:
    (one,) = library.collections.create("One").collections.added
    library.collections.add(one, three)
    library.articles.trash(three[:1])
    library.articles.purge(three[:1])
    assert in_order(library, one) == three[1:]
    # The step that put it there cannot be taken back any more: it knew of the article.
    assert library.history.undo_label is None


def test_a_query_names_a_collection(library: Any, three: list[int]) -> None:
    library.collections.create("To read", three[:2])
    library.annotations.highlight_quote(three[0], "stands in the rain")
    library.annotations.highlight_quote(three[2], "stands in the rain")
    library.indexing.drain_all()
    ids = library.searching.article_ids
    assert set(ids('collection:"to READ"')) == set(three[:2])
    assert ids('bridge -collection:"to read"') == three[2:]
    found = library.searching.search('rain collection:"To read"', Scope.PASSAGES)
    assert [hit.article_id for hit in found.hits] == three[:1]
    assert library.searching.count('collection:"to read" OR number') == 3
    with pytest.raises(QueryError, match="no collection “nothing”") as raised:
        ids("bridge collection:nothing")
    assert raised.value.column == len("bridge collection:")
