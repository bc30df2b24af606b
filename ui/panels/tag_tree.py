"""The tag tree of the sidebar: counts, colours, a menu; a place to drop articles and highlights."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from reader.model.changes import Changes
from reader.model.tag import Tag, TagNode
from ui.actions.tag_actions import TagActions
from ui.context import AppContext
from ui.counting import Counting
from ui.first_paint import after_first_paint
from ui.models.tag_tree_model import NODE_ROLE, TagTreeModel
from ui.panels.sidebar_row_delegate import (
    LEVEL_WIDTH,
    SIDE_INSET,
    SidebarRowDelegate,
    chevron_box,
    depth,
)
from ui.words import say, tr

COLLAPSED_KEY = "sidebar.collapsed_tags"


class TagTree(QTreeView):
    """chosen(Tag): a person picked one, by mouse or key."""

    chosen = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tag_tree")
        say(self.setAccessibleName, tr("Tags"))
        self._context = context
        self._tags = TagTreeModel(context.library, self)
        self._selected_path = ""
        self._is_silent = False
        self.setModel(self._tags)
        self.setItemDelegate(SidebarRowDelegate(context.theme, self))
        self._set_up_look()
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setDropIndicatorShown(True)
        self.tag_actions = TagActions(context, self, self)
        self._tags.articles_dropped.connect(self.tag_actions.tag_articles)
        self._tags.annotations_dropped.connect(self.tag_actions.tag_passages)
        self._tags.tag_dropped.connect(self.tag_actions.move)
        self._tags.modelReset.connect(self._restore)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.collapsed.connect(self._remember_collapsed)
        self.expanded.connect(self._remember_collapsed)
        self._counting = Counting(context, context.library.tags.tree, self._tags.show, self)
        context.hub.changed.connect(self._follow)
        after_first_paint(self.viewport(), self._counting.ask)
        context.theme.changed.connect(self.viewport().update)
        self._restore()

    def selected_tag(self) -> Tag | None:
        """The chosen tag."""
        indexes = self.selectionModel().selectedIndexes()
        return self._tags.tag(indexes[0]) if indexes else None

    def selected_node(self) -> TagNode | None:
        """The chosen tag with what is below it."""
        indexes = self.selectionModel().selectedIndexes()
        node = indexes[0].data(NODE_ROLE) if indexes else None
        return node if isinstance(node, TagNode) else None

    def select(self, path: str) -> None:
        """Show a tag as the chosen one, "" for none, without telling so."""
        self._is_silent = True
        self._selected_path = path
        index = self._tags.index_of(path) if path else QModelIndex()
        self.selectionModel().clear()
        if index.isValid():
            self.setCurrentIndex(index)
        self._is_silent = False

    def _set_up_look(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def _follow(self, changes: Changes) -> None:
        if self._tags.apply(changes):
            self._counting.ask()

    def _restore(self) -> None:
        """After a reset: open what was open, choose what was chosen."""
        collapsed = set(self._context.library.session.get(COLLAPSED_KEY, []))
        self.blockSignals(True)
        for index in self._tags.indexes():
            self.setExpanded(index, self._tags.tag(index).path not in collapsed)
        self.blockSignals(False)
        if self._selected_path:
            self.select(self._selected_path)

    def _remember_collapsed(self) -> None:
        closed = [
            self._tags.tag(index).path
            for index in self._tags.indexes()
            if self._tags.hasChildren(index) and not self.isExpanded(index)
        ]
        self._context.library.session.set(COLLAPSED_KEY, closed)

    def _on_selection_changed(self, selected: QItemSelection, _gone: QItemSelection) -> None:
        if self._is_silent or not selected.indexes():
            return
        tag = self._tags.tag(selected.indexes()[0])
        self._selected_path = tag.path
        self.chosen.emit(tag)

    def _is_on_chevron(self, index: QModelIndex, at: QPoint) -> bool:
        if not index.isValid() or not self._tags.hasChildren(index):
            return False
        field = QRectF(self.visualRect(index)).adjusted(SIDE_INSET, 1, -SIDE_INSET, -1)
        # Room around the sign makes it an easier aim than its 12 pixels.
        box = chevron_box(field, depth(index) * LEVEL_WIDTH)
        return box.adjusted(-6, -9, 0, 9).contains(at)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        index = self.indexAt(event.position().toPoint())
        if self._is_on_chevron(index, event.position().toPoint()):
            self.setExpanded(index, not self.isExpanded(index))
            event.accept()
            return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        index = self.currentIndex()
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            index = self.indexAt(event.pos())
            if index.isValid():
                self.setCurrentIndex(index)
        has_children = index.isValid() and self._tags.hasChildren(index)
        menu = self.tag_actions.menu(has_children)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def drawBranches(self, painter: QPainter, rect: object, index: object) -> None:
        """Nothing: the delegate paints the chevron."""
