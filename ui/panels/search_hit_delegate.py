"""A hit of a search, painted: where it is, and the words around it with the matches set off."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from reader.model.search import Hit
from ui.models.search_hits_model import DIVIDING_ROLE, HIT_ROLE
from ui.models.tag_colours import TagColours
from ui.panels.article_card_delegate import SIDE_INSET
from ui.panels.article_row_ground import TEXT_INSET, paint_card_ground
from ui.theme.theme import Theme
from ui.widgets.chip import HEIGHT as CHIP_HEIGHT
from ui.widgets.painted_chips import paint_chips
from ui.widgets.short_date import short_date
from ui.widgets.snippet_painting import Piece, paint_pieces
from ui.widgets.text_lines import AT_LEFT, AT_RIGHT, break_lines, paint_lines

CARD_HEIGHT = 118
META_HEIGHT = 15
TITLE_HEIGHT = 21
SNIPPET_HEIGHT = 17
QUOTE_HEIGHT = 20
BAR_WIDTH = 3
WORDS_BEFORE = 44
"""Code points before the first match that fit on the first line of a card, and a few more."""

Index = QModelIndex | QPersistentModelIndex


class SearchHitDelegate(QStyledItemDelegate):
    """An article shows its title and some text, a passage its quote and its tags, a paragraph the
    words around the first match."""

    def __init__(self, theme: Theme, colours: TagColours, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colours = colours

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        hit = index.data(HIT_ROLE)
        if not isinstance(hit, Hit):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(SIDE_INSET, 3, -SIDE_INSET, -3)
        if index.data(DIVIDING_ROLE):
            self._paint_divider(painter, card)
        paint_card_ground(painter, card, option, self._theme)
        text = card.adjusted(TEXT_INSET, 9, -TEXT_INSET, -7)
        if hit.annotation_id is None and hit.paragraph is None:
            self._paint_article(painter, text, hit)
        else:
            self._paint_passage(painter, text, hit)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102
        return QSize(260, CARD_HEIGHT)

    def _paint_divider(self, painter: QPainter, card: QRectF) -> None:
        """A line between what matches wholly, above, and what has some of the words."""
        painter.setPen(QPen(self._theme.colour("ink3"), 1, Qt.PenStyle.DashLine))
        text = card.adjusted(TEXT_INSET, -2, -TEXT_INSET, 0)
        painter.drawLine(text.topLeft(), text.topRight())

    def _paint_article(self, painter: QPainter, text: QRectF, hit: Hit) -> None:
        theme = self._theme
        self._paint_meta(painter, text, hit.publication, hit.published)
        font = theme.reading_font(16, 600)
        title = break_lines(hit.title, font, text.width(), 2)
        painter.setPen(theme.colour("ink"))
        top = text.adjusted(0, META_HEIGHT + 3, 0, 0)
        y = paint_lines(painter, title, font, top, TITLE_HEIGHT)
        lines = 3 if len(title) < 2 else 2
        box = QRectF(text.left(), y + 1, text.width(), lines * SNIPPET_HEIGHT)
        self._paint_snippet(painter, box, hit, theme.ui_font(12), SNIPPET_HEIGHT, "ink2")

    def _paint_passage(self, painter: QPainter, text: QRectF, hit: Hit) -> None:
        """The bar in the highlight's colour, the quote, then tags, or where it was found."""
        theme = self._theme
        where = " · ".join(part for part in (hit.publication, hit.title) if part)
        self._paint_meta(painter, text, where, hit.published)
        tags = () if hit.paragraph else hit.tags
        lines = 2 if tags else 3
        top = text.top() + META_HEIGHT + 5
        if hit.colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.stripe(hit.colour))
            bar = QRectF(text.left(), top + 1, BAR_WIDTH, lines * QUOTE_HEIGHT - 2)
            painter.drawRoundedRect(bar, 1.5, 1.5)
        inset = 0 if hit.paragraph else 11
        box = QRectF(text.left() + inset, top, text.width() - inset, lines * QUOTE_HEIGHT)
        self._paint_snippet(painter, box, hit, theme.reading_font(14), QUOTE_HEIGHT, "ink")
        chips = [self._colours.chip(path) for path in tags]
        at = QPointF(box.left(), text.bottom() - CHIP_HEIGHT)
        paint_chips(painter, theme, at, box.width(), chips)

    def _paint_meta(self, painter: QPainter, text: QRectF, where: str, published: str) -> None:
        theme = self._theme
        line = QRectF(text.left(), text.top(), text.width(), META_HEIGHT)
        painter.setFont(theme.ui_font(11))
        painter.setPen(theme.colour("ink3"))
        date = short_date(published)
        painter.drawText(line, AT_RIGHT, date)
        used = painter.fontMetrics().horizontalAdvance(date) + 10
        painter.setFont(theme.ui_font(11, 500))
        painter.setPen(theme.colour("ink2"))
        words = painter.fontMetrics().elidedText(
            where, Qt.TextElideMode.ElideRight, int(line.width() - used)
        )
        painter.drawText(line, AT_LEFT, words)

    def _paint_snippet(
        self, painter: QPainter, box: QRectF, hit: Hit, font: QFont, line: int, ink: str
    ) -> None:
        theme = self._theme
        paint_pieces(
            painter, box, snippet_pieces(hit), font, line, theme.colour(ink), theme.colour("ink")
        )


def snippet_pieces(hit: Hit) -> list[Piece]:
    """A snippet cut at its matches, beginning so near to the first that a card shows it.

    Spans that lie wrongly are left out.
    """
    text, pieces, at = hit.snippet.text, [], 0
    first = min((span.start for span in hit.snippet.spans if span.end <= len(text)), default=0)
    if hit.annotation_id is None and first > WORDS_BEFORE:
        at = text.rfind(" ", 0, first - WORDS_BEFORE // 2) + 1
        pieces.append(Piece("…", False))
    for span in sorted(hit.snippet.spans):
        if span.start < at or span.end > len(text) or not span:
            continue
        pieces.append(Piece(text[at : span.start], False))
        pieces.append(Piece(span.of(text), True))
        at = span.end
    pieces.append(Piece(text[at:], False))
    return [piece for piece in pieces if piece.text]
