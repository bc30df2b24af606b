"""Page furniture: what is drawn beside lines and is no text: ribbons, bullets, quotation bars."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextBlock

from ui.reading.highlights import Highlights
from ui.reading.line_boxes import Stretch, blocks_in
from ui.reading.page import Page
from ui.reading.page_document import line_of, ordinal_of
from ui.reading.page_style import GUTTER, Line
from ui.role_words import KINDS, ROLE_NAMES
from ui.theme.theme import Theme
from ui.words import tr

CHEVRON = 14


class PageFurniture:
    """Paints what belongs to the kinds of lines, for the lines that are seen."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def paint(self, painter: QPainter, page: Page, seen: Stretch, highlights: Highlights) -> None:
        """Into the document's coordinates."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        named: int | None = None
        for block, box in blocks_in(page.text, seen):
            line = line_of(block)
            ordinal = ordinal_of(block)
            if page.style.roles_width and line is not Line.RIBBON and ordinal not in (None, named):
                named = ordinal
                self._role(painter, page, block, box)
            if line is Line.RIBBON:
                self._ribbon(painter, page, block, box, highlights)
            elif line is Line.LIST_ITEM:
                self._bullet(painter, page, block, box)
            elif line in (Line.QUOTATION, Line.HIDDEN):
                self._side_bar(painter, page, block, box)
            elif line is Line.CODE:
                self._panel(painter, page, box.adjusted(0, -6, 0, 6))
            elif line is Line.EMPTY_PICTURE:
                self._empty_picture(painter, page, box)

    def _ribbon(
        self, painter: QPainter, page: Page, block: QTextBlock, box: QRectF, marks: Highlights
    ) -> None:
        """A chevron, and a hairline from the words to the edge of the column."""
        ribbon = page.ribbons.get(ordinal_of(block) or 0)
        if ribbon is None:
            return
        name = "chevron-down" if ribbon.is_open else "chevron-right"
        middle = box.center().y() + 1.5  # fixed line heights put letters a little low
        is_rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
        x = _right(page) - CHEVRON if is_rtl else float(GUTTER)
        icon = self._theme.pixmap(name, "ink3", CHEVRON)
        painter.drawPixmap(QPointF(x, middle - CHEVRON / 2), icon)
        words = block.layout().lineAt(0).naturalTextWidth()
        start, end = GUTTER + CHEVRON + 6 + words + 14, _right(page)
        inside = len(marks.crossing(ribbon.span.start, ribbon.span.end))
        if inside and not ribbon.is_open:
            end = self._hidden_marks(painter, inside, middle, end) - 12
        if end > start:
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawLine(QPointF(start, middle + 0.5), QPointF(end, middle + 0.5))

    def _hidden_marks(self, painter: QPainter, count: int, y: float, right: float) -> float:
        """ "2 highlights inside" at the right; returns where it begins."""
        words = tr("{n} highlight inside", "{n} highlights inside", n=count)
        painter.setFont(self._theme.ui_font(11, 500))
        painter.setPen(self._theme.colour("accent"))
        width = painter.fontMetrics().horizontalAdvance(words)
        area = QRectF(right - width, y - 10, width, 20)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        return area.left()

    def _role(self, painter: QPainter, page: Page, block: QTextBlock, box: QRectF) -> None:
        """What the line was taken for, beside it; in the accent colour where a person said so."""
        shown = page.document.blocks[ordinal_of(block) or 0]
        kind = shown.shown_kind
        words = tr(KINDS[kind]) if kind else tr(ROLE_NAMES[shown.shown_role])
        painter.setFont(self._theme.ui_font(11, 500))
        painter.setPen(self._theme.colour("accent" if shown.user_role else "ink3"))
        line = block.layout().lineAt(0)
        area = QRectF(
            _right(page) + 14, box.top() + line.y(), page.style.roles_width, line.height()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)

    def _bullet(self, painter: QPainter, page: Page, block: QTextBlock, box: QRectF) -> None:
        ordinal = ordinal_of(block)
        level = page.document.blocks[ordinal].level if ordinal is not None else 1
        line = block.layout().lineAt(0)
        y = box.top() + line.y() + line.ascent()
        y -= page.style.px(6)
        is_rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
        inset = page.style.px(11)
        x = _right(page) - inset if is_rtl else GUTTER + inset
        painter.setPen(QPen(self._theme.colour("ink2"), 1.2))
        solid = level <= 1
        painter.setBrush(self._theme.colour("ink2") if solid else Qt.BrushStyle.NoBrush)
        radius = page.style.px(2.6)
        painter.drawEllipse(QPointF(x, y), radius, radius)

    def _side_bar(self, painter: QPainter, page: Page, block: QTextBlock, box: QRectF) -> None:
        is_rtl = block.textDirection() is Qt.LayoutDirection.RightToLeft
        x = _right(page) - 4 if is_rtl else GUTTER + 3
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("line"))
        painter.drawRoundedRect(QRectF(x, box.top() + 2, 3, box.height() - 4), 1.5, 1.5)

    def _panel(self, painter: QPainter, page: Page, box: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("side"))
        area = QRectF(GUTTER, box.top(), _right(page) - GUTTER, box.height())
        painter.drawRoundedRect(area, 7, 7)

    def _empty_picture(self, painter: QPainter, page: Page, box: QRectF) -> None:
        """A quiet panel with a crossed-out picture over the words."""
        room = page.style.px(26)
        self._panel(painter, page, box.adjusted(0, -room, 0, room * 0.6))
        icon = self._theme.pixmap("image-off", "ink3", 20)
        x = GUTTER + page.style.column / 2 - 10
        painter.drawPixmap(QPointF(x, box.top() - room * 0.55 - 4), icon)


def _right(page: Page) -> float:
    return float(GUTTER + page.style.column)
