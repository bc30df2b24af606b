"""A note editor: a popover to write a few lines in; what was written is kept however it closes."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QWidget

from ui.theme.theme import Theme
from ui.widgets.popover import Popover
from ui.words import say, tr

WIDTH, HEIGHT = 320, 104


class NoteField(QPlainTextEdit):
    """finished: Ctrl+Enter or Escape."""

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say(self.setAccessibleName, tr("Note"))
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Ctrl+Enter and Escape finish."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (is_enter and is_control):
            self.finished.emit()
        else:
            super().keyPressEvent(event)


class NoteEditor(Popover):
    """written(str): it was closed with another text than it was opened with."""

    written = Signal(str)

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(theme, host)
        self.setObjectName("note_editor")
        say(self.setAccessibleName, tr("Note editor"))
        self._before = ""
        self.field = NoteField()
        self.field.setObjectName("note_field")
        say(self.field.setPlaceholderText, tr("Your note"))
        self.field.setFixedSize(WIDTH, HEIGHT)
        self.field.finished.connect(self.hide)
        hint = QLabel()
        say(hint.setText, tr("Kept when you leave  ·  Ctrl+Enter"))
        hint.setTextFormat(Qt.TextFormat.PlainText)
        hint.setProperty("tone", "ink3")
        hint.setFont(theme.ui_font(11))
        self.body.setSpacing(5)
        self.body.addWidget(self.field)
        self.body.addWidget(hint)
        self.close_when_left(self.field)
        self.closed.connect(self._tell)

    def edit(self, note: str, anchor: QRect) -> None:
        """Open with a note, beside an area of the host."""
        self._before = note
        self.field.setPlainText(note)
        self.open_at(anchor)
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)
        self.field.setFocus()

    def _tell(self) -> None:
        text, self._before = self.field.toPlainText().strip(), self._before
        if text != self._before:
            self._before = text
            self.written.emit(text)
