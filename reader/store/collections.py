"""Collections in SQL: one row each, and which articles are in them, in the order they came."""

from __future__ import annotations

from collections.abc import Collection as Sized
from collections.abc import Iterable

import apsw

from reader.errors import NotFound
from reader.model.collection import Collection
from reader.model.names import name_key
from reader.model.wording import said
from reader.store.rows import IN_IDS, first_row, json_ids

_SELECT = (
    # Those in the trash are taken off: few, and found by an index. CROSS JOIN keeps them first.
    "SELECT c.id, c.name, (SELECT count(*) FROM collection_article x WHERE x.collection_id = c.id)"
    " - coalesce(t.trashed, 0) FROM collection c LEFT JOIN"
    " (SELECT x.collection_id, count(*) AS trashed FROM article a"
    " CROSS JOIN collection_article x ON x.article_id = a.id WHERE a.trashed_at IS NOT NULL"
    " GROUP BY x.collection_id) t"
    " ON t.collection_id = c.id"
)


def every(db: apsw.Connection) -> list[Collection]:
    """All collections, by name."""
    return [Collection(*row) for row in db.execute(f"{_SELECT} ORDER BY c.key")]


def get(db: apsw.Connection, collection_id: int) -> Collection:
    """One collection. Raises NotFound."""
    row = first_row(db.execute(f"{_SELECT} WHERE c.id = ?", (collection_id,)))
    if row is None:
        raise NotFound(
            said("There is no collection {collection_id}.", collection_id=str(collection_id))
        )
    return Collection(*row)


def find(db: apsw.Connection, name: str) -> Collection | None:
    """The collection with this name, without regard to case and quotation marks."""
    row = first_row(db.execute(f"{_SELECT} WHERE c.key = ?", (name_key(name),)))
    return Collection(*row) if row else None


def insert(db: apsw.Connection, name: str) -> int:
    """A new collection. The caller has seen to it that no other has its name. Returns its id."""
    db.execute("INSERT INTO collection (name, key) VALUES (?, ?)", (name, name_key(name)))
    return db.last_insert_rowid()


def set_name(db: apsw.Connection, collection_id: int, name: str) -> None:
    """Give a collection another name, which no other has."""
    db.execute(
        "UPDATE collection SET name = ?, key = ? WHERE id = ? AND name <> ?",
        (name, name_key(name), collection_id, name),
    )


def add(db: apsw.Connection, collection_id: int, article_ids: Iterable[int]) -> None:
    """Articles come to the end of a collection, in this order; those in it stay where they are."""
    db.executemany(
        "INSERT INTO collection_article (article_id, collection_id, place) SELECT ?1, ?2,"
        " coalesce(max(place), 0) + 1 FROM collection_article WHERE collection_id = ?2"
        " ON CONFLICT DO NOTHING",
        ((article_id, collection_id) for article_id in article_ids),
    )


def remove(db: apsw.Connection, collection_id: int, article_ids: Iterable[int]) -> None:
    """Articles are in a collection no more."""
    db.execute(
        f"DELETE FROM collection_article WHERE collection_id = ? AND article_id {IN_IDS}",
        (collection_id, json_ids(article_ids)),
    )


def replace(db: apsw.Connection, old_id: int, new_id: int) -> None:
    """An article stands where another stood, in each of its collections."""
    db.execute(
        "INSERT INTO collection_article (article_id, collection_id, place)"
        " SELECT ?2, collection_id, place FROM collection_article WHERE article_id = ?1"
        " ON CONFLICT DO NOTHING",
        (old_id, new_id),
    )
    db.execute("DELETE FROM collection_article WHERE article_id = ?", (old_id,))


def delete(db: apsw.Connection, collection_id: int) -> None:
    """Remove a collection; its articles stay."""
    db.execute("DELETE FROM collection WHERE id = ?", (collection_id,))


def holding_all(db: apsw.Connection, article_ids: Sized[int]) -> set[int]:
    """Ids of the collections that each of the articles is in."""
    rows = db.execute(
        f"SELECT collection_id FROM collection_article WHERE article_id {IN_IDS}"
        " GROUP BY collection_id HAVING count(*) = ?",
        (json_ids(article_ids), len(set(article_ids))),
    )
    return {collection_id for (collection_id,) in rows}


def article_uuids(db: apsw.Connection, collection_id: int, among: Iterable[int]) -> list[str]:
    """Those of some articles that are in a collection, in its order, by the names that outlive a
    library."""
    rows = db.execute(
        "SELECT a.uuid FROM collection_article x JOIN article a ON a.id = x.article_id"
        f" WHERE x.collection_id = ? AND a.id {IN_IDS} ORDER BY x.place",
        (collection_id, json_ids(among)),
    )
    return [uuid for (uuid,) in rows]
