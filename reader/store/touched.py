"""Reads a changeset of the Session extension and says what it touched."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import apsw

from reader.model.changes import Changes, Touched

JOURNALLED_TABLES = (
    "article",
    "document",
    "block",
    "figure",
    "inline",
    "annotation",
    "tag",
    "annotation_tag",
    "article_tag",
    "distinct_tags",
    "distinct_stories",
    "article_version",
    "rule",
    "collection",
    "collection_article",
    "saved_search",
    "saved_search_tag",
    "refusal",
    "tag_refusal",
)
"""What undo brings back to the last letter."""

FOLLOWED_TABLES = (*JOURNALLED_TABLES, "reading_state")
"""Nobody wants to undo scrolling: it is written past the history. Marking articles read is in it,
as far as they were not read since."""


def changes_of(
    changeset: bytes, connection: apsw.Connection, label: str, *, history_changed: bool
) -> Changes:
    """What a changeset touched. connection: one that sees the state after it."""
    reading = _ChangesetReading(connection)
    for change in apsw.Changeset.iter(changeset):
        reading.take(change)
    return reading.changes(label, history_changed)


class _ChangesetReading:
    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._ids: dict[tuple[str, str], set[int]] = defaultdict(set)
        self._document_rows: set[int] = set()
        self._documents: set[int] = set()
        self._annotated: set[int] = set()
        self._reading: set[int] = set()
        self._refused: set[int] = set()

    def take(self, change: apsw.TableChange) -> None:
        """Note one row of the changeset."""
        old, new = change.old, change.new
        key: Any = (new if change.op == "INSERT" else old) or ()
        match change.name:
            case "article" | "annotation" | "tag" | "rule" | "collection" | "saved_search":
                self._ids[change.name, change.op].add(key[0])
                if change.name == "annotation" and isinstance(key[2], int):
                    self._annotated.add(key[2])
            case "document":
                self._documents.add(key[1])
            case "block" | "figure" | "inline":
                self._document_rows.add(key[0])
            case "annotation_tag":
                self._ids["annotation", "UPDATE"].add(key[0])
            case "distinct_tags":
                self._ids["tag", "UPDATE"].update(key[:2])
            case "distinct_stories" | "article_version":
                self._ids["article", "UPDATE"].update(key[:2])
            case "article_tag":
                self._ids["article", "UPDATE"].add(key[0])
            case "collection_article":
                self._ids["collection", "UPDATE"].add(key[1])
            case "saved_search_tag":
                self._ids["saved_search", "UPDATE"].add(key[0])
            case "refusal" | "tag_refusal":
                self._refused.add(key[0])
            case "reading_state":
                self._reading.add(key[0])

    def changes(self, label: str, history_changed: bool) -> Changes:
        """All of it together."""
        documents = self._documents | self._owners("document", self._document_rows)
        annotations = self._touched("annotation")
        return Changes(
            label=label,
            articles=self._touched("article"),
            documents=frozenset(documents),
            annotations=annotations,
            annotated=frozenset(
                self._annotated
                | self._owners("annotation", annotations.changed)
                | self._owners_of_tags()
            ),
            tags=self._touched("tag"),
            rules=self._touched("rule"),
            collections=self._touched("collection"),
            saved_searches=self._touched("saved_search"),
            reading=frozenset(self._reading),
            refused=frozenset(self._refused),
            history_changed=history_changed,
        )

    def _touched(self, noun: str) -> Touched:
        added, removed = self._ids[noun, "INSERT"], self._ids[noun, "DELETE"]
        changed = self._ids[noun, "UPDATE"] - added - removed
        return Touched(frozenset(added), frozenset(changed), frozenset(removed))

    def _owners(self, table: str, ids: set[int] | frozenset[int]) -> set[int]:
        rows = self._connection.execute(
            f"SELECT DISTINCT article_id FROM {table} WHERE id IN (SELECT value FROM json_each(?))",
            (_json(ids),),
        )
        return {article_id for (article_id,) in rows}

    def _owners_of_tags(self) -> set[int]:
        # A tag with another name or colour shows on every passage and article that carries it.
        changed = self._ids["tag", "UPDATE"]
        rows = self._connection.execute(
            "SELECT a.article_id FROM annotation_tag t JOIN annotation a ON a.id = t.annotation_id"
            " WHERE t.tag_id IN (SELECT value FROM json_each(?1))"
            " UNION SELECT article_id FROM article_tag"
            " WHERE tag_id IN (SELECT value FROM json_each(?1))",
            (_json(changed),),
        )
        return {article_id for (article_id,) in rows}


def _json(ids: set[int] | frozenset[int]) -> str:
    return "[" + ",".join(map(str, sorted(ids))) + "]"
