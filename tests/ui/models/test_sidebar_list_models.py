"""Collections and saved searches as rows: they follow the library, take drops, show counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from reader.model.search import Scope
from ui.models.collection_list_model import CollectionListModel
from ui.models.drag_data import pack_article_ids
from ui.models.saved_search_list_model import SavedSearchListModel
from ui.models.sidebar_roles import COUNT_ROLE, ICON_ROLE

Add = Callable[[str], int]
COPY = Qt.DropAction.CopyAction


def shown(model: Any) -> list[tuple[str, int | None]]:
    indexes = [model.index(row) for row in range(model.rowCount())]
    return [(index.data(), index.data(COUNT_ROLE)) for index in indexes]


@pytest.fixture
def collections(library: Any) -> CollectionListModel:
    return CollectionListModel(library)


def test_collections_follow_the_library(
    library: Any, add: Add, collections: CollectionListModel, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(collections)
    one, two = add("One on rivers"), add("Two on bridges")
    collections.apply(library.collections.create("Beta", [one, two]))
    collections.apply(library.collections.create("alpha <b>"))
    assert shown(collections) == [("alpha <b>", 0), ("Beta", 2)]
    resets: list[bool] = []
    collections.modelReset.connect(lambda: resets.append(True))
    beta = collections.entries[1].id
    collections.apply(library.articles.trash([two]))
    collections.apply(library.collections.remove(beta, [one]))
    assert (shown(collections)[1], resets) == (("Beta", 0), []), "the same rows keep their indexes"
    collections.apply(library.history.undo())
    assert shown(collections)[1] == ("Beta", 1)
    assert collections.row_of(beta) == 1
    collections.apply(library.collections.delete(beta))
    assert (collections.row_of(beta), resets) == (None, [True])
    index = collections.index(0)
    assert "alpha &lt;b&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Collection alpha <b>, 0 articles"


def test_articles_are_dropped_on_a_collection_and_nothing_else_is(
    library: Any, collections: CollectionListModel
) -> None:
    collections.apply(library.collections.create("Beta"))
    told: list[tuple[list[int], int]] = []
    collections.articles_dropped.connect(lambda ids, to: told.append((ids, to)))
    row, data = collections.index(0), pack_article_ids([3, 1])
    assert collections.flags(row) & Qt.ItemFlag.ItemIsDropEnabled
    assert collections.mimeTypes() == data.formats()
    assert collections.dropMimeData(data, COPY, -1, -1, row)
    assert told == [([3, 1], collections.entries[0].id)]
    assert not collections.dropMimeData(data, COPY, 0, 0, QModelIndex()), "between the rows"
    assert not collections.dropMimeData(QMimeData(), COPY, -1, -1, row)
    assert len(told) == 1


def test_saved_searches_show_a_count_when_it_is_known(
    library: Any, qtmodeltester: ModelTester
) -> None:
    model = SavedSearchListModel(library)
    qtmodeltester.check(model)
    model.apply(library.saved_searches.save("Water", "river OR sea"))
    model.apply(library.saved_searches.save("Marks", "#sea", Scope.PASSAGES))
    assert shown(model) == [("Marks", None), ("Water", None)]
    assert model.index(0).data(ICON_ROLE) != model.index(1).data(ICON_ROLE)
    water = model.entries[1].id
    model.set_count(water, 1)
    assert shown(model) == [("Marks", None), ("Water", 1)]
    assert "river OR sea<br>1 article" in model.index(1).data(Qt.ItemDataRole.ToolTipRole)
    model.set_count(water, None, "There is no collection “sea”.")
    assert shown(model)[1] == ("Water", None)
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Saved search Water, There is no collection “sea”."
    model.apply(
        library.saved_searches.change(water, "Rivers", "river", Scope.ARTICLES, living=None)
    )
    assert shown(model) == [("Marks", None), ("Rivers", None)]
