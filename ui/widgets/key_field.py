"""A button that shows a key, and once pressed takes the next key for its new one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from ui.words import marked, tr

WAITING = marked("Press a key …")
_ALONE = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
    Qt.Key.Key_unknown,
}
"""Say nothing without another key."""
_TAB = {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
"""Walk through the window, and stay with that: without them it has no way for the keyboard."""
_NOT_OURS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier


class KeyField(QPushButton):
    """captured(str): a key was pressed, as a portable name. Esc, Tab and a click elsewhere leave
    the key as it is."""

    captured = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = ""
        self._is_waiting = False
        self.setAutoDefault(False)
        self.setProperty("kind", "key")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(lambda: self._wait(not self._is_waiting))

    @property
    def is_waiting(self) -> bool:
        """The next key is taken."""
        return self._is_waiting

    def show_keys(self, keys: str) -> None:
        """Show keys as this system writes them, "" for none."""
        self._keys = keys
        self._wait(False)

    def _wait(self, is_on: bool) -> None:
        self._is_waiting = is_on
        self.setText(tr(WAITING) if is_on else self._keys or "—")

    def event(self, event: QEvent) -> bool:
        """Qt: while a key is awaited no other part of the program may have it, nor Qt itself."""
        if self._is_waiting and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and event.key() not in _TAB:
                self._take(event)
                event.accept()
                return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Qt: who goes elsewhere has thought better of it."""
        self._wait(False)
        super().focusOutEvent(event)

    def _take(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Escape:
            self._wait(False)
        elif name := key_of(event):
            self._wait(False)
            self.captured.emit(name)


def key_of(event: QKeyEvent) -> str:
    """The portable name of what was pressed, "" while it is only Shift and its like.

    Shift is left out where it only makes the sign: “?” is “?” on every keyboard, whatever has to
    be held for it.
    """
    key = Qt.Key(event.key())
    if key in _ALONE:
        return ""
    held = event.modifiers() & ~_NOT_OURS
    sign = chr(key) if key < 0x10000 else "A"  # beyond are keys that make no sign
    if sign.isprintable() and not sign.isalnum() and not sign.isspace():
        held &= ~Qt.KeyboardModifier.ShiftModifier
    sequence = QKeySequence(QKeyCombination(held, key))
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)
