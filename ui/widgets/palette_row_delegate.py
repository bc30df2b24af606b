"""A line of the command palette, painted: icon, words, where it belongs, its key at the right."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme.theme import Theme
from ui.widgets.palette_entry import PaletteEntry
from ui.widgets.text_lines import AT_LEFT, AT_RIGHT, break_lines, paint_lines

ROW_HEIGHT, HEADING_HEIGHT = 34, 28
INSET, ICON, GAP, KEY_HEIGHT = 10, 16, 12, 20
MOST_DETAIL = 0.4
"""Pixels; and the part of a line that is at most given to where an entry belongs."""
ENTRY_ROLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class PaletteRowDelegate(QStyledItemDelegate):
    """Paints a PaletteEntry, or a heading where an item has none."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        entry = index.data(ENTRY_ROLE)
        row = QRectF(option.rect)
        if isinstance(entry, PaletteEntry):
            self._paint_ground(painter, row, option)
            self._paint_entry(painter, row.adjusted(INSET, 0, -INSET, 0), entry)
        else:
            painter.setFont(self._theme.ui_font(11, 600))
            painter.setPen(self._theme.colour("ink3"))
            painter.drawText(row.adjusted(INSET, 6, -INSET, 0), AT_LEFT, str(index.data()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102
        is_entry = isinstance(index.data(ENTRY_ROLE), PaletteEntry)
        return QSize(300, ROW_HEIGHT if is_entry else HEADING_HEIGHT)

    def most_detail(self, _entry: PaletteEntry) -> float:
        """The part of the line that is at most given to where an entry belongs."""
        return MOST_DETAIL

    def _paint_ground(self, painter: QPainter, row: QRectF, option: QStyleOptionViewItem) -> None:
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("selection" if is_current else "hover"))
            painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), 7, 7)

    def _paint_entry(self, painter: QPainter, line: QRectF, entry: PaletteEntry) -> None:
        theme = self._theme
        self._paint_sign(painter, line, entry)
        line = line.adjusted(ICON + GAP, 0, 0, 0)
        if entry.keys:
            line = line.adjusted(0, 0, -(self._paint_keys(painter, line, entry.keys) + GAP), 0)
        if entry.detail:
            line = line.adjusted(0, 0, -(self._paint_detail(painter, line, entry) + GAP), 0)
        is_text = entry.kind == "article"
        font = theme.reading_font(15) if is_text else theme.ui_font(13, 500)
        painter.setPen(theme.colour("ink"))
        words = break_lines(entry.title, font, line.width(), 1)
        paint_lines(painter, words, font, line, line.height())

    def _paint_sign(self, painter: QPainter, line: QRectF, entry: PaletteEntry) -> None:
        middle = QPointF(line.left() + ICON / 2, line.center().y())
        if entry.colour:
            painter.setPen(QPen(self._theme.stripe(entry.colour), 1.2))
            painter.setBrush(self._theme.fill(entry.colour))
            painter.drawEllipse(middle, 5, 5)
        elif entry.icon:
            corner = middle - QPointF(ICON / 2, ICON / 2)
            painter.drawPixmap(corner, self._theme.pixmap(entry.icon, "ink3", ICON))

    def _paint_keys(self, painter: QPainter, line: QRectF, keys: str) -> float:
        """The key in a frame at the right end; returns its width."""
        font = self._theme.ui_font(11)
        width = QFontMetricsF(font).horizontalAdvance(keys) + 14
        box = QRectF(0, 0, width, KEY_HEIGHT)
        box.moveCenter(QPointF(line.right() - width / 2, line.center().y()))
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("card"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, keys)
        return width

    def _paint_detail(self, painter: QPainter, line: QRectF, entry: PaletteEntry) -> float:
        """Where it belongs, at the right; returns its width."""
        painter.setFont(self._theme.ui_font(12))
        painter.setPen(self._theme.colour("ink3"))
        metrics = QFontMetricsF(painter.font())
        most = line.width() * self.most_detail(entry)
        words = metrics.elidedText(entry.detail, Qt.TextElideMode.ElideRight, most)
        painter.drawText(line, AT_RIGHT, words)
        return metrics.horizontalAdvance(words)
