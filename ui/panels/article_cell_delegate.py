"""A cell of the article table, painted: words, a dot, a star, a bar of progress, tags, a strip."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from reader.model.article import ArticleRow
from ui.models.article_columns import COLUMNS, Column
from ui.models.article_list_model import ArticleListModel
from ui.models.group_words import group_name
from ui.models.tag_colours import TagColours
from ui.panels.article_row_ground import paint_head
from ui.theme.theme import Theme
from ui.widgets.chip import HEIGHT as CHIP_HEIGHT
from ui.widgets.painted_chips import paint_chips
from ui.widgets.small_strip import paint_small_strip, strip_width
from ui.widgets.text_lines import AT_LEFT, AT_RIGHT, AT_RIGHT_RTL, is_rtl

ROW_HEIGHT = 32
CELL_INSET = 8
BAR_HEIGHT = 4
"""Pixels: height of a row, room left and right in a cell, height of the bar of progress."""

Index = QModelIndex | QPersistentModelIndex


class ArticleCellDelegate(QStyledItemDelegate):
    """Paints the cells of a table of articles; what belongs to the whole row, its ground, its line
    and the head of a group, each cell paints for its own part of it."""

    def __init__(
        self, theme: Theme, colours: TagColours, articles: ArticleListModel, table: QTableView
    ) -> None:
        super().__init__(table)
        self._theme = theme
        self._colours = colours
        self._articles = articles
        self._table = table
        self._painters: dict[Column, Callable[[QPainter, QRectF, ArticleRow], None]] = {
            Column.TITLE: self._paint_title,
            Column.UNREAD: self._paint_unread,
            Column.STAR: self._paint_star,
            Column.PROGRESS: self._paint_progress,
            Column.TAGS: self._paint_tags,
            Column.HIGHLIGHTS: self._paint_highlights,
        }

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = self._articles.article(index.row())
        if row is None:
            self._paint_head(painter, option.rect, index.row())
        else:
            self._paint_ground(painter, option, index.row())
            cell = QRectF(option.rect).adjusted(CELL_INSET, 0, -CELL_INSET, -1)
            column = Column(index.column())
            paint = self._painters.get(column)
            if paint:
                paint(painter, cell, row)
            else:
                self._paint_words(painter, cell, row, column)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102
        return QSize(COLUMNS[index.column()].width, ROW_HEIGHT)

    def _whole_row(self, cell: QRect) -> QRectF:
        header = self._table.horizontalHeader()
        width = max(header.length() - header.offset(), self._table.viewport().width())
        return QRectF(-header.offset(), cell.top(), width + header.offset(), cell.height())

    def _paint_head(self, painter: QPainter, cell: QRect, row: int) -> None:
        head = self._articles.head(row)
        if head is None:
            return
        painter.setClipRect(cell)
        # It stays in view when the columns scroll away under it.
        area = QRectF(0, cell.top(), self._table.viewport().width(), cell.height())
        name = group_name(self._articles.view.group, head)
        paint_head(painter, area, head, name, self._theme, self._has_focus(row))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: int) -> None:
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        cell = QRectF(option.rect)
        if is_selected or is_hovered:
            painter.fillRect(cell, self._theme.colour("selection" if is_selected else "hover"))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        y = cell.bottom() - 0.5
        painter.drawLine(QPointF(cell.left(), y), QPointF(cell.right(), y))
        if self._has_focus(row):
            area = self._whole_row(option.rect)
            painter.setClipRect(option.rect)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -1))

    def _has_focus(self, row: int) -> bool:
        return self._table.hasFocus() and self._table.currentIndex().row() == row

    def _paint_words(
        self, painter: QPainter, cell: QRectF, row: ArticleRow, column: Column
    ) -> None:
        look = COLUMNS[column]
        painter.setFont(self._theme.ui_font(12))
        painter.setPen(self._theme.colour("ink2"))
        self._paint_line(painter, cell, look.text(row), at_right=look.is_number)

    def _paint_title(self, painter: QPainter, cell: QRectF, row: ArticleRow) -> None:
        painter.setFont(self._theme.reading_font(15, 600 if row.is_unread else 400))
        painter.setPen(self._theme.colour("ink"))
        self._paint_line(painter, cell, " ".join(row.title.split()))

    def _paint_line(
        self, painter: QPainter, cell: QRectF, words: str, *, at_right: bool = False
    ) -> None:
        """One line, cut with an ellipsis; words that run from the right stand at the right."""
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, int(cell.width()))
        side = AT_RIGHT if at_right else AT_LEFT
        painter.drawText(cell, AT_RIGHT_RTL if is_rtl(words) else side, shown)

    def _paint_unread(self, painter: QPainter, cell: QRectF, row: ArticleRow) -> None:
        if row.is_unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawEllipse(cell.center(), 3.5, 3.5)

    def _paint_star(self, painter: QPainter, cell: QRectF, row: ArticleRow) -> None:
        if row.is_starred:
            star = self._theme.pixmap("star", "accent", 14)
            painter.drawPixmap(cell.center() - QPointF(7, 7), star)

    def _paint_progress(self, painter: QPainter, cell: QRectF, row: ArticleRow) -> None:
        """A bar, and the number beside it where there is room."""
        if row.progress <= 0:
            return
        painter.setFont(self._theme.ui_font(11))
        painter.setPen(self._theme.colour("ink3"))
        words = COLUMNS[Column.PROGRESS].text(row)
        room = painter.fontMetrics().horizontalAdvance("100 %") + 8
        painter.drawText(cell, AT_RIGHT, words)
        bar = QRectF(
            cell.left(), cell.center().y() - BAR_HEIGHT / 2, cell.width() - room, BAR_HEIGHT
        )
        if bar.width() < 2 * BAR_HEIGHT:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("line"))
        painter.drawRoundedRect(bar, 2, 2)
        painter.setBrush(self._theme.colour("accent"))
        bar.setWidth(max(bar.width() * min(row.progress, 1.0), BAR_HEIGHT))
        painter.drawRoundedRect(bar, 2, 2)

    def _paint_tags(self, painter: QPainter, cell: QRectF, row: ArticleRow) -> None:
        chips = [self._colours.chip(path) for path in row.tags]
        at = QPointF(cell.left(), cell.center().y() - CHIP_HEIGHT / 2)
        paint_chips(painter, self._theme, at, cell.width(), chips)

    def _paint_highlights(self, painter: QPainter, cell: QRectF, row: ArticleRow) -> None:
        """The number at the right, and before it the strip where there is room."""
        if not row.highlight_count:
            return
        painter.setFont(self._theme.ui_font(12))
        painter.setPen(self._theme.colour("ink2"))
        words = COLUMNS[Column.HIGHLIGHTS].text(row)
        painter.drawText(cell, AT_RIGHT, words)
        left = cell.right() - painter.fontMetrics().horizontalAdvance(words) - 8
        left -= strip_width(row.strip)
        if row.strip and left >= cell.left():
            middle = cell.center().y()
            paint_small_strip(painter, self._theme, left, middle, row.strip, row.progress)
