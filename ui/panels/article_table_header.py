"""The heads of the article table's columns: sorted by a click, moved and widened by dragging."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from reader.model.collection import Sort
from ui.models.article_columns import COLUMNS, Column, column_of
from ui.panels.article_cell_delegate import CELL_INSET
from ui.theme.theme import Theme
from ui.widgets.text_lines import AT_LEFT, AT_RIGHT
from ui.words import say, tr

HEIGHT = 30
_SIGN = 12
_ICONS = {Column.UNREAD: "circle-dot", Column.STAR: "star"}


class ArticleTableHeader(QHeaderView):
    """released: the mouse let go, so that widths and order may be others now. menu_wanted(QPoint):
    the context menu was asked for."""

    released = Signal()
    menu_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._sorted = Column.ADDED
        self._is_descending = True
        self.setObjectName("article_table_header")
        say(self.setAccessibleName, tr("Columns of the list"))
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setFirstSectionMovable(True)
        self.setMinimumSectionSize(28)
        theme.changed.connect(self.viewport().update)

    def show_sort(self, sort: Sort, is_descending: bool) -> None:
        """Mark the column by which the list is ordered."""
        self._sorted, self._is_descending = column_of(sort), is_descending
        self.viewport().update()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(super().sizeHint().width(), HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("list"))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        y = self.height() - 0.5
        painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
        painter.end()
        super().paintEvent(event)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:  # noqa: D102
        column = Column(logical)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_sorted = column is self._sorted
        ink = "ink" if is_sorted else "ink3"
        cell = QRectF(rect).adjusted(CELL_INSET, 0, -CELL_INSET, 0)
        if column in _ICONS:
            self._paint_icon(painter, QRectF(rect), _ICONS[column], "accent" if is_sorted else ink)
        else:
            if is_sorted:
                self._paint_direction(painter, cell)
                cell.setRight(cell.right() - _SIGN - 2)
            painter.setFont(self._theme.ui_font(11, 600 if is_sorted else 500))
            painter.setPen(self._theme.colour(ink))
            side = AT_RIGHT if COLUMNS[column].is_number else AT_LEFT
            words = painter.fontMetrics().elidedText(
                tr(COLUMNS[column].name), Qt.TextElideMode.ElideRight, int(cell.width()) + 1
            )
            painter.drawText(cell, side, words)
        self._paint_edge(painter, QRectF(rect))
        painter.restore()

    def _paint_icon(self, painter: QPainter, box: QRectF, icon: str, ink: str) -> None:
        picture = self._theme.pixmap(icon, ink, _SIGN)
        painter.drawPixmap(box.center() - QPointF(_SIGN / 2, _SIGN / 2), picture)

    def _paint_direction(self, painter: QPainter, cell: QRectF) -> None:
        name = "chevron-down" if self._is_descending else "chevron-up"
        picture = self._theme.pixmap(name, "accent", _SIGN)
        painter.drawPixmap(QPointF(cell.right() - _SIGN, cell.center().y() - _SIGN / 2), picture)

    def _paint_edge(self, painter: QPainter, box: QRectF) -> None:
        """A short line where a column can be widened; the line under all of them."""
        painter.setPen(QPen(self._theme.colour("line"), 1))
        x = box.right() - 0.5
        painter.drawLine(QPointF(x, box.top() + 9), QPointF(x, box.bottom() - 9))
        y = box.bottom() - 0.5
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: D102
        super().mouseReleaseEvent(event)
        self.released.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: D102
        self.menu_wanted.emit(event.globalPos())
