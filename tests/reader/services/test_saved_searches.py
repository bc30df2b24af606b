"""Saved searches: kept, changed, asked again inside other queries, and never asked without end."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from reader.errors import NotFound, QueryError, Refused
from reader.model.saved_search import SavedSearch
from reader.model.search import Scope

Add = Callable[..., int]
LAMP = "The lamp went out\n\nA short note about the bridge and the lamp that stood on it.\n"
FERRY = "The ferry stays\n\nA short note about the ferry that crosses below the bridge.\n"


@pytest.fixture
def lamp_and_ferry(library: Any, add: Add) -> tuple[int, int]:
    ids = add(LAMP), add(FERRY)
    library.indexing.drain_all()
    return ids


def test_it_is_kept_changed_deleted_and_undone(library: Any) -> None:
    searches, history = library.saved_searches, library.history
    (one,) = searches.save(" Lamps ", "lamp   #city", Scope.PASSAGES).saved_searches.added
    assert searches.all() == [SavedSearch(one, "Lamps", "lamp #city", Scope.PASSAGES)]
    changes = searches.change(one, "lamps", "lamp OR light", Scope.ARTICLES, living=None)
    assert changes.saved_searches.changed == {one}
    searches.delete(one)
    assert searches.all() == []
    history.undo()
    assert searches.find("LAMPS").query == "lamp OR light"
    history.undo()
    assert searches.get(one) == SavedSearch(one, "Lamps", "lamp #city", Scope.PASSAGES)
    history.undo()
    assert searches.all() == []


def test_what_cannot_be_kept_is_refused(library: Any) -> None:
    library.saved_searches.save("Lamps", "lamp")
    with pytest.raises(Refused, match="already"):
        library.saved_searches.save("LAMPS", "light")
    with pytest.raises(Refused):
        library.saved_searches.save(" ", "light")
    with pytest.raises(QueryError):
        library.saved_searches.save("Broken", "lamp (")
    with pytest.raises(QueryError):
        library.saved_searches.save("Empty", "  ")
    with pytest.raises(NotFound):
        library.saved_searches.delete(99)
    assert [one.name for one in library.saved_searches.all()] == ["Lamps"]


def test_it_stands_in_another_query(library: Any, lamp_and_ferry: tuple[int, int]) -> None:
    lamp, ferry = lamp_and_ferry
    library.saved_searches.save("Light", "lamp OR torch")
    library.saved_searches.save("Dark bridge", "bridge -saved:light")
    ids = library.searching.article_ids
    assert ids("saved:light") == [lamp]
    assert ids("note -saved:LIGHT") == [ferry]
    assert ids('saved:"dark bridge"') == [ferry]
    # "lamp OR torch" is one condition: the other one holds for both of its sides.
    assert ids("saved:light ferry") == []
    (hit,) = library.searching.search("saved:light").hits
    assert [span.of(hit.snippet.text).lower() for span in hit.snippet.spans][:1] == ["lamp"]


@pytest.mark.parametrize(
    ("query", "column"), [("bridge saved:nothing", 13), ('saved:"two words"', 6), ("saved:", 0)]
)
def test_a_name_that_nothing_has_is_an_error_where_it_stands(
    library: Any, lamp_and_ferry: tuple[int, int], query: str, column: int
) -> None:
    with pytest.raises(QueryError) as raised:
        library.searching.search(query)
    assert raised.value.column == column


def test_a_fault_inside_is_told_of_the_name_that_was_typed(
    library: Any, lamp_and_ferry: tuple[int, int]
) -> None:
    library.saved_searches.save("One", "lamp")
    library.saved_searches.save("Two", "bridge saved:one")
    library.saved_searches.delete(library.saved_searches.find("one").id)
    with pytest.raises(QueryError, match="“two” cannot be used: There is no saved") as raised:
        library.searching.search("note saved:two")
    assert raised.value.column == len("note saved:")


def test_a_search_that_leads_back_to_itself_ends(
    library: Any, lamp_and_ferry: tuple[int, int]
) -> None:
    (one,) = library.saved_searches.save("One", "lamp").saved_searches.added
    library.saved_searches.save("Two", "bridge saved:one")
    library.saved_searches.change(one, "One", "lamp saved:two", Scope.ARTICLES, living=None)
    with pytest.raises(QueryError, match="leads back to itself"):
        library.searching.search("saved:one")


def test_searches_in_searches_do_not_multiply_without_end(
    library: Any, lamp_and_ferry: tuple[int, int]
) -> None:
    library.saved_searches.save("s0", "lamp")
    for n in range(1, 6):
        library.saved_searches.save(f"s{n}", f"saved:s{n - 1} saved:s{n - 1} lamp")
    assert library.searching.article_ids("saved:s3") == [lamp_and_ferry[0]]
    with pytest.raises(QueryError, match="too many others"):
        library.searching.search("saved:s5")
