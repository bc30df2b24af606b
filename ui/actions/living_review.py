"""The review of a living search: opens its dialog, feeds it, and keeps what was answered in one
step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.model.saved_search import LivingMark
from ui.actions.undo_offer import offer_undo
from ui.context import AppContext
from ui.place_search import PlaceSearch
from ui.words import tr

if TYPE_CHECKING:  # loaded with the first dialog that is opened
    from reader.model.occurrence import Occurrence
    from ui.dialogs.living_review import LivingReview

MOST = 10_000
"""Places of one review, marked ones too."""
AHEAD = 200
"""While so many wait for an answer no more are looked for."""


class LivingReviewing(QObject):
    """Opens the dialog over a window and serves it."""

    def __init__(self, context: AppContext, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._owner = owner
        self.dialog: LivingReview | None = None

    def open(self, search_id: int) -> None:
        """Ask about each hit of a living search that nobody has judged."""
        from ui.dialogs.living_review import LivingReview

        library = self._context.library
        search = library.saved_searches.get(search_id)
        dialog = LivingReview(self._context.theme, search.name, self._owner.window())
        dialog.written.connect(lambda yes, no: self._write(search_id, yes, no))
        dialog.finished.connect(self._forget)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        finding = PlaceSearch(
            self._context,
            dialog,
            lambda ids: library.living.places(search_id, ids),
            most=MOST,
            ahead=AHEAD,
        )
        dialog.begin(library.living.colour_of(search.living or LivingMark()))
        finding.find(lambda: library.living.articles(search_id))
        dialog.open()

    def _write(
        self, search_id: int, taken: Sequence[Occurrence], refused: Sequence[Occurrence]
    ) -> None:
        said = tr(
            "{n} passage is highlighted, {refused} refused.",
            "{n} passages are highlighted, {refused} refused.",
            n=len(taken),
            refused=len(refused),
        )
        self._context.edit(
            lambda: self._context.library.living.judge(search_id, taken, refused),
            lambda _changes: offer_undo(self._context, said),
        )

    def _forget(self) -> None:
        self.dialog = None
