"""Counts what each saved search finds: on the index's lane, when the index has caught up."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from reader.errors import ReaderError
from reader.model.changes import Changes
from reader.model.saved_search import SavedSearch
from ui.context import AppContext
from ui.messages import error_words
from ui.models.saved_search_list_model import SavedSearchListModel

REST_MS = 300
"""News come in bursts; what they change is counted once."""


class SavedSearchCounts(QObject):
    """Counts anew after a change that could matter, and never while the window waits for it.

    The lane is the index's and not that of the searches, where the newest question drops the ones
    before: a count must not cost a person their result.
    """

    def __init__(self, context: AppContext, searches: SavedSearchListModel) -> None:
        super().__init__(searches)
        self._context = context
        self._searches = searches
        self._is_stale = True
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._count)
        context.hub.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """The index has caught up: count, if anything changed since the last time."""
        if self._is_stale:
            self._rest.start()

    def _on_changed(self, changes: Changes) -> None:
        is_of_reading = bool(changes.reading) and any(
            "read" in one.query for one in self._searches.searches
        )
        if (
            changes.articles
            or changes.documents
            or changes.annotations
            or changes.tags
            or changes.collections
            or changes.saved_searches
            or is_of_reading
        ):
            self._is_stale = True

    def _count(self) -> None:
        self._is_stale = False
        for search in self._searches.searches:
            self._ask(search)

    def _ask(self, search: SavedSearch) -> None:
        searching, set_count = self._context.library.searching, self._searches.set_count
        self._context.jobs.index(
            lambda: searching.count(search.query, search.scope),
            lambda count: set_count(search.id, count),
            lambda error: self._fail(search, error),
        )

    def _fail(self, search: SavedSearch, error: BaseException) -> None:
        """A query that cannot be used says why in its tooltip; nobody asked for the count."""
        if isinstance(error, ReaderError):
            self._searches.set_count(search.id, None, error_words(error))
        else:
            self._context.report(error)
