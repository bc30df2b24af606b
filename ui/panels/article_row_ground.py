"""The ground of a row of the article list: cards, table rows, and the heads of groups."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from ui.models.article_entries import GroupHead
from ui.theme.theme import Theme
from ui.widgets.text_lines import AT_LEFT, AT_RIGHT
from ui.words import number

HEAD_HEIGHT = 34
HEAD_INSET = 14
TEXT_INSET = 15
"""Pixels: height of a group's head, room before its sign, and before the words of a card."""

_SIGN = 14


def paint_card_ground(
    painter: QPainter, card: QRectF, option: QStyleOptionViewItem, theme: Theme
) -> None:
    """The field under a card: selected, hovered, focused, or only a line below it."""
    state = option.state
    is_selected = bool(state & QStyle.StateFlag.State_Selected)
    has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
    is_hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    if is_selected or has_focus or is_hovered:
        painter.setBrush(theme.colour("selection" if is_selected else "hover"))
        if not is_selected and not is_hovered:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("accent"), 1) if has_focus else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 9, 9)
        return
    painter.setPen(QPen(theme.colour("line"), 1))
    y = card.bottom() + 2.5
    painter.drawLine(QPointF(card.left() + TEXT_INSET, y), QPointF(card.right() - TEXT_INSET, y))


def paint_head(
    painter: QPainter, row: QRectF, head: GroupHead, name: str, theme: Theme, has_focus: bool
) -> None:
    """The head of a group over the whole width of a row: sign, name, and how many articles."""
    if has_focus:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("accent"), 1))
        painter.drawRoundedRect(row.adjusted(6.5, 2.5, -6.5, -2.5), 7, 7)
    sign = theme.pixmap("chevron-down" if head.is_open else "chevron-right", "ink3", _SIGN)
    painter.drawPixmap(QPointF(row.left() + HEAD_INSET, row.center().y() - _SIGN / 2), sign)
    text = row.adjusted(HEAD_INSET + _SIGN + 6, 0, -HEAD_INSET - 6, 0)
    painter.setFont(theme.ui_font(12))
    painter.setPen(theme.colour("ink3"))
    count = number(head.count)
    painter.drawText(text, AT_RIGHT, count)
    text.setRight(text.right() - painter.fontMetrics().horizontalAdvance(count) - 10)
    painter.setFont(theme.ui_font(13, 600))
    painter.setPen(theme.colour("ink"))
    metrics = painter.fontMetrics()
    painter.drawText(
        text, AT_LEFT, metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(text.width()))
    )
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawLine(row.bottomLeft() + QPointF(0, -0.5), row.bottomRight() + QPointF(0, -0.5))
