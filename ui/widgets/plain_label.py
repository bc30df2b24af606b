"""A label that shows its text as it is: nothing in it is taken for markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ui.words import say


def plain_label(text: str = "", *, wraps: bool = True) -> QLabel:
    """A label for any text. Qt alone would guess HTML in a foreign one, and load its pictures."""
    label = QLabel()
    say(label.setText, text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    return label
