"""What can be done with a card of the annotations panel: note, tags, removal, and a lost place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QMenu, QWidget

from reader.model.annotation import Annotation, PlaceState
from reader.model.changes import Changes
from reader.model.selector import Span
from ui.actions.codebook_actions import about_tags
from ui.actions.registry import LIST, ActionSpec
from ui.actions.undo_offer import offer_undo
from ui.context import AppContext
from ui.widgets.tag_picker import TagPicker
from ui.words import tr

NOTE = ActionSpec(
    "card.note",
    "Edit note",
    ("N", "F2"),
    icon="message-square-text",
    area=LIST,
    help="Write the note of a card in the annotations panel",
)
TAG = ActionSpec(
    "card.tag", "Tag…", ("T",), icon="tag", area=LIST, help="Choose the tags of a card"
)
REMOVE = ActionSpec(
    "card.remove",
    "Remove highlight",
    ("Delete",),
    icon="trash-2",
    area=LIST,
    help="Remove the highlight of a card",
)


class CardChooser(Protocol):
    """Who knows which card is meant: the annotations panel."""

    def selected_annotation(self) -> Annotation | None:
        """The annotation of the card under the cursor."""

    def selected_annotations(self) -> list[Annotation]:
        """Those of all cards that are selected, in text order."""

    def chosen_text(self) -> Span | None:
        """The text that is selected on the page."""

    def anchor(self) -> QRect:
        """Where the card is, in the window's pixels."""

    def edit_note(self) -> None:
        """Let the note be written in place."""


class CardActions:
    """Declares the actions and carries them out; owner: the list of cards."""

    def __init__(self, context: AppContext, chooser: CardChooser, owner: QWidget) -> None:
        self._context = context
        self._chooser = chooser
        self._owner = owner
        self._picker: TagPicker | None = None
        self._tagged: list[int] = []
        slots: tuple[tuple[ActionSpec, Callable[[], object]], ...] = (
            (NOTE, chooser.edit_note),
            (TAG, self.tag),
            (REMOVE, self.remove),
        )
        self._actions = {spec.id: context.registry.add(spec, slot, owner) for spec, slot in slots}

    def refresh(self) -> None:
        """Enable what is possible with the selected card."""
        for action in self._actions.values():
            action.setEnabled(self._chooser.selected_annotation() is not None)

    def menu(self) -> QMenu:
        """The context menu of the selected card."""
        menu = QMenu(self._owner)
        menu.setObjectName("card_menu")
        for spec in (NOTE, TAG):
            self._actions[spec.id].setIcon(self._context.theme.icon(spec.icon))
            menu.addAction(self._actions[spec.id])
        annotation = self._chooser.selected_annotation()
        if annotation and not annotation.placement.state.is_sure:
            menu.addSeparator()
            if likely_place(annotation):
                menu.addAction(tr("Place it there")).triggered.connect(self.place)
            at_selection = menu.addAction(tr("Place at the selection"))
            at_selection.setEnabled(self._chooser.chosen_text() is not None)
            at_selection.triggered.connect(self.place_at_selection)
            if is_open(annotation):
                menu.addAction(tr("Keep as quotation")).triggered.connect(self.keep)
        if annotation and annotation.tags:
            menu.addSeparator()
            about_tags(self._context, menu, annotation.tags)
        menu.addSeparator()
        self._actions[REMOVE.id].setIcon(self._context.theme.icon(REMOVE.icon))
        menu.addAction(self._actions[REMOVE.id])
        return menu

    def place(self) -> None:
        """The likely place is the right one."""
        self._place(likely_place(self._chooser.selected_annotation()))

    def place_at_selection(self) -> None:
        """It stands where text is selected on the page."""
        self._place(self._chooser.chosen_text())

    def keep(self) -> None:
        """It has no place any more; its words, note and tags are kept."""
        annotation = self._chooser.selected_annotation()
        if annotation:
            self._context.edit(
                lambda: self._context.library.annotations.keep_as_quotation(annotation.id),
                lambda _changes: offer_undo(self._context, tr("Kept as a quotation")),
            )

    def remove(self) -> None:
        """Remove what is selected, and offer to bring it back."""
        ids = [annotation.id for annotation in self._chooser.selected_annotations()]
        if ids:
            said = (
                tr("Highlight removed")
                if len(ids) == 1
                else tr("{n} highlight removed", "{n} highlights removed", n=len(ids))
            )
            self._context.edit(
                lambda: self._context.library.annotations.remove(ids),
                lambda _changes: offer_undo(self._context, said),
            )

    def tag(self) -> None:
        """Choose the tags of all that are selected; each choice is one step for all of them."""
        chosen = self._chooser.selected_annotations()
        if not chosen:
            return
        if self._picker is None:
            self._picker = TagPicker(self._context.theme, self._owner.window())
            self._picker.toggled.connect(self._set_tag)
            self._picker.closed.connect(self._owner.setFocus)
        self._tagged = [annotation.id for annotation in chosen]
        shared = set(chosen[0].tags).intersection(*(set(one.tags) for one in chosen))
        tags = self._context.library.tags
        known = dict.fromkeys(tag.path for tag in [*tags.recent(), *tags.all()])
        self._picker.pick(list(known), shared, self._chooser.anchor())

    def _set_tag(self, path: str, is_on: bool) -> None:
        ids, verbs = self._tagged, self._context.library.annotations
        verb = verbs.add_tags if is_on else verbs.remove_tags
        self._context.edit(lambda: verb(ids, [path]))

    def _place(self, span: Span | None) -> None:
        annotation = self._chooser.selected_annotation()
        if annotation is None or span is None:
            return

        def show(_changes: Changes) -> None:
            offer_undo(self._context, tr("The highlight has its place again"))
            self._context.navigator.open(annotation.article_id, span)

        self._context.edit(
            lambda: self._context.library.annotations.place(annotation.id, span), show
        )


def is_open(annotation: Annotation | None) -> bool:
    """Should a person say where it stands?"""
    return annotation is not None and annotation.placement.state.is_open


def likely_place(annotation: Annotation | None) -> Span | None:
    """The place that a person is asked to confirm."""
    if annotation is None:
        return None
    place = annotation.placement
    return place.span if place.state is PlaceState.UNCERTAIN else place.candidate
