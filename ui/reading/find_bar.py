"""The find bar: words to find in the open article, how many there are, next and previous."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from ui.theme.theme import Theme
from ui.widgets.icon_button import IconButton
from ui.words import say, tr


class FindField(QLineEdit):
    """stepped(int): Enter or Down (1), Shift+Enter or Up (-1). left: Escape."""

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter and the arrows walk, Escape leaves."""
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if is_shifted else 1)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class FindBar(QFrame):
    """asked(str): the words have changed. stepped(int): 1 or -1. left: it was closed."""

    asked = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        say(self.setAccessibleName, tr("Find in the article"))
        self.setProperty("ground", "bg")
        self.field = FindField()
        self.field.setObjectName("find_field")
        say(self.field.setPlaceholderText, tr("Find in this article"))
        say(self.field.setAccessibleName, tr("Find in this article"))
        self.field.setMaximumWidth(320)
        self.field.textChanged.connect(self.asked)
        self.field.stepped.connect(self.stepped)
        self.field.left.connect(self.left)
        self._count = QLabel()
        self._count.setObjectName("find_count")
        self._count.setTextFormat(Qt.TextFormat.PlainText)
        self._count.setProperty("tone", "ink3")
        previous = IconButton(theme, "chevron-up", tr("Previous match"), size=26)
        following = IconButton(theme, "chevron-down", tr("Next match"), size=26)
        close = IconButton(theme, "x", tr("Close"), "Esc", size=26)
        self._previous, self._following = previous, following
        previous.clicked.connect(lambda: self.stepped.emit(-1))
        following.clicked.connect(lambda: self.stepped.emit(1))
        close.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 4, 12, 6)
        row.setSpacing(4)
        row.addWidget(self.field, 2)
        row.addSpacing(6)
        row.addWidget(self._count, 1)
        for button in (previous, following, close):
            row.addWidget(button)
        self.hide()

    def open(self, words: str = "") -> None:
        """Show it, with words to find or the last ones selected."""
        self.show()
        if words:
            self.field.setText(words)
        self.field.selectAll()
        self.field.setFocus()

    def show_keys(self, previous: str, following: str) -> None:
        """Name the keys that walk through the matches, "" for none."""
        self._previous.set_name(tr("Previous match"), previous)
        self._following.set_name(tr("Next match"), following)

    def show_count(self, current: int | None, total: int) -> None:
        """Say which match is shown, 0-based, and how many there are."""
        if not self.field.text().strip():
            say(self._count.setText, "")
        elif not total:
            say(self._count.setText, tr("Not in the text"))
        elif current is None:
            say(self._count.setText, tr("{n} found", "{n} found", n=total))
        else:
            place = tr("{number} of {total}", number=current + 1, total=total)
            say(self._count.setText, place)
        self.field.setProperty("invalid", bool(self.field.text().strip()) and not total)
        self.field.style().unpolish(self.field)
        self.field.style().polish(self.field)
