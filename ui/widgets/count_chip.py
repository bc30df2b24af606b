"""A count chip: a rounded button with a word, and how often it is met or a cross to take it off."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme.theme import Theme
from ui.widgets.text_lines import AT_LEFT, AT_RIGHT

HEIGHT, PADDING, GAP, DOT, CROSS = 23, 9, 6, 9, 8
WIDEST = 210
"""Pixels: of the whole, inside, between two parts, of the parts; of a whole chip."""


class CountChip(QAbstractButton):
    """excluded: the person wants all but this, with Alt and a click or Return, or the minus key.

    colour: a highlight colour's value, "" for none. has_cross: a click takes it away.
    """

    excluded = Signal()

    def __init__(
        self, theme: Theme, word: str, parent: QWidget | None = None, *, has_cross: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._has_cross = has_cross
        self._colour = ""
        self._count = ""
        self._is_quiet = False
        self.setText(word)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.update)

    def show_value(self, word: str, count: str, colour: str = "") -> None:
        """A word, how often it is met, and the colour of its dot."""
        self.setText(word)
        self._count, self._colour = count, colour
        self.updateGeometry()
        self.update()

    def set_quiet(self, is_quiet: bool) -> None:
        """Without a ground, as what leads to others and is none of them."""
        self._is_quiet = is_quiet
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102
        word = QFontMetrics(self._theme.ui_font(12, 500)).horizontalAdvance(self.text()) + 1
        return QSize(min(word + 2 * PADDING + self._beside(), WIDEST), HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Return does as Space does; with Alt, or as a minus, the opposite."""
        is_return = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        has_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Minus or (is_return and has_alt):
            self.excluded.emit()
        elif is_return:
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: with Alt a click excludes."""
        is_inside = self.rect().contains(event.position().toPoint())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and self.isDown():
            self.setDown(False)
            if is_inside:
                self.excluded.emit()
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(self._edge())
        painter.setBrush(self._ground())
        painter.drawRoundedRect(box, HEIGHT / 2, HEIGHT / 2)
        room = box.adjusted(PADDING, 0, -PADDING, 0)
        if self._colour:
            painter.setPen(QPen(theme.stripe(self._colour), 1))
            painter.setBrush(theme.fill(self._colour))
            painter.drawEllipse(QRectF(room.left(), room.center().y() - DOT / 2, DOT, DOT))
            room.setLeft(room.left() + DOT + GAP)
        if self._has_cross:
            self._paint_cross(painter, room)
        elif self._count:
            painter.setFont(theme.ui_font(11))
            painter.setPen(theme.colour("ink2" if self.isChecked() else "ink3"))
            painter.drawText(room, AT_RIGHT, self._count)
        room.setRight(room.right() - self._beside(with_dot=False))
        font = theme.ui_font(12, 500 if self.isChecked() else 400)
        painter.setFont(font)
        painter.setPen(theme.colour("ink2" if self._is_quiet else "ink"))
        word = QFontMetrics(font).elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, int(room.width()) + 2
        )
        painter.drawText(room, AT_LEFT, word)

    def _beside(self, *, with_dot: bool = True) -> int:
        """Pixels of what stands beside the word."""
        dot = DOT + GAP if self._colour and with_dot else 0
        if self._has_cross:
            return dot + CROSS + GAP
        if not self._count:
            return dot
        return dot + GAP + QFontMetrics(self._theme.ui_font(11)).horizontalAdvance(self._count)

    def _paint_cross(self, painter: QPainter, room: QRectF) -> None:
        painter.setPen(QPen(self._theme.colour("ink3"), 1.4))
        middle, arm = QPointF(room.right() - CROSS / 2, room.center().y()), CROSS / 2 - 1
        painter.drawLine(middle - QPointF(arm, arm), middle + QPointF(arm, arm))
        painter.drawLine(middle - QPointF(arm, -arm), middle + QPointF(arm, -arm))

    def _edge(self) -> QPen:
        if self.hasFocus():
            return QPen(self._theme.colour("accent"), 1)
        is_plain = self._is_quiet or self.isChecked() or self._has_cross
        return QPen(Qt.PenStyle.NoPen) if is_plain else QPen(self._theme.colour("line"), 1)

    def _ground(self) -> object:
        if self.isChecked() or self.isDown() or self._has_cross:
            return self._theme.colour("selection")
        return self._theme.colour("hover") if self.underMouse() else Qt.BrushStyle.NoBrush
