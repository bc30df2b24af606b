"""A long list of rows that a delegate paints: what lists of articles and of passages share."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ui.theme.theme import Theme

SCROLL_STEP = 40
_FLAGS = QItemSelectionModel.SelectionFlag
_FOLDING_KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_PRESSING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class RowTableView(QTableView):
    """A table and not a list view: a list view lays out every row, a table only counts them.

    Rows have one height; heads of groups, which are gone to but not selected, have another.
    ground: the theme's colour below the rows. first_column: the one that is always shown.

    pressed_plain(QModelIndex): a click that neither adds to nor extends the selection.
    menu_wanted(QPoint): the context menu was asked for, by mouse or key. head_pressed(int): the
    head of a group in this row is to open or close.
    """

    pressed_plain = Signal(QModelIndex)
    menu_wanted = Signal(object)
    head_pressed = Signal(int)

    def __init__(
        self,
        theme: Theme,
        ground: str,
        head_height: int,
        parent: QWidget | None = None,
        *,
        first_column: int = 0,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._ground = ground
        self._head_height = head_height
        self._first_column = first_column
        self._heads: set[int] = set()
        # It paints its own ground, so that scrolling moves pixels instead of painting every row.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
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
        # A minimum above the height of a row would make it another height than the usual one, and
        # rows that are not as usual keep theirs when the usual one changes.
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().hide()

    def head_rows(self) -> Iterable[int]:
        """The rows that are heads of groups."""
        raise NotImplementedError

    def is_open_head(self, row: int) -> bool | None:
        """Whether the head in a row is open; None where no head stands."""
        raise NotImplementedError

    def head_row_above(self, row: int) -> int | None:
        """The row of the head under which a row stands, None without groups."""
        raise NotImplementedError

    def selected_row_numbers(self) -> list[int]:
        """The rows of the selection from the top, without heads."""
        rows: set[int] = set()
        selection = self.selectionModel().selection()
        for part in (selection.at(place) for place in range(selection.size())):
            rows.update(range(part.top(), part.bottom() + 1))
        return sorted(rows.difference(self.head_rows()))

    def choose_row(self, row: int) -> None:
        """Make a row the whole selection and scroll it into view; a head is only gone to."""
        index = self.model().index(row, self._first_column)
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

    def size_rows(self, height: int) -> None:
        """Give rows another height, and heads theirs."""
        header = self.verticalHeader()
        header.setDefaultSectionSize(height)
        self._heads.clear()
        self.size_heads()

    def size_heads(self) -> None:
        """Call it when rows have come, gone or moved: Qt keeps the heights of places, so those
        where heads stood before are set back."""
        header, now = self.verticalHeader(), set(self.head_rows())
        # One by one each change would be laid out anew.
        header.setUpdatesEnabled(False)
        for row in self._heads - now:
            header.resizeSection(row, header.defaultSectionSize())
        for row in now:
            header.resizeSection(row, self._head_height)
        header.setUpdatesEnabled(True)
        self._heads = now

    def _fold(self, row: int, *, is_left: bool) -> None:
        """As in a tree: Left closes a group or goes to its head, Right opens it or goes into it."""
        is_open, above = self.is_open_head(row), self.head_row_above(row)
        if is_open is is_left:
            self.head_pressed.emit(row)
        elif is_left and above is not None:
            self.choose_row(above)
        elif is_open is not None:
            self.choose_row(row + 1)

    def _is_head(self, index: QModelIndex) -> bool:
        return index.isValid() and self.is_open_head(index.row()) is not None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour(self._ground))
        painter.end()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        index = self.currentIndex()
        is_plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        is_grouped = index.isValid() and self.head_row_above(index.row()) is not None
        if is_plain and event.key() in _FOLDING_KEYS and is_grouped:
            self._fold(index.row(), is_left=event.key() == Qt.Key.Key_Left)
        elif is_plain and event.key() in _PRESSING_KEYS and self._is_head(index):
            self.head_pressed.emit(index.row())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        index = self.indexAt(event.position().toPoint())
        if self._is_head(index):
            # The selection stays: who closes a group has not chosen another row.
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
        """Letters are shortcuts here, and looking for words this way would read every row."""
