"""Refusals in SQL: tags that are not meant for a passage, although they were suggested."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import apsw

from reader.store.rows import IN_IDS, fetch, json_ids


@dataclass(frozen=True, slots=True)
class TagRefusal:
    """tag: its path. sentence: the sentences around the passage of the article."""

    tag: str
    article_id: int
    sentence: str


def insert(db: apsw.Connection, article_id: int, tag_id: int, sentence: str) -> None:
    """Remember one; what is known already stays as it is."""
    db.execute(
        "INSERT INTO tag_refusal (article_id, tag_id, sentence) VALUES (?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        (article_id, tag_id, sentence),
    )


def of_tags(db: apsw.Connection, tag_ids: Collection[int]) -> list[TagRefusal]:
    """Those of some tags."""
    rows = fetch(
        db,
        "SELECT t.path, r.article_id, r.sentence FROM tag_refusal r JOIN tag t ON t.id = r.tag_id"
        f" WHERE r.tag_id {IN_IDS} ORDER BY t.path, r.article_id, r.sentence",
        (json_ids(tag_ids),),
    )
    return [TagRefusal(*row) for row in rows]
