"""The list of a section of the sidebar: chosen by mouse or key, with a menu; it never scrolls."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from ui.models.sidebar_list_model import SidebarListModel
from ui.panels.sidebar_row_delegate import SidebarRowDelegate
from ui.theme.theme import Theme


class SidebarList(QListView):
    """chosen(int): a person picked the row with this id. menu_wanted(QPoint): on the screen, for
    the row that is chosen."""

    chosen = Signal(int)
    menu_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        entries: SidebarListModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._entries = entries
        self._chosen: int | None = None
        self._is_silent = False
        self.setModel(entries)
        self.setItemDelegate(SidebarRowDelegate(theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        entries.modelReset.connect(lambda: self.select(self._chosen))
        theme.changed.connect(self.viewport().update)

    def select(self, id: int | None) -> None:
        """Show a row as the chosen one, or none, without telling so."""
        self._is_silent = True
        self._chosen = id
        row = self._entries.row_of(id)
        self.selectionModel().clear()
        if row is not None:
            self.setCurrentIndex(self._entries.index(row))
        self._is_silent = False

    def chosen_id(self) -> int | None:
        """The chosen row, None where none is, or it is gone."""
        return None if self._entries.row_of(self._chosen) is None else self._chosen

    def accept_drops(self) -> None:
        """Let things be dropped on the rows."""
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.setDropIndicatorShown(True)

    def _on_selection_changed(self, selected: QItemSelection, _gone: QItemSelection) -> None:
        if not self._is_silent and selected.indexes():
            self._chosen = self._entries.entries[selected.indexes()[0].row()].id
            self.chosen.emit(self._chosen)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if not index.isValid():
                return
            self.setCurrentIndex(index)
        if self.chosen_id() is not None:
            self.menu_wanted.emit(event.globalPos())


def pop_up(menu: QMenu, at: QPoint) -> None:
    """Open a menu that is used once."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.popup(at)
