"""The sign of a tag: a small round in its colour, an empty ring for one without."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.theme import Theme

SIZE, RADIUS = 16, 6.0


class TagSign(QWidget):
    """Only to be seen: the name of the tag stands beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_colour(self, colour: str) -> None:
        """A Colour's value, or ""."""
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102
        return QSize(SIZE, SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, colour = self._theme, self._colour
        painter.setPen(QPen(theme.stripe(colour) if colour else theme.colour("ink3"), 1.4))
        if colour:
            painter.setBrush(theme.fill(colour))
        painter.drawEllipse(QPointF(SIZE / 2, SIZE / 2), RADIUS, RADIUS)
