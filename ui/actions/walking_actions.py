"""What leads through the page by keys: views, edges, sentences, highlights, links, pictures."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QWidget

from ui.actions.registry import READING, ActionSpec
from ui.context import AppContext


class Walker(Protocol):
    """Who goes: the page walk. Steps are 1 (on) or -1 (back)."""

    def scroll_page(self, step: int) -> None:
        """One view down or up."""

    def go_to_edge(self, step: int) -> None:
        """To the end or the beginning."""

    def step_highlight(self, step: int) -> None:
        """To the next or previous highlight."""

    def step_sentence(self, step: int) -> None:
        """Select the next or previous sentence."""

    def extend_sentence(self, step: int) -> None:
        """Select one sentence more, or less."""

    def step_link(self, step: int) -> None:
        """To the next or previous link."""

    def enlarge_picture(self) -> None:
        """Show the picture that is seen, large."""


PAGE_DOWN = ActionSpec("reading.down", "Page down", ("Space", "PgDown"), area=READING)
PAGE_UP = ActionSpec("reading.up", "Page up", ("Shift+Space", "PgUp"), area=READING)
START = ActionSpec("reading.start", "Beginning", ("Home", "Ctrl+Home"), area=READING)
END = ActionSpec("reading.end", "End", ("End", "Ctrl+End"), area=READING)
NEXT_SENTENCE = ActionSpec("reading.next_sentence", "Next sentence", ("J",), area=READING)
PREVIOUS_SENTENCE = ActionSpec(
    "reading.previous_sentence", "Previous sentence", ("K",), area=READING
)
MORE_SENTENCES = ActionSpec(
    "reading.extend_sentence", "Select a sentence more", ("Shift+J",), area=READING
)
FEWER_SENTENCES = ActionSpec(
    "reading.shrink_sentence", "Select a sentence less", ("Shift+K",), area=READING
)
NEXT_LINK = ActionSpec(
    "reading.next_link",
    "Next link",
    ("L",),
    area=READING,
    help="Go to the next link; Enter shows where it leads",
)
PREVIOUS_LINK = ActionSpec("reading.previous_link", "Previous link", ("Shift+L",), area=READING)
PICTURE = ActionSpec(
    "reading.picture", "Enlarge the picture", ("Z",), "View", "image", READING, group="marks"
)
NEXT_HIGHLIGHT = ActionSpec(
    "reading.next_highlight", "Next highlight", ("Alt+Down",), "View", "chevron-down", group="marks"
)
PREVIOUS_HIGHLIGHT = ActionSpec(
    "reading.previous_highlight",
    "Previous highlight",
    ("Alt+Up",),
    "View",
    "chevron-up",
    group="marks",
)


class WalkingActions:
    """Declares the actions; owner: the reading view."""

    def __init__(self, context: AppContext, walker: Walker, owner: QWidget) -> None:
        slots: tuple[tuple[ActionSpec, Callable[..., object]], ...] = (
            (PAGE_DOWN, lambda: walker.scroll_page(1)),
            (PAGE_UP, lambda: walker.scroll_page(-1)),
            (START, lambda: walker.go_to_edge(-1)),
            (END, lambda: walker.go_to_edge(1)),
            (NEXT_SENTENCE, lambda: walker.step_sentence(1)),
            (PREVIOUS_SENTENCE, lambda: walker.step_sentence(-1)),
            (MORE_SENTENCES, lambda: walker.extend_sentence(1)),
            (FEWER_SENTENCES, lambda: walker.extend_sentence(-1)),
            (NEXT_LINK, lambda: walker.step_link(1)),
            (PREVIOUS_LINK, lambda: walker.step_link(-1)),
            (PICTURE, walker.enlarge_picture),
            (NEXT_HIGHLIGHT, lambda: walker.step_highlight(1)),
            (PREVIOUS_HIGHLIGHT, lambda: walker.step_highlight(-1)),
        )
        for spec, slot in slots:
            context.registry.add(spec, slot, owner)
