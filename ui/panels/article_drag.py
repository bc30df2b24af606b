"""Articles on the move: what the pointer carries from the list to a tag or a collection."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ui.models.drag_data import pack_article_ids
from ui.theme.theme import Theme
from ui.widgets.text_lines import AT_LEFT
from ui.words import tr

HEIGHT, MOST_WIDTH, PADDING = 30, 260, 12
"""Pixels of the sign beside the pointer, and the room left and right of its words."""
BESIDE = QPoint(-10, -8)
"""Where the pointer is, seen from the sign's corner."""


def drag_articles(source: QWidget, theme: Theme, ids: Sequence[int], title: str) -> None:
    """Drag articles until they are dropped. title: of the one, where it is only one.

    Qt's own way asks for every cell of the selection, which takes seconds for thousands of rows.
    """
    drag = QDrag(source)
    drag.setMimeData(pack_article_ids(ids))
    many = tr("{n} article", "{n} articles", n=len(ids))
    drag.setPixmap(sign(theme, title if len(ids) == 1 else many, source.devicePixelRatioF()))
    drag.setHotSpot(BESIDE)
    drag.exec(Qt.DropAction.CopyAction)


def sign(theme: Theme, words: str, scale: float = 1.0) -> QPixmap:
    """A small card with words on it. scale: pixels of the screen for each of ours."""
    font = theme.ui_font(12, 600)
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, MOST_WIDTH - 2 * PADDING)
    width = metrics.horizontalAdvance(shown) + 2 * PADDING
    picture = QPixmap(round(width * scale), round(HEIGHT * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("accent"), 1))
    painter.setBrush(theme.colour("card"))
    card = QRectF(0.5, 0.5, width - 1, HEIGHT - 1)
    painter.drawRoundedRect(card, 7, 7)
    painter.setFont(font)
    painter.setPen(theme.colour("ink"))
    painter.drawText(card.adjusted(PADDING, 0, 0, 0), AT_LEFT, shown)
    painter.end()
    return picture
