"""Tags in SQL: one row a path; which passages and articles carry them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

import apsw

from reader.errors import NotFound, Refused
from reader.model.tag import Tag, clean_tag_path, tag_ancestors, tag_key
from reader.model.wording import said
from reader.store.rows import IN_IDS, first_row, json_ids

_SELECT = "SELECT id, path, colour, description, number FROM tag"
_LINKS = (
    ("annotation_tag", "annotation_id"),
    ("article_tag", "article_id"),
    ("saved_search_tag", "search_id"),
)


def ensure(db: apsw.Connection, path: str) -> int:
    """The id of the tag with this path, made with its parents where it is new.

    Raises Refused for a path without a letter.
    """
    cleaned = clean_tag_path(path)
    if not cleaned:
        raise Refused("A tag needs a name.", "Type a word, or parts joined by “/”.")
    known = find(db, cleaned)
    if known:
        return known.id
    parent = tag_ancestors(cleaned)[1:2]
    if parent:
        # The parent's own spelling wins: "politics/x" under "Politics" becomes "Politics/x".
        parent_path = get(db, ensure(db, parent[0])).path
        cleaned = f"{parent_path}/{cleaned.rpartition('/')[2]}"
    db.execute("INSERT INTO tag (path, key) VALUES (?, ?)", (cleaned, tag_key(cleaned)))
    return db.last_insert_rowid()


def ensure_all(db: apsw.Connection, paths: Iterable[str]) -> list[int]:
    """Ids of several paths, each once."""
    return list(dict.fromkeys(ensure(db, path) for path in paths))


def find(db: apsw.Connection, path: str) -> Tag | None:
    """The tag with this path, without regard to case."""
    row = first_row(db.execute(f"{_SELECT} WHERE key = ?", (tag_key(clean_tag_path(path)),)))
    return Tag(*row) if row else None


def get(db: apsw.Connection, tag_id: int) -> Tag:
    """One tag. Raises NotFound."""
    row = first_row(db.execute(f"{_SELECT} WHERE id = ?", (tag_id,)))
    if row is None:
        raise NotFound(said("There is no tag {tag_id}.", tag_id=str(tag_id)))
    return Tag(*row)


def all_tags(db: apsw.Connection) -> list[Tag]:
    """Every tag, parents before children."""
    return [Tag(*row) for row in db.execute(f"{_SELECT} ORDER BY key")]


def recent(db: apsw.Connection, limit: int) -> list[Tag]:
    """Tags by the last change of a passage that carries them, newest first."""
    return [
        Tag(*row)
        for row in db.execute(
            "SELECT t.id, t.path, t.colour, t.description, t.number FROM tag t"
            " JOIN annotation_tag x ON x.tag_id = t.id JOIN annotation n ON n.id = x.annotation_id"
            " GROUP BY t.id ORDER BY max(n.changed_at) DESC, max(n.id) DESC LIMIT ?",
            (limit,),
        )
    ]


def subtree(db: apsw.Connection, tag_id: int) -> list[Tag]:
    """A tag and everything below it, parents first."""
    key = tag_key(get(db, tag_id).path)
    return [
        Tag(*row)
        for row in db.execute(
            f"{_SELECT} WHERE key = ? OR (key >= ? || '/' AND key < ? || '0') ORDER BY key",
            (key, key, key),
        )
    ]


def usage(db: apsw.Connection) -> dict[int, tuple[int, int]]:
    """For every tag in use: passages and articles that carry it or a tag below it, each counted
    once.

    Articles count when they, or a passage of theirs, carry it; those in the trash do not.
    """
    carried = (
        # The rows of articles are wide; which of them are in the trash a narrow index tells.
        "WITH trash AS (SELECT id FROM article WHERE trashed_at IS NOT NULL)"
        " SELECT x.tag_id, n.id, n.article_id FROM annotation_tag x"
        " JOIN annotation n ON n.id = x.annotation_id WHERE n.article_id NOT IN trash"
        " UNION ALL SELECT x.tag_id, NULL, x.article_id FROM article_tag x"
        " WHERE x.article_id NOT IN trash"
    )
    lines = _lines(db)
    passages: dict[int, set[int]] = defaultdict(set)
    articles: dict[int, set[int]] = defaultdict(set)
    rows: Iterable[Any] = db.execute(carried)
    for tag_id, passage, article in rows:
        for one in lines[tag_id]:
            articles[one].add(article)
            if passage is not None:
                passages[one].add(passage)
    return {one: (len(passages[one]), len(found)) for one, found in articles.items()}


def _lines(db: apsw.Connection) -> dict[int, tuple[int, ...]]:
    """For every tag, itself and those above it. Counting along these is ten times as quick as a
    join of tags with those below them."""
    ids: dict[str, int] = {key: tag_id for tag_id, key in db.execute("SELECT id, key FROM tag")}
    return {
        tag_id: tuple(ids[above] for above in tag_ancestors(key) if above in ids)
        for key, tag_id in ids.items()
    }


def set_path(db: apsw.Connection, tag_id: int, path: str) -> None:
    """Write a tag's path. The caller has seen to it that nothing else has it."""
    db.execute("UPDATE tag SET path = ?, key = ? WHERE id = ?", (path, tag_key(path), tag_id))


def set_colour(db: apsw.Connection, tag_id: int, colour: str) -> None:
    """Give a tag a colour, or "" for none."""
    db.execute("UPDATE tag SET colour = ? WHERE id = ? AND colour <> ?", (colour, tag_id, colour))


def set_description(db: apsw.Connection, tag_id: int, text: str) -> None:
    """Write a tag's description."""
    db.execute(
        "UPDATE tag SET description = ? WHERE id = ? AND description <> ?", (text, tag_id, text)
    )


def set_number(db: apsw.Connection, tag_id: int, number: int | None) -> None:
    """Give a tag a number, which no other tag has then, or take it away."""
    db.execute("UPDATE tag SET number = NULL WHERE number = ? AND id <> ?", (number, tag_id))
    db.execute(
        "UPDATE tag SET number = ? WHERE id = ? AND number IS NOT ?", (number, tag_id, number)
    )


def numbered(db: apsw.Connection) -> list[Tag]:
    """The tags that have a number, in the order of the numbers."""
    return [Tag(*row) for row in db.execute(f"{_SELECT} WHERE number IS NOT NULL ORDER BY number")]


def articles_with(db: apsw.Connection, article_ids: Collection[int], tag_id: int) -> set[int]:
    """Those of the articles that carry a tag themselves."""
    rows = db.execute(
        f"SELECT article_id FROM article_tag WHERE tag_id = ? AND article_id {IN_IDS}",
        (tag_id, json_ids(article_ids)),
    )
    return {article_id for (article_id,) in rows}


def annotations_with(db: apsw.Connection, annotation_ids: Collection[int], tag_id: int) -> set[int]:
    """Those of the passages that carry a tag."""
    rows = db.execute(
        f"SELECT annotation_id FROM annotation_tag WHERE tag_id = ? AND annotation_id {IN_IDS}",
        (tag_id, json_ids(annotation_ids)),
    )
    return {annotation_id for (annotation_id,) in rows}


def move_links(db: apsw.Connection, from_tag: int, to_tag: int) -> None:
    """Everything that carries one tag carries the other instead."""
    for table, column in _LINKS:
        db.execute(
            f"INSERT INTO {table} ({column}, tag_id) SELECT {column}, ? FROM {table}"
            f" WHERE tag_id = ? ON CONFLICT DO NOTHING",
            (to_tag, from_tag),
        )
        db.execute(f"DELETE FROM {table} WHERE tag_id = ?", (from_tag,))


def delete(db: apsw.Connection, tag_ids: Collection[int]) -> None:
    """Remove tags; what carried them stays."""
    db.execute(f"DELETE FROM tag WHERE id {IN_IDS}", (json_ids(tag_ids),))


def link_annotations(
    db: apsw.Connection, annotation_ids: Iterable[int], tag_ids: Collection[int]
) -> None:
    """Passages carry these tags too."""
    _link(db, "annotation_tag", "annotation_id", annotation_ids, tag_ids)


def unlink_annotations(
    db: apsw.Connection, annotation_ids: Iterable[int], tag_ids: Collection[int]
) -> None:
    """Passages do not carry these tags any more."""
    _unlink(db, "annotation_tag", "annotation_id", annotation_ids, tag_ids)


def link_articles(
    db: apsw.Connection, article_ids: Iterable[int], tag_ids: Collection[int]
) -> None:
    """Articles carry these tags too."""
    _link(db, "article_tag", "article_id", article_ids, tag_ids)


def unlink_articles(
    db: apsw.Connection, article_ids: Iterable[int], tag_ids: Collection[int]
) -> None:
    """Articles do not carry these tags any more."""
    _unlink(db, "article_tag", "article_id", article_ids, tag_ids)


def ids_of_annotation(db: apsw.Connection, annotation_id: int) -> set[int]:
    """Ids of the tags that a passage carries."""
    rows = db.execute("SELECT tag_id FROM annotation_tag WHERE annotation_id = ?", (annotation_id,))
    return {tag_id for (tag_id,) in rows}


def paths_of_article(db: apsw.Connection, article_id: int) -> list[str]:
    """The article's own tags, without those of its passages."""
    rows = db.execute(
        "SELECT t.path FROM article_tag x JOIN tag t ON t.id = x.tag_id"
        " WHERE x.article_id = ? ORDER BY t.key",
        (article_id,),
    )
    return [path for (path,) in rows]


def paths_of_search(db: apsw.Connection, search_id: int) -> list[str]:
    """What the hits of a living search get."""
    rows = db.execute(
        "SELECT t.path FROM saved_search_tag x JOIN tag t ON t.id = x.tag_id"
        " WHERE x.search_id = ? ORDER BY t.key",
        (search_id,),
    )
    return [path for (path,) in rows]


def _link(
    db: apsw.Connection, table: str, column: str, ids: Iterable[int], tag_ids: Collection[int]
) -> None:
    db.executemany(
        f"INSERT INTO {table} ({column}, tag_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
        ((item, tag_id) for item in ids for tag_id in tag_ids),
    )


def _unlink(
    db: apsw.Connection, table: str, column: str, ids: Iterable[int], tag_ids: Collection[int]
) -> None:
    db.executemany(
        f"DELETE FROM {table} WHERE {column} = ? AND tag_id = ?",
        ((item, tag_id) for item in ids for tag_id in tag_ids),
    )
