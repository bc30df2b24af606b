"""The heat strip beside the scroll bar: where in the whole article highlights and matches are."""

from __future__ import annotations

from html import escape
from itertools import groupby

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QToolTip, QWidget

from ui.reading.strip_map import COLOURS, Place, StripMap
from ui.theme.theme import Theme
from ui.widgets.colour_names import COLOURS as COLOUR_NAMES
from ui.words import say, tr

WIDTH = 26
LEFT, LANES_WIDTH, LANE_GAP, WIDEST_LANE = 4, 15, 1, 7
MATCH_LEFT, MATCH_WIDTH = 21, 3
EDGE = 2
"""Pixels above and below, as the groove of the scroll bar has."""
LEAST_HEIGHT = 3
"""Pixels of a highlight or match, however long the article."""
SLACK = 4
"""Pixels beside a highlight that still mean it."""
MOST_TOLD = 3
QUOTE_LENGTH = 90


class HeatStrip(QWidget):
    """Painted from arrays of pixels, made when the map or the height changes.

    mark_chosen(int): a highlight was clicked. height_chosen(float): a click beside any, in the
    document's pixels. A wheel turns the page's bar.
    """

    mark_chosen = Signal(int)
    height_chosen = Signal(float)

    def __init__(self, theme: Theme, bar: QScrollBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("heat_strip")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._theme = theme
        self._bar = bar
        self._map = StripMap()
        self._cells: list[bytearray] = []
        self._cells_height = -1
        theme.changed.connect(self.update)
        self.show_map(StripMap())

    @property
    def map(self) -> StripMap:
        """What is shown."""
        return self._map

    def show_map(self, strip_map: StripMap) -> None:
        """Show other highlights or matches, or the same on a page laid out anew."""
        self._map = strip_map
        self._cells_height = -1
        count = len(strip_map.places)
        say(self.setAccessibleName, tr("Overview of the article"))
        words = tr(
            "{highlights}, {matches}. Next and previous highlight: Alt+Down, Alt+Up.",
            highlights=tr("{n} highlight", "{n} highlights", n=count),
            matches=tr("{n} match", "{n} matches", n=len(strip_map.matches)),
        )
        say(self.setAccessibleDescription, words)
        self.update()

    def y_of(self, height: float) -> float:
        """Where a height of the document stands on the strip."""
        return EDGE + height / self._map.total * self._room()

    def words_at(self, y: float) -> str:
        """Tags and quotes of the highlights at a height of the strip, "" for none."""
        found = self._near(y)
        told = [_words(place) for place in found[:MOST_TOLD]]
        rest = len(found) - MOST_TOLD
        return "\n".join([*told, tr("and {n} more", "and {n} more", n=rest)] if rest > 0 else told)

    def _room(self) -> int:
        return max(self.height() - 2 * EDGE, LEAST_HEIGHT)

    def _near(self, y: float) -> list[Place]:
        scale = self._map.total / self._room()
        return self._map.near((y - EDGE) * scale, SLACK * scale)

    def _paint_read(self, painter: QPainter) -> None:
        """The part that was read has a ground, which ends in a line."""
        if self._map.furthest is None:
            return
        end = self.y_of(min(self._map.furthest, self._map.total))
        painter.fillRect(QRectF(0, EDGE, WIDTH, end - EDGE), self._theme.colour("list"))
        painter.fillRect(QRectF(0, end - 1, WIDTH, 1), self._theme.colour("scroll"))

    def _paint_lanes(self, painter: QPainter) -> None:
        if self._cells_height != self._room():
            self._cells_height = self._room()
            self._cells = self._map.cells(self._cells_height, LEAST_HEIGHT)
        stripes = [self._theme.stripe(colour) for colour in COLOURS]
        count = max(len(self._cells), 1)
        width = min((LANES_WIDTH - (count - 1) * LANE_GAP) // count, WIDEST_LANE)
        for number, cells in enumerate(self._cells):
            x, y = LEFT + number * (width + LANE_GAP), EDGE
            for colour, run in groupby(cells):
                length = sum(1 for _ in run)
                if colour:
                    painter.fillRect(x, y, width, length, stripes[colour - 1])
                y += length

    def _paint_matches(self, painter: QPainter) -> None:
        """In a column of their own; each pixel once, however many matches there are."""
        rows = {int(self.y_of(height)) for height in self._map.matches}
        for y in rows:
            painter.fillRect(MATCH_LEFT, y, MATCH_WIDTH, 2, self._theme.colour("ink3"))
        if self._map.current is not None:
            y = int(self.y_of(self._map.current))
            painter.fillRect(0, y, WIDTH, 2, self._theme.colour("accent"))

    def sizeHint(self) -> QSize:
        """Qt: narrow, as high as there is room."""
        return QSize(WIDTH, 100)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: ground, lanes, matches."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("bg"))
        self._paint_read(painter)
        self._paint_lanes(painter)
        self._paint_matches(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: jump to the highlight, or to that part of the article."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        y = event.position().y()
        if found := self._near(y):
            self.mark_chosen.emit(found[0].mark.id)
        else:
            self.height_chosen.emit((y - EDGE) / self._room() * self._map.total)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: a hand over what can be jumped to."""
        is_mark = bool(self._near(event.position().y()))
        shape = Qt.CursorShape.PointingHandCursor if is_mark else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: turns the page."""
        QCoreApplication.sendEvent(self._bar, event)

    def event(self, event: QEvent) -> bool:
        """Qt: the tooltip is that of the place."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            # Plain text: a quote may look like markup. Empty words hide the last tip.
            words = self.words_at(event.pos().y())
            QToolTip.showText(event.globalPos(), _as_plain(words), self)
            return True
        return super().event(event)


def _words(place: Place) -> str:
    annotation = place.mark.annotation
    quote = " ".join(annotation.quote.split())
    if len(quote) > QUOTE_LENGTH:
        quote = quote[:QUOTE_LENGTH].rstrip() + "…"
    tags = ", ".join(annotation.tags)
    if not tags:
        tags = tr("{colour}, no tag", colour=tr(COLOUR_NAMES[annotation.colour]))
    return tr("{tags}: “{quote}”", tags=tags, quote=quote)


def _as_plain(words: str) -> str:
    lines = escape(words).split("\n")
    return "".join(f"<p style='margin:2px'>{line}</p>" for line in lines) if words else ""
