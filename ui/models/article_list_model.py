"""The article list as a Qt model: all ids of a view, and the rows that were looked at lately."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Sequence
from html import escape
from itertools import groupby
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader.library import Library
from reader.model.article import ArticleRow
from reader.model.changes import Changes
from reader.model.collection import ArticleView, Grouping, Shelf
from ui.models.article_columns import COLUMNS, Column
from ui.models.article_entries import ArticleEntries, GroupHead, id_of
from ui.models.article_pages import PAGE, ArticlePages
from ui.models.article_speech import spoken_row
from ui.models.drag_data import ARTICLES_MIME, pack_article_ids
from ui.models.group_words import group_name, spoken_head
from ui.words import tr

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""The ArticleRow of an index; None for the head of a group, and when the article is gone."""

HEAD_ROLE = Qt.ItemDataRole.UserRole + 2
"""The GroupHead of an index; None for an article."""

MOST_RANGES = 200
"""More separate insertions and removals than this are told to the views as a reset."""

MOST_REPAINTS = 64
"""More changed rows than this are told to the views as one change of everything."""


class ArticleListModel(QAbstractTableModel):
    """Ids of a view in order, perhaps under heads of groups; what cells say is read by pages when
    they are painted. Cards show the first column alone.

    arranged: rows came, went or moved, and all of that is done.
    """

    arranged = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._view = ArticleView()
        self._entries = ArticleEntries()
        self._pages = ArticlePages(library)

    @property
    def view(self) -> ArticleView:
        """What is shown."""
        return self._view

    @property
    def entries(self) -> ArticleEntries:
        """The rows as numbers; to be read, and changed only through the model."""
        return self._entries

    def show(self, view: ArticleView, closed: Collection[str] = ()) -> None:
        """Show another view from its beginning. closed: keys of groups that are shown closed."""
        self.beginResetModel()
        self._view = view
        self._pages.clear()
        self._entries.close_groups(closed)
        self._entries.rows = self._read_entries()
        self.endResetModel()
        self.arranged.emit()

    def apply(self, changes: Changes) -> None:
        """Follow a change of the library: only what it touched is read and painted again."""
        touched = changes.touched_articles
        if changes.tags:
            self._pages.clear()
        self._pages.forget(touched)
        may_move = self._may_move(changes)
        if may_move:
            self._become(self._read_entries())
            self.arranged.emit()
        are_heads_stale = may_move and self._entries.is_grouped
        if changes.tags or are_heads_stale or len(touched) > MOST_REPAINTS:
            self._tell_changed(0, self.rowCount() - 1)
        elif touched:
            for first, last in ranges_of(self._entries.rows_of(touched)):
                self._tell_changed(first, last)

    def id_at(self, row: int) -> int:
        """The article's id in a row, 0 for the head of a group; IndexError outside of the list."""
        return id_of(self._entries.rows[row])

    def row_of(self, article_id: int) -> int | None:
        """Where an article first stands, None when it is not in this view."""
        rows = self._entries.rows_of((article_id,))
        return rows[0] if rows else None

    def article(self, row: int) -> ArticleRow | None:
        """The row's article, read with its neighbours if need be; None when it is gone, and for
        the head of a group."""
        article_id = self.id_at(row)
        if not article_id:
            return None
        if article_id not in self._pages:
            first = row - row % PAGE
            page = self._entries.rows[first : first + PAGE]
            self._pages.read([i for entry in page if (i := id_of(entry))])
        return self._pages.get(article_id)

    def head(self, row: int) -> GroupHead | None:
        """The head of a group in a row; None for an article."""
        return self._entries.head(row)

    def flip_group(self, row: int) -> None:
        """Close the group whose head a row is, or open it."""
        head = self.head(row)
        if head is None:
            return
        if self._entries.flip(head.key):
            ids = self._entries.arranged()[row + 1 : row + 1 + head.count]
            self.beginInsertRows(QModelIndex(), row + 1, row + head.count)
            self._entries.rows[row + 1 : row + 1] = ids
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), row + 1, row + head.count)
            del self._entries.rows[row + 1 : row + 1 + head.count]
            self.endRemoveRows()
        self._tell_changed(row, row)
        self.arranged.emit()

    def flip_all_groups(self) -> None:
        """Close every group; when all are closed, open them."""
        heads = [head for row in self._entries.head_rows() if (head := self.head(row))]
        if not heads:
            return
        is_any_open = any(head.is_open for head in heads)
        self.beginResetModel()
        self._entries.close_groups([head.key for head in heads] if is_any_open else ())
        self._entries.rows = self._entries.arranged()
        self.endResetModel()
        self.arranged.emit()

    def _read_entries(self) -> array[int]:
        articles = self._library.articles
        if self._view.group is Grouping.NONE:
            return self._entries.take(articles.ids(self._view))
        return self._entries.take_groups(articles.groups(self._view))

    def _may_move(self, changes: Changes) -> bool:
        """Could the change add, remove or reorder rows of this view?

        An article just read stays on the Unread shelf until the shelf is chosen anew: a list
        whose rows vanish under the hand cannot be worked through.
        """
        if changes.articles or changes.documents:
            return True
        goes_by_tags = bool(self._view.tag) or self._view.group is Grouping.TAG
        if changes.annotated and (self._view.shelf is Shelf.HIGHLIGHTED or goes_by_tags):
            return True
        if self._view.collection in changes.collections.all:
            return True
        return bool(changes.tags) and goes_by_tags

    def _become(self, new: array[int]) -> None:
        """Turn the list into another with the fewest news, so that selection and scroll stay."""
        old = self._entries.rows
        if old == new:
            return
        # Most changes are at one place, and a hundred thousand entries are many to look up.
        start = _same_at_start(old, new)
        end = _same_at_start(old[start:][::-1], new[start:][::-1])
        was, comes = old[start : len(old) - end], new[start : len(new) - end]
        old_set, new_set = set(was), set(comes)
        gone = ranges_of(row for row, i in enumerate(was, start) if i not in new_set)
        came = ranges_of(row for row, i in enumerate(comes, start) if i not in old_set)
        if len(gone) + len(came) > MOST_RANGES:
            self.beginResetModel()
            self._entries.rows = new
            self.endResetModel()
            return
        for first, last in reversed(gone):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._entries.rows[first : last + 1]
            self.endRemoveRows()
        kept = array("q", (i for i in comes if i in old_set))
        self._reorder(new[:start] + kept + new[len(new) - end :])
        for first, last in came:
            self.beginInsertRows(QModelIndex(), first, last)
            self._entries.rows[first:first] = new[first : last + 1]
            self.endInsertRows()

    def _reorder(self, new: array[int]) -> None:
        """The same ids in another order; indexes that views hold follow their article."""
        if new == self._entries.rows:
            return
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        held_entries = [self._entries.rows[index.row()] for index in held]
        self._entries.rows = new
        place = {entry: row for row, entry in enumerate(new)} if held else {}
        moved = zip(held_entries, held, strict=True)
        self.changePersistentIndexList(
            held, [self.index(place[entry], index.column()) for entry, index in moved]
        )
        self.layoutChanged.emit()

    def _tell_changed(self, first: int, last: int) -> None:
        if 0 <= first <= last:
            last_column = len(COLUMNS) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, last_column))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._entries.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: D102
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(COLUMNS):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return tr(COLUMNS[section].name)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid() or not 0 <= index.row() < self.rowCount():
            return None
        if role == HEAD_ROLE:
            return self.head(index.row())
        row = self.article(index.row())
        if role == ROW_ROLE:
            return row
        if row is None:
            head = self.head(index.row())
            return self._head_data(head, index.column(), role) if head else None
        return _cell_data(row, Column(index.column()), role)

    def _head_data(self, head: GroupHead, column: int, role: int) -> str | None:
        if role == Qt.ItemDataRole.DisplayRole and column == Column.TITLE:
            return group_name(self._view.group, head)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_head(self._view.group, head)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if not self.id_at(index.row()):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def mimeTypes(self) -> list[str]:  # noqa: D102
        return [ARTICLES_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: D102
        rows = sorted({index.row() for index in indexes})
        ids = (self.id_at(row) for row in rows)
        return pack_article_ids(dict.fromkeys(i for i in ids if i))


def _cell_data(row: ArticleRow, column: Column, role: int) -> str | None:
    look = COLUMNS[column]
    if role == Qt.ItemDataRole.DisplayRole:
        return look.text(row)
    if role == Qt.ItemDataRole.ToolTipRole:
        words = look.text(row)
        return f"<p>{escape(words)}</p>" if words else None
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return spoken_row(row) if column is Column.TITLE else look.text(row)
    return None


def _same_at_start(one: array[int], other: array[int]) -> int:
    """How many entries are the same from the first one on."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def ranges_of(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Rising row numbers as closed ranges of neighbours."""
    ranges = []
    for _, run in groupby(enumerate(rows), key=lambda pair: pair[1] - pair[0]):
        numbers = [row for _, row in run]
        ranges.append((numbers[0], numbers[-1]))
    return ranges
