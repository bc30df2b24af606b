"""The row of the sidebar that shows all passages: like a shelf, and never more than one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QWidget

from reader.model.changes import Changes
from ui.context import AppContext
from ui.models.passage_list_model import concerns
from ui.models.sidebar_roles import COUNT_ROLE, ICON_ROLE
from ui.panels.sidebar_row_delegate import ROW_HEIGHT, SidebarRowDelegate
from ui.words import say, tr


class PassagesRow(QListView):
    """chosen: a person wants to see all passages."""

    chosen = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passages_row")
        say(self.setAccessibleName, tr("Passages"))
        self._passages = context.library.passages
        self._item = QStandardItem()
        self._item.setData("quote", ICON_ROLE)
        model = QStandardItemModel(self)
        model.appendRow(self._item)
        self.setModel(model)
        self.setItemDelegate(SidebarRowDelegate(context.theme, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(ROW_HEIGHT)
        self.clicked.connect(lambda _index: self.chosen.emit())
        context.hub.changed.connect(self._apply)
        context.theme.changed.connect(self.viewport().update)
        context.hub.reworded.connect(self._refresh)
        self._refresh()

    def select(self, is_chosen: bool) -> None:
        """Show it as the chosen place, or not."""
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.SingleSelection if is_chosen else mode.NoSelection)
        if is_chosen:
            self.setCurrentIndex(self.model().index(0, 0))
        else:
            self.selectionModel().clear()

    def _apply(self, changes: Changes) -> None:
        if concerns(changes):
            self._refresh()

    def _refresh(self) -> None:
        count = self._passages.count()
        self._item.setText(tr("Passages"))
        self._item.setToolTip(tr("Every highlight of the collection"))
        self._item.setData(count, COUNT_ROLE)
        spoken = tr("Passages, {n} highlight", "Passages, {n} highlights", n=count)
        self._item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter and Space choose it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(180, ROW_HEIGHT)
