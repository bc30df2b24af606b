"""The theme: colours, fonts and icons of the whole window, changed at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from reader.model.annotation import Colour
from ui.theme import fonts, icons
from ui.theme.colours import ThemeColours, load_colours
from ui.theme.palette import make_palette
from ui.theme.style_sheet import make_style_sheet

SYSTEM = "system"


class Theme(QObject):
    """What every widget asks for its colours. changed: ask again, and repaint.

    name: the theme in force, one of THEME_NAMES; "system" is resolved to light or dark.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._colours: ThemeColours = load_colours("light")
        self._follows_system = False
        self._has_distinct_highlights = False
        self._icons: dict[tuple[str, str], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        self._apply()

    @property
    def name(self) -> str:
        """The theme in force."""
        return self._colours.name

    @property
    def is_dark(self) -> bool:
        """Light text on a dark ground."""
        return self._colours.is_dark

    def set(self, name: str) -> None:
        """Change the theme; "system" follows the desktop. Raises ValueError for an unknown name."""
        self._follows_system = name == SYSTEM
        self._colours = load_colours(_system_theme() if self._follows_system else name)
        self._apply()

    def set_distinct_highlights(self, is_on: bool) -> None:
        """Use the highlight colours that colour-blind eyes tell apart."""
        if is_on != self._has_distinct_highlights:
            self._has_distinct_highlights = is_on
            self.changed.emit()

    def colour(self, key: str) -> QColor:
        """A colour by its use: bg side list ink ink2 ink3 line accent selection card hover
        on_accent danger scroll. Raises KeyError."""
        return QColor(self._colours.colours[key])

    def fill(self, colour: Colour | str) -> QColor:
        """What lies under the text of a highlight."""
        fills = self._colours.fills
        if self._has_distinct_highlights:
            fills = self._colours.distinct_fills
        return QColor(fills[str(colour)])

    def stripe(self, colour: Colour | str) -> QColor:
        """A highlight's bar, dot or underline."""
        return QColor(self._colours.stripes[str(colour)])

    def icon(self, name: str, key: str = "ink2") -> QIcon:
        """A bundled icon in a colour of this theme. Who set it sets it anew on `changed`."""
        if (name, key) not in self._icons:
            self._icons[name, key] = icons.icon(name, self.colour(key), self.colour("line"))
        return self._icons[name, key]

    def pixmap(self, name: str, key: str = "ink2", size: int = icons.SIZE) -> QPixmap:
        """A bundled icon as a picture for painting, sharp on the main screen."""
        screen = QGuiApplication.primaryScreen()
        scale = screen.devicePixelRatio() if screen else 1.0
        asked = name, key, size, scale
        if asked not in self._pixmaps:
            self._pixmaps[asked] = icons.pixmap(name, self.colour(key), size, scale)
        return self._pixmaps[asked]

    def ui_font(self, px: int = 13, weight: int = 400) -> QFont:
        """The face of lists, buttons and captions."""
        return fonts.ui_font(px, weight)

    def reading_font(self, px: int = 19, weight: int = 400) -> QFont:
        """The face of the page, titles and quotes."""
        return fonts.reading_font(px, weight)

    def _apply(self) -> None:
        self._icons.clear()
        self._pixmaps.clear()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setFont(self.ui_font())
            application.setPalette(make_palette(self._colours))
            application.setStyleSheet(make_style_sheet(self._colours))
        self.changed.emit()

    def _on_system_changed(self) -> None:
        if self._follows_system:
            self.set(SYSTEM)


def _system_theme() -> str:
    is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if is_dark else "light"
