"""Month bars: how often something was done in each month, as a row of bars with words for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.theme.theme import Theme
from ui.widgets.short_date import short_date
from ui.words import number, tr

HEIGHT, FOOT, GAP = 74, 17, 2
"""Pixels: of the whole, of the words below the bars, between two bars."""
WIDEST = 26.0
MOST_MONTHS = 48
"""More months than this are shown by the year."""


@dataclass(frozen=True, slots=True)
class Bar:
    """words: the month or year. height: how often. when: "2026-03" or "2026"."""

    words: str
    height: int
    when: str = ""


def bars_of(months: Sequence[tuple[str, int]]) -> list[Bar]:
    """A bar for each month, such as ("2026-03", 4), or for each year where they are many."""
    if len(months) <= MOST_MONTHS:
        return [Bar(short_date(month), count, month) for month, count in months]
    years: dict[str, int] = {}
    for month, count in months:
        years[month[:4]] = years.get(month[:4], 0) + count
    return [Bar(year, count, year) for year, count in years.items()]


def told(bars: Sequence[Bar]) -> str:
    """The same in words: from when to when, and when most of all."""
    if not bars:
        return tr("Not used yet.")
    best = max(bars, key=lambda bar: bar.height)
    if len(bars) == 1:
        return tr("{month}: {count}.", month=best.words, count=best.height)
    return tr(
        "{first} to {last}; most in {month}: {count}.",
        first=bars[0].words,
        last=bars[-1].words,
        month=best.words,
        count=best.height,
    )


class MonthBars(QWidget):
    """Painted; the tooltip of a bar says its month and number. chosen(str): a bar that is not empty
    was clicked, by its month or year."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: list[Bar] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_months(self, months: Sequence[tuple[str, int]]) -> None:
        """Show other months, in order and without gaps."""
        self._bars = bars_of(months)
        each = ", ".join(f"{bar.words}: {number(bar.height)}" for bar in self._bars if bar.height)
        self.setAccessibleName(told(self._bars))
        self.setAccessibleDescription(each)
        self.update()

    def bar_at(self, x: float) -> Bar | None:
        """The bar under a place, in pixels from the left."""
        step = self._step()
        place = int(x / step) if step else -1
        return self._bars[place] if 0 <= place < len(self._bars) else None

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(240, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = self.height() - FOOT
        for place, bar in enumerate(self._bars):
            painter.setBrush(self._colour(bar))
            painter.drawRoundedRect(self._box(place, bar, ground), 2, 2)
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(QPointF(0, ground + 0.5), QPointF(self.width(), ground + 0.5))
        self._paint_ends(painter, QRectF(0, ground + 2, self.width(), FOOT - 2))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: a bar is clicked."""
        place = event.position().toPoint()
        bar = self.bar_at(place.x()) if self.rect().contains(place) else None
        if bar and bar.height and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(bar.when)

    def event(self, event: QEvent) -> bool:
        """Qt: the tooltip of a bar."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            bar = self.bar_at(event.pos().x())
            QToolTip.showText(
                event.globalPos(), f"{bar.words}: {number(bar.height)}" if bar else ""
            )
            return True
        return super().event(event)

    def _step(self) -> float:
        return min(WIDEST, self.width() / len(self._bars)) if self._bars else 0.0

    def _box(self, place: int, bar: Bar, ground: float) -> QRectF:
        """A month without use keeps a sign of one pixel, so that it is seen to be there."""
        step = self._step()
        top = max(one.height for one in self._bars)
        height = max(1.0, (ground - 4) * bar.height / max(top, 1))
        width = max(1.0, step - GAP)
        return QRectF(place * step, ground - height, width, height)

    def _colour(self, bar: Bar) -> QColor:
        return self._theme.colour("accent" if bar.height else "line")

    def _paint_ends(self, painter: QPainter, foot: QRectF) -> None:
        painter.setFont(self._theme.ui_font(11))
        painter.setPen(self._theme.colour("ink3"))
        first, last = self._bars[0].words, self._bars[-1].words
        painter.drawText(foot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, first)
        right = self._step() * len(self._bars)
        metrics = painter.fontMetrics()
        needed = metrics.horizontalAdvance(first) + metrics.horizontalAdvance(last) + 12
        if len(self._bars) > 1 and needed <= max(right, needed):
            foot.setRight(max(right, needed))
            painter.drawText(
                foot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, last
            )
