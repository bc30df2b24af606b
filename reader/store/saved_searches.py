"""Saved searches in SQL: one row each."""

from __future__ import annotations

from typing import Any

import apsw

from reader.errors import NotFound
from reader.model.names import name_key
from reader.model.saved_search import SavedSearch
from reader.model.search import Scope
from reader.model.wording import said
from reader.store.rows import first_row

_SELECT = "SELECT id, name, query, scope FROM saved_search"


def every(db: apsw.Connection) -> list[SavedSearch]:
    """All saved searches, by name."""
    return [_search(row) for row in db.execute(f"{_SELECT} ORDER BY key")]


def get(db: apsw.Connection, search_id: int) -> SavedSearch:
    """One saved search. Raises NotFound."""
    row = first_row(db.execute(f"{_SELECT} WHERE id = ?", (search_id,)))
    if row is None:
        raise NotFound(said("There is no saved search {search_id}.", search_id=str(search_id)))
    return _search(row)


def find(db: apsw.Connection, name: str) -> SavedSearch | None:
    """The saved search with this name, without regard to case and quotation marks."""
    row = first_row(db.execute(f"{_SELECT} WHERE key = ?", (name_key(name),)))
    return _search(row) if row else None


def insert(db: apsw.Connection, name: str, query: str, scope: Scope) -> int:
    """A new one. The caller has seen to it that no other has its name. Returns its id."""
    db.execute(
        "INSERT INTO saved_search (name, key, query, scope) VALUES (?, ?, ?, ?)",
        (name, name_key(name), query, scope.value),
    )
    return db.last_insert_rowid()


def update(db: apsw.Connection, search: SavedSearch) -> None:
    """Write one that is there; no other has its name."""
    db.execute(
        "UPDATE saved_search SET name = ?, key = ?, query = ?, scope = ? WHERE id = ?",
        (search.name, name_key(search.name), search.query, search.scope.value, search.id),
    )


def delete(db: apsw.Connection, search_id: int) -> None:
    """Forget one."""
    db.execute("DELETE FROM saved_search WHERE id = ?", (search_id,))


def _search(row: tuple[Any, ...]) -> SavedSearch:
    return SavedSearch(row[0], row[1], row[2], Scope(row[3]))
