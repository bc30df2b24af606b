"""The highlight painter: marks under the text, bars beside it, outlines of search matches, dots
under the words of living searches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from reader.model.annotation import Colour
from reader.model.saved_search import LivingHit
from reader.model.selector import Span
from ui.reading.by_place import ByPlace
from ui.reading.highlights import Highlights, Mark
from ui.reading.line_boxes import KnownBoxes, Stretch
from ui.reading.page import Page
from ui.reading.page_style import GUTTER
from ui.theme.theme import Theme

RADIUS = 3.0
BAR_WIDTH, BAR_GAP, LANE_WIDTH = 3.0, 15.0, 6.0
"""Pixels: a bar in the margin, its distance from the text, the step to the next lane."""
MOST_LANES = 5
NOTE_CORNER = 7.0
DOT, DOTS_BELOW = 2.2, 0.5
"""Pixels: the width of a dot under living words, and how far below their box it stands."""
DOTS_APART = 2.1
"""From the middle of a dot to that of the next, in dots."""


Found = tuple[Mark, list[QRectF]]
"""A mark and the boxes of it that are seen."""


@dataclass(slots=True)
class Emphasis:
    """What stands out for the moment. preview: a mark as it would be when it is let go.
    matches: of a search, sorted. living: words of living searches. flash: 1.0 fading to 0.0."""

    selected: int | None = None
    preview: Mark | None = None
    matches: Sequence[Span] = ()
    current_match: Span | None = None
    living: ByPlace[LivingHit] = field(default_factory=lambda: ByPlace[LivingHit](()))
    current_living: LivingHit | None = None
    flash_span: Span | None = None
    flash: float = 0.0


@dataclass(slots=True)
class HighlightPainter:
    """Paints into the document's coordinates what the viewport sees and nothing else."""

    theme: Theme
    highlights: Highlights = field(default_factory=Highlights)
    emphasis: Emphasis = field(default_factory=Emphasis)
    _known: KnownBoxes | None = None

    def paint(self, painter: QPainter, page: Page, seen: Stretch) -> None:
        """Everything that lies under the text."""
        offsets = page.offsets
        start, end = offsets.to_offset(seen.first), offsets.to_offset(seen.last) + 1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        crossing = ((mark, self._boxes(page, mark.span, seen)) for mark in self._marks(start, end))
        found = [(mark, areas) for mark, areas in crossing if areas]
        for mark, areas in found:
            if mark.lane == 0:
                self._paint_fill(painter, mark, areas)
        self._paint_underlines(painter, [pair for pair in found if pair[0].lane > 0])
        self._paint_bars(painter, page, found)
        for mark, areas in found:
            self._paint_note(painter, page, mark, areas, seen)
        self._paint_matches(painter, page, seen, start, end)
        self._paint_living(painter, page, seen, start, end)
        self._paint_flash(painter, page, seen)

    def _marks(self, start: int, end: int) -> list[Mark]:
        """The marks that cross a stretch, one of them as it is being dragged."""
        marks, preview = self.highlights.crossing(start, end), self.emphasis.preview
        if preview is not None:
            marks = [*(mark for mark in marks if mark.id != preview.id), preview]
        return marks

    def _boxes(self, page: Page, span: Span, seen: Stretch) -> list[QRectF]:
        if self._known is None or not self._known.is_of(page):
            self._known = KnownBoxes(page)
        return self._known.of(span, seen)

    def _paint_fill(self, painter: QPainter, mark: Mark, areas: list[QRectF]) -> None:
        colour = mark.annotation.colour
        painter.setBrush(self.theme.fill(colour))
        if mark.id == self.emphasis.selected:
            painter.setPen(QPen(self.theme.stripe(colour), 1.6))
        elif mark.is_uncertain:
            painter.setPen(QPen(self.theme.stripe(colour), 1.2, Qt.PenStyle.DashLine))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        for area in areas:
            painter.drawRoundedRect(area, RADIUS, RADIUS)

    def _paint_underlines(self, painter: QPainter, found: list[Found]) -> None:
        """Those that look the same in one go: hundreds may stand on one screen."""
        looks: dict[tuple[Colour, bool, bool], list[QLineF]] = {}
        for mark, areas in found:
            is_selected = mark.id == self.emphasis.selected
            if is_selected:
                self._paint_wash(painter, mark, areas)
            key = (mark.annotation.colour, is_selected, mark.is_uncertain)
            drop = 3.0 * (min(mark.lane, MOST_LANES) - 1) - 0.5
            looks.setdefault(key, []).extend(
                QLineF(area.left() + 2, y := area.bottom() + drop, area.right() - 2, y)
                for area in areas
            )
        for (colour, is_selected, is_uncertain), lines in looks.items():
            style = Qt.PenStyle.DashLine if is_uncertain else Qt.PenStyle.SolidLine
            painter.setPen(QPen(self.theme.stripe(colour), 3.0 if is_selected else 2.0, style))
            painter.drawLines(lines)

    def _paint_wash(self, painter: QPainter, mark: Mark, areas: list[QRectF]) -> None:
        """Under the selected one, which has no field of its own."""
        wash = self.theme.stripe(mark.annotation.colour)
        wash.setAlpha(46)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(wash)
        for area in areas:
            painter.drawRoundedRect(area, RADIUS, RADIUS)

    def _paint_bars(self, painter: QPainter, page: Page, found: list[Found]) -> None:
        """In the margin where the lines begin."""
        bars: dict[Colour, list[QRectF]] = {}
        right = GUTTER + page.style.column
        for mark, areas in found:
            width = BAR_WIDTH + (1.5 if mark.id == self.emphasis.selected else 0.0)
            away = BAR_GAP + LANE_WIDTH * min(mark.lane, MOST_LANES)
            middle = right + away if _is_rtl(page, mark) else GUTTER - away
            top, bottom = areas[0].top(), areas[-1].bottom()
            bar = QRectF(middle - width / 2, top, width, bottom - top)
            bars.setdefault(mark.annotation.colour, []).append(bar)
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, rects in bars.items():
            painter.setBrush(self.theme.stripe(colour))
            for bar in rects:
                painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2)

    def _paint_note(
        self, painter: QPainter, page: Page, mark: Mark, areas: list[QRectF], seen: Stretch
    ) -> None:
        """A folded corner where a mark with a note ends."""
        if not mark.annotation.note:
            return
        places = page.offsets.places(mark.span)
        if not seen.first < places[-1][1] <= seen.last + 1:
            return
        if _is_rtl(page, mark):
            corner, inward = areas[-1].topLeft() - QPointF(1, 1), QPointF(NOTE_CORNER, 0)
        else:
            corner, inward = areas[-1].topRight() + QPointF(1, -1), QPointF(-NOTE_CORNER, 0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.stripe(mark.annotation.colour))
        painter.drawPolygon(QPolygonF([corner, corner + inward, corner + QPointF(0, NOTE_CORNER)]))

    def _paint_matches(
        self, painter: QPainter, page: Page, seen: Stretch, start: int, end: int
    ) -> None:
        """Outlines, so that a match on a highlight shows both."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for span in self.emphasis.matches:
            if span.end <= start or span.start >= end:
                continue
            is_current = span == self.emphasis.current_match
            colour = self.theme.colour("accent" if is_current else "ink3")
            painter.setPen(QPen(colour, 2.0 if is_current else 1.0))
            for area in self._boxes(page, span, seen):
                painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_living(
        self, painter: QPainter, page: Page, seen: Stretch, start: int, end: int
    ) -> None:
        """Round dots below the words: unlike every line that a highlight or a link has."""
        emphasis = self.emphasis
        spans = dict.fromkeys(hit.span for hit in emphasis.living.crossing(start, end))
        current = emphasis.current_living.span if emphasis.current_living else None
        if current in spans:
            wash = self.theme.colour("accent")
            wash.setAlphaF(0.16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(wash)
            for area in self._boxes(page, current, seen):
                painter.drawRoundedRect(area, RADIUS, RADIUS)
        for colour, shown in (
            ("ink2", [span for span in spans if span != current]),
            ("accent", [span for span in spans if span == current]),
        ):
            areas = [area for span in shown for area in self._boxes(page, span, seen)]
            painter.setPen(_dots(self.theme.colour(colour)))
            painter.drawLines(
                [
                    QLineF(area.left() + 3, y := area.bottom() + DOTS_BELOW, area.right() - 2, y)
                    for area in areas
                ]
            )

    def _paint_flash(self, painter: QPainter, page: Page, seen: Stretch) -> None:
        span = self.emphasis.flash_span
        if span is None or self.emphasis.flash <= 0:
            return
        colour = self.theme.colour("accent")
        colour.setAlphaF(0.28 * self.emphasis.flash)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for area in self._boxes(page, span, seen):
            painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), RADIUS + 2, RADIUS + 2)


def _dots(colour: QColor) -> QPen:
    pen = QPen(colour, DOT)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, DOTS_APART])
    return pen


def _is_rtl(page: Page, mark: Mark) -> bool:
    """Do the lines that a mark begins in run from right to left?"""
    block = page.text.findBlock(page.offsets.to_place(mark.span.start))
    return block.textDirection() is Qt.LayoutDirection.RightToLeft
