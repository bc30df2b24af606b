"""History: undo and redo, with the words for their menu entries."""

from __future__ import annotations

from reader.model.changes import Changes
from reader.model.history import Step
from reader.store import journal
from reader.store.rows import Db
from reader.store.store import Store


class History:
    """The undo history, kept in the library: it outlives a restart."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def undo_label(self) -> str | None:
        """What Undo would take back, None for nothing."""
        return self._next(is_undone=False)

    @property
    def redo_label(self) -> str | None:
        """What Redo would do again, None for nothing."""
        return self._next(is_undone=True)

    def undo(self) -> Changes:
        """Take back the last step. Raises Refused when there is none."""
        return self._store.undo(_follow)

    def redo(self) -> Changes:
        """Do the step that was taken back last again. Raises Refused when there is none."""
        return self._store.redo(_follow)

    def steps(self, limit: int = 50) -> list[Step]:
        """The latest steps that can be undone, newest first."""
        return journal.steps(self._store.db, is_undone=False, limit=limit)

    def _next(self, *, is_undone: bool) -> str | None:
        found = journal.steps(self._store.db, is_undone=is_undone, limit=1)
        return found[0].label if found else None


def _follow(db: Db, changes: Changes) -> None:
    # Loaded with the first step back: a window asks for the labels alone.
    from reader.services import relabelling

    relabelling.follow_sources(db, changes.articles.changed)
