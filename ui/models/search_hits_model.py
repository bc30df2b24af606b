"""The hits of one search as a Qt model; more are fetched as the list is scrolled."""

from __future__ import annotations

from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from reader.model.search import Hit, Scope, SearchResult
from ui.models.article_speech import spoken_hit

Index = QModelIndex | QPersistentModelIndex

HIT_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Hit of an index."""
DIVIDING_ROLE = Qt.ItemDataRole.UserRole + 2
"""Whether all before an index match wholly, and it and all behind it do not."""


class SearchHitsModel(QAbstractListModel):
    """Hits in order of rank. more_wanted(offset): the list was scrolled to its end."""

    more_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []
        self._total = 0
        self._whole = 0
        self._following: int | None = None
        self._asked_from = -1

    @property
    def total(self) -> int:
        """How many there are, fetched or not."""
        return self._total

    def shows(self, result: SearchResult) -> bool:
        """Is this what is shown already?"""
        known, new = (self._total, self._whole), (result.total, result.whole)
        return known == new and tuple(self._hits) == result.hits

    def show(self, result: SearchResult) -> None:
        """Show the first page of a new search."""
        self.beginResetModel()
        self._hits = list(result.hits)
        self._total, self._whole = result.total, result.whole
        self._following = _following(result)
        self._asked_from = -1
        self.endResetModel()

    def clear(self) -> None:
        """Show nothing."""
        self.beginResetModel()
        self._hits, self._total, self._whole, self._asked_from = [], 0, 0, -1
        self._following = None
        self.endResetModel()

    def allow_more(self) -> None:
        """The page that was asked for last does not come: it may be asked for again."""
        self._asked_from = -1

    def append(self, result: SearchResult, offset: int) -> None:
        """Add the page that begins at an offset; one that does not fit any more is dropped."""
        if offset != self._next:
            return
        here = len(self._hits)
        self._following = _following(result)
        if result.scope is Scope.PARAGRAPHS or not result.hits:
            self._total = here + len(result.hits)
        if result.hits:
            self.beginInsertRows(QModelIndex(), here, here + len(result.hits) - 1)
            self._hits.extend(result.hits)
            self.endInsertRows()
        else:
            self.fetchMore(QModelIndex())  # a part of the library that has no such paragraph

    @property
    def has_more(self) -> bool:
        """There are others that are not fetched, or may be."""
        return len(self._hits) < self._total or self._following is not None

    @property
    def _next(self) -> int:
        """The offset of the next page."""
        return len(self._hits) if self._following is None else self._following

    def hit(self, row: int) -> Hit:
        """The hit in a row; IndexError outside of the list."""
        return self._hits[row]

    def canFetchMore(self, parent: Index) -> bool:  # noqa: D102
        return not parent.isValid() and self.has_more and self._asked_from < self._next

    def fetchMore(self, parent: Index) -> None:  # noqa: D102
        if self.canFetchMore(parent):
            self._asked_from = self._next
            self.more_wanted.emit(self._next)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid() or not 0 <= index.row() < len(self._hits):
            return None
        hit = self._hits[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{escape(hit.title)}</p>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_hit(hit)
        if role == DIVIDING_ROLE:
            return 0 < index.row() == self._whole
        return hit if role == HIT_ROLE else None


def _following(result: SearchResult) -> int | None:
    """Of paragraphs, which are not counted before they are shown, where the next page begins."""
    return result.looked_into if result.has_more else None
