"""The article list model follows the library with the fewest news."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from reader.model.changes import Changes, Touched
from reader.model.collection import ArticleView, Shelf, Sort
from reader.model.locator import Locator
from ui.models.article_list_model import ROW_ROLE, ArticleListModel
from ui.models.article_pages import KEPT_ROWS, PAGE
from ui.models.drag_data import pack_article_ids, unpack_article_ids

Add = Callable[[str], int]


@pytest.fixture
def model(library: Any, add: Add, qtmodeltester: ModelTester) -> ArticleListModel:
    for number in range(5):
        add(f"Article number {number}")
    made = ArticleListModel(library)
    made.show(ArticleView(sort=Sort.ADDED, is_descending=True))
    qtmodeltester.check(made)
    return made


def titles(model: ArticleListModel) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_the_newest_stand_first(model: ArticleListModel) -> None:
    assert titles(model) == [f"Article number {n}" for n in (4, 3, 2, 1, 0)]


def test_a_new_article_is_one_inserted_row(model: ArticleListModel, library: Any, add: Add) -> None:
    inserted, reset = [], []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.modelReset.connect(lambda: reset.append(True))
    new = add("The sixth")
    model.apply(Changes(articles=Touched(added=frozenset({new}))))
    assert inserted == [(0, 0)]
    assert not reset
    assert titles(model)[0] == "The sixth"


def test_neighbours_that_leave_are_one_removal(model: ArticleListModel, library: Any) -> None:
    removed = []
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    changes = library.articles.trash([model.id_at(1), model.id_at(2), model.id_at(4)])
    model.apply(changes)
    assert removed == [(4, 4), (1, 2)]
    assert titles(model) == ["Article number 4", "Article number 1"]


def test_an_undone_deletion_brings_the_rows_back_in_place(
    model: ArticleListModel, library: Any
) -> None:
    before = titles(model)
    model.apply(library.articles.trash([model.id_at(1), model.id_at(3)]))
    model.apply(library.history.undo())
    assert titles(model) == before


def test_only_touched_rows_are_painted_again(model: ArticleListModel, library: Any) -> None:
    changed = []
    model.dataChanged.connect(lambda first, last, _roles: changed.append((first.row(), last.row())))
    model.apply(library.articles.star([model.id_at(2)], True))
    assert changed == [(2, 2)]
    assert model.article(2).is_starred  # type: ignore[union-attr]


def test_an_article_read_stays_on_the_unread_shelf_until_it_is_chosen_anew(
    model: ArticleListModel, library: Any
) -> None:
    model.show(ArticleView(shelf=Shelf.UNREAD))
    model.apply(library.reading.mark_read([model.id_at(0)], True))
    assert model.rowCount() == 5
    assert not model.article(0).is_unread  # type: ignore[union-attr]
    model.show(ArticleView(shelf=Shelf.UNREAD))
    assert model.rowCount() == 4


def test_held_indexes_follow_their_article_through_a_new_order(
    model: ArticleListModel, library: Any
) -> None:
    model.show(ArticleView(sort=Sort.OPENED, is_descending=True))
    last = model.rowCount() - 1
    held = QPersistentModelIndex(model.index(last, 0))
    article = model.id_at(last)
    model.apply(library.reading.mark_read([article], True))
    library.reading.open(article)
    library.reading.remember(article, Locator(1, 1, 0.1))
    assert model.row_of(article) == last, "opening alone does not move the row under the hand"
    model.apply(library.articles.star([article], True))
    assert held.row() == 0
    assert model.id_at(0) == article


def test_an_article_that_vanished_is_an_empty_row_not_an_error(
    model: ArticleListModel, library: Any
) -> None:
    gone = model.id_at(0)
    library.articles.trash([gone])
    library.articles.purge([gone])
    model._pages.clear()
    assert model.index(0, 0).data(ROW_ROLE) is None
    assert model.index(0, 0).data() is None


def test_rows_are_read_by_pages_and_forgotten_in_time(library: Any, add: Add) -> None:
    for number in range(3):
        add(f"One {number}")
    model = ArticleListModel(library)
    model.show(ArticleView())
    model.article(0)
    assert len(model._pages) == 3
    # Ids that no article has stand for a long list.
    model.entries.rows.extend(range(10_000, 10_000 + 2 * KEPT_ROWS))
    for row in range(0, model.rowCount(), PAGE):
        model.article(row)
    assert len(model._pages) <= KEPT_ROWS + PAGE


def test_the_screen_reader_hears_what_a_card_shows(model: ArticleListModel, library: Any) -> None:
    article = model.id_at(0)
    library.articles.star([article], True)
    model.apply(library.articles.tag([article], ["politics/kosovo"]))
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Article number 4")
    assert "unread" in said
    assert "starred" in said
    assert "tagged politics/kosovo" in said


def test_titles_are_not_taken_for_markup_in_tooltips(library: Any, add: Add) -> None:
    add("A <b>bold</b> <img src=x> claim about rivers")
    model = ArticleListModel(library)
    model.show(ArticleView())
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
    assert "&lt;img" in tip


def test_drag_data_carries_ids_and_nothing_else_is_understood() -> None:
    assert unpack_article_ids(pack_article_ids([3, 1, 2])) == [3, 1, 2]
    for nonsense in (b"", b"{", b'"x"', b'[1, "2", true, null]'):
        data = pack_article_ids([])
        data.setData("application/x-florilegium-articles", nonsense)
        assert unpack_article_ids(data) in ([], [1])


def test_many_scattered_changes_are_one_reset(library: Any, add: Add) -> None:
    model = ArticleListModel(library)
    model.show(ArticleView())
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.entries.rows = array("q", range(1000))
    model._become(array("q", range(0, 1000, 2)))
    assert resets == [True]
    assert model.rowCount() == 500
