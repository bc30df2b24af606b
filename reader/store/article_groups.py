"""Articles of a list that stand together: by publication, by month, by tag."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import datetime
from itertools import chain

import apsw

from reader.model.collection import ArticleGroup, ArticleView, Grouping, Shelf, Sort
from reader.store import article_views

Members = dict[str, tuple[str, list[int]]]
"""By the key of a group: its name, and the ids of its articles in any order."""


def groups(db: apsw.Connection, view: ArticleView) -> list[ArticleGroup]:
    """The articles of a view in their groups, each group in the order of the view.

    An article stands under every tag that it or one of its passages carries; by publication and
    month once. Names go from A to Z and months from the newest, unless the list is ordered by the
    same in the other direction; what has none stands last.
    """
    ordered = article_views.ids(db, view)
    if view.group is Grouping.NONE:
        return [ArticleGroup("", "", ordered)] if ordered else []
    found, last = _shared_out(ordered, _MEMBERS[view.group](db, view.shelf))
    found.sort(key=lambda group: group.key, reverse=_is_reversed(view))
    return [group for group in (*found, last) if group.ids]


def _shared_out(ordered: list[int], members: Members) -> tuple[list[ArticleGroup], ArticleGroup]:
    """Groups with their articles in the order given; the last is of those that are in none."""
    found, last = [], ArticleGroup("", "", [])
    lists: dict[int, list[int]] = {}
    further: dict[int, list[list[int]]] = {}
    for key, (name, article_ids) in members.items():
        if not key:
            continue
        group = ArticleGroup(key, name, [])
        found.append(group)
        own = dict.fromkeys(article_ids, group.ids)
        for article_id in lists.keys() & own.keys():
            further.setdefault(article_id, []).append(own.pop(article_id))
        lists |= own
    for article_id in ordered:
        lists.get(article_id, last.ids).append(article_id)
        for more in further.get(article_id, ()):
            more.append(article_id)
    return found, last


def _is_reversed(view: ArticleView) -> bool:
    own, is_descending = _OWN_ORDER[view.group]
    return view.is_descending if view.sort is own else is_descending


_OWN_ORDER = {
    Grouping.PUBLICATION: (Sort.PUBLICATION, False),
    Grouping.PUBLISHED: (Sort.PUBLISHED, True),
    Grouping.ADDED: (Sort.ADDED, True),
    Grouping.TAG: (Sort.TAGS, False),
}
"""The order that goes by the same as a grouping, and the direction when the list has another."""


def _by_publication(db: apsw.Connection, shelf: Shelf) -> Members:
    source = _on_shelf(shelf, "article_by_publication")
    rows = db.execute(
        f"SELECT publication, group_concat(id) {source} GROUP BY publication COLLATE NOCASE"
    )
    return _gather((name.casefold(), name, found) for name, found in rows)


def _by_month_published(db: apsw.Connection, shelf: Shelf) -> Members:
    source = _on_shelf(shelf, "article_by_published")
    rows = db.execute(f"SELECT published, group_concat(id) {source} GROUP BY published")
    return _gather((day[:7], day[:7], found) for day, found in rows)


def _by_month_added(db: apsw.Connection, shelf: Shelf) -> Members:
    source = _on_shelf(shelf, "article_by_hour")
    rows = db.execute(
        f"SELECT substr(added_at, 1, 13) AS hour, group_concat(id) {source} GROUP BY hour"
    )
    return _gather((month := _local_month(hour), month, found) for hour, found in rows)


def _by_tag(db: apsw.Connection, _shelf: Shelf) -> Members:
    own = db.execute(
        "SELECT t.key, t.path, group_concat(x.article_id)"
        " FROM article_tag x JOIN tag t ON t.id = x.tag_id GROUP BY x.tag_id"
    )
    by_passage = db.execute(
        "SELECT t.key, t.path, group_concat(DISTINCT n.article_id) FROM annotation_tag x"
        " JOIN annotation n ON n.id = x.annotation_id JOIN tag t ON t.id = x.tag_id"
        " GROUP BY x.tag_id"
    )
    members = _gather(chain(own, by_passage))
    return {key: (name, list(set(found))) for key, (name, found) in members.items()}


_MEMBERS: dict[Grouping, Callable[[apsw.Connection, Shelf], Members]] = {
    Grouping.PUBLICATION: _by_publication,
    Grouping.PUBLISHED: _by_month_published,
    Grouping.ADDED: _by_month_added,
    Grouping.TAG: _by_tag,
}


def _on_shelf(shelf: Shelf, index: str) -> str:
    """Where the articles of a shelf are. Left to itself, SQLite takes another index and sorts."""
    if shelf is Shelf.TRASH:
        return "FROM article WHERE trashed_at IS NOT NULL"
    return f"FROM article INDEXED BY {index} WHERE trashed_at IS NULL"


def _gather(rows: Iterable[tuple[str, str, str]]) -> Members:
    """Rows of key, name, and ids with commas between them; of one key the first name counts."""
    names: dict[str, str] = {}
    pieces: dict[str, list[str]] = {}
    for key, name, found in rows:
        names.setdefault(key, name)
        pieces.setdefault(key, []).append(found)
    # JSON is the quickest way from so many digits to numbers.
    return {key: (name, json.loads(f"[{','.join(pieces[key])}]")) for key, name in names.items()}


def _local_month(hour: str) -> str:
    """ "2023-09-30T23", in UTC, is in October where the clock is ahead."""
    if "02" <= hour[8:10] <= "27":
        return hour[:7]
    return datetime.fromisoformat(f"{hour}:00:00+00:00").astimezone().strftime("%Y-%m")
