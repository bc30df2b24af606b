"""What a person can do with a saved search: save the present one, edit, delete."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QMenu, QWidget

from reader.errors import ReaderError
from reader.model.changes import Changes
from reader.model.names import name_key
from reader.model.saved_search import SavedSearch
from reader.model.search import Scope
from ui.actions.colour_words import colour_words
from ui.actions.living_review import LivingReviewing
from ui.actions.registry import LIST, ActionSpec
from ui.actions.undo_offer import offer_undo
from ui.context import AppContext
from ui.dialogs.search_dialog import SearchDialog
from ui.messages import error_words
from ui.words import tr

SAVE = ActionSpec(
    "search.save",
    "Save this search…",
    ("Ctrl+Shift+S",),
    "Edit",
    "bookmark",
    help="Keep this search in the sidebar",
    group="find",
)
EDIT = ActionSpec(
    "search.edit",
    "Edit search…",
    ("F2",),
    icon="pencil",
    area=LIST,
    help="Name and query of the search marked in the sidebar",
)
DELETE = ActionSpec(
    "search.delete",
    "Delete search",
    ("Delete",),
    icon="trash-2",
    area=LIST,
    help="Forget the search marked in the sidebar; what it finds stays",
)
REVIEW = ActionSpec(
    "search.review",
    "Review hits…",
    ("R",),
    "Edit",
    "check-check",
    LIST,
    "Say yes or no to each hit of the living search marked in the sidebar",
    group="occurrences",
)
ASK_AGAIN = ActionSpec(
    "search.ask_again",
    "Ask about refused hits again",
    icon="rotate-ccw",
    area=LIST,
    help="Forget what was refused of the living search marked in the sidebar",
)


class SearchChooser(Protocol):
    """Who knows what is searched for, and which saved search is meant: the sidebar."""

    def chosen_id(self) -> int | None:
        """The marked saved search."""

    def asked(self) -> tuple[str, Scope]:
        """What stands in the search field, "" for nothing, and where it is looked for."""


class SavedSearchActions:
    """Declares the actions and carries them out; owner: the widget in which F2 and Delete work.

    saved(int): told after a search was saved or changed, with its id.
    """

    def __init__(
        self,
        context: AppContext,
        chooser: SearchChooser,
        owner: QWidget,
        saved: Callable[[int], None],
    ) -> None:
        self._context = context
        self._chooser = chooser
        self._owner = owner
        self._saved = saved
        self._searches = context.library.saved_searches
        slots: tuple[tuple[ActionSpec, Callable[[], None]], ...] = (
            (SAVE, self.save),
            (EDIT, self.edit),
            (DELETE, self.delete),
            (REVIEW, self.review),
            (ASK_AGAIN, self.ask_again),
        )
        self.reviewing = LivingReviewing(context, owner)
        self._actions = {spec.id: context.registry.add(spec, slot, owner) for spec, slot in slots}

    def menu(self) -> QMenu:
        """The context menu of the marked search."""
        menu = QMenu(self._owner)
        menu.setObjectName("saved_search_menu")
        chosen = self._chosen_living()
        specs = [REVIEW] if chosen else []
        if chosen and self._context.library.living.refused(chosen.id):
            specs.append(ASK_AGAIN)
        for spec in (*specs, EDIT, DELETE):
            self._actions[spec.id].setIcon(self._context.theme.icon(spec.icon))
            menu.addAction(self._actions[spec.id])
        return menu

    def save(self) -> None:
        """Ask under which name the present search is kept; without one, ask for it too."""
        query, scope = self._chooser.asked()
        self._open(SavedSearch(0, query[:60], query, scope))

    def edit(self) -> None:
        """Ask for another name, query or scope of the marked search."""
        chosen = self._chooser.chosen_id()
        if chosen is not None:
            self._open(self._searches.get(chosen))

    def delete(self) -> None:
        """Forget the marked search, with an offer to undo."""
        chosen = self._chooser.chosen_id()
        if chosen is None:
            return
        said = tr("The search “{name}” is deleted.", name=self._searches.get(chosen).name)
        self._context.edit(
            lambda: self._searches.delete(chosen),
            lambda _changes: offer_undo(self._context, said),
        )

    def review(self) -> None:
        """Ask about the hits of the marked search; where none is marked, of the only living one."""
        living = [one for one in self._searches.all() if one.living]
        chosen = self._chosen_living() or (living[0] if len(living) == 1 else None)
        if chosen is not None:
            self.reviewing.open(chosen.id)
        else:
            self._context.messages.info(
                tr("No living search is marked in the sidebar."),
                tr("Mark one there; a saved search is made living when it is edited."),
            )

    def ask_again(self) -> None:
        """Forget what was refused of the marked search, with an offer to undo."""
        if chosen := self._chosen_living():
            said = tr("Refused hits of “{name}” are shown again.", name=chosen.name)
            self._context.edit(
                lambda: self._context.library.living.ask_again(chosen.id),
                lambda _changes: offer_undo(self._context, said),
            )

    def _chosen_living(self) -> SavedSearch | None:
        id = self._chooser.chosen_id()
        chosen = self._searches.get(id) if id is not None else None
        return chosen if chosen and chosen.living else None

    def _open(self, draft: SavedSearch) -> None:
        """Not modal for the program's loop: the window stays alive beneath."""
        taken = {name_key(one.name): one.id for one in self._searches.all()}
        library = self._context.library
        dialog = SearchDialog(
            self._context.theme,
            draft,
            self._problem,
            taken,
            library.tags.offered(),
            lambda colour: colour_words(library.settings, colour),
            self._owner.window(),
        )
        dialog.accepted.connect(lambda: self._write(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _problem(self, query: str, is_living: bool) -> str:
        try:
            self._context.library.searching.check(query)
            if is_living:
                self._searches.check_living(query)
        except ReaderError as error:
            return error_words(error)
        return ""

    def _write(self, dialog: SearchDialog) -> None:
        """The values are read now, on the window's thread; the work is done on the write lane."""
        name, query, scope, target = dialog.name, dialog.query, dialog.scope, dialog.target_id
        living = dialog.living
        if target is None:
            self._context.edit(lambda: self._searches.save(name, query, scope, living), self._tell)
        else:
            self._context.edit(
                lambda: self._searches.change(target, name, query, scope, living=living),
                lambda _changes: self._saved(target),
            )

    def _tell(self, changes: Changes) -> None:
        for search_id in changes.saved_searches.added:
            self._saved(search_id)
