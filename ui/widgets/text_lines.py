"""Text broken into a few lines for painting; only the last may end in an ellipsis."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

AT_LEFT = (
    Qt.AlignmentFlag.AlignLeft
    | Qt.AlignmentFlag.AlignVCenter
    | Qt.AlignmentFlag.AlignAbsolute
    | Qt.TextFlag.TextSingleLine
)
AT_RIGHT = (
    Qt.AlignmentFlag.AlignRight
    | Qt.AlignmentFlag.AlignVCenter
    | Qt.AlignmentFlag.AlignAbsolute
    | Qt.TextFlag.TextSingleLine
)
AT_RIGHT_RTL = AT_RIGHT | Qt.TextFlag.TextForceRightToLeft
"""For drawText, one line in the middle of its box. Made once: flags are slow to combine."""

SURROGATES = "surrogatepass"
"""Titles come from anywhere; half a pair must not stop the painting."""


def break_lines(text: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
    """Break text as Qt would, into at most `most` lines of a width in pixels."""
    return _break_lines(" ".join(text.split()), font.key(), font, max(width, 1.0), most)


def paint_lines(
    painter: QPainter, lines: tuple[str, ...], font: QFont, rect: QRectF, line_height: float
) -> float:
    """Paint lines one below the other in the painter's pen; returns the y below the last.

    Right-to-left text stands at the right.
    """
    painter.setFont(font)
    y = rect.top()
    # Forced: on its own Qt would set the ellipsis of a cut title at its beginning.
    side = AT_RIGHT_RTL if is_rtl("".join(lines)) else AT_LEFT
    for line in lines:
        box = QRectF(rect.left(), y, rect.width(), line_height)
        painter.drawText(box, side, line)
        y += line_height
    return y


def is_rtl(text: str) -> bool:
    """Does the first letter with a direction run from right to left?"""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in {"L", "R", "AL"}:
            return direction != "L"
    return False


@lru_cache(maxsize=2048)
def _break_lines(text: str, key: str, font: QFont, width: float, most: int) -> tuple[str, ...]:
    """`key` stands for the font, which cannot be hashed by value."""
    metrics = QFontMetricsF(font)
    if metrics.horizontalAdvance(text) <= width:
        return (text,) if text else ()
    units = text.encode("utf-16-le", SURROGATES)
    lines: list[str] = []
    for start, length in _line_bounds(text, font, width, most):
        is_last = len(lines) == most - 1
        end = len(units) if is_last else 2 * (start + length)
        line = units[2 * start : end].decode("utf-16-le", SURROGATES).strip()
        lines.append(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width))
    return tuple(lines)


def _line_bounds(text: str, font: QFont, width: float, most: int) -> list[tuple[int, int]]:
    """Where Qt breaks: starts and lengths in Qt's own units."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    bounds: list[tuple[int, int]] = []
    layout.beginLayout()
    while len(bounds) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        bounds.append((line.textStart(), line.textLength()))
    layout.endLayout()
    return bounds
