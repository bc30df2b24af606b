"""A query with the place underlined where it goes wrong, and below it what is wrong."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.theme import Theme
from ui.widgets.text_lines import break_lines, paint_lines
from ui.words import say, tr

LINE = 17
MOST_LINES = 5
BEFORE = 14
"""Characters of the query shown before the marked place."""


class MarkedQuery(QWidget):
    """Painted, so that a query is never taken for markup."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._query = ""
        self._column = 0
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def words(self) -> str:
        """What is wrong, in words."""
        return self._words

    @property
    def marked(self) -> str:
        """The piece of the query that is underlined: a word, or nothing at its end."""
        rest = self._query[self._column :]
        return rest[: 1 if rest[:1].isspace() else len(rest.split()[0])] if rest else ""

    def say(self, query: str, column: int, words: str) -> None:
        """Show a query, a column of it (0-based, code points) and what is wrong there."""
        self._query = query
        self._column = min(max(column, 0), len(query))
        say(self._put_words, words)

    def _put_words(self, words: str) -> None:
        self._words = words
        place = tr("At character {column}: {letters}", column=self._column + 1, letters=self.marked)
        self.setAccessibleName(f"{words} {place}")
        self._fit()
        self.update()

    def _fit(self) -> None:
        """As high as its words need at this width: nested layouts ask with another width."""
        self.setFixedHeight(self.heightForWidth(self.width()))

    def _lines(self, width: float) -> tuple[str, ...]:
        return break_lines(self._words, self._theme.ui_font(12), width, MOST_LINES)

    def _pieces(self) -> list[tuple[str, bool]]:
        """What is shown of the query: before, marked, after."""
        start = max(0, self._column - BEFORE)
        before = ("…" if start else "") + self._query[start : self._column]
        after = self._query[self._column + len(self.marked) :]
        return [(before, False), (self.marked or " ", True), (after, False)]

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(180, self.heightForWidth(180))

    def heightForWidth(self, width: int) -> int:  # noqa: D102
        return LINE * (1 + len(self._lines(width - 4))) + 4

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        danger = self._theme.colour("danger")
        self._paint_query(painter, danger)
        painter.setPen(danger)
        width = self.width() - 4.0
        below = QRectF(2, LINE + 2, width, self.height())
        paint_lines(painter, self._lines(width), self._theme.ui_font(12), below, LINE)

    def _paint_query(self, painter: QPainter, danger: QColor) -> None:
        font = self._theme.ui_font(12, 500)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        x = 2.0
        for piece, is_marked in self._pieces():
            width = metrics.horizontalAdvance(piece)
            painter.setPen(danger if is_marked else self._theme.colour("ink2"))
            box = QRectF(x, 0, max(width, self.width() - x), LINE)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, piece)
            if is_marked:
                painter.setPen(QPen(danger, 1.6))
                painter.drawLine(QPointF(x, LINE), QPointF(x + width, LINE))
            x += width
