"""The story table: the sketches of all articles in memory, to be compared with one at a time.

A sketch is 128 bytes, so 100,000 articles are 13 MB, and to count in how many of 64 orders each of
them agrees with one takes a millisecond. An index of bands in SQLite (locality-sensitive hashing)
was measured beside this: a look-up as fast, but ten times the bytes, an import a fifth slower,
since each text touched 64 pages of the file, and one of ten pairs missed that are a fifth alike.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.store import stories
from reader.store.store import Store
from reader.text.shingles import ORDERS, Least

AT_ONCE = 4096
"""Articles that are compared together: what is computed on stays in the cache of the processor."""
ROOM = 1024
"""Columns that are free at first; full, the table is doubled."""


@dataclass(frozen=True, slots=True)
class Near:
    """An article and the share of orders in which its text agrees with another one: about the
    Jaccard likeness, ± 0.05."""

    article_id: int
    likeness: float


class StoryTable:
    """Safe from any thread. Each question first takes over what was written since the last one."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._guard = threading.Lock()
        self._seq = 0
        self._count = 0
        self._ids = np.zeros(ROOM, np.int64)
        self._least: NDArray[np.uint16] = np.zeros((ORDERS, ROOM), np.uint16)
        self._column: dict[int, int] = {}
        self._is_empty: set[int] = set()

    def near(self, article_id: int, least_likeness: float) -> list[Near]:
        """The other articles whose sketches are so much alike, the likest first; some of them may
        be gone by now."""
        with self._guard:
            self._catch_up()
            column = self._column.get(article_id)
            if column is None or article_id in self._is_empty:
                return []
            agreeing = self._agreeing(self._least[:, column])
            found = np.flatnonzero(agreeing >= least_likeness * ORDERS)
            near = [
                Near(id, int(agreeing[at]) / ORDERS)
                for at, id in zip(found.tolist(), self._ids[found].tolist(), strict=True)
                if id != article_id and id not in self._is_empty
            ]
        return sorted(near, key=lambda one: (-one.likeness, one.article_id))

    def all(self) -> tuple[list[int], NDArray[np.uint16]]:
        """Every article that has a sketch, by number, and the sketches, one column for each."""
        with self._guard:
            self._catch_up()
            known = {id: at for id, at in self._column.items() if id not in self._is_empty}
            ids = sorted(known)
            return ids, self._least[:, [known[id] for id in ids]]

    def _agreeing(self, least: Least) -> NDArray[np.uint8]:
        parts = [
            (self._least[:, start : start + AT_ONCE] == least[:, None]).view(np.uint8)
            for start in range(0, self._count, AT_ONCE)
        ]
        return np.concatenate([part.sum(axis=0, dtype=np.uint8) for part in parts])[: self._count]

    def _catch_up(self) -> None:
        rows = stories.sketches_since(self._store.db, self._seq)
        if not rows:
            return
        self._seq = rows[-1][0]
        self._is_empty.difference_update(id for _, id, _ in rows)
        self._is_empty.update(id for _, id, least in rows if not least)
        fresh = [id for _, id, _ in rows if id not in self._column]
        self._make_room(self._count + len(fresh))
        for id in fresh:
            self._column[id] = self._count
            self._ids[self._count] = id
            self._count += 1
        columns = [self._column[id] for _, id, _ in rows]
        flat = np.frombuffer(b"".join(least or _NONE for _, _, least in rows), np.uint16)
        self._least[:, columns] = flat.reshape(len(rows), ORDERS).T

    def _make_room(self, count: int) -> None:
        size = len(self._ids)
        if count > size:
            more = max(count, 2 * size) - size
            self._ids = np.pad(self._ids, (0, more))
            self._least = np.pad(self._least, ((0, 0), (0, more)))


_NONE = bytes(2 * ORDERS)
