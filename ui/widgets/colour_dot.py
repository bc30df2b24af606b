"""A round button in one highlight colour; the chosen one has a ring."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.theme.theme import Theme
from ui.widgets.colour_names import COLOURS, NO_COLOUR
from ui.words import say, tr

SIZE = 28
RADIUS = 8.5


class ColourDot(QAbstractButton):
    """colour: a highlight colour's value, "" for "no colour", drawn as an empty ring with a bar."""

    def __init__(self, theme: Theme, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.colour = colour
        name = tr(COLOURS.get(colour, NO_COLOUR))
        say(self.setAccessibleName, name)
        say(self.setToolTip, name)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(SIZE, SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        edge = theme.stripe(self.colour) if self.colour else theme.colour("ink3")
        painter.setPen(QPen(edge, 1.2))
        painter.setBrush(theme.fill(self.colour) if self.colour else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, RADIUS, RADIUS)
        if not self.colour:
            painter.drawLine(middle + QPointF(-5, 5), middle + QPointF(5, -5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked():
            painter.setPen(QPen(theme.colour("ink"), 1.8))
            painter.drawEllipse(middle, RADIUS + 3, RADIUS + 3)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 1))
            frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(frame, 7, 7)
