"""The shelves count what stands on them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pytestqt.modeltest import ModelTester

from reader.model.collection import Shelf
from ui.models.shelf_list_model import ShelfListModel, shelf_name
from ui.models.sidebar_roles import COUNT_ROLE


def test_counts_follow_the_library(
    library: Any, add: Callable[[str], int], qtmodeltester: ModelTester
) -> None:
    model = ShelfListModel(library)
    qtmodeltester.check(model)
    one, two = add("One on rivers"), add("Two on bridges")
    library.articles.star([one, two], True)
    model.show(library.articles.counts())
    library.articles.trash([two])
    model.show(library.articles.counts())
    library.reading.mark_read([one], True)
    model.show(library.articles.counts())

    def count(shelf: Shelf) -> int:
        return int(model.index(model.row_of(shelf)).data(COUNT_ROLE))

    assert count(Shelf.ALL) == 1
    assert count(Shelf.UNREAD) == 0
    assert count(Shelf.STARRED) == 1
    assert count(Shelf.TRASH) == 1


def test_every_shelf_has_a_name() -> None:
    assert len({shelf_name(shelf) for shelf in Shelf}) == len(Shelf)
