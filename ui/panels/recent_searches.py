"""Earlier searches: the last queries whose hits somebody looked at, kept with the session."""

from __future__ import annotations

from reader.library import Library

KEY, MOST = "search.recent", 10


class RecentSearches:
    """The newest first, each once."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def all(self) -> list[str]:
        """The queries, as they were typed."""
        stored = self._library.session.get(KEY, [])
        return [one for one in stored if isinstance(one, str)] if type(stored) is list else []

    def remember(self, query: str) -> None:
        """This one was used just now."""
        query = " ".join(query.split())
        if query:
            self._keep([query, *(other for other in self.all() if other != query)])

    def forget(self, query: str) -> None:
        """This one is not to come back."""
        self._keep([other for other in self.all() if other != query])

    def _keep(self, queries: list[str]) -> None:
        if self._library.is_writable:
            self._library.session.set(KEY, queries[:MOST])
