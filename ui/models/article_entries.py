"""The rows of an article list as numbers: heads of groups, and below each its articles.

A row is one number that stays its own while rows come and go around it: the id of the article, and
above it the number of its group, since an article may stand in several. A head has no article.
"""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from reader.model.collection import ArticleGroup

_SHIFT = 40
_ID = (1 << _SHIFT) - 1
_FEW = 8
"""So many articles are looked for one by one."""


@dataclass(frozen=True, slots=True)
class GroupHead:
    """What the head of a group says. name: see ArticleGroup; count: its articles."""

    key: str
    name: str
    count: int
    is_open: bool


def id_of(entry: int) -> int:
    """The article of a row, 0 for a head."""
    return entry & _ID


class ArticleEntries:
    """The rows that are shown now, and the groups they come from."""

    def __init__(self) -> None:
        self.rows: array[int] = array("q")
        self.is_grouped = False
        self._groups: list[ArticleGroup] = []
        self._numbers: dict[str, int] = {}
        self._keys: dict[int, ArticleGroup] = {}
        self._closed: set[str] = set()
        self._count: int | None = None

    @property
    def closed(self) -> frozenset[str]:
        """The keys of the groups whose articles are not shown."""
        return frozenset(self._closed)

    def close_groups(self, keys: Collection[str]) -> None:
        """Show the articles of all groups but these; see arranged."""
        self._closed = set(keys)

    def take(self, ids: Sequence[int]) -> array[int]:
        """Have no groups any more; the rows that this makes."""
        self.is_grouped, self._groups, self._keys = False, [], {}
        self._count = len(ids)
        return array("q", ids)

    def take_groups(self, groups: Sequence[ArticleGroup]) -> array[int]:
        """Have other groups; the rows that this makes, with those closed that were closed."""
        self.is_grouped, self._groups = True, list(groups)
        self._count = None
        self._keys = {self._number(group.key): group for group in groups}
        return self.arranged()

    def arranged(self) -> array[int]:
        """The rows of the groups, as they are open or closed now."""
        rows: array[int] = array("q")
        for group in self._groups:
            above = self._number(group.key) << _SHIFT
            rows.append(above)
            if group.key not in self._closed:
                rows.extend([above | i for i in group.ids])
        return rows

    def group_of(self, row: int) -> ArticleGroup | None:
        """The group in which a row stands, None where there are none."""
        return self._keys.get(self.rows[row] >> _SHIFT)

    def head(self, row: int) -> GroupHead | None:
        """What the head of a group says; None for the row of an article."""
        if not self.is_grouped or id_of(self.rows[row]):
            return None
        group = self._keys.get(self.rows[row] >> _SHIFT)
        if group is None:  # it is just leaving
            return None
        return GroupHead(
            group.key, group.name, len(group.ids), is_open=group.key not in self._closed
        )

    def head_rows(self) -> Iterator[int]:
        """The rows that are heads."""
        row = 0
        for group in self._groups:
            yield row
            row += 1 + (0 if group.key in self._closed else len(group.ids))

    def head_row_of(self, row: int) -> int | None:
        """The row of the head under which a row stands, or that it is."""
        if not self.is_grouped:
            return None
        return self.rows.index(self.rows[row] & ~_ID)

    def flip(self, key: str) -> bool:
        """Close an open group or open a closed one; whether it is open now."""
        self._closed ^= {key}
        return key not in self._closed

    def rows_of(self, ids: Collection[int]) -> list[int]:
        """Every row in which one of these articles stands, from the top."""
        if len(ids) <= _FEW and not self.is_grouped:
            # In one go through the memory, without an object for each row.
            return sorted(row for wanted in ids if (row := _index(self.rows, wanted)) is not None)
        found = set(ids)
        return [row for row, entry in enumerate(self.rows) if entry & _ID in found]

    def article_count(self) -> int:
        """How many articles there are, each counted once, those of closed groups too."""
        if self._count is None:
            self._count = len(set().union(*(group.ids for group in self._groups)))
        return self._count

    def _number(self, key: str) -> int:
        """From 1: a row without a group is the bare id."""
        return self._numbers.setdefault(key, len(self._numbers) + 1)


def _index(rows: array[int], wanted: int) -> int | None:
    try:
        return rows.index(wanted)
    except ValueError:
        return None
