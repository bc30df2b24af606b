"""What stands where nothing is: an icon, a sentence, what to do next, perhaps a button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme.theme import Theme
from ui.words import say

ICON_SIZE = 28


class EmptyState(QWidget):
    """pressed: the button was pressed."""

    pressed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon_name = "inbox"
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setObjectName("empty_text")
        self._hint = QLabel(self)
        self._hint.setObjectName("empty_hint")
        self._hint.setProperty("tone", "ink2")
        self._button = QPushButton(self)
        self._button.setObjectName("empty_button")
        self._button.clicked.connect(self.pressed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 20, 28, 20)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._text, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        theme.changed.connect(self._refresh)
        self.say("inbox", "", "")

    def say(self, icon: str, text: str, hint: str, button: str = "") -> None:
        """Show an icon by its name, a sentence, a hint, and a button where it has words."""
        self._icon_name = icon
        say(self._text.setText, text)
        say(self._hint.setText, hint)
        self._hint.setVisible(bool(hint))
        say(self._button.setText, button)
        say(self._button.setToolTip, button)
        self._button.setVisible(bool(button))
        self._refresh()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    @property
    def hint(self) -> str:
        """What it advises."""
        return self._hint.text()

    def _refresh(self) -> None:
        self._icon.setPixmap(self._theme.pixmap(self._icon_name, "ink3", ICON_SIZE))
        self._text.setFont(self._theme.reading_font(16, 600))
        self._hint.setFont(self._theme.ui_font(13))
