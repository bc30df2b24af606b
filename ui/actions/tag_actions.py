"""What a person can do with a tag of the tree: make, edit, merge, colour, delete, drop onto it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reader.model.annotation import Colour
from reader.model.changes import Changes
from reader.model.tag import TAG_NUMBERS, TAG_SEPARATOR, Tag, TagNode
from ui.actions.codebook_actions import CodebookActions
from ui.actions.colour_words import colour_words
from ui.actions.passage_actions import ask_for_passages
from ui.actions.registry import LIST, ActionSpec
from ui.actions.undo_offer import offer_undo
from ui.context import AppContext
from ui.dialogs.delete_tag_dialog import DeleteTagDialog
from ui.dialogs.merge_words import merge_words
from ui.dialogs.tag_dialog import MergeDialog, TagDialog
from ui.words import tr

NEW = ActionSpec("tag.new", "New tag…", icon="plus", help="Make a tag", area=LIST)
EDIT = ActionSpec(
    "tag.edit",
    "Edit tag…",
    ("F2",),
    icon="pencil",
    area=LIST,
    help="Name, colour and meaning of the tag marked in the sidebar",
)
MERGE = ActionSpec("tag.merge", "Merge into…", icon="merge", area=LIST, help="Make two tags one")
DELETE = ActionSpec(
    "tag.delete",
    "Delete tag",
    ("Delete",),
    icon="trash-2",
    area=LIST,
    help="Remove the tag marked in the sidebar; articles and highlights stay",
)
LIFT = ActionSpec(
    "tag.lift",
    "Delete tag, keep those below",
    icon="list-tree",
    area=LIST,
    help="Remove the tag; those below it move up",
)


class TagChooser(Protocol):
    """Who knows which tag is meant: the tag tree."""

    def selected_tag(self) -> Tag | None:
        """The tag under the cursor."""

    def selected_node(self) -> TagNode | None:
        """The same with what is below it."""


PASSAGES = ActionSpec(
    "tag.passages",
    "Show its passages",
    icon="quote",
    area=LIST,
    help="Show every highlight with the tag marked in the sidebar",
)


class TagActions:
    """Declares the actions and carries them out; owner: the widget in which their keys work."""

    def __init__(self, context: AppContext, chooser: TagChooser, owner: QWidget) -> None:
        self._context = context
        self._chooser = chooser
        self._owner = owner
        self._tags = context.library.tags
        self._dialog: TagDialog | MergeDialog | DeleteTagDialog | None = None
        self.codebook = CodebookActions(context, chooser, owner)
        slots: tuple[tuple[ActionSpec, Callable[[], None]], ...] = (
            (NEW, self.create),
            (EDIT, self.edit),
            (MERGE, self.merge),
            (PASSAGES, self.show_passages),
            (DELETE, self.delete),
            (LIFT, lambda: self._delete(self._chooser.selected_tag(), keep_children=True)),
        )
        self._actions = {spec.id: context.registry.add(spec, slot, owner) for spec, slot in slots}

    def menu(self, has_children: bool) -> QMenu:
        """The context menu of the marked tag."""
        menu = QMenu(self._owner)
        menu.setObjectName("tag_menu")
        menu.addAction(self._with_icon(NEW))
        if self._chooser.selected_tag() is None:
            return menu
        card = self.codebook.card_action
        card.setIcon(self._context.theme.icon("book-open"))
        menu.addAction(card)
        menu.addAction(self._with_icon(PASSAGES))
        menu.addAction(self._with_icon(EDIT))
        menu.addMenu(self._colour_menu(menu))
        menu.addMenu(self._number_menu(menu))
        menu.addAction(self._with_icon(MERGE))
        menu.addSeparator()
        menu.addAction(self._with_icon(DELETE))
        if has_children:
            menu.addAction(self._with_icon(LIFT))
        return menu

    def create(self) -> None:
        """Ask for a new tag, below the marked one by default."""
        dialog = self._dialog_for(None)
        dialog.accepted.connect(
            lambda: self._edit(
                self._tags.create, dialog.path, dialog.colour, dialog.description, dialog.number
            )
        )
        self._open(dialog)

    def edit(self) -> None:
        """Ask for the marked tag's name, colour and meaning."""
        tag = self._chooser.selected_tag()
        if tag is None:
            return
        dialog = self._dialog_for(tag)
        dialog.accepted.connect(lambda: self._save(tag, dialog))
        self._open(dialog)

    def show_passages(self) -> None:
        """Show the passages with the marked tag or one below it."""
        tag = self._chooser.selected_tag()
        if tag is not None:
            ask_for_passages(self._context, tag.path)

    def merge(self) -> None:
        """Ask which tag the marked one becomes a part of."""
        tag = self._chooser.selected_tag()
        if tag is None:
            return
        dialog = MergeDialog(tag, self._paths(), self._told_of(tag), self._owner.window())
        dialog.accepted.connect(lambda: self._merge_into(tag, dialog.target))
        self._open(dialog)

    def delete(self) -> None:
        """Remove the marked tag, with an offer to undo; asks what becomes of those below it."""
        node = self._chooser.selected_node()
        if node is None:
            return
        if not node.children:
            self._delete(node.tag, keep_children=False)
            return
        dialog = DeleteTagDialog(node, self._owner.window())
        dialog.accepted.connect(lambda: self._delete(node.tag, keep_children=dialog.keeps_children))
        self._open(dialog)

    def move(self, tag: Tag, parent: str) -> None:
        """Put a tag, with those below it, below another one; "" puts it at the top."""
        path = f"{parent}{TAG_SEPARATOR}{tag.name}" if parent else tag.name
        said = (
            tr("“{tag}” stands below “{parent}” now.", tag=tag.name, parent=parent)
            if parent
            else tr("“{tag}” stands at the top now.", tag=tag.name)
        )
        self._context.edit(
            lambda: self._tags.rename(tag.id, path),
            lambda _changes: offer_undo(self._context, said),
        )

    def set_colour(self, colour: str) -> None:
        """Give the marked tag a colour, "" for none."""
        tag = self._chooser.selected_tag()
        if tag is not None and tag.colour != colour:
            self._context.edit(lambda: self._tags.set_colour(tag.id, colour))

    def tag_articles(self, ids: list[int], tag: Tag) -> None:
        """Tag articles that were dropped on a tag."""
        words = tr(
            "Tagged the article “{tag}”.",
            "Tagged {n} articles “{tag}”.",
            n=len(ids),
            tag=tag.path,
        )
        self._context.edit(
            lambda: self._context.library.articles.tag(ids, [tag.path]),
            lambda _changes: offer_undo(self._context, words),
        )

    def set_number(self, number: int | None) -> None:
        """Give the marked tag a number, None for none."""
        tag = self._chooser.selected_tag()
        if tag is not None and tag.number != number:
            self._context.edit(lambda: self._tags.set_number(tag.id, number))

    def tag_passages(self, ids: list[int], tag: Tag, is_on: bool) -> None:
        """Tag highlights that were dropped on a tag, or take it from them."""
        verb = self._context.library.annotations
        work = verb.add_tags if is_on else verb.remove_tags
        said = (
            tr("Tagged the highlight “{tag}”.", tag=tag.path)
            if is_on
            else tr("“{tag}” is taken off.", tag=tag.path)
        )
        self._context.edit(
            lambda: work(ids, [tag.path]),
            lambda changes: offer_undo(self._context, said) if changes else None,
        )

    def _delete(self, tag: Tag | None, *, keep_children: bool) -> None:
        if tag is None:
            return
        self._context.edit(
            lambda: self._tags.delete(tag.id, keep_children=keep_children),
            lambda _changes: offer_undo(
                self._context, tr("The tag “{tag}” is deleted.", tag=tag.path)
            ),
        )

    def _told_of(self, tag: Tag) -> Callable[[str], str]:
        """What merging a tag into another would do, in words."""
        return lambda target: merge_words(self._tags.merge_preview(tag.id, target))

    def _dialog_for(self, tag: Tag | None) -> TagDialog:
        numbered = {number: held.path for number, held in self._tags.numbered().items()}
        window = self._owner.window()
        told = self._told_of(tag) if tag else None
        return TagDialog(self._context.theme, tag, self._paths(), numbered, window, told=told)

    def _paths(self) -> list[str]:
        return [tag.path for tag in self._tags.all()]

    def _edit(self, work: Callable[..., Changes], *values: str | int | None) -> None:
        """The values are read now, on the window's thread; the work is done on the write lane."""
        self._context.edit(lambda: work(*values))

    def _save(self, tag: Tag, dialog: TagDialog) -> None:
        """Write what was changed, in one step; an existing name merges the two."""
        if dialog.is_merge:
            self._merge_into(tag, dialog.path)
            return
        values = dialog.path, dialog.colour, dialog.description, dialog.number
        self._context.edit(lambda: self._tags.change(tag.id, *values))

    def _merge_into(self, tag: Tag, target: str) -> None:
        self._context.edit(
            lambda: self._tags.merge([tag.id], target),
            lambda _changes: offer_undo(
                self._context, tr("“{tag}” is part of “{target}” now.", tag=tag.path, target=target)
            ),
        )

    def _open(self, dialog: TagDialog | MergeDialog | DeleteTagDialog) -> None:
        """Not modal for the program's loop: the window stays alive beneath."""
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.open()

    def _colour_menu(self, menu: QMenu) -> QMenu:
        tag = self._chooser.selected_tag()
        colours = QMenu(tr("Colour"), menu)
        colours.setIcon(self._context.theme.icon("palette"))
        for value in ("", *map(str, Colour)):
            words = colour_words(self._context.library.settings, value) if value else tr("None")
            action = QAction(words.replace("&", "&&"), colours)
            action.setCheckable(True)
            action.setChecked(bool(tag) and tag is not None and tag.colour == value)
            action.triggered.connect(lambda _checked=False, v=value: self.set_colour(v))
            colours.addAction(action)
        return colours

    def _number_menu(self, menu: QMenu) -> QMenu:
        tag = self._chooser.selected_tag()
        held = self._tags.numbered()
        numbers = QMenu(tr("Number"), menu)
        numbers.setIcon(self._context.theme.icon("hash"))
        for number in (None, *TAG_NUMBERS):
            holder = held.get(number or 0)
            words = tr("None") if number is None else f"{number}"
            action = QAction(f"{words}   {holder.path}" if holder else words, numbers)
            action.setCheckable(True)
            action.setChecked(tag is not None and tag.number == number)
            action.triggered.connect(lambda _checked=False, n=number: self.set_number(n))
            numbers.addAction(action)
        return numbers

    def _with_icon(self, spec: ActionSpec) -> QAction:
        action = self._actions[spec.id]
        action.setIcon(self._context.theme.icon(spec.icon))
        return action
