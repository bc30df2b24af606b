"""Passing lists of ids to SQL, and reading single values back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import apsw

Db = apsw.Connection
"""A connection to the library, for layers that name no SQL driver."""

IN_IDS = "IN (SELECT value FROM json_each(?))"
"""An SQL condition that takes `json_ids(ids)` as its one parameter, however many ids there are."""


def json_ids(ids: Iterable[int]) -> str:
    """Ids as one SQL parameter."""
    return "[" + ",".join(str(int(i)) for i in ids) + "]"


def fetch(db: apsw.Connection, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """All rows of a query."""
    return [tuple(row) for row in db.execute(sql, tuple(values))]


def scalar(db: apsw.Connection, sql: str, values: Sequence[Any] = ()) -> Any:
    """The one value of a query that gives one row."""
    return fetch(db, sql, values)[0][0]


def first_row(cursor: apsw.Cursor) -> tuple[Any, ...] | None:
    """The first row or None."""
    for row in cursor:
        return tuple(row)
    return None


def ids_of(cursor: Iterable[Any]) -> list[int]:
    """The first column as a list."""
    return [row[0] for row in cursor]
