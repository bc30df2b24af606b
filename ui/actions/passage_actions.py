"""What can be done with the marked passages of the list over the whole collection."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reader.model.annotation import Colour
from reader.model.changes import Changes
from reader.model.passage import Passage
from ui.actions.codebook_actions import about_tags
from ui.actions.colour_words import colour_words
from ui.actions.number_actions import ON_PASSAGES, NumberActions
from ui.actions.passage_taking import CITE, COPY, EXPORT, PassageTaking
from ui.actions.registry import LIST, ActionSpec
from ui.actions.tag_suggestions import TagSuggestions
from ui.actions.undo_offer import offer_undo
from ui.context import AppContext
from ui.widgets.note_editor import NoteEditor
from ui.widgets.tag_picker import TagPicker
from ui.words import tr

SHOW = ActionSpec(
    "passages",
    "Passages",
    ("Ctrl+Shift+P",),
    "View",
    "quote",
    help="Show every highlight of the collection",
    group="panes",
)

OPEN = ActionSpec(
    "passage.open",
    "Open the article here",
    ("Return", "Enter"),
    icon="book-open",
    area=LIST,
    help="Open the article at the passage",
)
NEXT = ActionSpec("passage.next", "Next passage", ("J",), area=LIST)
PREVIOUS = ActionSpec("passage.previous", "Previous passage", ("K",), area=LIST)
MARK = ActionSpec(
    "passage.mark", "Mark the passage", ("X",), area=LIST, help="Add it to the selection"
)
TAG = ActionSpec(
    "passage.tag", "Tag…", ("T",), icon="tag", area=LIST, help="Choose tags for the passages"
)
NOTE = ActionSpec(
    "passage.note",
    "Note…",
    ("N",),
    icon="message-square-text",
    area=LIST,
    help="Write the note of the passage",
)
COLOUR = ActionSpec(
    "passage.colour",
    "Colour…",
    ("C",),
    icon="palette",
    area=LIST,
    help="Give the passages another colour",
)
REMOVE = ActionSpec(
    "passage.remove",
    "Remove highlight",
    ("Delete",),
    icon="trash-2",
    area=LIST,
    help="Remove the highlights of the passages",
)
FOLD = ActionSpec(
    "passage.fold", "Close or open the group of passages", ("G",), icon="list-tree", area=LIST
)
FOLD_ALL = ActionSpec(
    "passage.fold_all",
    "Close or open all groups of passages",
    ("Shift+G",),
    icon="list-tree",
    area=LIST,
    help="Close all groups of passages; when all are closed, open them",
)
FILTER = ActionSpec(
    "passage.filter",
    "Filter passages",
    ("F",),
    icon="list-filter",
    area=LIST,
    help="Narrow the passages as you type",
)
MOST_LOOKED_AT = 200
"""Passages whose tags are compared to find those that all have."""


def ask_for_passages(context: AppContext, tag: str) -> None:
    """Show the passages with a tag from anywhere in the window."""
    action = context.registry.action(SHOW.id)
    action.setData(tag)
    action.trigger()


class PassageChooser(Protocol):
    """Who knows which passages are meant: the view of passages."""

    def selected_ids(self) -> list[int]:
        """The marked passages, from the top, each once."""

    def shown_ids(self) -> list[int]:
        """All passages of the view, in order."""

    def current_passage(self) -> Passage | None:
        """The passage under the cursor."""

    def anchor(self) -> QRect:
        """Where the row under the cursor is, in the window's pixels."""

    def open_current(self) -> None:
        """Open the article at the passage, or fold the group."""

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) passage."""

    def toggle_mark(self) -> None:
        """Add the passage under the cursor to the selection, or take it out."""

    def focus_filter(self) -> None:
        """Go to the filter."""

    def fold_current(self) -> None:
        """Fold the group under the cursor away, or open it."""

    def fold_all(self) -> None:
        """Fold all groups away; when all are folded, open them."""


class PassageActions:
    """Declares the actions and carries them out; owner: the list in which their keys work."""

    def __init__(self, context: AppContext, chooser: PassageChooser, owner: QWidget) -> None:
        self._context = context
        self._chooser = chooser
        self._owner = owner
        self._picker: TagPicker | None = None
        self._suggestions: TagSuggestions | None = None
        self._notes: NoteEditor | None = None
        self._meant: list[int] = []
        slots: list[tuple[ActionSpec, Callable[[], object]]] = [
            (OPEN, chooser.open_current),
            (NEXT, partial(chooser.step, 1)),
            (PREVIOUS, partial(chooser.step, -1)),
            (MARK, chooser.toggle_mark),
            (TAG, self.tag),
            (NOTE, self.note),
            (COLOUR, self.choose_colour),
            (REMOVE, self.remove),
            (FILTER, chooser.focus_filter),
            (FOLD, chooser.fold_current),
            (FOLD_ALL, chooser.fold_all),
        ]
        self._actions = {spec.id: context.registry.add(spec, slot, owner) for spec, slot in slots}
        self._actions |= PassageTaking(context, chooser, owner).actions
        NumberActions(context, owner, ON_PASSAGES, chooser.selected_ids, context.library.passages)

    def refresh(self, marked: int, shown: int) -> None:
        """Enable what is possible with so many marked passages among so many that are shown."""
        self._actions[EXPORT.id].setEnabled(shown > 0)
        for spec in (TAG, NOTE, COLOUR, COPY, CITE, REMOVE):
            self._actions[spec.id].setEnabled(marked > 0)

    def action(self, spec: ActionSpec) -> QAction:
        """An action, with its icon in the colours of now."""
        action = self._actions[spec.id]
        action.setIcon(self._context.theme.icon(spec.icon))
        return action

    def menu(self) -> QMenu:
        """The context menu of the marked passages."""
        menu = QMenu(self._owner)
        menu.setObjectName("passage_menu")
        menu.addAction(self.action(OPEN))
        menu.addSeparator()
        menu.addActions([self.action(spec) for spec in (TAG, NOTE)])
        menu.addMenu(self._colour_menu(menu))
        menu.addSeparator()
        menu.addActions([self.action(spec) for spec in (COPY, CITE, EXPORT)])
        if (passage := self._chooser.current_passage()) and passage.annotation.tags:
            menu.addSeparator()
            about_tags(self._context, menu, passage.annotation.tags)
        menu.addSeparator()
        menu.addAction(self.action(REMOVE))
        return menu

    def tag(self) -> None:
        """Pick tags for the marked passages; what all of them carry is checked."""
        self._meant = self._chooser.selected_ids()
        if not self._meant:
            return
        if self._picker is None:
            self._picker = TagPicker(self._context.theme, self._owner.window())
            self._picker.toggled.connect(self._set_tag)
            self._picker.closed.connect(self._owner.setFocus)
            self._suggestions = TagSuggestions(self._context, self._picker)
        tags = self._context.library.tags
        known = dict.fromkeys(tag.path for tag in [*tags.recent(), *tags.all()])
        self._picker.pick(list(known), self._shared_tags(self._meant), self._chooser.anchor())
        if len(self._meant) == 1 and self._suggestions:
            mark = self._context.library.annotations.get(self._meant[0])
            self._suggestions.ask(mark.article_id, mark.span)

    def note(self) -> None:
        """Write the note of the passage under the cursor."""
        passage = self._chooser.current_passage()
        if passage is None:
            return
        self._meant = [passage.id]
        if self._notes is None:
            self._notes = NoteEditor(self._context.theme, self._owner.window())
            self._notes.written.connect(self._set_note)
            self._notes.closed.connect(self._owner.setFocus)
        self._notes.edit(passage.annotation.note, self._chooser.anchor())

    def choose_colour(self) -> None:
        """Offer the colours beside the passage."""
        menu = self._colour_menu(self._owner)
        menu.popup(self._owner.window().mapToGlobal(self._chooser.anchor().center()))

    def set_colour(self, colour: Colour) -> None:
        """Give the marked passages a colour."""
        ids = self._chooser.selected_ids()
        if ids:
            self._context.edit(
                lambda: self._context.library.annotations.set_colour(ids, colour),
                lambda changes: self._tell(
                    changes, tr("{n} passage recoloured", "{n} passages recoloured", n=len(ids))
                ),
            )

    def remove(self) -> None:
        """Remove the marked highlights, and offer to bring them back."""
        ids = self._chooser.selected_ids()
        if ids:
            said = tr("{n} highlight removed", "{n} highlights removed", n=len(ids))
            self._context.edit(
                lambda: self._context.library.annotations.remove(ids),
                lambda _changes: offer_undo(self._context, said),
            )

    def _tell(self, changes: Changes, said: str) -> None:
        """One passage shows its chips; of several only some may be in view."""
        if changes and len(changes.annotations.all) > 1:
            offer_undo(self._context, said)

    def _set_tag(self, path: str, is_on: bool) -> None:
        ids = self._meant
        verb = (
            self._context.library.annotations.add_tags
            if is_on
            else self._context.library.annotations.remove_tags
        )
        said = (
            tr("Tagged {n} passage “{tag}”.", "Tagged {n} passages “{tag}”.", n=len(ids), tag=path)
            if is_on
            else tr("“{tag}” is taken off.", tag=path)
        )
        self._context.edit(lambda: verb(ids, [path]), lambda changes: self._tell(changes, said))

    def _set_note(self, note: str) -> None:
        (id,) = self._meant
        self._context.edit(lambda: self._context.library.annotations.set_note(id, note))

    def _shared_tags(self, ids: list[int]) -> set[str]:
        """The tags that all marked passages carry."""
        passages = self._context.library.passages.rows(ids[:MOST_LOOKED_AT])
        carried = [set(passage.annotation.tags) for passage in passages]
        return set.intersection(*carried) if carried else set()

    def _colour_menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(tr("Colour"), parent)
        menu.setObjectName("passage_colours")
        menu.setIcon(self._context.theme.icon(COLOUR.icon))
        settings = self._context.library.settings
        for colour in Colour:
            action = menu.addAction(colour_words(settings, colour).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, c=colour: self.set_colour(c))
        return menu
