"""News for the person: what happened, what to do next, and perhaps one button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from reader.errors import ReaderError
from reader.model.wording import told
from ui.words import tr


@dataclass(frozen=True, slots=True)
class Message:
    """One line of news. kind: "info", "error" or "done" (with Undo, for example).

    action: called on the GUI thread when the button named action_label is pressed. can_wait: it is
    shown after what is being read, and takes the place of nothing.
    """

    text: str
    hint: str = ""
    kind: str = "info"
    action_label: str = ""
    action: Callable[[], object] | None = None
    can_wait: bool = False


def error_words(error: ReaderError) -> str:
    """An error with its hint, in the language of the window."""
    return tr(told(error))


class Messages(QObject):
    """Who has news calls a method; the message bar listens to posted(Message)."""

    posted = Signal(object)

    def error(self, error: ReaderError) -> None:
        """Say what went wrong, and what to do."""
        self.posted.emit(Message(tr(error.message), tr(error.hint), "error"))

    def info(self, text: str, hint: str = "") -> None:
        """Say something that needs no answer."""
        self.posted.emit(Message(text, hint))

    def done(
        self, text: str, action_label: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Say what was done, with a button that takes it back or shows it."""
        self.posted.emit(Message(text, "", "done", action_label, action))
