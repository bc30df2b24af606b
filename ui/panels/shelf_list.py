"""The shelves in the sidebar: six rows that are always all visible."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from reader.model.changes import Changes
from reader.model.collection import Shelf
from ui.context import AppContext
from ui.counting import Counting
from ui.models.shelf_list_model import SHELVES, ShelfListModel
from ui.panels.sidebar_row_delegate import ROW_HEIGHT, SidebarRowDelegate
from ui.words import say, tr


class ShelfList(QListView):
    """chosen(Shelf): a person picked one."""

    chosen = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shelf_list")
        say(self.setAccessibleName, tr("Shelves"))
        self._model = ShelfListModel(context.library, self)
        self.setModel(self._model)
        self.setItemDelegate(SidebarRowDelegate(context.theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(len(SHELVES) * ROW_HEIGHT)
        self._is_silent = False
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self._counting = Counting(context, context.library.articles.counts, self._model.show, self)
        context.hub.changed.connect(self._follow)
        context.theme.changed.connect(self.viewport().update)

    def select(self, shelf: Shelf | None) -> None:
        """Show a shelf as the chosen one, or none, without telling so."""
        self._is_silent = True
        if shelf is None:
            self.selectionModel().clear()
        else:
            self.setCurrentIndex(self._model.index(self._model.row_of(shelf)))
        self._is_silent = False

    def selected(self) -> Shelf | None:
        """The chosen shelf."""
        indexes = self.selectionModel().selectedIndexes()
        return self._model.shelf(indexes[0].row()) if indexes else None

    def _follow(self, changes: Changes) -> None:
        if changes.touched_articles:
            self._counting.ask()

    def _on_selection_changed(self, selected: QItemSelection, _gone: QItemSelection) -> None:
        if not self._is_silent and selected.indexes():
            self.chosen.emit(self._model.shelf(selected.indexes()[0].row()))

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(180, len(SHELVES) * ROW_HEIGHT)
