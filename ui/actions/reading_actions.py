"""What is done with the page as a whole: finding, a caret, hidden lines, text size."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from reader.settings import SETTINGS
from ui.actions.registry import READING, ActionSpec
from ui.context import AppContext

TEXT_SIZE = "reading.text_size"
STEP = 1


class Reader(Protocol):
    """Where reading is done: the reading pane."""

    def step_match(self, step: int) -> None:
        """To the next or previous match of the search."""

    def open_find(self) -> None:
        """Show the find bar."""

    def set_caret(self, is_on: bool) -> None:
        """Let the arrow keys move a caret."""

    def hide_lines(self) -> None:
        """Hide the lines of the selection or under the mouse."""

    def show_everything(self, is_on: bool) -> None:
        """Show every line with its role, or the article alone."""


CARET = ActionSpec(
    "reading.caret",
    "Cursor in the text",
    ("F7",),
    area=READING,
    help="Move a cursor through the text with the arrow keys",
    checkable=True,
)
HIDE = ActionSpec(
    "reading.hide",
    "Hide lines",
    ("Ctrl+Delete",),
    "",
    "eye-off",
    READING,
    "Hide the selected lines",
)
EVERYTHING = ActionSpec(
    "reading.everything",
    "Show everything",
    ("Ctrl+U",),
    "View",
    "eye",
    help="Show every line of the source, and what each one was taken for",
    checkable=True,
    group="look",
)
FIND = ActionSpec(
    "reading.find", "Find in the article…", ("Ctrl+F",), "Edit", "text-search", group="find"
)
NEXT_MATCH = ActionSpec(
    "reading.next_match", "Next match", ("F3",), "Edit", "chevron-down", group="find"
)
PREVIOUS_MATCH = ActionSpec(
    "reading.previous_match", "Previous match", ("Shift+F3",), "Edit", "chevron-up", group="find"
)
LARGER = ActionSpec(
    "reading.larger", "Larger text", ("Ctrl+=", "Ctrl++"), "View", "a-large-small", group="size"
)
SMALLER = ActionSpec("reading.smaller", "Smaller text", ("Ctrl+-",), "View", group="size")
RESET = ActionSpec("reading.usual_size", "Usual text size", ("Ctrl+0",), "View", group="size")


class ReadingActions:
    """Declares the actions; owner: the reading view."""

    def __init__(self, context: AppContext, reader: Reader, owner: QWidget) -> None:
        self._settings = context.library.settings
        self._declared = next(s for s in SETTINGS if s.key == TEXT_SIZE)
        slots: tuple[tuple[ActionSpec, Callable[..., object]], ...] = (
            (CARET, reader.set_caret),
            (HIDE, reader.hide_lines),
            (EVERYTHING, reader.show_everything),
            (FIND, reader.open_find),
            (NEXT_MATCH, lambda: reader.step_match(1)),
            (PREVIOUS_MATCH, lambda: reader.step_match(-1)),
            (LARGER, lambda: self._resize(STEP)),
            (SMALLER, lambda: self._resize(-STEP)),
            (RESET, lambda: self._settings.set(TEXT_SIZE, self._declared.default)),
        )
        for spec, slot in slots:
            context.registry.add(spec, slot, owner)

    def _resize(self, by: int) -> None:
        low, high = self._declared.choices
        size = min(max(self._settings.get(TEXT_SIZE) + by, low), high)
        self._settings.set(TEXT_SIZE, size)
