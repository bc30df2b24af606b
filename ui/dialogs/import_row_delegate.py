"""A file of an import, painted: a sign for what became of it, its name and folder, and a line."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.model.article import ImportResult
from ui.dialogs.import_rows import RESULT_ROLE, file_of, kind_of, sentence
from ui.theme.theme import Theme
from ui.widgets.text_lines import AT_RIGHT, break_lines, paint_lines

ROW_HEIGHT, LINE_HEIGHT = 48, 19
INSET, ICON, GAP = 10, 16, 10
MOST_FOLDER = 0.4
"""Pixels; and the part of a line that is at most given to the folder."""

SIGNS = {
    "added": ("circle-check", "accent"),
    "same": ("copy", "accent"),
    "skipped": ("trash-2", "ink3"),
    "duplicate": ("info", "ink2"),
    "failed": ("circle-alert", "danger"),
}

Index = QModelIndex | QPersistentModelIndex


class ImportRowDelegate(QStyledItemDelegate):
    """Paints an ImportResult."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        result = index.data(RESULT_ROLE)
        if not isinstance(result, ImportResult):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect).adjusted(4, 1, -4, -1)
        self._paint_ground(painter, row, option)
        name, key = SIGNS[kind_of(result)]
        inner = row.adjusted(INSET, 5, -INSET, -5)
        sign = inner.topLeft() + QPointF(0, (LINE_HEIGHT - ICON) / 2)
        painter.drawPixmap(sign, self._theme.pixmap(name, key, ICON))
        self._paint_words(painter, inner.adjusted(ICON + GAP, 0, 0, 0), result)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102
        return QSize(300, ROW_HEIGHT)

    def _paint_ground(self, painter: QPainter, row: QRectF, option: QStyleOptionViewItem) -> None:
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("selection" if is_chosen else "hover"))
            painter.drawRoundedRect(row, 6, 6)

    def _paint_words(self, painter: QPainter, box: QRectF, result: ImportResult) -> None:
        theme = self._theme
        first = QRectF(box.left(), box.top(), box.width(), LINE_HEIGHT)
        file = file_of(result)
        if file is not None:
            used = self._paint_folder(painter, first, str(file.parent))
            first.adjust(0, 0, -(used + GAP), 0)
        name = Path(result.path).name or result.path
        self._paint_line(painter, first, name, theme.ui_font(13, 500), "ink")
        second = first.translated(0, LINE_HEIGHT)
        second.setRight(box.right())
        # A list of failures in red would shout; the sign says it already.
        self._paint_line(painter, second, sentence(result), theme.ui_font(12), "ink2")

    def _paint_line(
        self, painter: QPainter, box: QRectF, words: str, font: QFont, colour: str
    ) -> None:
        painter.setPen(self._theme.colour(colour))
        shown = break_lines(words, font, box.width(), 1)
        paint_lines(painter, shown, font, box, LINE_HEIGHT)

    def _paint_folder(self, painter: QPainter, line: QRectF, folder: str) -> float:
        """The end of the folder's path, at the right; returns its width."""
        painter.setFont(self._theme.ui_font(11))
        painter.setPen(self._theme.colour("ink3"))
        metrics = QFontMetricsF(painter.font())
        most = line.width() * MOST_FOLDER
        words = metrics.elidedText(folder, Qt.TextElideMode.ElideLeft, most)
        painter.drawText(line, AT_RIGHT, words)
        return metrics.horizontalAdvance(words)
