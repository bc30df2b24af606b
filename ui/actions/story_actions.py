"""The actions of the same story beside the open article."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from ui.actions.registry import READING, ActionSpec
from ui.context import AppContext

OPEN = ActionSpec(
    "story.open",
    "Open the same story",
    ("W",),
    "Article/Same story",
    "book-open",
    READING,
    "Open the other article that tells the same story",
    group="story",
)
COMPARE = ActionSpec(
    "story.compare",
    "Compare…",
    ("Shift+W",),
    "Article/Same story",
    "columns-3",
    READING,
    "Show what differs from the other article that tells the same story",
    group="story",
)
VERSION = ActionSpec(
    "story.version",
    "New version",
    (),
    "Article/Same story",
    "arrow-up-down",
    READING,
    "Let the later of two articles with the same story take the place of the earlier one",
    group="story",
)
APART = ActionSpec(
    "story.apart",
    "Not the same story",
    (),
    "Article/Same story",
    "check-check",
    READING,
    "Keep both articles, and do not name them as the same story again",
    group="story",
)


class Teller(Protocol):
    """Who knows the other article."""

    def open_other(self) -> None:
        """Go to it."""

    def compare(self) -> None:
        """Show what differs."""

    def make_version(self) -> None:
        """Let the later one take the place of the earlier."""

    def keep_both(self) -> None:
        """Name them as one story no more."""


class StoryActions:
    """Declares the actions; owner: the reading pane."""

    def __init__(self, context: AppContext, teller: Teller, owner: QWidget) -> None:
        slots: tuple[tuple[ActionSpec, Callable[[], object]], ...] = (
            (OPEN, teller.open_other),
            (COMPARE, teller.compare),
            (VERSION, teller.make_version),
            (APART, teller.keep_both),
        )
        self._actions = {spec.id: context.registry.add(spec, slot, owner) for spec, slot in slots}
        self.refresh(has_other=False, has_same=False)

    def refresh(self, *, has_other: bool, has_same: bool) -> None:
        """Enable what is possible with the other article, if there is one."""
        for spec in (OPEN, COMPARE):
            self._actions[spec.id].setEnabled(has_other)
        for spec in (VERSION, APART):
            self._actions[spec.id].setEnabled(has_same)
