"""A few lines of text with a marked part, as on the page: laid out once, painted without markup."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from ui.widgets.text_lines import SURROGATES, is_rtl

CONTEXTS = (240, 160, 90, 36)
"""Code points kept before a mark that would else lie below the last line: as many as leave it in
sight."""
SEEN = 36
"""Code points of a long mark that are to be seen at least."""


@dataclass(frozen=True, slots=True)
class MarkedText:
    """One line's worth of text without line breaks. start, end: the mark, in code points."""

    text: str
    start: int
    end: int


class MarkedLines:
    """A text laid out in at most some lines of a width; an ellipsis stands where it was cut."""

    def __init__(
        self, marked: MarkedText, font: QFont, width: float, pitch: float, most: int
    ) -> None:
        self._pitch = pitch
        self._font = font
        self._width = max(width, 1.0)
        self._layout = QTextLayout()
        self._starts = self._lay_out(marked.text)
        if len(self._starts) > most:
            marked = self._without_beginning(marked, most)
            marked = self._without_end(marked, most)
        self._mark = (_units(marked.text, marked.start), _units(marked.text, marked.end))

    @property
    def height(self) -> float:
        """Pixels of all lines."""
        return len(self._starts) * self._pitch

    def paint(
        self, painter: QPainter, at: QPointF, ink: QColor, mark: QColor, fill: QColor
    ) -> None:
        """Paint with the upper left corner at a point; the mark has an ink and a ground of its
        own."""
        look = QTextLayout.FormatRange()
        look.start, look.length = self._mark[0], max(self._mark[1] - self._mark[0], 0)
        style = QTextCharFormat()
        style.setForeground(QBrush(mark))
        style.setBackground(QBrush(fill))
        look.format = style
        painter.setPen(ink)
        clip = QRectF(at.x(), at.y(), self._width, self.height)
        self._layout.draw(painter, at, [look] if look.length else [], clip)

    def _lay_out(self, text: str) -> list[int]:
        """Where each line starts, in Qt's units."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if is_rtl(text):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        self._layout.setText(text)
        self._layout.setFont(self._font)
        self._layout.setTextOption(option)
        starts: list[int] = []
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, len(starts) * self._pitch))
            starts.append(line.textStart())
        self._layout.endLayout()
        return starts

    def _without_beginning(self, marked: MarkedText, most: int) -> MarkedText:
        """The mark begins on the first line, if it would else not be seen."""
        shown = marked
        for context in CONTEXTS:
            if self._is_in_sight(shown, most):
                break
            cut = marked.text.rfind(" ", 0, max(marked.start - context, 0)) + 1
            if cut:
                text, shift = "… " + marked.text[cut:], 2 - cut
                self._starts = self._lay_out(text)
                shown = MarkedText(text, marked.start + shift, marked.end + shift)
        return shown

    def _is_in_sight(self, marked: MarkedText, most: int) -> bool:
        if len(self._starts) <= most:
            return True
        seen = min(marked.end, marked.start + SEEN)
        return _units(marked.text, seen) <= self._starts[most]

    def _without_end(self, marked: MarkedText, most: int) -> MarkedText:
        if len(self._starts) <= most:
            return marked
        units = marked.text.encode("utf-16-le", SURROGATES)
        before = units[: 2 * self._starts[most - 1]].decode("utf-16-le", SURROGATES)
        # As much of the rest as a line could hold at all: eliding measures every letter.
        rest = marked.text[len(before) : len(before) + 400]
        metrics = QFontMetricsF(self._font)
        last = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self._width - 1)
        text = before + last
        self._starts = self._lay_out(text)[:most]
        return MarkedText(text, min(marked.start, len(text)), min(marked.end, len(text)))


@lru_cache(maxsize=256)
def _kept(
    marked: MarkedText, _key: str, font: QFont, width: float, pitch: float, most: int
) -> MarkedLines:
    """_key stands for the font, which cannot be hashed by value."""
    return MarkedLines(marked, font, width, pitch, most)


def marked_lines(
    marked: MarkedText, font: QFont, width: float, pitch: float, most: int
) -> MarkedLines:
    """A text laid out, or as it was laid out before. pitch: pixels from line to line."""
    return _kept(marked, font.key(), font, width, pitch, most)


def _units(text: str, place: int) -> int:
    """A place in code points, counted as Qt counts."""
    return len(text[:place].encode("utf-16-le", SURROGATES)) // 2
