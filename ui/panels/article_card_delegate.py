"""An article as a card of the list, painted: 122 pixels, whatever it has to say."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.model.article import ArticleRow
from ui.models.article_entries import GroupHead
from ui.models.article_list_model import HEAD_ROLE, ROW_ROLE
from ui.models.tag_colours import TagColours
from ui.panels.article_row_ground import TEXT_INSET, paint_card_ground, paint_head
from ui.theme.theme import Theme
from ui.widgets.chip import HEIGHT as CHIP_HEIGHT
from ui.widgets.painted_chips import paint_chips
from ui.widgets.short_date import short_date
from ui.widgets.small_strip import paint_small_strip, strip_width
from ui.widgets.text_lines import AT_LEFT, AT_RIGHT, break_lines, paint_lines

CARD_HEIGHT = 122
SIDE_INSET = 8
META_HEIGHT = 15
TITLE_HEIGHT = 21
LEAD_HEIGHT = 17

_LEAD_LINES = {(False, False): 3, (False, True): 2, (True, False): 2, (True, True): 1}
"""Lines left for the lead, by whether the title takes two lines, and whether there is a foot."""

Index = QModelIndex | QPersistentModelIndex


class ArticleCardDelegate(QStyledItemDelegate):
    """Paints ArticleRow cards. The title takes two lines where it needs them, the lead the rest."""

    def __init__(self, theme: Theme, colours: TagColours, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colours = colours

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        row = index.data(ROW_ROLE)
        if not isinstance(row, ArticleRow):
            self._paint_head(painter, option, index)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(SIDE_INSET, 3, -SIDE_INSET, -3)
        paint_card_ground(painter, card, option, self._theme)
        text = card.adjusted(TEXT_INSET, 8, -TEXT_INSET, -7)
        self._paint_meta(painter, text, row)
        self._paint_words(painter, text, row)
        self._paint_foot(painter, text, row)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102
        return QSize(260, CARD_HEIGHT)

    def _paint_head(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        head = index.data(HEAD_ROLE)
        if isinstance(head, GroupHead):
            has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = QRectF(option.rect)
            paint_head(painter, area, head, index.data(), self._theme, has_focus)
            painter.restore()

    def _paint_meta(self, painter: QPainter, text: QRectF, row: ArticleRow) -> None:
        """Unread dot, publication, star and date, on one line."""
        theme = self._theme
        line = QRectF(text.left(), text.top(), text.width(), META_HEIGHT)
        if row.is_unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(QPointF(text.left() - 8, line.center().y()), 3, 3)
        painter.setFont(theme.ui_font(11))
        painter.setPen(theme.colour("ink3"))
        date = short_date(row.published or row.added_at)
        painter.drawText(line, AT_RIGHT, date)
        used = painter.fontMetrics().horizontalAdvance(date) + 10
        if row.is_starred:
            star = QRectF(line.right() - used - 8, line.top() + 1, 13, 13)
            painter.drawPixmap(star.topLeft(), theme.pixmap("star", "accent", 13))
            used += 16
        painter.setPen(theme.colour("ink2"))
        painter.setFont(theme.ui_font(11, 500))
        where = painter.fontMetrics().elidedText(
            row.publication or row.byline, Qt.TextElideMode.ElideRight, int(line.width() - used)
        )
        painter.drawText(line, AT_LEFT, where)

    def _paint_words(self, painter: QPainter, text: QRectF, row: ArticleRow) -> None:
        """The title, then as much of the lead as the card has lines left."""
        theme = self._theme
        title_font = theme.reading_font(16, 600)
        title = break_lines(row.title, title_font, text.width(), 2)
        has_foot = bool(row.tags or row.highlight_count)
        lead_lines = _LEAD_LINES[len(title) > 1, has_foot]
        painter.setPen(theme.colour("ink"))
        top = text.adjusted(0, META_HEIGHT + 3, 0, 0)
        y = paint_lines(painter, title, title_font, top, TITLE_HEIGHT)
        lead_font = theme.ui_font(12)
        painter.setPen(theme.colour("ink2"))
        if lead_lines > 0:
            lead = break_lines(row.lead, lead_font, text.width(), lead_lines)
            below = QRectF(text.left(), y + 1, text.width(), text.bottom() - y)
            paint_lines(painter, lead, lead_font, below, LEAD_HEIGHT)

    def _paint_foot(self, painter: QPainter, text: QRectF, row: ArticleRow) -> None:
        """Tag chips from the left; where the highlights are and how many, at the right."""
        theme = self._theme
        top = text.bottom() - CHIP_HEIGHT
        width = text.width()
        if row.highlight_count:
            width -= self._paint_highlights(painter, text, row) + 8
        chips = [self._colours.chip(path) for path in row.tags]
        paint_chips(painter, theme, QPointF(text.left(), top), width, chips)

    def _paint_highlights(self, painter: QPainter, text: QRectF, row: ArticleRow) -> float:
        """The strip and the number; returns how wide they are. Highlights that all lost their
        place have a marker instead of the strip."""
        theme = self._theme
        painter.setFont(theme.ui_font(11))
        painter.setPen(theme.colour("ink3"))
        box = QRectF(text.left(), text.bottom() - CHIP_HEIGHT, text.width(), CHIP_HEIGHT)
        count = f"{row.highlight_count:,}"
        painter.drawText(box, AT_RIGHT, count)
        width = float(painter.fontMetrics().horizontalAdvance(count))
        if row.strip:
            width += strip_width(row.strip) + 7
            left, middle = box.right() - width, box.center().y()
            paint_small_strip(painter, theme, left, middle, row.strip, row.progress)
            return width
        width += 17
        icon = theme.pixmap("highlighter", "ink3", 13)
        painter.drawPixmap(QPointF(box.right() - width, box.top() + 3), icon)
        return width
