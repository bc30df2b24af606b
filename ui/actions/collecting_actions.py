"""Putting the marked articles into collections, and taking them out of the one that is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtWidgets import QWidget

from reader.model.collection import ArticleView
from ui.actions.article_actions import ArticleChooser, meant_ids
from ui.actions.chosen_articles import MOST_LOOKED_AT
from ui.actions.collection_actions import tell_added
from ui.actions.registry import LIST, ActionSpec
from ui.actions.undo_offer import offer_undo
from ui.context import AppContext
from ui.widgets.collection_picker import CollectionPicker
from ui.words import tr

COLLECT = ActionSpec(
    "article.collect",
    "Add to collection…",
    ("C",),
    "Article",
    "folder-plus",
    LIST,
    "Put the articles into a collection, or make one of them",
    group="state",
)
UNCOLLECT = ActionSpec(
    "article.uncollect",
    "Remove from this collection",
    ("Shift+C",),
    "Article",
    "x",
    LIST,
    "Take the articles out of the collection that is shown; they stay in the library",
    group="state",
)


class ShelfChooser(ArticleChooser, Protocol):
    """Who knows which articles are meant, and what is shown: the article list."""

    @property
    def view(self) -> ArticleView:
        """What is shown."""


class CollectingActions:
    """Declares the two actions and carries them out; owner: the widget in which their keys work."""

    def __init__(self, context: AppContext, chooser: ShelfChooser, owner: QWidget) -> None:
        self._context = context
        self._chooser = chooser
        self._owner = owner
        self._collections = context.library.collections
        self._picker: CollectionPicker | None = None
        self._ids: list[int] = []
        context.registry.add(COLLECT, self.collect, owner)
        self._uncollect = context.registry.add(UNCOLLECT, self.uncollect, owner)
        self.refresh(ArticleView())

    def refresh(self, view: ArticleView) -> None:
        """Something else is shown: only a collection can be left."""
        is_possible = view.collection is not None
        self._uncollect.setVisible(is_possible)
        self._uncollect.setEnabled(is_possible)

    def collect(self) -> None:
        """Pick collections for the marked articles; those that hold all of them are checked."""
        self._ids = meant_ids(self._context, self._chooser)
        if not self._ids:
            self._context.messages.info(
                tr("No article is selected."), tr("Select one or more in the list first.")
            )
            return
        if self._picker is None:
            self._picker = CollectionPicker(self._context.theme, self._owner.window())
            self._picker.toggled.connect(self._toggle)
        known = self._collections.all()
        applied = self._collections.holding_all(self._ids[:MOST_LOOKED_AT])
        self._picker.pick(
            [one.name for one in known],
            [one.name for one in known if one.id in applied],
            self._chooser.anchor(),
        )

    def uncollect(self) -> None:
        """Take the marked articles out of the collection that is shown, with an offer to undo."""
        shown = self._chooser.view.collection
        ids = self._chooser.selected_ids()
        if shown is not None and ids:
            self._remove(shown, ids)

    def _toggle(self, name: str, is_on: bool) -> None:
        """What the picker says: a name may be of a collection that is to be made."""
        ids, known = self._ids, self._collections.find(name)
        if known is None:
            self._context.edit(
                lambda: self._collections.create(name, ids),
                lambda _changes: tell_added(self._context, True, len(ids), name),
            )
        elif is_on:
            self._context.edit(
                lambda: self._collections.add(known.id, ids),
                lambda changes: tell_added(self._context, bool(changes), len(ids), known.name),
            )
        else:
            self._remove(known.id, ids)

    def _remove(self, collection_id: int, ids: Sequence[int]) -> None:
        name = self._collections.get(collection_id).name
        said = tr(
            "{n} article removed from “{name}”.",
            "{n} articles removed from “{name}”.",
            n=len(ids),
            name=name,
        )
        self._context.edit(
            lambda: self._collections.remove(collection_id, ids),
            lambda _changes: offer_undo(self._context, said),
        )
