"""What can be done with selected text or a selected highlight, and the plain keys that do it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QWidget

from reader.model.annotation import Colour
from ui.actions.colour_words import MEANINGS, highlight_words
from ui.actions.registry import READING, WITH_SELECTION, ActionSpec
from ui.context import AppContext
from ui.widgets.colour_names import HIGHLIGHTS
from ui.words import marked


class AnnotationDesk(Protocol):
    """Where annotating is done: the reading pane."""

    def highlight(self) -> None:
        """Mark the selection in the last colour."""

    def quick_mark(self) -> None:
        """Mark the selection with the last colour and tags."""

    def choose_colour(self, colour: Colour) -> None:
        """Mark in a colour, recolour, or remove where it has this colour already."""

    def open_tags(self, *, recent: bool = False) -> None:
        """Choose tags."""

    def tag_all(self) -> None:
        """Tag the same words wherever they stand."""

    def open_note(self) -> None:
        """Write a note."""

    def copy(self) -> None:
        """Copy the words."""

    def copy_with_citation(self) -> None:
        """Copy the words and where they stand."""

    def remove(self) -> None:
        """Remove the highlight."""

    def grow(self, step: int, *, by_word: bool, at_end: bool = True) -> None:
        """Move an end of the selection or highlight."""

    def cycle(self) -> None:
        """Select the next of overlapping highlights."""

    def find_selection(self) -> None:
        """Find the selected words in this article."""

    def search_selection(self) -> None:
        """Find the selected words in the collection."""

    def search_like(self) -> None:
        """Find what is like the selection or highlight."""

    def escape(self) -> None:
        """Close what is open, select nothing."""


HIGHLIGHT = ActionSpec(
    "annotation.highlight", "Highlight", ("H",), "", "highlighter", WITH_SELECTION
)
QUICK_MARK = ActionSpec(
    "annotation.quick",
    "Quick mark",
    ("Q",),
    "",
    "sparkles",
    WITH_SELECTION,
    "Highlight with the last colour and tags",
)
TAG = ActionSpec("annotation.tag", "Tag…", ("T",), "", "tag", WITH_SELECTION, "Choose tags")
RECENT = ActionSpec("annotation.recent", "Recent tags…", ("R",), "", "tags", WITH_SELECTION)
TAG_ALL = ActionSpec(
    "annotation.tag_all",
    "Tag all occurrences…",
    ("Shift+T",),
    "Edit",
    "text-search",
    WITH_SELECTION,
    "Find the same words in the article or the collection, and tag those you say yes to",
    group="occurrences",
)
NOTE = ActionSpec(
    "annotation.note",
    "Note…",
    ("N", "A"),
    "",
    "message-square-text",
    WITH_SELECTION,
    "Write a note",
)
COPY = ActionSpec("annotation.copy", "Copy", ("Ctrl+C",), "", "copy", WITH_SELECTION)
CITE = ActionSpec(
    "annotation.cite",
    "Copy with citation",
    ("Ctrl+X",),
    "",
    "quote",
    WITH_SELECTION,
    "Copy the words with title, publication and date",
)
REMOVE = ActionSpec(
    "annotation.remove", "Remove highlight", ("Delete",), "", "trash-2", WITH_SELECTION
)
FIND = ActionSpec(
    "annotation.find",
    "Find in this article",
    ("F",),
    "",
    "text-search",
    WITH_SELECTION,
    "Find the selected words in this article",
)
SEARCH = ActionSpec(
    "annotation.search",
    "Find in the collection",
    ("S",),
    "",
    "search",
    WITH_SELECTION,
    "Find the selected words in the collection",
)
LIKE = ActionSpec(
    "annotation.more_like",
    "More like this passage",
    ("Shift+S",),
    "",
    "sparkles",
    WITH_SELECTION,
    "Search with the telling words of the passage",
)
CYCLE = ActionSpec(
    "annotation.cycle",
    "Next overlapping highlight",
    ("O",),
    "",
    "",
    WITH_SELECTION,
)
ESCAPE = ActionSpec(
    "annotation.escape",
    "Back to the text",
    ("Esc",),
    "",
    "",
    READING,
    "Close, select nothing, or go back to the hits",
)
GROW = (
    ("annotation.grow", marked("Move the end right"), "Shift+Right", 1, False, True),
    ("annotation.shrink", marked("Move the end left"), "Shift+Left", -1, False, True),
    (
        "annotation.grow_word",
        marked("Move the end a word right"),
        "Ctrl+Shift+Right",
        1,
        True,
        True,
    ),
    (
        "annotation.shrink_word",
        marked("Move the end a word left"),
        "Ctrl+Shift+Left",
        -1,
        True,
        True,
    ),
    (
        "annotation.start_right",
        marked("Move the beginning right"),
        "Alt+Shift+Right",
        1,
        False,
        False,
    ),
    (
        "annotation.start_left",
        marked("Move the beginning left"),
        "Alt+Shift+Left",
        -1,
        False,
        False,
    ),
    (
        "annotation.start_word_right",
        marked("Move the beginning a word right"),
        "Ctrl+Alt+Shift+Right",
        1,
        True,
        False,
    ),
    (
        "annotation.start_word_left",
        marked("Move the beginning a word left"),
        "Ctrl+Alt+Shift+Left",
        -1,
        True,
        False,
    ),
)


class AnnotationActions:
    """Declares the actions; owner: the widget whose focus makes the plain keys safe."""

    def __init__(self, context: AppContext, desk: AnnotationDesk, owner: QWidget) -> None:
        add = context.registry.add
        slots: list[tuple[ActionSpec, Callable[[], object]]] = [
            (HIGHLIGHT, desk.highlight),
            (QUICK_MARK, desk.quick_mark),
            (TAG, desk.open_tags),
            (RECENT, lambda: desk.open_tags(recent=True)),
            (TAG_ALL, desk.tag_all),
            (NOTE, desk.open_note),
            (COPY, desk.copy),
            (CITE, desk.copy_with_citation),
            (FIND, desk.find_selection),
            (SEARCH, desk.search_selection),
            (LIKE, desk.search_like),
            (CYCLE, desk.cycle),
            (REMOVE, desk.remove),
        ]
        for number, colour in enumerate(Colour, 1):
            spec = ActionSpec(
                f"annotation.{colour.value}",
                HIGHLIGHTS[colour],
                (str(number),),
                area=WITH_SELECTION,
            )
            slots.append((spec, partial(desk.choose_colour, colour)))
        for id, text, keys, step, by_word, at_end in GROW:
            spec = ActionSpec(id, text, (keys,), area=WITH_SELECTION)
            slots.append((spec, partial(desk.grow, step, by_word=by_word, at_end=at_end)))
        self._for_both = [add(spec, slot, owner) for spec, slot in slots]
        self._for_text = [
            context.registry.action(spec.id) for spec in (HIGHLIGHT, QUICK_MARK, FIND, SEARCH)
        ]
        self._for_marks = [context.registry.action(spec.id) for spec in (REMOVE, CYCLE)]
        add(ESCAPE, desk.escape, owner)
        self._context = context
        context.library.settings.when_changed(self._on_setting)
        self._name_colours()
        self.refresh(has_text=False, has_mark=False)

    def refresh(self, *, has_text: bool, has_mark: bool) -> None:
        """Enable what is possible now."""
        for action in self._for_both:
            action.setEnabled(has_text or has_mark)
        for action in self._for_text:
            action.setEnabled(has_text)
        for action in self._for_marks:
            action.setEnabled(has_mark)

    def _on_setting(self, key: str) -> None:
        if key in MEANINGS.values():
            self._name_colours()

    def _name_colours(self) -> None:
        """A colour's action says what the colour stands for."""
        for colour in Colour:
            told = highlight_words(self._context.library.settings, colour)
            self._context.registry.rename(f"annotation.{colour.value}", told)
