"""A line of the card of search forms, painted: an example, and beside it what it finds."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from ui.widgets.palette_row_delegate import INSET, PaletteRowDelegate
from ui.widgets.text_lines import AT_LEFT, break_lines, paint_lines

ROW_HEIGHT, HEADING_HEIGHT = 28, 36
EXAMPLE_PART = 0.4
"""Of a line."""
ROW_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class FormRow(NamedTuple):
    """is_ready: it can be asked."""

    example: str
    says: str
    is_ready: bool = True


class FormRowDelegate(PaletteRowDelegate):
    """Paints a FormRow, or a heading where an item has none."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102
        is_row = isinstance(index.data(ROW_ROLE), FormRow)
        return QSize(300, ROW_HEIGHT if is_row else HEADING_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, row = QRectF(option.rect), index.data(ROW_ROLE)
        if isinstance(row, FormRow):
            self._paint_ground(painter, line, option)
            self._paint_row(painter, line.adjusted(INSET, 0, -INSET, 0), row)
        else:
            painter.setFont(self._theme.ui_font(13, 600))
            painter.setPen(self._theme.colour("ink"))
            painter.drawText(line.adjusted(INSET, 10, -INSET, 0), AT_LEFT, str(index.data()))
        painter.restore()

    def _paint_row(self, painter: QPainter, line: QRectF, row: FormRow) -> None:
        example = line.adjusted(0, 0, -line.width() * (1 - EXAMPLE_PART) - INSET, 0)
        says = line.adjusted(line.width() * EXAMPLE_PART, 0, 0, 0)
        for words, place, font, ink in (
            (row.example, example, self._theme.ui_font(13, 500), "accent"),
            (row.says, says, self._theme.ui_font(13), "ink2"),
        ):
            painter.setPen(self._theme.colour(ink if row.is_ready else "ink3"))
            shown = break_lines(words, font, place.width(), 1)
            paint_lines(painter, shown, font, place, place.height())
