"""The articles that are like the open one, as a Qt model."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.model.search import Related
from ui.widgets.short_date import short_date
from ui.words import tr

Index = QModelIndex | QPersistentModelIndex

RELATED_ROLE = Qt.ItemDataRole.UserRole + 1
"""The Related of a row."""

MOST_WORDS = 4
"""Shared words that are named: the most telling ones."""


class RelatedModel(QAbstractListModel):
    """The nearest first; a handful, all of them there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Related, ...] = ()

    def show(self, found: Sequence[Related]) -> None:
        """Show these; what is shown already is not touched."""
        if tuple(found) != self._found:
            self.beginResetModel()
            self._found = tuple(found)
            self.endResetModel()

    def related(self, row: int) -> Related:
        """The article in a row; IndexError outside of the list."""
        return self._found[row]

    def row_of(self, article_id: int | None) -> int | None:
        """The row of an article, None where it is not shown."""
        rows = (row for row, one in enumerate(self._found) if one.article_id == article_id)
        return next(rows, None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid() or not 0 <= index.row() < len(self._found):
            return None
        one = self._found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{escape(one.title)}</p><p>{escape(shared_words(one, len(one.words)))}</p>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = [one.title, one.publication, short_date(one.published), shared_words(one)]
            return ", ".join(part for part in said if part)
        return one if role == RELATED_ROLE else None


def shared_words(one: Related, most: int = MOST_WORDS) -> str:
    """Why it is there."""
    return tr("Both speak of {words}", words=one.words[:most]) if one.words else ""
