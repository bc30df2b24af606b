"""Conditions that only the store knows: the parts of a query such as is:unread and words:>800."""

from __future__ import annotations

import apsw

from reader.query.dates import day_after
from reader.store.clock import days_ago, start_of_day
from reader.store.rows import ids_of


def article_ids_where(db: apsw.Connection, field: str, value: str) -> frozenset[int]:
    """Article ids for the parts of a query that live here: is:unread, has:note and their kin.

    A collection is meant by its id. Raises KeyError for a word it does not know.
    """
    condition, values = _condition(field, value)
    rows = db.execute(
        "SELECT a.id FROM article a LEFT JOIN reading_state r ON r.article_id = a.id"
        f" WHERE a.trashed_at IS NULL AND ({condition})",
        values,
    )
    return frozenset(ids_of(rows))


def _condition(field: str, value: str) -> tuple[str, list[int | str]]:
    if field == "collection":
        return _IN_COLLECTION, [int(value)]
    return _counted(field, value) if field in _COUNTS else (_CONDITIONS[field, value], [])


_COUNTS = {
    "words": "a.word_count",
    "highlights": "(SELECT count(*) FROM annotation n WHERE n.article_id = a.id)",
    "added": "a.added_at",
}
_IN_COLLECTION = "a.id IN (SELECT article_id FROM collection_article WHERE collection_id = ?)"
_DAYS = {"d": 1, "w": 7, "m": 30, "y": 365}


def _counted(field: str, value: str) -> tuple[str, list[int | str]]:
    """words:>800, highlights:2..5, added:<7d (in the last week), added:2023-01-01..2023-12-31. The
    parser has checked the shape."""
    column = _COUNTS[field]
    first, dots, last = value.partition("..")
    if dots and field == "added":
        return f"{column} >= ? AND {column} < ?", [
            start_of_day(first),
            start_of_day(day_after(last)),
        ]
    if dots:
        return f"{column} BETWEEN ? AND ?", [int(first), int(last)]
    number = value.lstrip("<>=")
    sign = value[: len(value) - len(number)] or "="
    if field != "added":
        return f"{column} {sign} ?", [int(number)]
    moment = days_ago(int(number[:-1]) * _DAYS[number[-1]])
    return f"{column} {'<' if sign == '>' else '>='} ?", [moment]


_TAGGED = (
    "EXISTS (SELECT 1 FROM article_tag t WHERE t.article_id = a.id) OR EXISTS (SELECT 1 FROM"
    " annotation n JOIN annotation_tag t ON t.annotation_id = n.id WHERE n.article_id = a.id)"
)
_LATEST = "SELECT d.id FROM document d WHERE d.article_id = a.id ORDER BY d.revision DESC LIMIT 1"
_CONDITIONS = {
    ("is", "unread"): "r.read_at IS NULL",
    ("is", "read"): "r.read_at IS NOT NULL",
    ("is", "starred"): "a.is_starred",
    ("is", "archived"): "a.is_archived",
    ("is", "tagged"): _TAGGED,
    ("is", "untagged"): f"NOT ({_TAGGED})",
    ("is", "highlighted"): "EXISTS (SELECT 1 FROM annotation n WHERE n.article_id = a.id)",
    ("has", "highlight"): "EXISTS (SELECT 1 FROM annotation n WHERE n.article_id = a.id)",
    (
        "has",
        "note",
    ): "EXISTS (SELECT 1 FROM annotation n WHERE n.article_id = a.id AND n.note <> '')",
    ("has", "caption"): f"EXISTS (SELECT 1 FROM block b WHERE b.document_id = ({_LATEST})"
    " AND coalesce(b.user_role, b.role) = 'caption')",
    ("has", "image"): f"EXISTS (SELECT 1 FROM figure f WHERE f.document_id = ({_LATEST})"
    " AND f.image IS NOT NULL)",
}
