"""The index queue: which articles and passages the search index has still to write.

Filled by triggers in the transaction of the edit; emptied only after the index has committed.
"""

from __future__ import annotations

from dataclasses import dataclass

import apsw

from reader.store.rows import fetch, first_row


@dataclass(frozen=True, slots=True)
class QueuedWork:
    """The oldest entries. last: the highest sequence number among them, 0 for none."""

    articles: tuple[int, ...]
    passages: tuple[int, ...]
    last: int


def pending(db: apsw.Connection) -> int:
    """How many entries wait; one article may be in several."""
    return int((first_row(db.execute("SELECT count(*) FROM index_queue")) or (0,))[0])


def oldest(db: apsw.Connection, limit: int) -> QueuedWork:
    """The oldest entries, at most `limit`, each thing named once."""
    rows = fetch(db, "SELECT seq, kind, id FROM index_queue ORDER BY seq LIMIT ?", (limit,))
    return QueuedWork(
        articles=tuple(dict.fromkeys(i for _, kind, i in rows if kind == "article")),
        passages=tuple(dict.fromkeys(i for _, kind, i in rows if kind == "passage")),
        last=rows[-1][0] if rows else 0,
    )


def remove_through(db: apsw.Connection, last: int) -> None:
    """Drop the entries up to a sequence number, which the index has written."""
    db.execute("DELETE FROM index_queue WHERE seq <= ?", (last,))


def last_seq(db: apsw.Connection) -> int:
    """The highest sequence number ever given."""
    row = first_row(db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'index_queue'"))
    return int(row[0]) if row else 0


def first_seq(db: apsw.Connection) -> int | None:
    """The lowest sequence number that waits, None for an empty queue."""
    row = first_row(db.execute("SELECT min(seq) FROM index_queue"))
    return row[0] if row else None
