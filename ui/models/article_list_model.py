"""The article list as a Qt model: all ids of a view, and the rows that were looked at lately."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from html import escape
from itertools import groupby
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from reader.library import Library
from reader.model.article import ArticleRow
from reader.model.changes import Changes
from reader.model.collection import ArticleView, Shelf
from ui.models.article_speech import spoken_row
from ui.models.drag_data import ARTICLES_MIME, pack_article_ids

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The ArticleRow of an index, or None when the article is gone."""

PAGE = 64
"""Rows fetched by one read: more than a tall screen shows."""

KEPT_ROWS = 4096
"""Rows kept in memory; the ids of a view are all kept, eight bytes each."""

MOST_RANGES = 200
"""More separate insertions and removals than this are told to the views as a reset."""

MOST_REPAINTS = 64
"""More changed rows than this are told to the views as one change of everything."""


class ArticleListModel(QAbstractListModel):
    """Ids of a view in order; rows are read by pages when they are painted."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._view = ArticleView()
        self._ids: array[int] = array("q")
        self._rows: OrderedDict[int, ArticleRow | None] = OrderedDict()

    @property
    def view(self) -> ArticleView:
        """What is shown."""
        return self._view

    def show(self, view: ArticleView) -> None:
        """Show another view from its beginning."""
        self.beginResetModel()
        self._view = view
        self._rows.clear()
        self._ids = array("q", self._library.articles.ids(view))
        self.endResetModel()

    def apply(self, changes: Changes) -> None:
        """Follow a change of the library: only what it touched is read and painted again."""
        touched = changes.touched_articles
        if changes.tags:
            self._rows.clear()
        for article_id in touched:
            self._rows.pop(article_id, None)
        if self._may_move(changes):
            self._become(array("q", self._library.articles.ids(self._view)))
        if changes.tags or len(touched) > MOST_REPAINTS:
            self._tell_changed(0, len(self._ids) - 1)
            return
        for article_id in touched:
            row = self.row_of(article_id)
            if row is not None:
                self._tell_changed(row, row)

    def id_at(self, row: int) -> int:
        """The article's id in a row; IndexError outside of the list."""
        return self._ids[row]

    def row_of(self, article_id: int) -> int | None:
        """Where an article stands, None when it is not in this view."""
        try:
            return self._ids.index(article_id)
        except ValueError:
            return None

    def article(self, row: int) -> ArticleRow | None:
        """The row's article, read with its neighbours if need be; None when it is gone."""
        article_id = self._ids[row]
        if article_id not in self._rows:
            self._read_page(row)
        self._rows.move_to_end(article_id)
        return self._rows[article_id]

    def _may_move(self, changes: Changes) -> bool:
        """Could the change add, remove or reorder rows of this view?

        An article just read stays on the Unread shelf until the shelf is chosen anew: a list
        whose rows vanish under the hand cannot be worked through.
        """
        if changes.articles or changes.documents:
            return True
        if changes.annotated and (self._view.shelf is Shelf.HIGHLIGHTED or self._view.tag):
            return True
        if self._view.collection in changes.collections.all:
            return True
        return bool(changes.tags and self._view.tag)

    def _read_page(self, row: int) -> None:
        """Read the page that holds a row, and forget the rows looked at longest ago."""
        first = row - row % PAGE
        wanted = [i for i in self._ids[first : first + PAGE] if i not in self._rows]
        found = {r.id: r for r in self._library.articles.rows(wanted)}
        for article_id in wanted:
            self._rows[article_id] = found.get(article_id)
        while len(self._rows) > KEPT_ROWS:
            self._rows.popitem(last=False)

    def _become(self, new: array[int]) -> None:
        """Turn the list into another with the fewest news, so that selection and scroll stay."""
        old = self._ids
        if old == new:
            return
        old_set, new_set = set(old), set(new)
        gone = _ranges(row for row, i in enumerate(old) if i not in new_set)
        came = _ranges(row for row, i in enumerate(new) if i not in old_set)
        if len(gone) + len(came) > MOST_RANGES:
            self.beginResetModel()
            self._ids = new
            self.endResetModel()
            return
        for first, last in reversed(gone):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._ids[first : last + 1]
            self.endRemoveRows()
        self._reorder(array("q", (i for i in new if i in old_set)))
        for first, last in came:
            self.beginInsertRows(QModelIndex(), first, last)
            self._ids[first:first] = new[first : last + 1]
            self.endInsertRows()

    def _reorder(self, new: array[int]) -> None:
        """The same ids in another order; indexes that views hold follow their article."""
        if new == self._ids:
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        held_ids = [self._ids[index.row()] for index in held]
        self._ids = new
        place = {article_id: row for row, article_id in enumerate(new)} if held else {}
        self.changePersistentIndexList(held, [self.index(place[i]) for i in held_ids])
        self.layoutChanged.emit()

    def _tell_changed(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first), self.index(last))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        row = self.article(index.row())
        if role == ROW_ROLE or row is None:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{escape(row.title)}</p>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_row(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def mimeTypes(self) -> list[str]:  # noqa: D102
        return [ARTICLES_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: D102
        return pack_article_ids(self._ids[index.row()] for index in indexes)


def _ranges(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Rising row numbers as closed ranges of neighbours."""
    ranges = []
    for _, run in groupby(enumerate(rows), key=lambda pair: pair[1] - pair[0]):
        numbers = [row for _, row in run]
        ranges.append((numbers[0], numbers[-1]))
    return ranges
