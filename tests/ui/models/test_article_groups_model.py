"""The article list model with groups: heads, closed ones, articles in several, news in between."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from reader.model.changes import Changes, Touched
from reader.model.collection import ArticleView, Grouping, Sort
from ui.models.article_columns import COLUMNS, FIRST_ORDER, Column
from ui.models.article_list_model import HEAD_ROLE, ROW_ROLE, ArticleListModel
from ui.models.drag_data import unpack_article_ids

Add = Callable[[str], int]
BY_TAG = ArticleView(group=Grouping.TAG, sort=Sort.ADDED, is_descending=False)


@pytest.fixture
def three(library: Any, add: Add) -> list[int]:
    """One with two tags, one with one, one with none."""
    ids = [add(f"Article number {number}") for number in range(3)]
    library.articles.tag(ids[:1], ["city", "river"])
    library.articles.tag(ids[1:2], ["river"])
    return ids


@pytest.fixture
def model(library: Any, three: list[int], qtmodeltester: ModelTester) -> ArticleListModel:
    made = ArticleListModel(library)
    made.show(BY_TAG)
    qtmodeltester.check(made)
    return made


def shown(model: ArticleListModel) -> list[str]:
    """Heads with their number, and the last letter of titles."""
    lines = []
    for row in range(model.rowCount()):
        head = model.index(row, 0).data(HEAD_ROLE)
        name = model.index(row, 0).data()
        lines.append(f"{name} {head.count}" if head else name[-1])
    return lines


def test_an_article_stands_under_each_of_its_tags(model: ArticleListModel) -> None:
    assert shown(model) == ["city 1", "0", "river 2", "0", "1", "No tag 1", "2"]
    assert model.entries.article_count() == 3


def test_heads_cannot_be_selected_dragged_or_taken_for_articles(
    model: ArticleListModel, three: list[int]
) -> None:
    head = model.index(0, Column.TITLE)
    assert not model.flags(head) & Qt.ItemFlag.ItemIsSelectable
    assert head.data(ROW_ROLE) is None
    assert model.id_at(0) == 0
    everything = [model.index(row, c) for row in range(model.rowCount()) for c in Column]
    assert unpack_article_ids(model.mimeData(everything)) == three


def test_a_closed_group_shows_its_head_alone_and_opens_again(
    model: ArticleListModel, qtmodeltester: ModelTester
) -> None:
    before = shown(model)
    model.flip_group(2)
    assert shown(model) == ["city 1", "0", "river 2", "No tag 1", "2"]
    assert not model.head(2).is_open  # type: ignore[union-attr]
    qtmodeltester.check(model)
    assert model.entries.article_count() == 3, "what is closed is still there"
    model.flip_group(2)
    assert shown(model) == before
    model.flip_all_groups()
    assert shown(model) == ["city 1", "river 2", "No tag 1"]
    qtmodeltester.check(model)
    model.flip_all_groups()
    assert shown(model) == before


def test_groups_stay_closed_while_articles_come_and_go(
    model: ArticleListModel, library: Any, add: Add, three: list[int]
) -> None:
    model.flip_group(2)
    held = QPersistentModelIndex(model.index(4, 0))
    new = add("Article number 9")
    model.apply(Changes(articles=Touched(added=frozenset({new}))))
    model.apply(library.articles.tag([new], ["bridge", "river"]))
    assert shown(model) == ["bridge 1", "9", "city 1", "0", "river 3", "No tag 1", "2"]
    assert held.row() == 6, "an index follows its article"
    model.apply(library.articles.untag([three[0]], ["city"]))
    assert shown(model) == ["bridge 1", "9", "river 3", "No tag 1", "2"]
    model.apply(library.history.undo())
    assert shown(model) == ["bridge 1", "9", "city 1", "0", "river 3", "No tag 1", "2"]


def test_a_change_repaints_an_article_wherever_it_stands(
    model: ArticleListModel, library: Any, three: list[int]
) -> None:
    model.apply(library.articles.star(three[:1], True))
    assert [model.article(row).is_starred for row in (1, 3)] == [True, True]  # type: ignore[union-attr]


def test_months_have_their_names(library: Any, three: list[int]) -> None:
    model = ArticleListModel(library)
    model.show(ArticleView(group=Grouping.PUBLISHED))
    assert shown(model)[0] == "No date 3"
    model.show(ArticleView(group=Grouping.ADDED))
    month, year, count = shown(model)[0].split()
    assert month.isalpha()
    assert year.isdigit()
    assert count == "3"


def test_a_head_tells_a_screen_reader_its_name_number_and_state(model: ArticleListModel) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(2, 0).data(role) == "river, 2 articles, open"
    model.flip_group(2)
    assert model.index(2, 0).data(role) == "river, 2 articles, closed"


def test_every_column_has_a_name_and_something_to_say(library: Any, three: list[int]) -> None:
    library.articles.star(three, True)
    library.annotations.highlight_quote(three[0], "full sentence")
    model = ArticleListModel(library)
    model.show(ArticleView(sort=Sort.ADDED, is_descending=False))
    assert sorted(FIRST_ORDER) == sorted(look.column for look in COLUMNS) == sorted(Column)
    horizontal = Qt.Orientation.Horizontal
    names = [model.headerData(column, horizontal) for column in Column]
    assert len(set(names)) == len(Column)
    cells = {look.key: model.index(0, look.column).data() for look in COLUMNS}
    assert cells["title"] == "Article number 0"
    assert cells["star"] == "starred"
    assert cells["unread"] == "unread"
    assert cells["tags"] == "city, river"
    assert cells["highlights"] == "1"
    assert int(cells["words"]) > 3
    assert cells["opened"] == cells["progress"] == ""
