"""Refusals in SQL: hits of living searches that a person said no to, described as annotations
are."""

from __future__ import annotations

from collections.abc import Iterable

import apsw

from reader.model.selector import Target, TextPositionSelector, TextQuoteSelector
from reader.store.rows import fetch, scalar


def of_article(db: apsw.Connection, article_id: int) -> dict[int, list[Target]]:
    """What was refused in an article, by the id of the saved search."""
    refused: dict[int, list[Target]] = {}
    for search_id, *target in fetch(
        db,
        'SELECT search_id, start, "end", exact, prefix, suffix FROM refusal WHERE article_id = ?'
        " ORDER BY search_id, start",
        (article_id,),
    ):
        refused.setdefault(search_id, []).append(_target(*target))
    return refused


def count(db: apsw.Connection, search_id: int) -> int:
    """How many hits of a search were refused."""
    return int(scalar(db, "SELECT count(*) FROM refusal WHERE search_id = ?", (search_id,)))


def insert(db: apsw.Connection, search_id: int, article_id: int, refused: Iterable[Target]) -> None:
    """A person says no to hits of a search in an article. What was refused before stays so."""
    db.executemany(
        'INSERT INTO refusal (article_id, search_id, start, "end", exact, prefix, suffix)'
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [(article_id, search_id, *_row(target)) for target in refused],
    )


def replace(
    db: apsw.Connection, search_id: int, article_id: int, refused: Iterable[Target]
) -> None:
    """What was refused in an article is described by its new text."""
    db.execute(
        "DELETE FROM refusal WHERE article_id = ? AND search_id = ?", (article_id, search_id)
    )
    insert(db, search_id, article_id, refused)


def delete(db: apsw.Connection, search_id: int) -> None:
    """Forget all that was refused of a search."""
    db.execute("DELETE FROM refusal WHERE search_id = ?", (search_id,))


def _target(start: int, end: int, exact: str, prefix: str, suffix: str) -> Target:
    return Target(TextPositionSelector(start, end), TextQuoteSelector(exact, prefix, suffix))


def _row(target: Target) -> tuple[object, ...]:
    position, quote = target.position, target.quote
    return position.start, position.end, quote.exact, quote.prefix, quote.suffix
