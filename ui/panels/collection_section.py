"""The collections in the sidebar: a heading, the list, and a line that says how to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.actions.collection_actions import CollectionActions
from ui.context import AppContext
from ui.models.collection_list_model import CollectionListModel
from ui.models.drag_data import unpack_article_ids
from ui.panels.sidebar_list import SidebarList, pop_up
from ui.widgets.plain_label import plain_label
from ui.widgets.section_heading import SectionHeading
from ui.words import say, tr


class CollectionSection(QWidget):
    """chosen(int): a person picked the collection with this id. Articles dropped on one go into it;
    dropped beside them, they become a new one."""

    chosen = Signal(int)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._context = context
        self._model = CollectionListModel(context.library, self)
        self.list = SidebarList(context.theme, self._model, self)
        self.list.setObjectName("collection_list")
        say(self.list.setAccessibleName, tr("Collections"))
        self.list.accept_drops()
        self.collection_actions = CollectionActions(context, self.list, self.list)
        heading = SectionHeading(context.theme, tr("Collections"), tr("New collection"), self)
        heading.add.setObjectName("new_collection")
        heading.add.clicked.connect(lambda: self.collection_actions.create())
        self._hint = plain_label()
        self._hint.setObjectName("collection_hint")
        self._hint.setProperty("tone", "ink3")
        self._hint.setContentsMargins(20, 2, 14, 4)
        say(self._hint.setText, tr("Drag articles here."))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (heading, self._hint, self.list):
            layout.addWidget(part)
        self.list.chosen.connect(self.chosen)
        self.list.menu_wanted.connect(lambda at: pop_up(self.collection_actions.menu(), at))
        self._model.articles_dropped.connect(self.collection_actions.add)
        self._model.modelReset.connect(self._refresh)
        context.hub.changed.connect(self._model.apply)
        context.hub.reworded.connect(self._model.reload)
        context.theme.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self._hint.setFont(self._context.theme.ui_font(12))
        is_empty = self._model.rowCount() == 0
        self._hint.setVisible(is_empty)
        # The keys have nothing to do in an empty list, and nothing there would show them.
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus if is_empty else Qt.FocusPolicy.StrongFocus)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: articles may be dropped beside the rows, too."""
        if unpack_article_ids(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: a new collection of these articles."""
        ids = unpack_article_ids(event.mimeData())
        if ids:
            event.acceptProposedAction()
            self.collection_actions.create(ids)
