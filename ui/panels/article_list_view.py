"""The scrolling list of articles: cards, or a table with columns, of one and the same model."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui.context import AppContext
from ui.models.article_columns import Column
from ui.models.article_list_model import ArticleListModel
from ui.models.tag_colours import TagColours
from ui.panels.article_card_delegate import CARD_HEIGHT, ArticleCardDelegate
from ui.panels.article_cell_delegate import ROW_HEIGHT, ArticleCellDelegate
from ui.panels.article_row_ground import HEAD_HEIGHT
from ui.panels.article_table_header import ArticleTableHeader
from ui.panels.table_columns import TableColumns
from ui.words import say, tr

SCROLL_STEP = 40
_FLAGS = QItemSelectionModel.SelectionFlag
_FOLDING_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_PRESSING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ListLayout(StrEnum):
    """How the articles of a list are set out."""

    CARDS = "cards"
    TABLE = "table"


class ArticleListView(QTableView):
    """A table and not a list view: a list view lays out every row, a table only counts them.

    pressed_plain(QModelIndex): a click that neither adds to nor extends the selection.
    menu_wanted(QPoint): the context menu was asked for, by mouse or key. head_pressed(int): the
    head of a group in this row is to open or close.
    """

    pressed_plain = Signal(QModelIndex)
    menu_wanted = Signal(object)
    head_pressed = Signal(int)

    def __init__(
        self, context: AppContext, articles: ArticleListModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("article_list")
        say(self.setAccessibleName, tr("Articles"))
        colours = TagColours(context.library, self)
        self._theme = context.theme
        self._articles = articles
        self._layout = ListLayout.CARDS
        self._low_rows: list[int] = []
        # It paints its own ground, so that scrolling moves pixels instead of painting every card.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._cards = ArticleCardDelegate(context.theme, colours, self)
        self._cells = ArticleCellDelegate(context.theme, colours, articles, self)
        self.header = ArticleTableHeader(context.theme, self)
        self.setHorizontalHeader(self.header)
        self.setModel(articles)
        self.columns = TableColumns(self, context.library)
        self._set_up_look()
        self.set_layout(ListLayout.CARDS)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.header.released.connect(self.columns.remember)
        articles.modelReset.connect(self._forget_heads)
        articles.arranged.connect(self._size_heads)
        context.hub.changed.connect(colours.apply)
        colours.changed.connect(self.viewport().update)
        context.theme.changed.connect(self.viewport().update)

    @property
    def layout_kind(self) -> ListLayout:
        """Cards or table."""
        return self._layout

    def set_layout(self, layout: ListLayout) -> None:
        """Set the articles out as cards or as a table; selection and cursor stay."""
        is_table = layout is ListLayout.TABLE
        self._layout = layout
        self.setItemDelegate(self._cells if is_table else self._cards)
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(min(ROW_HEIGHT, HEAD_HEIGHT))
        rows.setDefaultSectionSize(ROW_HEIGHT if is_table else CARD_HEIGHT)
        self._size_heads()
        self.header.setVisible(is_table)
        self.header.setStretchLastSection(not is_table)
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(
            policy.ScrollBarAsNeeded if is_table else policy.ScrollBarAlwaysOff
        )
        if is_table:
            self.columns.restore()
            return
        for column in Column:
            self.setColumnHidden(column, column is not Column.TITLE)

    def selected_row_numbers(self) -> list[int]:
        """The articles' rows of the selection, from the top."""
        rows: set[int] = set()
        selection = self.selectionModel().selection()
        for part in (selection.at(place) for place in range(selection.size())):
            rows.update(range(part.top(), part.bottom() + 1))
        return [row for row in sorted(rows) if self._articles.id_at(row)]

    def choose_row(self, row: int) -> None:
        """Make a row the whole selection and scroll it into view; a head is only gone to."""
        index = self.model().index(row, Column.TITLE)
        self.selectionModel().setCurrentIndex(index, _FLAGS.ClearAndSelect | _FLAGS.Rows)

    def toggle_current(self) -> None:
        """Add the row under the cursor to the selection, or take it out."""
        if self.currentIndex().isValid():
            self.selectionModel().select(self.currentIndex(), _FLAGS.Toggle | _FLAGS.Rows)

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
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(SCROLL_STEP)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().hide()

    def _size_heads(self) -> None:
        """Heads of groups are lower than what stands below them."""
        self._low_rows = list(self._articles.entries.head_rows())
        self._resize_rows(self._low_rows, HEAD_HEIGHT)

    def _forget_heads(self) -> None:
        """Qt lets a row keep its height when all rows are others now."""
        count = self._articles.rowCount()
        low_rows = [row for row in self._low_rows if row < count]
        self._resize_rows(low_rows, self.verticalHeader().defaultSectionSize())

    def _resize_rows(self, rows: list[int], height: int) -> None:
        header = self.verticalHeader()
        # One by one each change would be laid out anew.
        header.setUpdatesEnabled(False)
        for row in rows:
            header.resizeSection(row, height)
        header.setUpdatesEnabled(True)

    def _is_head(self, index: QModelIndex) -> bool:
        return index.isValid() and not self._articles.id_at(index.row())

    def _fold(self, index: QModelIndex, is_left: bool) -> None:
        """As in a tree: Left closes a group or goes to its head, Right opens it or goes into it."""
        head = self._articles.head(index.row())
        above = self._articles.entries.head_row_of(index.row())
        if head is not None and head.is_open == is_left:
            self.head_pressed.emit(index.row())
        elif is_left and above is not None:
            self.choose_row(above)
        elif head is not None:
            self.choose_row(index.row() + 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("list"))
        painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        if self._layout is ListLayout.TABLE:
            self.columns.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        index = self.currentIndex()
        is_plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if is_plain and event.key() in _FOLDING_KEYS and self._articles.entries.is_grouped:
            self._fold(index, event.key() == Qt.Key.Key_Left)
        elif is_plain and event.key() in _PRESSING_KEYS and self._is_head(index):
            self.head_pressed.emit(index.row())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        index = self.indexAt(event.position().toPoint())
        if self._is_head(index):
            # The selection stays: who closes a group has not chosen another article.
            if event.button() is Qt.MouseButton.LeftButton:
                self.head_pressed.emit(index.row())
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        is_plain = (
            event.button() is Qt.MouseButton.LeftButton
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
            and self.state() is not QAbstractItemView.State.DragSelectingState
        )
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_same = index.row() == self.currentIndex().row() and not self._is_head(index)
        if is_plain and index.isValid() and is_same:
            self.pressed_plain.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        self.menu_wanted.emit(event.globalPos())

    def keyboardSearch(self, search: str) -> None:
        """Letters are shortcuts here, and looking for a title this way would read every row."""
