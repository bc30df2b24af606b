"""The reading state in SQL: place, furthest point, opened, read. Reading itself is not undone."""

from __future__ import annotations

from collections.abc import Collection

import apsw

from reader.model.locator import Locator
from reader.store.clock import now
from reader.store.rows import first_row


def locator(db: apsw.Connection, article_id: int) -> Locator:
    """Where reading stopped; the beginning for an article never opened."""
    row = first_row(
        db.execute(
            "SELECT position, furthest, progress FROM reading_state WHERE article_id = ?",
            (article_id,),
        )
    )
    return Locator(*row) if row else Locator()


def times(db: apsw.Connection, article_id: int) -> tuple[str | None, str | None]:
    """When an article was last opened and when it was marked read; None for never."""
    row = first_row(
        db.execute(
            "SELECT opened_at, read_at FROM reading_state WHERE article_id = ?", (article_id,)
        )
    )
    return (row[0], row[1]) if row else (None, None)


def is_unread(db: apsw.Connection, article_id: int) -> bool:
    """Not marked read."""
    row = first_row(
        db.execute("SELECT read_at FROM reading_state WHERE article_id = ?", (article_id,))
    )
    return row is None or row[0] is None


def remember(db: apsw.Connection, article_id: int, place: Locator) -> None:
    """Write the place; the furthest point only ever grows."""
    db.execute(
        "INSERT INTO reading_state (article_id, position, furthest, progress, opened_at)"
        " VALUES (?, ?, ?, ?, ?) ON CONFLICT (article_id) DO UPDATE SET"
        " position = excluded.position, furthest = max(furthest, excluded.furthest),"
        " progress = max(progress, excluded.progress), opened_at = excluded.opened_at",
        (article_id, place.position, place.furthest, place.progress, now()),
    )


def carry(db: apsw.Connection, article_id: int, place: Locator) -> None:
    """Write a place that was reached in another text."""
    db.execute(
        "INSERT INTO reading_state (article_id, position, furthest, progress) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (article_id) DO UPDATE SET position = excluded.position,"
        " furthest = excluded.furthest, progress = excluded.progress",
        (article_id, place.position, place.furthest, place.progress),
    )


def ensure(db: apsw.Connection, article_ids: Collection[int]) -> None:
    """Let every article have a row, so that marking it changes one value and nothing else."""
    db.executemany(
        "INSERT OR IGNORE INTO reading_state (article_id) VALUES (?)", ((i,) for i in article_ids)
    )


def mark_read(db: apsw.Connection, article_ids: Collection[int], is_read: bool) -> None:
    """Mark articles read now, or unread."""
    moment = now() if is_read else None
    db.executemany(
        "INSERT INTO reading_state (article_id, read_at) VALUES (?, ?)"
        " ON CONFLICT (article_id) DO UPDATE SET read_at = excluded.read_at"
        " WHERE (read_at IS NULL) <> (excluded.read_at IS NULL)",
        ((article_id, moment) for article_id in article_ids),
    )


def forget(db: apsw.Connection, article_ids: Collection[int]) -> None:
    """Drop the rows of articles that are gone for good."""
    db.executemany("DELETE FROM reading_state WHERE article_id = ?", ((i,) for i in article_ids))
