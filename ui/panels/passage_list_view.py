"""The scrolling list of passages: cards of one height below the headings of their groups."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.context import AppContext
from ui.models.passage_list_model import PassageListModel
from ui.models.tag_colours import TagColours
from ui.panels.passage_card_delegate import CARD_HEIGHT, HEADING_HEIGHT, PassageCardDelegate
from ui.panels.row_table_view import RowTableView
from ui.words import say, tr


class PassageListView(RowTableView):
    """left: Escape."""

    left = Signal()

    def __init__(
        self, context: AppContext, passages: PassageListModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(context.theme, "bg", HEADING_HEIGHT, parent)
        self.setObjectName("passage_list")
        say(self.setAccessibleName, tr("Passages"))
        self._passages = passages
        colours = TagColours(context.library, self)
        self.setItemDelegate(PassageCardDelegate(context.theme, colours, self))
        self.setModel(passages)
        self.horizontalHeader().setStretchLastSection(True)
        self.horizontalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.size_rows(CARD_HEIGHT)
        passages.modelReset.connect(self.size_heads)
        context.hub.changed.connect(colours.apply)
        colours.changed.connect(self.viewport().update)
        context.theme.changed.connect(self.viewport().update)

    def head_rows(self) -> Iterable[int]:
        """The rows that are headings of groups."""
        return self._passages.heading_rows()

    def is_open_head(self, row: int) -> bool | None:
        """Whether the group of a heading is open; None where a passage stands."""
        is_folded = self._passages.is_folded(row)
        return None if is_folded is None else not is_folded

    def head_row_above(self, row: int) -> int | None:
        """The row of the heading under which a row stands, None without groups."""
        return self._passages.heading_above(row)

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
        self.scroll_to_pixel(self.verticalHeader().sectionPosition(row) + above)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _ranges(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Rising row numbers as closed ranges of neighbours."""
    ranges: list[tuple[int, int]] = []
    for row in rows:
        if ranges and ranges[-1][1] == row - 1:
            ranges[-1] = (ranges[-1][0], row)
        else:
            ranges.append((row, row))
    return ranges
