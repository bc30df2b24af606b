"""What is done on the page with words that a living search has found."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from ui.actions.registry import READING, ActionSpec
from ui.context import AppContext


class Judge(Protocol):
    """Who carries it out: the living desk."""

    def take(self) -> None:
        """Mark the words under the cursor."""

    def refuse(self) -> None:
        """Do not show the words under the cursor again."""

    def step(self, by: int) -> None:
        """To the next (1) or previous (-1) words."""


TAKE = ActionSpec(
    "living.take",
    "Take the dotted words",
    ("Y",),
    "Edit",
    "check",
    READING,
    "Highlight the dotted words as their living search says",
    group="occurrences",
)
REFUSE = ActionSpec(
    "living.refuse",
    "Not these words",
    ("Shift+N",),
    "Edit",
    "x",
    READING,
    "Do not show these dotted words again",
    group="occurrences",
)
NEXT = ActionSpec(
    "living.next",
    "Next dotted words",
    ("D",),
    "View",
    "chevron-down",
    READING,
    "Go to the next words that a living search has found",
    group="marks",
)
PREVIOUS = ActionSpec(
    "living.previous",
    "Previous dotted words",
    ("Shift+D",),
    "View",
    "chevron-up",
    READING,
    group="marks",
)


class LivingActions:
    """Declares the actions; owner: the reading view."""

    def __init__(self, context: AppContext, judge: Judge, owner: QWidget) -> None:
        slots: tuple[tuple[ActionSpec, Callable[[], object]], ...] = (
            (TAKE, judge.take),
            (REFUSE, judge.refuse),
            (NEXT, lambda: judge.step(1)),
            (PREVIOUS, lambda: judge.step(-1)),
        )
        self._actions = [context.registry.add(spec, slot, owner) for spec, slot in slots]
        self.enable(False)

    def enable(self, has_words: bool) -> None:
        """There are such words on the page, or not."""
        for action in self._actions:
            action.setEnabled(has_words)
