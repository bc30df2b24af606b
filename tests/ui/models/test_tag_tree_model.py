"""The tag tree model: counts, colours, drops, and a tree that keeps its shape where it can."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from ui.models.drag_data import pack_article_ids
from ui.models.sidebar_roles import COUNT_ROLE, DOT_ROLE
from ui.models.tag_colours import TagColours
from ui.models.tag_tree_model import TagTreeModel

Add = Callable[[str], int]


@pytest.fixture
def model(library: Any, add: Add, qtmodeltester: ModelTester) -> TagTreeModel:
    library.tags.create("politics", "green")
    library.articles.tag([add("One on rivers")], ["politics/kosovo"])
    library.articles.tag([add("Two on bridges")], ["politics/serbia", "politics/kosovo"])
    library.tags.create("sport")
    made = TagTreeModel(library)
    qtmodeltester.check(made)
    made.show(library.tags.tree())
    qtmodeltester.check(made)
    return made


def test_parents_count_their_children_each_article_once(model: TagTreeModel) -> None:
    assert model.index_of("politics").data(COUNT_ROLE) == 2
    assert model.index_of("POLITICS/Kosovo").data(COUNT_ROLE) == 2
    assert model.index_of("politics/serbia").data(COUNT_ROLE) == 1
    assert not model.index_of("weather").isValid()


def test_a_tag_without_a_colour_takes_its_parents(model: TagTreeModel, library: Any) -> None:
    assert model.index_of("politics/serbia").data(DOT_ROLE) == "green"
    assert model.index_of("sport").data(DOT_ROLE) == ""
    assert TagColours(library).of("Politics/Serbia/Belgrade") == "green"
    assert TagColours(library).of("sport") == ""


def test_new_counts_do_not_reset_the_tree(model: TagTreeModel, library: Any, add: Add) -> None:
    held = QPersistentModelIndex(model.index_of("sport"))
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    assert model.apply(library.articles.tag([add("Three on ferries")], ["sport"]))
    model.show(library.tags.tree())
    assert not resets
    assert held.data(COUNT_ROLE) == 1


def test_an_import_leaves_the_counts_alone_and_its_redo_may_not(
    model: TagTreeModel, library: Any
) -> None:
    result, changes = library.articles.add_data(b"Four on weirs\n\nThe weir was closed.", "w.txt")
    assert not model.apply(changes)
    assert model.apply(library.articles.tag([result.article_id], ["sport"]))
    assert model.apply(library.articles.trash([result.article_id]))


def test_a_new_tag_comes_at_once_and_the_others_keep_their_counts(
    model: TagTreeModel, library: Any
) -> None:
    assert model.apply(library.tags.create("politics/albania"))
    assert model.index_of("politics/albania").data(COUNT_ROLE) == 0
    assert model.index_of("politics").data(COUNT_ROLE) == 2


def test_a_new_tag_appears(model: TagTreeModel, library: Any) -> None:
    model.apply(library.tags.create("sport/rowing"))
    rowing = model.index_of("sport/rowing")
    assert rowing.data() == "rowing"
    assert model.parent(rowing) == model.index_of("sport")


def test_articles_dropped_on_a_tag_are_told(model: TagTreeModel) -> None:
    told: list[tuple[list[int], str]] = []
    model.articles_dropped.connect(lambda ids, tag: told.append((ids, tag.path)))
    copy = Qt.DropAction.CopyAction
    on = model.index_of("politics/kosovo")
    assert model.dropMimeData(pack_article_ids([1, 2]), copy, -1, -1, on)
    assert not model.dropMimeData(pack_article_ids([1]), copy, -1, -1, QModelIndex())
    assert not model.dropMimeData(pack_article_ids([]), copy, -1, -1, on)
    assert told == [([1, 2], "politics/kosovo")]


def test_descriptions_are_not_taken_for_markup(model: TagTreeModel, library: Any) -> None:
    tag = library.tags.find("sport")
    model.apply(library.tags.set_description(tag.id, "<script>x</script>"))
    tip = model.index_of("sport").data(Qt.ItemDataRole.ToolTipRole)
    assert "<script" not in tip
    assert "&lt;script" in tip


def test_a_tag_can_be_dropped_on_another_or_beside_all(model: TagTreeModel) -> None:
    copy = Qt.DropAction.CopyAction
    moved: list[tuple[str, str]] = []
    model.tag_dropped.connect(lambda tag, parent: moved.append((tag.path, parent)))
    kosovo = model.mimeData([model.index_of("politics/kosovo")])
    assert model.flags(model.index_of("sport")) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.dropMimeData(kosovo, copy, -1, -1, model.index_of("sport"))
    assert model.dropMimeData(kosovo, copy, -1, -1, QModelIndex())
    assert moved == [("politics/kosovo", "sport"), ("politics/kosovo", "")]


def test_a_tag_is_not_dropped_where_it_is_nor_below_itself(model: TagTreeModel) -> None:
    copy = Qt.DropAction.CopyAction
    for path, onto in (
        ("politics/kosovo", "politics"),
        ("politics", "politics"),
        ("politics", "politics/kosovo"),
    ):
        data = model.mimeData([model.index_of(path)])
        assert not model.dropMimeData(data, copy, -1, -1, model.index_of(onto))
    assert not model.canDropMimeData(
        model.mimeData([model.index_of("sport")]), copy, -1, -1, QModelIndex()
    )
