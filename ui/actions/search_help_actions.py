"""The action that shows how to search."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.model.changes import Changes
from ui.actions.registry import ActionSpec
from ui.context import AppContext

if TYPE_CHECKING:
    from ui.dialogs.search_card import SearchCard

SEARCH_HELP = ActionSpec(
    "search.help",
    "How to search",
    ("Shift+F1",),
    "Help",
    "circle-help",
    help="Show every form of a search, with examples that run",
)


class SearchHelpActions(QObject):
    """ask: searches for a query, as if it had been typed."""

    def __init__(self, context: AppContext, owner: QWidget, ask: Callable[[str], None]) -> None:
        super().__init__(owner)
        self._context = context
        self._owner = owner
        self._ask = ask
        self._card: SearchCard | None = None
        context.registry.add(SEARCH_HELP, self.show_card, owner)
        context.hub.changed.connect(self._on_changed)

    def show_card(self) -> None:
        """Open the card, or bring it to the front."""
        sections = self._context.library.completing.examples()
        if self._card is None:
            from ui.dialogs.search_card import SearchCard  # not before somebody asks

            self._card = SearchCard(self._context.theme, sections, self._owner.window())
            self._card.query_chosen.connect(self._ask)
        else:
            self._card.show_sections(sections)
        self._card.show()
        self._card.raise_()
        self._card.activateWindow()

    def _on_changed(self, changes: Changes) -> None:
        """A tag, collection or saved search that an example names may be gone, or there is one."""
        is_about = changes.tags or changes.collections or changes.saved_searches
        if self._card is not None and self._card.isVisible() and is_about:
            self._card.show_sections(self._context.library.completing.examples())
