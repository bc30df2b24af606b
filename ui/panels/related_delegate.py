"""A related article, painted: where it is from, its title, and what it shares with the open one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from reader.model.search import Related
from ui.models.related_model import MOST_WORDS, RELATED_ROLE, shared_words
from ui.panels.article_row_ground import paint_card_ground
from ui.theme.theme import Theme
from ui.widgets.short_date import short_date
from ui.widgets.text_lines import AT_LEFT, AT_RIGHT, break_lines, paint_lines

SIDE_INSET = 8
TEXT_INSET = 10
META_HEIGHT = 15
TITLE_HEIGHT = 19
TOP, BOTTOM = 10, 11
"""Pixels."""

Index = QModelIndex | QPersistentModelIndex


class RelatedDelegate(QStyledItemDelegate):
    """As high as its title needs."""

    def __init__(self, theme: Theme, view: QListView, parent: QObject | None = None) -> None:
        super().__init__(parent or view)
        self._theme = theme
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        one = index.data(RELATED_ROLE)
        if not isinstance(one, Related):
            return
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(SIDE_INSET, 2, -SIDE_INSET, -2)
        paint_card_ground(painter, card, option, theme)
        text = card.adjusted(TEXT_INSET, TOP - 2, -TEXT_INSET, 0)
        self._paint_meta(painter, text, one)
        painter.setPen(theme.colour("ink"))
        top = text.adjusted(0, self._meta_height(one), 0, 0)
        title = self._title(one, text.width())
        y = paint_lines(painter, title, theme.reading_font(14, 600), top, TITLE_HEIGHT)
        painter.setPen(theme.colour("ink2"))
        painter.setFont(theme.ui_font(11))
        line = QRectF(text.left(), y + 1, text.width(), META_HEIGHT)
        painter.drawText(line, AT_LEFT, self._fitting(painter, one, line.width()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102
        one = index.data(RELATED_ROLE)
        width = self._view.viewport().width()
        lines = len(self._title(one, width - 2 * (SIDE_INSET + TEXT_INSET)))
        height = TOP + self._meta_height(one) + lines * TITLE_HEIGHT + 1 + META_HEIGHT + BOTTOM
        return QSize(width, height)

    def _title(self, one: Related, width: float) -> tuple[str, ...]:
        return break_lines(one.title, self._theme.reading_font(14, 600), width, 2)

    def _meta_height(self, one: Related) -> int:
        return META_HEIGHT + 3 if one.publication or one.published else 0

    def _paint_meta(self, painter: QPainter, text: QRectF, one: Related) -> None:
        line = QRectF(text.left(), text.top(), text.width(), META_HEIGHT)
        painter.setFont(self._theme.ui_font(11))
        painter.setPen(self._theme.colour("ink3"))
        date = short_date(one.published)
        painter.drawText(line, AT_RIGHT, date)
        room = line.width() - painter.fontMetrics().horizontalAdvance(date) - 10
        painter.setPen(self._theme.colour("ink2"))
        painter.drawText(line, AT_LEFT, self._elided(painter, one.publication, room))

    def _fitting(self, painter: QPainter, one: Related, room: float) -> str:
        """As many of the shared words as there is room for."""
        width = painter.fontMetrics().horizontalAdvance
        for most in range(min(MOST_WORDS, len(one.words)), 1, -1):
            words = shared_words(one, most)
            if width(words) <= room:
                return words
        return self._elided(painter, shared_words(one, 1), room)

    def _elided(self, painter: QPainter, words: str, room: float) -> str:
        side = Qt.TextElideMode.ElideRight
        return painter.fontMetrics().elidedText(words, side, int(room))
