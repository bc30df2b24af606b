"""The shelves of the sidebar as a Qt model: name, icon and how many articles stand there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.library import Library
from reader.model.collection import Shelf, ShelfCounts
from ui.models.sidebar_roles import COUNT_ROLE, ICON_ROLE
from ui.words import marked, tr

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class ShelfLook:
    """How a shelf is named and drawn. icon: a bundled icon's name."""

    shelf: Shelf
    name: str
    icon: str
    tip: str


SHELVES = (
    ShelfLook(
        Shelf.ALL,
        marked("All articles", "shelf"),
        "library",
        marked("Every article that is not in the trash"),
    ),
    ShelfLook(
        Shelf.UNREAD, marked("Unread", "shelf"), "circle-dot", marked("Articles never opened")
    ),
    ShelfLook(
        Shelf.HIGHLIGHTED,
        marked("Highlighted", "shelf"),
        "highlighter",
        marked("Articles with a highlight"),
    ),
    ShelfLook(Shelf.STARRED, marked("Starred", "shelf"), "star", marked("Articles with a star")),
    ShelfLook(
        Shelf.ARCHIVE,
        marked("Archive", "shelf"),
        "archive",
        marked("Articles put away; still found by search"),
    ),
    ShelfLook(
        Shelf.TRASH,
        marked("Trash", "shelf"),
        "trash-2",
        marked("Deleted articles, kept for 30 days"),
    ),
)


def shelf_name(shelf: Shelf) -> str:
    """The name a person knows a shelf by."""
    return next(tr(look.name) for look in SHELVES if look.shelf is shelf)


class ShelfListModel(QAbstractListModel):
    """Six rows, with the counts that are given to `show`."""

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counts: ShelfCounts = library.articles.counts()

    @property
    def counts(self) -> ShelfCounts:
        """The counts as shown."""
        return self._counts

    def show(self, counts: ShelfCounts) -> None:
        """Show other counts."""
        if counts != self._counts:
            self._counts = counts
            self.dataChanged.emit(self.index(0), self.index(len(SHELVES) - 1))

    def shelf(self, row: int) -> Shelf:
        """The shelf in a row."""
        return SHELVES[row].shelf

    def row_of(self, shelf: Shelf) -> int:
        """The row of a shelf."""
        return [look.shelf for look in SHELVES].index(shelf)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(SHELVES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid():
            return None
        look = SHELVES[index.row()]
        count: int = getattr(self._counts, look.shelf.value)
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(look.name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tr(look.tip)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            articles = tr("{n} article", "{n} articles", n=count)
            return f"{tr(look.name)}, {articles}"
        if role == COUNT_ROLE:
            return count
        if role == ICON_ROLE:
            return look.icon
        return None
