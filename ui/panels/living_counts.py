"""Counts the hits of living searches that wait for a yes or a no: a few articles at a time, where
nobody waits for it, and each article only once until something about it changes."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer

from reader.errors import ReaderError
from reader.model.changes import Changes
from ui.context import AppContext
from ui.models.saved_search_list_model import SavedSearchListModel

REST_MS = 700
"""News come in bursts, and a person who has just done something is not to be held up."""
CHUNK = 20
"""Articles that are looked into at once."""
MOST = 99
"""More hits than this are not counted: nobody reads the number."""
MOST_ARTICLES = 2000
"""Articles that one search looks into anew before it says what it knows."""


@dataclass(slots=True)
class _Run:
    """The counting of one search. known: hits by article, filled while it goes on. waiting:
    articles that are still to be looked into; is_cut: there are more of them."""

    search_id: int
    known: dict[int, int]
    count: int = 0
    waiting: list[int] = field(default_factory=list)
    is_cut: bool = False

    def begin(self, ids: list[int]) -> None:
        """Begin with what is known. On the lane: there may be very many articles."""
        self.count = sum(self.known.get(id, 0) for id in ids)
        unknown = [id for id in ids if id not in self.known]
        self.waiting, self.is_cut = unknown[:MOST_ARTICLES], len(unknown) > MOST_ARTICLES


class LivingCounts(QObject):
    """On the index's lane, after the index has caught up; one search after the other."""

    def __init__(self, context: AppContext, searches: SavedSearchListModel) -> None:
        super().__init__(searches)
        self._context = context
        self._searches = searches
        self._known: dict[int, dict[int, int]] = {}
        self._queue: list[int] = []
        self._run: _Run | None = None
        self._is_stale = True
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._count)
        context.hub.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """The index has caught up: count, if anything changed since the last time."""
        if self._is_stale:
            self._rest.start()

    def _on_changed(self, changes: Changes) -> None:
        touched = changes.judged_articles
        if changes.saved_searches or changes.tags:
            self._known.clear()
        elif not touched:
            return
        self._is_stale = True
        self._run = None
        for known in self._known.values():
            for article_id in touched:
                known.pop(article_id, None)
        if changes.refused:
            self._rest.start()  # nothing of the index changes: it will not call

    def _count(self) -> None:
        self._is_stale = False
        self._queue = [one.id for one in self._searches.searches if one.living]
        self._next_search()

    def _next_search(self) -> None:
        if not self._queue:
            self._run = None
            return
        search_id = self._queue.pop(0)
        run = self._run = _Run(search_id, self._known.setdefault(search_id, {}))
        living = self._context.library.living
        self._context.jobs.index(
            lambda: run.begin(living.articles(search_id)),
            lambda _none: self._look(run),
            lambda error: self._fail(run, error),
        )

    def _look(self, run: _Run) -> None:
        """Hand the next articles to the lane, or tell what came of it."""
        if run is not self._run:
            return
        if not run.waiting or run.count > MOST:
            is_more = run.count > MOST or run.is_cut
            self._searches.set_waiting(run.search_id, min(run.count, MOST), is_more=is_more)
            self._next_search()
            return
        ids, run.waiting = run.waiting[:CHUNK], run.waiting[CHUNK:]
        living = self._context.library.living

        def take(found: dict[int, int]) -> None:
            if run is self._run:
                counts = {id: found.get(id, 0) for id in ids}
                run.known.update(counts)
                run.count += sum(counts.values())
                self._look(run)

        self._context.jobs.index(
            lambda: living.waiting(run.search_id, ids), take, lambda error: self._fail(run, error)
        )

    def _fail(self, run: _Run, error: BaseException) -> None:
        """A search that cannot be used says so by its other count; nobody asked for this one."""
        if run is not self._run:
            return
        if isinstance(error, ReaderError):
            self._searches.set_waiting(run.search_id, 0)
        else:
            self._context.report(error)
        self._next_search()
