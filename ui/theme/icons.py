"""Icons: the bundled line drawings, tinted with a colour of the theme."""

from __future__ import annotations

from functools import cache
from importlib import resources

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZE = 18
"""Pixels of an icon at the scale of 1."""
STROKE = "1.75"


@cache
def _drawing(name: str) -> str:
    file = resources.files("resources") / "icons" / f"{name}.svg"
    return file.read_text(encoding="utf-8").replace('stroke-width="2"', f'stroke-width="{STROKE}"')


def pixmap(name: str, colour: QColor, size: int = SIZE, scale: float = 1.0) -> QPixmap:
    """A drawing in one colour. Raises FileNotFoundError for an unknown name."""
    drawing = _drawing(name).replace("currentColor", colour.name())
    picture = QPixmap(round(size * scale), round(size * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(
        painter, QRectF(0, 0, picture.width(), picture.height())
    )
    painter.end()
    picture.setDevicePixelRatio(scale)
    return picture


def icon(name: str, colour: QColor, disabled: QColor) -> QIcon:
    """An icon sharp at the scales of 1 and 2, pale when disabled."""
    result = QIcon()
    for scale in (1.0, 2.0):
        result.addPixmap(pixmap(name, colour, scale=scale))
        result.addPixmap(pixmap(name, disabled, scale=scale), QIcon.Mode.Disabled)
    return result
