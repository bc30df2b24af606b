"""The scrolling list of article cards: a table of one column, whose rows all have one height."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui.context import AppContext
from ui.models.article_list_model import ArticleListModel
from ui.models.tag_colours import TagColours
from ui.panels.article_card_delegate import CARD_HEIGHT, ArticleCardDelegate
from ui.words import say, tr

SCROLL_STEP = 40


class ArticleListView(QTableView):
    """A table and not a list view: a list view lays out every row, a table only counts them.

    pressed_plain(QModelIndex): a click that neither adds to nor extends the selection.
    menu_wanted(QPoint): the context menu was asked for, by mouse or key.
    """

    pressed_plain = Signal(QModelIndex)
    menu_wanted = Signal(object)

    def __init__(
        self, context: AppContext, articles: ArticleListModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("article_list")
        say(self.setAccessibleName, tr("Articles"))
        colours = TagColours(context.library, self)
        self._theme = context.theme
        # It paints its own ground, so that scrolling moves pixels instead of painting every card.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setItemDelegate(ArticleCardDelegate(context.theme, colours, self))
        self.setModel(articles)
        self._set_up_look()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        context.hub.changed.connect(colours.apply)
        colours.changed.connect(self.viewport().update)
        context.theme.changed.connect(self.viewport().update)

    def selected_row_numbers(self) -> list[int]:
        """The rows of the selection, from the top."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def choose_row(self, row: int) -> None:
        """Make a row the whole selection and scroll it into view."""
        index = self.model().index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def toggle_current(self) -> None:
        """Add the row under the cursor to the selection, or take it out."""
        if self.currentIndex().isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(self.currentIndex(), flags.Toggle | flags.Rows)

    def scroll_to_pixel(self, value: int) -> None:
        """Scroll; first the range is brought up to date with rows that just came or went."""
        self.executeDelayedItemsLayout()
        self.updateGeometries()
        self.verticalScrollBar().setValue(value)

    def _set_up_look(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(SCROLL_STEP)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().hide()
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(CARD_HEIGHT)
        rows.setDefaultSectionSize(CARD_HEIGHT)
        rows.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("list"))
        painter.end()
        super().paintEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        is_plain = (
            event.button() is Qt.MouseButton.LeftButton
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
            and self.state() is not QAbstractItemView.State.DragSelectingState
        )
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if is_plain and index.isValid() and index == self.currentIndex():
            self.pressed_plain.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        self.menu_wanted.emit(event.globalPos())

    def keyboardSearch(self, search: str) -> None:
        """Letters are shortcuts here, and looking for a title this way would read every row."""
