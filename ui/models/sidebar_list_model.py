"""Rows of a section of the sidebar as a Qt model: a name, an icon, perhaps a count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.models.sidebar_roles import COUNT_ROLE, ICON_ROLE, NEWS_ROLE

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class SidebarEntry:
    """One row. icon: a bundled icon's name. count: None where it is not known. tip: rich text.
    spoken: what a screen reader says. news: a short sign that something waits there."""

    id: int
    name: str
    icon: str
    tip: str
    spoken: str
    count: int | None = None
    news: str = ""


class SidebarListModel(QAbstractListModel):
    """Shows entries; the same ids in the same order keep their indexes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[SidebarEntry, ...] = ()

    @property
    def entries(self) -> tuple[SidebarEntry, ...]:
        """What is shown."""
        return self._entries

    def row_of(self, id: int | None) -> int | None:
        """The row of an id, None where it is not shown."""
        return next((row for row, entry in enumerate(self._entries) if entry.id == id), None)

    def show(self, entries: Sequence[SidebarEntry]) -> None:
        """Show these from now on."""
        new = tuple(entries)
        if new == self._entries:
            return
        if [entry.id for entry in new] == [entry.id for entry in self._entries]:
            self._entries = new
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return
        self.beginResetModel()
        self._entries = new
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.tip
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.spoken
        if role == COUNT_ROLE:
            return entry.count
        if role == ICON_ROLE:
            return entry.icon
        if role == NEWS_ROLE:
            return entry.news
        return None
