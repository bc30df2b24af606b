"""Names in use: publications, bylines and tags, for who types the beginning of one.

All reads are bounded, or step from name to name in a narrow index without a look at the articles
between.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import apsw

from reader.store.rows import IN_IDS, json_ids, scalar

NAME_COLUMNS = ("publication", "byline")
_NEWEST = 200
"""Articles or passages that are looked at for what was used lately."""


def distinct_names(db: apsw.Connection, column: str, most: int, first: str = "\x01") -> list[str]:
    """The publications or bylines of the articles that are not in the trash, A to Z from the first
    one on, at most so many. column: one of NAME_COLUMNS."""
    following = (
        f"SELECT {column} FROM article INDEXED BY article_by_{column} WHERE trashed_at IS NULL"
        f" AND {column} %s COLLATE NOCASE ORDER BY {column} COLLATE NOCASE LIMIT 1"
    )
    rows = db.execute(
        f"WITH RECURSIVE names(name) AS (SELECT ({following % '>= ?'}) UNION ALL"
        f" SELECT ({following % '> name'}) FROM names WHERE name IS NOT NULL LIMIT ?)"
        " SELECT name FROM names WHERE name IS NOT NULL",
        (first, most),
    )
    return [name for (name,) in rows]


def newest_names(db: apsw.Connection, column: str) -> list[str]:
    """Publications or bylines of the articles that came last, the newest first, each once."""
    rows = db.execute(
        f"SELECT {column} FROM article WHERE trashed_at IS NULL ORDER BY id DESC LIMIT ?",
        (_NEWEST,),
    )
    return list(dict.fromkeys(name for (name,) in rows if name))


def newest_titles(db: apsw.Connection) -> list[tuple[str, str, str]]:
    """Title, language and date of the articles that came last, the newest first."""
    rows = db.execute(
        "SELECT title, language, published FROM article WHERE trashed_at IS NULL"
        " ORDER BY id DESC LIMIT ?",
        (_NEWEST,),
    )
    return [(title, language, published) for title, language, published in rows]


def count_named(db: apsw.Connection, column: str, name: str, most: int) -> int:
    """How many articles have a publication or byline; counted no further than `most`."""
    return _count(
        db,
        f"SELECT 1 FROM article WHERE trashed_at IS NULL AND {column} = ? COLLATE NOCASE LIMIT ?",
        (name, most),
    )


def years(db: apsw.Connection) -> list[str]:
    """The years in which something was published, the latest first."""
    earlier = (
        "SELECT substr(max(published), 1, 4) FROM article INDEXED BY article_by_published"
        " WHERE trashed_at IS NULL AND published > '' AND published < %s"
    )
    rows = db.execute(
        f"WITH RECURSIVE years(year) AS (SELECT ({earlier % _LAST}) UNION ALL"
        f" SELECT ({earlier % 'year'}) FROM years WHERE year IS NOT NULL LIMIT {_NEWEST})"
        " SELECT year FROM years WHERE year IS NOT NULL"
    )
    return [year for (year,) in rows]


_LAST = "'~'"


def count_in_year(db: apsw.Connection, year: str, most: int) -> int:
    """How many articles were published in a year; counted no further than `most`."""
    return _count(
        db,
        "SELECT 1 FROM article WHERE trashed_at IS NULL"
        " AND published >= ? AND published < ? LIMIT ?",
        (year, f"{year}~", most),
    )


def newest_tags(db: apsw.Connection) -> list[int]:
    """Ids of the tags of the passages and articles that came last, the newest first."""
    rows = db.execute(
        "SELECT tag_id FROM"
        " (SELECT tag_id FROM annotation_tag ORDER BY annotation_id DESC LIMIT ?1)"
        " UNION ALL SELECT tag_id FROM"
        " (SELECT tag_id FROM article_tag ORDER BY article_id DESC LIMIT ?1)",
        (_NEWEST,),
    )
    return list(dict.fromkeys(tag_id for (tag_id,) in rows))


def tag_names(db: apsw.Connection) -> list[tuple[int, str, str]]:
    """Id, path and key of every tag, A to Z."""
    rows = db.execute("SELECT id, path, key FROM tag ORDER BY key")
    return [(tag_id, path, key) for tag_id, path, key in rows]


def count_tagged(db: apsw.Connection, tag_ids: Collection[int], most: int) -> int:
    """How many articles carry one of some tags, or have a passage that does; counted no further
    than `most`."""
    ids = json_ids(tag_ids)
    return _count(
        db,
        f"SELECT article_id FROM article_tag WHERE tag_id {IN_IDS} UNION SELECT n.article_id"
        " FROM annotation_tag x JOIN annotation n ON n.id = x.annotation_id"
        f" WHERE x.tag_id {IN_IDS} LIMIT ?",
        (ids, ids, most),
    )


def _count(db: apsw.Connection, rows: str, values: Sequence[object]) -> int:
    return int(scalar(db, f"SELECT count(*) FROM ({rows})", values))
