"""The scrolling list of passages: a table of one column with rows of two heights."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui.context import AppContext
from ui.models.passage_list_model import PassageListModel
from ui.models.tag_colours import TagColours
from ui.panels.passage_card_delegate import CARD_HEIGHT, HEADING_HEIGHT, PassageCardDelegate
from ui.words import say, tr

SCROLL_STEP = 40


class PassageListView(QTableView):
    """A table and not a list view: a list view lays out every row, a table only counts them.

    pressed_plain(QModelIndex): a click that neither adds to nor extends the selection.
    menu_wanted(QPoint): the context menu was asked for. left: Escape.
    """

    pressed_plain = Signal(QModelIndex)
    menu_wanted = Signal(object)
    left = Signal()

    def __init__(
        self, context: AppContext, passages: PassageListModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("passage_list")
        say(self.setAccessibleName, tr("Passages"))
        self._theme = context.theme
        self._passages = passages
        self._is_plain = False
        self._headings: set[int] = set()
        colours = TagColours(context.library, self)
        # It paints its own ground, so that scrolling moves pixels instead of painting every card.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setItemDelegate(PassageCardDelegate(context.theme, colours, self))
        self._set_up_look()
        self.setModel(passages)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        passages.modelReset.connect(self._size_headings)
        context.hub.changed.connect(colours.apply)
        colours.changed.connect(self.viewport().update)
        context.theme.changed.connect(self.viewport().update)

    def selected_rows(self) -> list[int]:
        """The rows of the selection, from the top."""
        selection = self.selectionModel().selection()
        parts = [selection.at(place) for place in range(selection.size())]
        rows = (row for part in parts for row in range(part.top(), part.bottom() + 1))
        return sorted(row for row in rows if self._passages.id_at(row) is not None)

    def choose_row(self, row: int) -> None:
        """Make a row the whole selection and scroll it into view."""
        flags = QItemSelectionModel.SelectionFlag
        index = self._passages.index(row)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def select_rows(self, rows: Iterable[int], current: int | None) -> None:
        """Make rows the selection, and one of them the current row, without scrolling."""
        selection = QItemSelection()
        for first, last in _ranges(rows):
            selection.select(self._passages.index(first), self._passages.index(last))
        flags = QItemSelectionModel.SelectionFlag
        if current is not None:
            index = self._passages.index(current)
            self.selectionModel().setCurrentIndex(index, flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect | flags.Rows)

    def toggle_current(self) -> None:
        """Add the row under the cursor to the selection, or take it out."""
        if self.currentIndex().isValid():
            flags = QItemSelectionModel.SelectionFlag
            self.selectionModel().select(self.currentIndex(), flags.Toggle | flags.Rows)

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) passage; headings are passed over."""
        row = self.currentIndex().row() + by
        while 0 <= row < self._passages.rowCount():
            if self._passages.id_at(row) is not None:
                self.choose_row(row)
                return
            row += by

    def top_row(self) -> tuple[int, int]:
        """The topmost row, and how many pixels of it are above the edge."""
        row = max(self.rowAt(0), 0)
        return row, -self.rowViewportPosition(row)

    def scroll_to_row(self, row: int, above: int) -> None:
        """Put a row at the top with so many pixels of it above the edge."""
        self.executeDelayedItemsLayout()
        self.updateGeometries()
        self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(row) + above)

    def _size_headings(self) -> None:
        """The header keeps the heights of rows over a reset, so those of before are set back."""
        rows, now = self.verticalHeader(), set(self._passages.heading_rows())
        for row in self._headings - now:
            rows.resizeSection(row, CARD_HEIGHT)
        for row in now:
            rows.resizeSection(row, HEADING_HEIGHT)
        self._headings = now

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
        rows.setMinimumSectionSize(HEADING_HEIGHT)
        rows.setDefaultSectionSize(CARD_HEIGHT)
        rows.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("bg"))
        painter.end()
        super().paintEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        self._is_plain = (
            event.button() is Qt.MouseButton.LeftButton
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
        )
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        is_plain = self._is_plain and self.state() is not QAbstractItemView.State.DragSelectingState
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if is_plain and index.isValid() and index == self.currentIndex():
            self.pressed_plain.emit(index)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        self.menu_wanted.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are shortcuts here, and looking for words this way would read every row."""


def _ranges(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Rising row numbers as closed ranges of neighbours."""
    ranges: list[tuple[int, int]] = []
    for row in rows:
        if ranges and ranges[-1][1] == row - 1:
            ranges[-1] = (ranges[-1][0], row)
        else:
            ranges.append((row, row))
    return ranges
