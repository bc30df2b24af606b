"""A line to search in: a lens, a cross that clears, and a rest after typing."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.theme.theme import Theme
from ui.words import say, tr

REST_MS = 150
"""How long typing must rest before a search begins."""
SOON_MS = 20
"""The same for a field that answers while one types, from the second letter: no longer than keys
that are pressed together take."""


def _is_word_begun(text: str) -> bool:
    """Two letters or more, and no sign that more must follow."""
    return len(text.strip()) > 1 and text[-1].isalnum()


class SearchField(QLineEdit):
    """rested(text): typing has paused, Enter was pressed, or the field was cleared. answers_soon:
    the pause is short.

    left_downwards: Enter or Down, the person wants the results. escaped: Escape on an empty field.
    """

    rested = Signal(str)
    left_downwards = Signal()
    escaped = Signal()

    def __init__(
        self,
        theme: Theme,
        placeholder: str,
        parent: QWidget | None = None,
        *,
        answers_soon: bool = False,
    ) -> None:
        super().__init__(parent)
        self._rest_ms = SOON_MS if answers_soon else REST_MS
        self._theme = theme
        self._last = ""
        self._buttons: list[tuple[QAction, str]] = []
        say(self.setPlaceholderText, placeholder)
        say(self.setAccessibleName, placeholder)
        self._lens = QAction(self)
        self.addAction(self._lens, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(self)
        say(self._clear.setText, tr("Clear"))
        self._clear.triggered.connect(self.clear)
        self._clear.setVisible(False)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._rest)
        self.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._refresh)
        self._refresh()

    def add_button(self, icon: str, name: str) -> QAction:
        """One more button at the right end. name: what it does, in words."""
        action = QAction(self)
        say(action.setText, name)
        self.addAction(action, QLineEdit.ActionPosition.TrailingPosition)
        self._buttons.append((action, icon))
        self._refresh()
        return action

    def mark_invalid(self, is_invalid: bool) -> None:
        """Show by its frame that the text cannot be understood."""
        self.setProperty("invalid", is_invalid)
        self.style().unpolish(self)
        self.style().polish(self)

    def _on_text_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        if text:
            self._timer.start(self._rest_ms if _is_word_begun(text) else REST_MS)
        else:
            self._rest()

    def _rest(self) -> None:
        self._timer.stop()
        if self.text() != self._last:
            self._last = self.text()
            self.rested.emit(self._last)

    def _refresh(self) -> None:
        self._lens.setIcon(self._theme.icon("search", "ink3"))
        self._clear.setIcon(self._theme.icon("x", "ink3"))
        for action, icon in self._buttons:
            action.setIcon(self._theme.icon(icon, "ink3"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape clears, then leaves; Enter and Down go to the results."""
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.escaped.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._rest()
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)
