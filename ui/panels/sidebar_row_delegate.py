"""A row of the sidebar, painted: icon or dot, name, count; the same for shelves and tags."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from ui.models.sidebar_roles import COUNT_ROLE, DOT_ROLE, ICON_ROLE, NEWS_ROLE, NUMBER_ROLE
from ui.theme.theme import Theme
from ui.widgets.key_sign import KEY_SIZE, paint_key
from ui.widgets.text_lines import AT_LEFT, AT_RIGHT

ROW_HEIGHT = 30
LEVEL_WIDTH = 14
SIDE_INSET = 10
SIGN_CENTRE = 19
"""Pixels from the left edge of the row's field to the middle of its icon or dot."""
TEXT_START = 36
CHEVRON_SIZE = 12
NEWS_GAP, NEWS_HEIGHT = 4, 15
KEY_GAP = 7
"""Pixels between a tag's name and its number."""

Index = QModelIndex | QPersistentModelIndex


class SidebarRowDelegate(QStyledItemDelegate):
    """Reads COUNT_ROLE, NEWS_ROLE, and ICON_ROLE or DOT_ROLE and NUMBER_ROLE; in a tree a chevron
    shows what opens."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        field = QRectF(option.rect).adjusted(SIDE_INSET, 1, -SIDE_INSET, -1)
        self._paint_ground(painter, field, option)
        shift = depth(index) * LEVEL_WIDTH
        self._paint_sign(painter, field, shift, option, index)
        self._paint_words(painter, field, shift, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102
        return QSize(150, ROW_HEIGHT)

    def _paint_ground(self, painter: QPainter, field: QRectF, option: QStyleOptionViewItem) -> None:
        state = option.state
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        has_focus = bool(state & QStyle.StateFlag.State_HasFocus)
        if is_selected:
            painter.setBrush(self._theme.colour("selection"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(self._theme.colour("hover"))
        elif not has_focus:
            return
        painter.setPen(QPen(self._theme.colour("accent"), 1) if has_focus else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(field.adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)

    def _paint_sign(
        self,
        painter: QPainter,
        field: QRectF,
        shift: int,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        """The icon of a shelf; the chevron and the dot of a tag."""
        theme = self._theme
        middle = QPointF(field.left() + SIGN_CENTRE + shift, field.center().y())
        icon = index.data(ICON_ROLE)
        if icon is not None:
            is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
            picture = theme.pixmap(icon, "accent" if is_selected else "ink2", 16)
            painter.drawPixmap(middle - QPointF(8, 8), picture)
            return
        colour = index.data(DOT_ROLE)
        painter.setPen(QPen(theme.colour("ink3"), 1.2) if not colour else Qt.PenStyle.NoPen)
        painter.setBrush(theme.stripe(colour) if colour else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, 4, 4)
        self._paint_chevron(painter, field, shift, index)

    def _paint_chevron(self, painter: QPainter, field: QRectF, shift: int, index: Index) -> None:
        view = self.parent()
        if not isinstance(view, QTreeView) or not index.model().hasChildren(index):
            return
        name = "chevron-down" if view.isExpanded(index) else "chevron-right"
        box = chevron_box(field, shift)
        painter.drawPixmap(box.topLeft(), self._theme.pixmap(name, "ink3", CHEVRON_SIZE))

    def _paint_words(self, painter: QPainter, field: QRectF, shift: int, index: Index) -> None:
        theme = self._theme
        count = index.data(COUNT_ROLE)
        room = field.adjusted(TEXT_START + shift, 0, -10, 0)
        painter.setFont(theme.ui_font(11))
        painter.setPen(theme.colour("ink3"))
        number = f"{count}" if count else ""
        painter.drawText(room, AT_RIGHT, number)
        used: float = painter.fontMetrics().horizontalAdvance(number) + 6
        if news := index.data(NEWS_ROLE):
            used += self._paint_news(painter, room.adjusted(0, 0, -used - NEWS_GAP, 0), news)
        painter.setFont(theme.ui_font(13))
        painter.setPen(theme.colour("ink"))
        key = index.data(NUMBER_ROLE)
        used += KEY_SIZE + KEY_GAP if key else 0
        name = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, int(room.width() - used)
        )
        painter.drawText(room, AT_LEFT, name)
        if key:
            width = painter.fontMetrics().horizontalAdvance(name) + KEY_GAP
            middle = QPointF(room.left() + width + KEY_SIZE / 2, room.center().y() + 0.5)
            paint_key(painter, theme, middle, str(key))

    def _paint_news(self, painter: QPainter, room: QRectF, news: str) -> float:
        """A sign in a round frame, at the right of the room. Returns the width it took."""
        theme = self._theme
        painter.setFont(theme.ui_font(10, 600))
        width = max(painter.fontMetrics().horizontalAdvance(news) + 10, NEWS_HEIGHT)
        field = QRectF(
            room.right() - width, room.center().y() - NEWS_HEIGHT / 2, width, NEWS_HEIGHT
        )
        painter.setPen(QPen(theme.colour("accent"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(field, NEWS_HEIGHT / 2, NEWS_HEIGHT / 2)
        painter.drawText(field, Qt.AlignmentFlag.AlignCenter, news)
        return width + NEWS_GAP + 4


def depth(index: Index) -> int:
    """How many parents an index has."""
    levels = 0
    above = index.parent()
    while above.isValid():
        levels += 1
        above = above.parent()
    return levels


def chevron_box(field: QRectF, shift: int) -> QRectF:
    """Where the chevron of a row stands, left of its dot."""
    left = field.left() + shift - 1
    return QRectF(left, field.center().y() - CHEVRON_SIZE / 2, CHEVRON_SIZE, CHEVRON_SIZE)
