"""What a list shows of its articles, read by pages and forgotten in time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Sequence

from reader.library import Library
from reader.model.article import ArticleRow

PAGE = 64
"""Rows fetched by one read: more than a tall screen shows."""

KEPT_ROWS = 4096
"""Rows kept in memory; the ids of a view are all kept, eight bytes each."""


class ArticlePages:
    """The articles looked at lately, by id; None for one that is gone."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._rows: OrderedDict[int, ArticleRow | None] = OrderedDict()

    def __len__(self) -> int:
        return len(self._rows)

    def __contains__(self, article_id: int) -> bool:
        return article_id in self._rows

    def get(self, article_id: int) -> ArticleRow | None:
        """An article that is in memory. Raises KeyError."""
        self._rows.move_to_end(article_id)
        return self._rows[article_id]

    def read(self, ids: Sequence[int]) -> None:
        """Read those that are not in memory, and forget those looked at longest ago."""
        wanted = [i for i in ids if i not in self._rows]
        found = {row.id: row for row in self._library.articles.rows(wanted)}
        for article_id in wanted:
            self._rows[article_id] = found.get(article_id)
        while len(self._rows) > KEPT_ROWS:
            self._rows.popitem(last=False)

    def forget(self, ids: Iterable[int]) -> None:
        """They have changed: read them anew when they are asked for."""
        for article_id in ids:
            self._rows.pop(article_id, None)

    def clear(self) -> None:
        """Everything may have changed."""
        self._rows.clear()
