"""The two faces of the program, Inter and Source Serif 4, bundled so that it looks the same
everywhere."""

from __future__ import annotations

from functools import cache
from importlib import resources

from PySide6.QtGui import QFont, QFontDatabase

UI_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Italic.otf")
READING_FILES = ("SourceSerif4-Variable.ttf", "SourceSerif4-Italic-Variable.ttf")
OPTICAL_SIZES = (8, 60)
"""The smallest and largest optical size Source Serif 4 is drawn for, in points."""


def ui_font(px: int, weight: int) -> QFont:
    """Inter in pixels; weight 400, 500 or 600. A copy of its own for each who asks."""
    return QFont(_ui_font(px, weight))


def reading_font(px: int, weight: int) -> QFont:
    """Source Serif 4 in pixels; weight from 200 to 900. A copy of its own for each who asks."""
    return QFont(_reading_font(px, weight))


@cache
def _ui_font(px: int, weight: int) -> QFont:
    font = QFont(_family(UI_FILES))
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(px)
    font.setWeight(QFont.Weight(weight))
    return font


@cache
def _reading_font(px: int, weight: int) -> QFont:
    font = QFont(_family(READING_FILES))
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPixelSize(px)
    font.setWeight(QFont.Weight(weight))
    # A variable font keeps its default weight and optical size unless the axes are set.
    font.setVariableAxis(QFont.Tag("wght"), float(weight))
    font.setVariableAxis(QFont.Tag("opsz"), float(min(max(px, OPTICAL_SIZES[0]), OPTICAL_SIZES[1])))
    return font


@cache
def _family(files: tuple[str, ...]) -> str:
    """Load font files and name their family; "" when none could be loaded (the style hint then
    chooses)."""
    families: list[str] = []
    for name in files:
        data = (resources.files("resources") / "fonts" / name).read_bytes()
        families += QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFontFromData(data)
        )
    return families[0] if families else ""
