"""The model of all passages: ids and headings as rows, read by pages, following the library."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester

from reader.model.annotation import Colour
from reader.model.passage import PassageGroup, PassageView
from ui.models.drag_data import unpack_annotation_ids
from ui.models.passage_list_model import (
    HEADING_ROLE,
    KEPT_ROWS,
    PAGE,
    PASSAGE_ROLE,
    PassageListModel,
)

BY_TAG = PassageView(group=PassageGroup.TAG)


@pytest.fixture
def marks(library: Any, add: Any) -> list[int]:
    """Three passages: two with the tag rivers, the last with boats too, one without a tag."""
    made = []
    for title, tags in (("Alpha", ["rivers"]), ("Beta", []), ("Gamma", ["boats", "rivers"])):
        changes = library.annotations.highlight_quote(add(title), f"of it: {title}", tags=tags)
        made += changes.annotations.added
    return made


@pytest.fixture
def model(library: Any, marks: list[int], qtmodeltester: ModelTester) -> PassageListModel:
    made = PassageListModel(library, lambda run: run.name or "No tag")
    made.show(PassageView())
    qtmodeltester.check(made)
    return made


def shown(model: PassageListModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_the_newest_stand_first(model: PassageListModel) -> None:
    assert shown(model) == ["of it: Gamma", "of it: Beta", "of it: Alpha"]
    assert model.total == 3


def test_groups_have_headings_and_a_passage_stands_in_each_of_its_groups(
    model: PassageListModel, marks: list[int], qtmodeltester: ModelTester
) -> None:
    model.show(BY_TAG)
    qtmodeltester.check(model)
    assert shown(model) == [
        *("boats", "of it: Gamma"),
        *("rivers", "of it: Gamma", "of it: Alpha"),
        *("No tag", "of it: Beta"),
    ]
    assert model.total == 3
    assert model.heading_rows() == [0, 2, 5]
    assert model.rows_of([marks[2]]) == [1, 3]
    assert model.ids(range(7)) == [marks[2], marks[0], marks[1]]
    assert model.index(0).data(HEADING_ROLE).count == 1
    assert model.index(0).data(PASSAGE_ROLE) is None
    assert not model.index(0).flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.index(1).flags() & Qt.ItemFlag.ItemIsDragEnabled


def test_a_folded_group_is_its_heading_alone(model: PassageListModel) -> None:
    model.show(BY_TAG)
    model.toggle_fold(2)
    assert shown(model) == ["boats", "of it: Gamma", "rivers", "No tag", "of it: Beta"]
    assert model.total == 3
    said = model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "rivers, 2 passages, closed"
    assert len(model.shown_ids()) == 3, "what is folded is exported, too"
    model.toggle_fold(2)
    assert model.rowCount() == 7
    model.toggle_fold(1)
    assert model.rowCount() == 7, "a passage folds nothing"


def test_it_follows_the_library(model: PassageListModel, library: Any, marks: list[int]) -> None:
    assert not model.apply(library.annotations.set_note(marks[0], "Which one?"))
    assert "Which one?" in model.index(2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.apply(library.annotations.remove([marks[1]]))
    assert shown(model) == ["of it: Gamma", "of it: Alpha"]
    assert model.apply(library.history.undo())
    assert model.rowCount() == 3
    article = library.annotations.get(marks[0]).article_id
    assert model.apply(library.articles.trash([article]))
    assert model.rowCount() == 2
    model.show(PassageView(colours=frozenset({Colour.PINK})))
    assert model.rowCount() == 0
    assert model.apply(library.annotations.set_colour(marks[2], Colour.PINK))
    assert model.rowCount() == 1


def test_a_new_article_is_no_news_for_it(model: PassageListModel, library: Any) -> None:
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.dataChanged.connect(lambda *_: resets.append(True))
    _, changes = library.articles.add_data(b"Delta\n\nA sentence about the delta.\n", "d.txt")
    assert not model.apply(changes)
    assert not resets


def test_rows_are_read_by_pages_and_forgotten_in_time(model: PassageListModel) -> None:
    model.passage(0)
    assert len(model._rows) == 3
    # Ids that no passage has stand for a long list.
    model._numbers.extend(range(10_000, 10_000 + 2 * KEPT_ROWS))
    for row in range(0, model.rowCount(), PAGE):
        model.passage(row)
    assert len(model._rows) <= KEPT_ROWS + PAGE


def test_a_drag_carries_each_passage_once(model: PassageListModel, marks: list[int]) -> None:
    model.show(BY_TAG)
    data = model.mimeData([model.index(row) for row in (1, 3, 4)])
    assert unpack_annotation_ids(data) == [marks[2], marks[0]]
