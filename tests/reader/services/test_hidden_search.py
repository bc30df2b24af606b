"""Hidden lines in a library: the index follows what is hidden and shown, and is made again when it
knows nothing of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from reader.index.index_folder import IndexFolder
from reader.index.index_writer import Batch
from reader.index.kinds import INDEX_VERSION
from reader.index.open_index import OpenIndex
from reader.library import Library
from reader.model.document import Role
from reader.model.search import Scope
from reader.model.selector import Span

Add, Find = Callable[..., int], Callable[[int, str], Span]


def _ids(library: Any, query: str) -> list[int]:
    library.indexing.drain_all()
    return library.searching.article_ids(query)


def _passages(library: Any, query: str) -> int:
    library.indexing.drain_all()
    return library.searching.count(query, Scope.PASSAGES)


def _hide(library: Any, article: int, place: Span, role: Role | None) -> None:
    block = library.reading.open(article).document.block_at(place.start)
    library.cleaning.set_role(article, [block.ordinal], role)


def test_the_index_follows_what_is_hidden_and_shown(library: Any, add: Add, find: Find) -> None:
    article = add()
    place = find(article, "closed since the flood")
    library.annotations.highlight(article, find(article, "flood of 2014"))
    assert _ids(library, "ferry") == [article]
    assert _ids(library, "hidden:ferry") == []
    assert _passages(library, "ferry") == 1

    _hide(library, article, place, Role.BOILERPLATE)
    assert _ids(library, "ferry") == []
    assert _ids(library, "in:hidden ferry") == [article]
    assert (_passages(library, "ferry"), _passages(library, "in:hidden ferry")) == (0, 1)
    assert _passages(library, "flood") == 1

    library.history.undo()
    assert _ids(library, "ferry") == [article]
    assert _ids(library, "hidden:ferry") == []
    assert _passages(library, "ferry") == 1


def test_only_the_passages_of_a_line_wait_for_the_index(library: Any, add: Add, find: Find) -> None:
    article = add()
    for words in ("crossed on foot", "flood of 2014"):
        library.annotations.highlight(article, find(article, words))
    library.indexing.drain_all()
    _hide(library, article, find(article, "flood"), Role.BOILERPLATE)
    assert library.indexing.pending() == 2  # the article and one passage
    library.indexing.drain_all()
    _hide(library, article, find(article, "flood"), Role.HEADING)
    _hide(library, article, find(article, "A hundred"), Role.LIST_ITEM)
    assert library.indexing.pending() == 3  # a line that stays seen concerns no passage


def test_an_index_of_the_version_before_is_made_again_by_itself(library: Any, add: Add) -> None:
    article = add()
    library.indexing.drain_all()
    folder = library.folder
    library.close()
    path = IndexFolder(folder / "index").current()
    assert path is not None
    opened = OpenIndex(path)
    older = replace(opened.stamp, version=INDEX_VERSION - 1)
    Batch(opened.whoosh(), opened.snapshot.segments).commit(older)
    opened.close()

    with Library.open(folder) as again:
        assert again.indexing.needs_rebuild()
        assert again.indexing.drain_all() is None
        assert not again.indexing.needs_rebuild()
        assert IndexFolder(folder / "index").current() != path
        assert again.searching.article_ids("in:hidden bottom") == [article]
