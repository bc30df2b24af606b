"""Saved searches in SQL: one row each; the tags that hits of living ones get in a table beside."""

from __future__ import annotations

from typing import Any

import apsw

from reader.errors import NotFound
from reader.model.annotation import Colour
from reader.model.names import name_key
from reader.model.saved_search import LivingMark, SavedSearch
from reader.model.search import Scope
from reader.model.wording import said
from reader.store import tags
from reader.store.rows import first_row

_SELECT = "SELECT id, name, query, scope, is_living, colour FROM saved_search"


def every(db: apsw.Connection) -> list[SavedSearch]:
    """All saved searches, by name."""
    return [_search(db, row) for row in db.execute(f"{_SELECT} ORDER BY key").fetchall()]


def living(db: apsw.Connection) -> list[SavedSearch]:
    """The living ones, by name."""
    rows = db.execute(f"{_SELECT} WHERE is_living ORDER BY key").fetchall()
    return [_search(db, row) for row in rows]


def get(db: apsw.Connection, search_id: int) -> SavedSearch:
    """One saved search. Raises NotFound."""
    row = first_row(db.execute(f"{_SELECT} WHERE id = ?", (search_id,)))
    if row is None:
        raise NotFound(said("There is no saved search {search_id}.", search_id=str(search_id)))
    return _search(db, row)


def find(db: apsw.Connection, name: str) -> SavedSearch | None:
    """The saved search with this name, without regard to case and quotation marks."""
    row = first_row(db.execute(f"{_SELECT} WHERE key = ?", (name_key(name),)))
    return _search(db, row) if row else None


def insert(
    db: apsw.Connection, name: str, query: str, scope: Scope, living: LivingMark | None = None
) -> int:
    """A new one. The caller has seen to it that no other has its name. Returns its id."""
    db.execute(
        "INSERT INTO saved_search (name, key, query, scope) VALUES (?, ?, ?, ?)",
        (name, name_key(name), query, scope.value),
    )
    search_id = db.last_insert_rowid()
    if living:
        _set_living(db, search_id, living)
    return search_id


def update(db: apsw.Connection, search: SavedSearch) -> None:
    """Write one that is there; no other has its name."""
    db.execute(
        "UPDATE saved_search SET name = ?, key = ?, query = ?, scope = ? WHERE id = ?",
        (search.name, name_key(search.name), search.query, search.scope.value, search.id),
    )
    _set_living(db, search.id, search.living)


def delete(db: apsw.Connection, search_id: int) -> None:
    """Forget one."""
    db.execute("DELETE FROM saved_search WHERE id = ?", (search_id,))


def _set_living(db: apsw.Connection, search_id: int, living: LivingMark | None) -> None:
    colour = living.colour.value if living and living.colour else ""
    db.execute(
        "UPDATE saved_search SET is_living = ?, colour = ? WHERE id = ?",
        (living is not None, colour, search_id),
    )
    wanted = set(tags.ensure_all(db, living.tags if living else ()))
    known = "SELECT tag_id FROM saved_search_tag WHERE search_id = ?"
    present = {tag_id for (tag_id,) in db.execute(known, (search_id,))}
    db.executemany(
        "DELETE FROM saved_search_tag WHERE search_id = ? AND tag_id = ?",
        [(search_id, tag_id) for tag_id in present - wanted],
    )
    db.executemany(
        "INSERT INTO saved_search_tag (search_id, tag_id) VALUES (?, ?)",
        [(search_id, tag_id) for tag_id in sorted(wanted - present)],
    )


def _search(db: apsw.Connection, row: tuple[Any, ...]) -> SavedSearch:
    search_id, name, query, scope, is_living, colour = row
    living = None
    if is_living:
        paths = tags.paths_of_search(db, search_id)
        living = LivingMark(tuple(paths), Colour(colour) if colour else None)
    return SavedSearch(search_id, name, query, Scope(scope), living)
