"""What a person can do with a collection of the sidebar: make, rename, delete, drop onto it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtWidgets import QMenu, QWidget

from reader.errors import ReaderError
from reader.model.names import clean_name, name_key
from ui.actions.registry import LIST, ActionSpec
from ui.actions.undo_offer import offer_undo
from ui.context import AppContext
from ui.dialogs.name_dialog import NameDialog
from ui.messages import error_words
from ui.words import tr

NEW = ActionSpec("collection.new", "New collection…", icon="folder-plus", help="Gather articles")
RENAME = ActionSpec(
    "collection.rename",
    "Rename collection…",
    ("F2",),
    icon="pencil",
    area=LIST,
    help="Rename the collection marked in the sidebar",
)
DELETE = ActionSpec(
    "collection.delete",
    "Delete collection",
    ("Delete",),
    icon="trash-2",
    area=LIST,
    help="Remove the collection marked in the sidebar; its articles stay",
)


class CollectionChooser(Protocol):
    """Who knows which collection is meant: its list in the sidebar."""

    def chosen_id(self) -> int | None:
        """The marked row."""


class CollectionActions:
    """Declares the actions and carries them out; owner: the widget in which their keys work."""

    def __init__(self, context: AppContext, chooser: CollectionChooser, owner: QWidget) -> None:
        self._context = context
        self._chooser = chooser
        self._owner = owner
        self._collections = context.library.collections
        slots: tuple[tuple[ActionSpec, Callable[[], None]], ...] = (
            (NEW, self.create),
            (RENAME, self.rename),
            (DELETE, self.delete),
        )
        self._actions = {spec.id: context.registry.add(spec, slot, owner) for spec, slot in slots}

    def menu(self) -> QMenu:
        """The context menu of the marked collection."""
        menu = QMenu(self._owner)
        menu.setObjectName("collection_menu")
        for spec in (NEW, RENAME, DELETE):
            if spec is DELETE:
                menu.addSeparator()
            self._actions[spec.id].setIcon(self._context.theme.icon(spec.icon))
            menu.addAction(self._actions[spec.id])
        return menu

    def create(self, article_ids: Sequence[int] = ()) -> None:
        """Ask for the name of a new collection, of these articles."""
        dialog = self._dialog(tr("New collection"), tr("Create"), "", None)
        dialog.accepted.connect(lambda: self._create(dialog.name, article_ids))
        dialog.open()

    def rename(self) -> None:
        """Ask for another name of the marked collection."""
        chosen = self._chooser.chosen_id()
        if chosen is None:
            return
        name = self._collections.get(chosen).name
        dialog = self._dialog(tr("Rename collection"), tr("Rename"), name, chosen)
        dialog.accepted.connect(lambda: self._rename(chosen, dialog.name))
        dialog.open()

    def delete(self) -> None:
        """Remove the marked collection, with an offer to undo."""
        chosen = self._chooser.chosen_id()
        if chosen is None:
            return
        name = self._collections.get(chosen).name
        said = tr("The collection “{name}” is deleted; its articles stay.", name=name)
        self._context.edit(
            lambda: self._collections.delete(chosen),
            lambda _changes: offer_undo(self._context, said),
        )

    def add(self, article_ids: Sequence[int], collection_id: int) -> None:
        """Put articles that were dropped on a collection into it."""
        name = self._collections.get(collection_id).name
        self._context.edit(
            lambda: self._collections.add(collection_id, article_ids),
            lambda changes: tell_added(self._context, bool(changes), len(article_ids), name),
        )

    def _create(self, name: str, article_ids: Sequence[int]) -> None:
        self._context.edit(lambda: self._collections.create(name, article_ids))

    def _rename(self, collection_id: int, name: str) -> None:
        self._context.edit(lambda: self._collections.rename(collection_id, name))

    def _dialog(self, title: str, verb: str, name: str, own_id: int | None) -> NameDialog:
        """Not modal for the program's loop: the window stays alive beneath."""
        taken = {name_key(one.name): one for one in self._collections.all() if one.id != own_id}

        def problem(typed: str) -> str:
            try:
                other = taken.get(name_key(clean_name(typed)))
            except ReaderError as error:
                return error_words(error)
            return tr("The collection “{name}” is there already.", name=other.name) if other else ""

        dialog = NameDialog(title, verb, name, problem, self._owner.window())
        dialog.finished.connect(dialog.deleteLater)
        return dialog


def tell_added(context: AppContext, is_new: bool, count: int, name: str) -> None:
    """Say that articles are in a collection now, or were already."""
    if is_new:
        words = tr(
            "{n} article added to “{name}”.", "{n} articles added to “{name}”.", n=count, name=name
        )
        offer_undo(context, words)
    else:
        context.messages.info(tr("All of it is in “{name}” already.", name=name))
