"""The address line: where a link leads, at the foot of the page, while it is pointed at."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.theme.theme import Theme
from ui.widgets.plain_label import plain_label

PADDING = 9
BESIDE = 24
"""Pixels: beside the words, and what stays free for the scroll bar."""


class AddressLine(QFrame):
    """Of the link under the mouse, or of the one that was reached by keys."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self.setObjectName("address_line")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setProperty("ground", "card")
        self._view = view
        self._address = ""
        self._label = plain_label(wraps=False)
        self._label.setFont(theme.ui_font(12))
        self._label.setProperty("tone", "ink2")
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING, 3, PADDING, 4)
        row.addWidget(self._label)
        self.hide()

    @property
    def address(self) -> str:
        """What is shown, "" for nothing."""
        return self._address

    def show_address(self, address: str) -> None:
        """Show where a link leads; "" hides."""
        self._address = address
        if address:
            room = self._view.width() - 2 * PADDING - BESIDE
            shown = self._label.fontMetrics().elidedText(
                address, Qt.TextElideMode.ElideMiddle, room
            )
            self._label.setText(shown)
            self.adjustSize()
            self.move(6, self._view.height() - self.height() - 6)
            self.raise_()
        self.setVisible(bool(address))
