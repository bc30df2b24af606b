"""A few lines of text of which some pieces are emphasised, painted without any markup."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

MOST_CHARACTERS = 600
"""More than a few lines hold: the rest is not laid out."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some text, and whether it is a match."""

    text: str
    is_match: bool


def paint_pieces(
    painter: QPainter,
    box: QRectF,
    pieces: Sequence[Piece],
    font: QFont,
    line_height: int,
    ink: QColor,
    match_ink: QColor,
) -> None:
    """Paint pieces as one text into a box, in lines of a fixed height; what overflows is cut.

    Matches are bold and underlined, so that they do not hang on colour. Pieces are inserted one by
    one: Qt counts its own units, and nothing here needs to.
    """
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(font)
    document.setTextWidth(box.width())
    cursor = QTextCursor(document)
    block = QTextBlockFormat()
    block.setLineHeight(line_height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    cursor.setBlockFormat(block)
    plain, match = _formats(font, ink, match_ink)
    left = MOST_CHARACTERS
    for piece in pieces:
        cursor.insertText(_one_line(piece.text[:left]), match if piece.is_match else plain)
        left -= len(piece.text)
        if left <= 0:
            break
    painter.save()
    painter.translate(box.topLeft())
    clip = QRectF(0, 0, box.width(), box.height())
    painter.setClipRect(clip)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = clip
    document.documentLayout().draw(painter, context)
    painter.restore()


def _formats(
    font: QFont, ink: QColor, match_ink: QColor
) -> tuple[QTextCharFormat, QTextCharFormat]:
    plain = QTextCharFormat()
    plain.setFont(font)
    plain.setForeground(ink)
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    if QFont.Tag("wght") in font.variableAxisTags():
        bold.setVariableAxis(QFont.Tag("wght"), 600.0)
    match = QTextCharFormat()
    match.setFont(bold)
    match.setForeground(match_ink)
    match.setFontUnderline(True)
    return plain, match


def _one_line(text: str) -> str:
    """Line breaks would begin new blocks; they are white space here."""
    return text.translate({10: " ", 13: " ", 0x2028: " ", 0x2029: " ", 0xFFFC: " "})
