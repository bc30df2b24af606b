"""A picture that can be looked at closely: as large as there is room, dot by dot, or larger."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from ui.theme.theme import Theme

LARGEST = 8.0
"""Dots of the screen for one of the picture, at most."""
STEP = 1.25
PAN = 60
"""Pixels that an arrow key moves the picture."""


class PictureView(QWidget):
    """Arrow keys and dragging move it, the wheel, + and - zoom, 0 fits it, 1 shows it dot by dot.

    zoomed: it is shown at another size.
    """

    zoomed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picture_view")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(120, 90)
        self._theme = theme
        self._image = QImage()
        self._scale = 1.0
        self._is_fitted = True
        self._middle = QPointF()
        """The point of the picture that is in the middle of the view."""
        self._grip: QPointF | None = None
        theme.changed.connect(self.update)

    @property
    def is_fitted(self) -> bool:
        """Does all of it show, whatever the size of the view?"""
        return self._is_fitted

    @property
    def scale(self) -> float:
        """Dots of the screen for one of the picture."""
        return self._scale

    def show_image(self, image: QImage) -> None:
        """Show another picture, as large as there is room for."""
        self._image = image
        self.fit()

    def fit(self) -> None:
        """All of it, but never larger than it is."""
        self._is_fitted = True
        self._set_scale(min(self._fitting(), 1.0))
        self._middle = QPointF(self._image.width() / 2, self._image.height() / 2)

    def show_dots(self) -> None:
        """One dot of the picture for one of the screen."""
        self._is_fitted = False
        self._set_scale(1.0)

    def zoom(self, step: int) -> None:
        """Larger (1) or smaller (-1), around the middle."""
        self._zoom_at(QPointF(self.rect().center()), step)

    def area(self) -> QRectF:
        """Where the whole picture stands, in pixels of the view; it may reach beyond it."""
        ratio = self._scale / self.devicePixelRatioF()
        size = QSizeF(self._image.width(), self._image.height()) * ratio
        corner = QPointF(self.rect().center()) - self._middle * ratio
        return QRectF(corner, size)

    def _fitting(self) -> float:
        if self._image.isNull():
            return 1.0
        ratio = self.devicePixelRatioF()
        return min(
            self.width() * ratio / self._image.width(),
            self.height() * ratio / self._image.height(),
        )

    def _zoom_at(self, point: QPointF, step: int) -> None:
        """The dot under the point stays there."""
        ratio = self.devicePixelRatioF()
        off = (point - QPointF(self.rect().center())) * ratio
        dot = self._middle + off / self._scale
        smallest = min(self._fitting(), 1.0)
        scale = min(max(self._scale * STEP**step, smallest), LARGEST)
        self._is_fitted = scale == smallest
        self._middle = dot - off / scale
        self._set_scale(scale)

    def _set_scale(self, scale: float) -> None:
        self._scale = max(scale, 0.01)
        self._move(QPointF())
        self.zoomed.emit()

    def _move(self, by: QPointF) -> None:
        """Move the picture by pixels, as far as there is more of it to see."""
        ratio = self.devicePixelRatioF()
        middle = self._middle - by * (ratio / self._scale)
        bounds = ((self._image.width(), self.width()), (self._image.height(), self.height()))
        kept = []
        for value, (size, room) in zip((middle.x(), middle.y()), bounds, strict=True):
            half = room * ratio / self._scale / 2
            kept.append(size / 2 if 2 * half >= size else min(max(value, half), size - half))
        self._middle = QPointF(*kept)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: zoom and move."""
        steps = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        ways = {
            Qt.Key.Key_Left: QPointF(PAN, 0),
            Qt.Key.Key_Right: QPointF(-PAN, 0),
            Qt.Key.Key_Up: QPointF(0, PAN),
            Qt.Key.Key_Down: QPointF(0, -PAN),
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.zoom(steps[key])
        elif key in ways:
            self._move(ways[key])
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key == Qt.Key.Key_1:
            self.show_dots()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.show_dots() if self._is_fitted else self.fit()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: zoom around the mouse."""
        if turn := event.angleDelta().y():
            self._zoom_at(event.position(), 1 if turn > 0 else -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Qt: take hold."""
        self._grip = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Qt: the picture follows."""
        if self._grip is not None:
            by, self._grip = event.position() - self._grip, event.position()
            self._move(by)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Qt: let go."""
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: fitted, or dot by dot."""
        self.show_dots() if self._is_fitted else self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: what was fitted fits again."""
        super().resizeEvent(event)
        if self._is_fitted:
            self.fit()
        else:
            self._move(QPointF())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: the picture, and a ring while it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._scale < 2)
        if not self._image.isNull():
            painter.drawImage(self.area(), self._image)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
