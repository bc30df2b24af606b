"""The collections of the sidebar as a Qt model; articles dropped on one are told by a signal."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QMimeData, QObject, Qt, Signal

from reader.library import Library
from reader.model.changes import Changes
from reader.model.collection import Collection
from ui.models.drag_data import ARTICLES_MIME, unpack_article_ids
from ui.models.sidebar_list_model import Index, SidebarEntry, SidebarListModel
from ui.words import tr


class CollectionListModel(SidebarListModel):
    """articles_dropped(ids, collection id): someone dropped them there."""

    articles_dropped = Signal(object, int)

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self.reload()

    def apply(self, changes: Changes) -> None:
        """Follow a change of the library; what goes to the trash is not counted."""
        if changes.collections or changes.articles:
            self.reload()

    def reload(self) -> None:
        """Read the collections anew, and say them in the present language."""
        self.show([_entry(one) for one in self._library.collections.all()])

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDropEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:  # noqa: D102
        return [ARTICLES_MIME]

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: D102
        return Qt.DropAction.CopyAction

    def canDropMimeData(  # noqa: D102
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return parent.isValid() and bool(unpack_article_ids(data))

    def dropMimeData(  # noqa: D102
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.articles_dropped.emit(unpack_article_ids(data), self.entries[parent.row()].id)
        return True


def _entry(one: Collection) -> SidebarEntry:
    articles = tr("{n} article", "{n} articles", n=one.articles)
    return SidebarEntry(
        one.id,
        one.name,
        "folder",
        f"<p><b>{escape(one.name)}</b><br>{articles}</p>",
        tr("Collection {name}, {articles}", name=one.name, articles=articles),
        one.articles,
    )
