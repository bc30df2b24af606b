"""The walk through the hits of a search from the page, without going back to the list."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Signal

from ui.models.search_hits_model import SearchHitsModel
from ui.panels.search_hit_list import HitList


class ResultWalk(QObject):
    """walked(row, by): the hit in a row is to be opened, reached by a step of 1 or -1. ended: there
    is no other hit in this direction."""

    walked = Signal(int, int)
    ended = Signal()

    def __init__(self, hits: SearchHitsModel, view: HitList) -> None:
        super().__init__(view)
        self._hits = hits
        self._view = view
        self._opened = QPersistentModelIndex()
        self._is_waiting = False
        hits.rowsInserted.connect(self._on_more)
        hits.modelReset.connect(self._on_reset)

    def note_opened(self, row: int) -> None:
        """The hit in a row was opened: the walk goes on from there."""
        self._opened = QPersistentModelIndex(self._hits.index(row))

    def step(self, by: int) -> bool:
        """To the next (1) or previous (-1) hit; one that is not fetched yet is opened when it is.
        False where there is none."""
        here = self._opened if self._opened.isValid() else self._view.currentIndex()
        if not here.isValid():
            return False
        row = here.row() + by
        if 0 <= row < self._hits.rowCount():
            self._view.setCurrentIndex(self._hits.index(row))
            self.note_opened(row)
            self.walked.emit(row, by)
            return True
        if by > 0 and self._hits.has_more:
            self._is_waiting = True
            self._hits.fetchMore(QModelIndex())
            return True
        self.ended.emit()
        return False

    def _on_more(self) -> None:
        if self._is_waiting:
            self._is_waiting = False
            self.step(1)

    def _on_reset(self) -> None:
        self._is_waiting = False
