"""The link card: where a link leads, in full, before anything is opened."""

from __future__ import annotations

from PySide6.QtCore import QRect, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.theme.theme import Theme
from ui.widgets.plain_label import plain_label
from ui.widgets.popover import Popover
from ui.words import say, tr

LINK_SCHEMES = ("http", "https", "mailto")
WIDTH = 340
CHUNK = 24
"""Letters of an address after which a line may break: it has no spaces to break at."""


class LinkCard(Popover):
    """Opens an address in the person's browser when its button is pressed, and never by itself.

    copied(str): an address was put on the clipboard.
    """

    copied = Signal(str)

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(theme, host, prefers_above=True)
        self.setObjectName("link_card")
        say(self.setAccessibleName, tr("Link"))
        self._address = ""
        self._words = plain_label()
        self._words.setObjectName("link_address")
        self._words.setWordWrap(True)
        self._words.setFixedWidth(WIDTH)
        self.open_button = QPushButton()
        self.open_button.setObjectName("link_open")
        self.open_button.setProperty("kind", "accent")
        self.open_button.clicked.connect(self._open)
        self.copy_button = QPushButton()
        self.copy_button.setObjectName("link_copy")
        say(self.open_button.setText, tr("Open in the browser"))
        say(self.copy_button.setText, tr("Copy the address"))
        self.copy_button.clicked.connect(self._copy)
        row = QHBoxLayout()
        row.addWidget(self.open_button)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        self.body.setSpacing(8)
        self.body.addWidget(self._words)
        self.body.addLayout(row)
        for button in (self.open_button, self.copy_button):
            button.setAutoDefault(True)  # Enter presses the one that has the focus
        self.close_when_left(self.open_button, self.copy_button)

    @property
    def address(self) -> str:
        """Where the shown link leads."""
        return self._address

    def ask(self, address: str, anchor: QRect) -> None:
        """Show where a link leads, beside an area of the host; Enter opens it."""
        self._address = address
        can_open = is_safe(address)
        self._words.setText(breakable(address))
        self._words.setAccessibleName(address)
        self.open_button.setVisible(can_open)
        self.open_button.setAccessibleDescription(address)
        self._words.setFixedHeight(self._words.heightForWidth(WIDTH))
        self.open_at(anchor)
        (self.open_button if can_open else self.copy_button).setFocus()

    def _open(self) -> None:
        address = self._address
        self.hide()
        open_address(address)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.hide()
        self.copied.emit(self._address)


def is_safe(address: str) -> bool:
    """May the system be asked to open it?"""
    return QUrl(address).scheme().lower() in LINK_SCHEMES


def open_address(address: str) -> None:
    """Ask the system to open an address, if it is one of a web page or a letter."""
    if is_safe(address):
        QDesktopServices.openUrl(QUrl(address))


def breakable(address: str) -> str:
    """An address with places where a line may break; for showing only."""
    pieces = [address[start : start + CHUNK] for start in range(0, len(address), CHUNK)]
    return "\u200b".join(pieces)
