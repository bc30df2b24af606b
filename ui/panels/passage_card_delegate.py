"""A passage painted across the width: the sentence with the quote in its colour, and its source."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reader.model.annotation import Annotation
from reader.model.passage import Passage, PassageGroup, PassageRun
from ui.models.passage_list_model import FOLDED_ROLE, GROUP_ROLE, HEADING_ROLE, PASSAGE_ROLE
from ui.models.tag_colours import TagColours
from ui.panels.article_row_ground import paint_card_ground
from ui.panels.passage_words import place_words
from ui.theme.theme import Theme
from ui.widgets.chip import HEIGHT as CHIP_HEIGHT
from ui.widgets.marked_lines import MarkedText, marked_lines
from ui.widgets.painted_chips import paint_chips
from ui.widgets.short_date import full_date
from ui.widgets.text_lines import AT_LEFT, break_lines, paint_lines
from ui.words import number, tr

CARD_HEIGHT = 110
HEADING_HEIGHT = 50
WIDEST = 1080
"""Pixels of a card: in a wider list it stands in the middle."""
SIDE, INSET, PADDING = 12, 26, 14
BAR_LEFT, BAR_WIDTH = 12, 3
SOURCE_WIDTH, NARROW_SOURCE, NARROW = 248, 170, 640
"""Pixels of the column at the right, wide or not, and the card's width from which it is wide."""
GAP = 36
SENTENCE_PITCH, TITLE_PITCH, META_PITCH = 24, 18, 16
SENTENCE_SIZE = 16

Index = QModelIndex | QPersistentModelIndex


class PassageCardDelegate(QStyledItemDelegate):
    """Paints the rows of a PassageListModel: cards of one height, and headings of groups."""

    def __init__(self, theme: Theme, colours: TagColours, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colours = colours

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = card_box(QRectF(option.rect))
        run, passage = index.data(HEADING_ROLE), index.data(PASSAGE_ROLE)
        if isinstance(run, PassageRun):
            self._paint_heading(painter, card, option, index, run)
        elif isinstance(passage, Passage):
            paint_card_ground(painter, card, option, self._theme)
            is_titled = index.data(GROUP_ROLE) != PassageGroup.ARTICLE
            self._paint_passage(painter, card, passage, is_titled=is_titled)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102
        is_heading = isinstance(index.data(HEADING_ROLE), PassageRun)
        return QSize(400, HEADING_HEIGHT if is_heading else CARD_HEIGHT)

    def _paint_heading(
        self,
        painter: QPainter,
        card: QRectF,
        option: QStyleOptionViewItem,
        index: Index,
        run: PassageRun,
    ) -> None:
        """A chevron, the name, how many; over a line."""
        theme = self._theme
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if has_focus or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(QPen(theme.colour("accent"), 1) if has_focus else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(card.adjusted(0.5, 8.5, -0.5, -2.5), 7, 7)
        line = QRectF(card.left() + 6, card.top() + 9, card.width() - 12, card.height() - 12)
        name = "chevron-right" if index.data(FOLDED_ROLE) else "chevron-down"
        middle = line.center().y()
        painter.drawPixmap(QPointF(line.left(), middle - 7), theme.pixmap(name, "ink3", 14))
        font = theme.ui_font(14, 600)
        painter.setFont(font)
        painter.setPen(theme.colour("ink"))
        room = line.adjusted(INSET - 6, 0, -70, 0)
        words = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, int(room.width())
        )
        painter.drawText(room, AT_LEFT, words)
        used = QFontMetricsF(font).horizontalAdvance(words) + 9
        painter.setFont(theme.ui_font(12))
        painter.setPen(theme.colour("ink3"))
        painter.drawText(room.adjusted(used, 1, 60, 1), AT_LEFT, number(run.count))

    def _paint_passage(
        self, painter: QPainter, card: QRectF, passage: Passage, *, is_titled: bool
    ) -> None:
        theme, mark = self._theme, passage.annotation
        is_narrow = card.width() < NARROW
        source_width = SOURCE_WIDTH if is_titled and not is_narrow else NARROW_SOURCE
        area = card.adjusted(INSET, PADDING, -PADDING, -PADDING + 2)
        source = QRectF(area.right() - source_width, area.top(), source_width, area.height())
        text = QRectF(area.topLeft(), source.bottomLeft()).adjusted(
            0, 0, -GAP / 2 if is_narrow else -GAP, 0
        )
        has_foot = bool(mark.tags or mark.note or place_words(mark))
        lines = marked_lines(
            MarkedText(passage.sentence, passage.quote_span.start, passage.quote_span.end),
            theme.reading_font(SENTENCE_SIZE),
            text.width(),
            SENTENCE_PITCH,
            2 if has_foot else 3,
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.stripe(mark.colour))
        bar = QRectF(card.left() + BAR_LEFT, text.top() + 2, BAR_WIDTH, text.height() - 4)
        painter.drawRoundedRect(bar, 1.5, 1.5)
        lines.paint(
            painter,
            text.topLeft(),
            theme.colour("ink2"),
            theme.colour("ink"),
            theme.fill(mark.colour),
        )
        if has_foot:
            self._paint_foot(painter, text, mark)
        title = passage.article_title if is_titled else ""
        self._paint_source(painter, source, passage, title)

    def _paint_foot(self, painter: QPainter, text: QRectF, mark: Annotation) -> None:
        """What is said of a lost place, then the tags, then as much of the note as there is room
        for."""
        theme = self._theme
        line = QRectF(text.left(), text.bottom() - CHIP_HEIGHT, text.width(), CHIP_HEIGHT)
        if words := place_words(mark):
            painter.setFont(theme.ui_font(12, 500))
            is_open = mark.placement.state.is_open
            painter.setPen(theme.colour("danger" if is_open else "ink3"))
            painter.drawText(line, AT_LEFT, words)
            line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(words) + 10)
        if mark.tags:
            chips = [self._colours.chip(path, mark.colour.value) for path in mark.tags]
            room = line.width() * 0.5 if mark.note else line.width()
            line.setLeft(paint_chips(painter, theme, line.topLeft(), room, chips) + 6)
        if mark.note and line.width() > 40:
            icon = theme.pixmap("message-square-text", "ink3", 13)
            painter.drawPixmap(QPointF(line.left(), line.top() + 3), icon)
            note = break_lines(mark.note, theme.ui_font(12), line.width() - 19, 1)
            painter.setPen(theme.colour("ink2"))
            # No wider than the words: what runs from right to left stands beside its sign, too.
            width = QFontMetricsF(theme.ui_font(12)).horizontalAdvance("".join(note)) + 1
            box = QRectF(line.left() + 19, line.top(), width, CHIP_HEIGHT)
            paint_lines(painter, note, theme.ui_font(12), box, CHIP_HEIGHT)

    def _paint_source(self, painter: QPainter, box: QRectF, passage: Passage, title: str) -> None:
        """Title of the article, publication and date; below, when it was marked."""
        theme = self._theme
        font = theme.reading_font(14, 600)
        lines = break_lines(title, font, box.width(), 2)
        painter.setPen(theme.colour("ink"))
        y = paint_lines(painter, lines, font, box.adjusted(0, 2, 0, 0), TITLE_PITCH)
        small = theme.ui_font(11)
        known = (passage.publication, full_date(passage.published))
        parts = [part for part in known if part]
        joined = [" · ".join(parts)] if title else parts
        where = tuple(line for part in joined for line in break_lines(part, small, box.width(), 1))
        painter.setPen(theme.colour("ink2"))
        below = QRectF(box.left(), y + 3, box.width(), META_PITCH)
        paint_lines(painter, where, small, below, META_PITCH)
        painter.setPen(theme.colour("ink3"))
        painter.setFont(small)
        foot = QRectF(box.left(), box.bottom() - CHIP_HEIGHT, box.width(), CHIP_HEIGHT)
        marked = tr("Marked {date}", date=full_date(passage.annotation.created_at))
        painter.drawText(foot, AT_LEFT, marked)


def card_box(row: QRectF) -> QRectF:
    """Where the card stands in its row."""
    width = min(row.width() - 2 * SIDE, WIDEST)
    left = row.left() + (row.width() - width) / 2
    return QRectF(left, row.top() + 3, width, row.height() - 6)
