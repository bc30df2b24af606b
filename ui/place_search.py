"""A place search: looks into articles for the places of a review, a few at a time, off the window's
thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.errors import ReaderError
from ui.context import AppContext
from ui.words import tr

if TYPE_CHECKING:  # loaded with the first dialog that is opened
    from reader.model.occurrence import Occurrence
    from ui.dialogs.review_dialog import ReviewDialog

CHUNK = 20
"""Articles that are looked into at once: after each of them one can stop."""


class PlaceSearch(QObject):
    """Feeds a dialog with what look(ids) finds, given ids from `find`.

    most: so many places are found at most, marked ones too; who has more needs other words. ahead:
    it rests while more than so many wait for an answer; None: it never does.
    """

    def __init__(
        self,
        context: AppContext,
        dialog: ReviewDialog,
        look: Callable[[list[int]], list[Occurrence]],
        *,
        most: int,
        ahead: int | None = None,
    ) -> None:
        super().__init__(dialog)
        self._context = context
        self._dialog = dialog
        self._look = look
        self._most = most
        self._ahead = ahead
        self._waiting: list[int] = []
        self._total = self._found = 0
        self._is_over = self._is_resting = False
        dialog.ended.connect(self.stop)
        dialog.answered.connect(self._go_on)

    def find(self, find: Callable[[], list[int]]) -> None:
        """Ask which articles to look into, and do it."""
        self._context.jobs.read(find, self.look_into, self._break_off)

    def look_into(self, ids: list[int]) -> None:
        """Look into these articles."""
        self._waiting, self._total = list(ids), len(ids)
        self._next()

    def stop(self) -> None:
        """Nobody waits for it any more."""
        self._is_over = True

    def _go_on(self) -> None:
        if self._is_resting:
            self._is_resting = False
            self._next()

    def _next(self) -> None:
        """Hand the next articles to the lane."""
        if self._is_over:
            return
        if not self._waiting or self._found >= self._most:
            self._is_over = True
            cut = tr("Only the first {most} places were looked for.", most=self._most)
            self._dialog.finish(cut if self._waiting else "")
            return
        if self._ahead is not None and self._dialog.waiting > self._ahead:
            self._is_resting = True
            return
        ids, self._waiting = self._waiting[:CHUNK], self._waiting[CHUNK:]
        self._context.jobs.read(lambda: self._look(ids), self._show, self._break_off)

    def _show(self, places: list[Occurrence]) -> None:
        if not self._is_over:
            self._found += len(places)
            self._dialog.add(places, self._total - len(self._waiting), self._total)
            self._next()

    def _break_off(self, error: BaseException) -> None:
        if self._is_over:
            return
        self._is_over = True
        if isinstance(error, ReaderError):
            self._dialog.finish(f"{tr(error.message)} {tr(error.hint)}".strip())
        else:
            self._dialog.reject()
            self._context.report(error)
