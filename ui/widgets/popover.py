"""A popover: a small card with an arrow, over or under the thing it speaks of, never upon it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.theme.theme import Theme

ARROW = 7
SHADE = 5
RADIUS = 9.0
GAP = 4
"""Pixels: height of the arrow, width of the soft edge, rounding, distance to the anchor."""


class Popover(QWidget):
    """A child of its host, on top of its siblings. closed: it was hidden, whatever the reason."""

    closed = Signal()

    def __init__(self, theme: Theme, host: QWidget, *, prefers_above: bool = False) -> None:
        super().__init__(host)
        self._theme = theme
        self._host = host
        self._prefers_above = prefers_above
        self._is_above = prefers_above
        self._arrow_x = 0
        self._anchor = QRect()
        self.body = QVBoxLayout(self)
        """Where children put their contents."""
        self.set_padding(8)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        theme.changed.connect(self.update)

    def open_at(self, anchor: QRect) -> None:
        """Show it beside an area of the host, in the host's pixels."""
        self.adjustSize()
        self.place(anchor)
        self.show()
        self.raise_()

    def place(self, anchor: QRect) -> None:
        """Move to the side of the anchor where there is room, keeping within the host."""
        self._anchor = anchor
        host = self._host.rect()
        size = self.sizeHint().expandedTo(self.minimumSize()).boundedTo(self.maximumSize())
        self.resize(size)
        above = anchor.top() - GAP - size.height() + SHADE
        below = anchor.bottom() + GAP - SHADE
        fits_above = above >= 0
        fits_below = below + size.height() <= host.height()
        self._is_above = fits_above if self._prefers_above or not fits_below else False
        y = above if self._is_above else below
        x = anchor.center().x() - size.width() // 2
        x = max(min(x, host.width() - size.width()), 0)
        y = max(min(y, host.height() - size.height()), 0)
        inset = round(RADIUS) + ARROW + SHADE
        self._arrow_x = max(min(anchor.center().x() - x, size.width() - inset), inset)
        self.move(QPoint(x, y))
        self.update()

    def set_padding(self, padding: int) -> None:
        """Pixels between the edge of the card and its contents."""
        side, end = SHADE + padding, SHADE + ARROW + padding
        self.body.setContentsMargins(side, end, side, end)

    def fit(self) -> None:
        """The contents have another size: stay beside the same anchor, on the same side."""
        self._prefers_above, prefers_above = self._is_above, self._prefers_above
        self.body.activate()
        self.place(self._anchor)
        self._prefers_above = prefers_above

    def close_when_left(self, *fields: QWidget) -> None:
        """Hide when the keyboard focus leaves these children for something outside."""
        for field in fields:
            field.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: tell that it is closed."""
        super().hideEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: watches the focus of its fields."""
        if event.type() is QEvent.Type.FocusOut and self.isVisible():
            focused = QApplication.focusWidget()
            is_inside = focused is not None and (focused is self or self.isAncestorOf(focused))
            # None while another window, or a menu, has the focus: come back to what was written.
            if focused is not None and not is_inside:
                self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the card, its arrow and a soft edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = self._shape()
        shade = QColor(0, 0, 0, 18 if self._theme.is_dark else 5)
        for width in range(2 * SHADE, 0, -2):
            painter.setPen(QPen(shade, width, j=Qt.PenJoinStyle.RoundJoin))
            painter.drawPath(shape)
        painter.setPen(QPen(self._theme.colour("line"), 1.2))
        painter.setBrush(self._theme.colour("card"))
        painter.drawPath(shape)

    def _shape(self) -> QPainterPath:
        edge = ARROW + SHADE
        card = QRectF(self.rect()).adjusted(SHADE, edge, -SHADE, -edge)
        base = card.bottom() if self._is_above else card.top()
        tip = base + (ARROW if self._is_above else -ARROW)
        path = QPainterPath()
        path.addRoundedRect(card, RADIUS, RADIUS)
        arrow = QPainterPath(QPointF(self._arrow_x - ARROW, base))
        arrow.lineTo(self._arrow_x, tip)
        arrow.lineTo(self._arrow_x + ARROW, base)
        arrow.closeSubpath()
        return path.united(arrow)
