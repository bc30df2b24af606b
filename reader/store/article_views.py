"""Which articles a list shows, in which order and in which groups, and how many stand on a shelf.

Written for 100,000 articles: what a list asks for most is answered from narrow indexes alone, and
rows come out of SQLite in as few pieces as possible.
"""

from __future__ import annotations

import json

import apsw

from reader.model.collection import ArticleView, Shelf, ShelfCounts, Sort
from reader.model.tag import tag_key
from reader.store.folding import fold
from reader.store.rows import fetch, ids_of, scalar

_SHELVES = {
    Shelf.ALL: "a.trashed_at IS NULL",
    Shelf.UNREAD: "a.trashed_at IS NULL AND NOT a.is_archived AND r.read_at IS NULL",
    Shelf.HIGHLIGHTED: "a.trashed_at IS NULL AND EXISTS"
    " (SELECT 1 FROM annotation n WHERE n.article_id = a.id)",
    Shelf.STARRED: "a.trashed_at IS NULL AND a.is_starred",
    Shelf.ARCHIVE: "a.trashed_at IS NULL AND a.is_archived",
    Shelf.TRASH: "a.trashed_at IS NOT NULL",
}

_STATE = " LEFT JOIN reading_state r ON r.article_id = a.id"
_MARKS = (
    " LEFT JOIN (SELECT article_id, count(*) AS number FROM annotation GROUP BY article_id) m"
    " ON m.article_id = a.id"
)
_TAGS = (
    " LEFT JOIN (SELECT x.article_id, min(t.key) AS first FROM tag t"
    " JOIN (SELECT article_id, tag_id FROM article_tag UNION ALL"
    " SELECT n.article_id, y.tag_id FROM annotation_tag y"
    " JOIN annotation n ON n.id = y.annotation_id) x"
    " ON x.tag_id = t.id GROUP BY x.article_id) g ON g.article_id = a.id"
)

_GATHERED = " JOIN collection_article x ON x.article_id = a.id AND x.collection_id = ?"

_SORTS = {
    Sort.ADDED: ("a.id", ""),
    Sort.TITLE: ("a.title_key", ""),
    Sort.PUBLICATION: ("a.publication COLLATE NOCASE", ""),
    Sort.BYLINE: ("a.byline COLLATE NOCASE", ""),
    Sort.PUBLISHED: ("a.published", ""),
    Sort.WORDS: ("a.word_count", ""),
    Sort.OPENED: ("r.opened_at", _STATE),
    Sort.PROGRESS: ("coalesce(r.progress, 0.0)", _STATE),
    Sort.HIGHLIGHTS: ("coalesce(m.number, 0)", _MARKS),
    Sort.TAGS: ("g.first", _TAGS),
    Sort.STARRED: ("a.is_starred", ""),
    Sort.UNREAD: ("(r.read_at IS NULL)", _STATE),
}
"""What an order goes by, and the table it comes from. A table is joined only where it is asked for:
without it, an index alone gives the answer."""

_OFTEN_BLANK = (Sort.PUBLICATION, Sort.BYLINE, Sort.PUBLISHED)
_OFTEN_NULL = (Sort.OPENED, Sort.TAGS)
"""Orders in which articles without a value stand last, whatever the direction."""

_CARRIES_TAG = (
    "a.id IN (WITH wanted AS (SELECT id FROM tag WHERE key = ?"
    " OR (key >= ? || '/' AND key < ? || '0'))"  # '0' follows '/': the range of all children
    " SELECT article_id FROM article_tag WHERE tag_id IN wanted"
    " UNION SELECT n.article_id FROM annotation_tag t JOIN annotation n ON n.id = t.annotation_id"
    " WHERE t.tag_id IN wanted)"
)


def ids(db: apsw.Connection, view: ArticleView) -> list[int]:
    """The ids a list shows, in its order."""
    sort, join = _SORTS[view.sort]
    if view.shelf is Shelf.UNREAD and join != _STATE:
        join += _STATE
    if view.collection is not None:
        join += _GATHERED
        sort = "x.place" if view.sort is Sort.ADDED else sort
    direction = "DESC" if view.is_descending else "ASC"
    nulls = " NULLS LAST" if view.sort in _OFTEN_NULL and not view.is_descending else ""
    order = ", ".join(dict.fromkeys((f"{sort} {direction}{nulls}", f"a.id {direction}")))
    where, values = _conditions(view)
    source = f"FROM article a{_hint(view)}{join} WHERE {where}"
    # So many numbers come out of SQLite quicker as one text than as rows.
    asked = f"SELECT json_group_array(id) FROM (SELECT a.id AS id {source} ORDER BY {order})"
    found: list[int] = json.loads(scalar(db, asked, values))
    if view.is_descending or view.sort not in _OFTEN_BLANK:
        return found
    # An index has the blank ones first.
    blank = scalar(db, f"SELECT count(*) {source} AND {sort} = ''", values)
    return found[blank:] + found[:blank]


def ids_with_words(db: apsw.Connection, words: str, limit: int) -> list[int]:
    """The newest articles whose title, publication and byline hold all the words, in any order."""
    parts = fold(words).split()
    where = ["a.trashed_at IS NULL", *("instr(a.filter_key, ?) > 0" for _ in parts)]
    rows = db.execute(
        f"SELECT a.id FROM article a WHERE {' AND '.join(where)} ORDER BY a.id DESC LIMIT ?",
        [*parts, limit],
    )
    return ids_of(rows)


def counts(db: apsw.Connection) -> ShelfCounts:
    """How many articles stand on each shelf."""
    present = "FROM article a INDEXED BY article_by_arrival WHERE a.trashed_at IS NULL"
    every, starred, archived = fetch(
        db, f"SELECT count(*), total(a.is_starred), total(a.is_archived) {present}"
    )[0]
    unread = scalar(
        db,
        f"SELECT count(*) {present} AND NOT a.is_archived AND a.id NOT IN"
        " (SELECT article_id FROM reading_state WHERE read_at IS NOT NULL)",
    )
    highlighted = scalar(
        db,
        f"SELECT count(*) {present}"
        " AND EXISTS (SELECT 1 FROM annotation n WHERE n.article_id = a.id)",
    )
    trash = scalar(db, "SELECT count(*) FROM article WHERE trashed_at IS NOT NULL")
    return ShelfCounts(every, unread, highlighted, int(starred), int(archived), trash)


def is_empty(db: apsw.Connection) -> bool:
    """There is no article, on whatever shelf."""
    return not scalar(db, "SELECT EXISTS (SELECT 1 FROM article)")


def _conditions(view: ArticleView) -> tuple[str, list[str | int]]:
    """What an article must be to be shown, as SQL with its values."""
    where: list[str] = [_SHELVES[view.shelf]]
    values: list[str | int] = [] if view.collection is None else [view.collection]
    if view.tag:
        where.append(_CARRIES_TAG)
        values += [tag_key(view.tag)] * 3
    if view.text.strip():
        where.append("instr(a.filter_key, ?) > 0")
        values.append(fold(view.text))
    return " AND ".join(where), values


def _hint(view: ArticleView) -> str:
    """SQLite cannot know that few articles pass, and would read the wide rows of all."""
    if view.shelf is Shelf.TRASH:
        return " INDEXED BY article_by_deletion"
    return " INDEXED BY article_by_filter" if view.text.strip() else ""
