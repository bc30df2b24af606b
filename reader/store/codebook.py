"""The codebook in SQL: which passages carry tags, and which tags a person said are not the same."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import apsw

from reader.model.tag import Tag
from reader.store.rows import IN_IDS, fetch, json_ids

_LIVING = (
    " FROM annotation_tag x JOIN annotation n ON n.id = x.annotation_id"
    " JOIN article a ON a.id = n.article_id WHERE a.trashed_at IS NULL"
)


@dataclass(frozen=True, slots=True)
class Marked:
    """A passage that carries a tag: its id, its article, and its words."""

    id: int
    article_id: int
    quote: str


def passages(db: apsw.Connection, tag_ids: Collection[int]) -> list[int]:
    """The passages that carry any of the tags, in the order in which they were marked."""
    rows = fetch(
        db, f"SELECT DISTINCT n.id{_LIVING} AND x.tag_id {IN_IDS} ORDER BY 1", (json_ids(tag_ids),)
    )
    return [row[0] for row in rows]


def articles(db: apsw.Connection, tag_ids: Collection[int]) -> int:
    """How many articles carry any of the tags, themselves or by a passage."""
    ids = json_ids(tag_ids)
    rows = fetch(
        db,
        f"SELECT count(*) FROM (SELECT n.article_id{_LIVING} AND x.tag_id {IN_IDS}"
        " UNION SELECT y.article_id FROM article_tag y JOIN article a ON a.id = y.article_id"
        f" WHERE a.trashed_at IS NULL AND y.tag_id {IN_IDS})",
        (ids, ids),
    )
    return int(rows[0][0])


def months(db: apsw.Connection, passage_ids: Collection[int]) -> dict[str, int]:
    """How many of the passages were marked in each month, such as "2026-03" (UTC)."""
    rows = fetch(
        db,
        f"SELECT substr(created_at, 1, 7), count(*) FROM annotation WHERE id {IN_IDS} GROUP BY 1",
        (json_ids(passage_ids),),
    )
    return {row[0]: row[1] for row in rows}


def quotes(db: apsw.Connection, passage_ids: Collection[int]) -> list[Marked]:
    """The words of passages, in the order in which they were marked."""
    rows = fetch(
        db,
        f"SELECT id, article_id, exact FROM annotation WHERE id {IN_IDS} ORDER BY id",
        (json_ids(passage_ids),),
    )
    return [Marked(*row) for row in rows]


def together(
    db: apsw.Connection, passage_ids: Collection[int], but: Collection[int], limit: int
) -> list[tuple[Tag, int]]:
    """Other tags on the passages, the most frequent first. but: tags that are no others."""
    rows = fetch(
        db,
        "SELECT t.id, t.path, t.colour, t.description, t.number, count(*) FROM annotation_tag x"
        f" JOIN tag t ON t.id = x.tag_id WHERE x.annotation_id {IN_IDS} AND NOT t.id {IN_IDS}"
        " GROUP BY t.id ORDER BY 6 DESC, t.key LIMIT ?",
        (json_ids(passage_ids), json_ids(but), limit),
    )
    return [(Tag(*row[:5]), row[5]) for row in rows]


def tell_apart(db: apsw.Connection, one: int, other: int, *, are_apart: bool) -> None:
    """Write down that two tags are not the same, or that this was not meant."""
    pair = (min(one, other), max(one, other))
    if are_apart:
        db.execute(
            "INSERT INTO distinct_tags (tag_id, other_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
            pair,
        )
    else:
        db.execute("DELETE FROM distinct_tags WHERE tag_id = ? AND other_id = ?", pair)


def told_apart(db: apsw.Connection) -> list[tuple[int, int]]:
    """The pairs of which a person said that they are not the same, lower id first."""
    return [(one, other) for one, other in fetch(db, "SELECT tag_id, other_id FROM distinct_tags")]
