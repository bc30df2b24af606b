"""Brings a library file to the present schema: numbered .sql files, one transaction each."""

from __future__ import annotations

import importlib.resources
import os
import re
import uuid
from pathlib import Path

import apsw

from reader.errors import LibraryDamaged, LibraryMissing
from reader.model.wording import said
from reader.store.backups import Backups
from reader.store.clock import now
from reader.store.connection import APPLICATION_ID, storage_errors
from reader.store.folding import fold
from reader.store.rows import fetch, scalar


def migrations() -> list[tuple[int, str]]:
    """Every migration as (number, SQL), in order; the number becomes the file's user_version."""
    folder = importlib.resources.files("reader.store") / "migrations"
    found = [
        (int(match[1]), entry.read_text("utf-8"))
        for entry in folder.iterdir()
        if (match := re.fullmatch(r"(\d{4})_\w+\.sql", entry.name))
    ]
    return sorted(found)


def newest_version() -> int:
    """The schema version this program writes."""
    return migrations()[-1][0]


def create_library(path: Path) -> None:
    """Make a new library file, private to its owner, complete or not at all.

    Written beside its place and moved there at the end, so that a crash leaves no half library.
    """
    temporary = path.with_name(path.name + ".new")
    for leftover in (temporary, Path(f"{temporary}-wal"), Path(f"{temporary}-shm")):
        leftover.unlink(missing_ok=True)
    os.close(os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    with storage_errors(path):
        connection = apsw.Connection(str(temporary))
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        _apply(connection, from_version=0)
        connection.execute(
            "INSERT INTO library (key, value) VALUES ('uuid', ?), ('created_at', ?)",
            (str(uuid.uuid4()), now()),
        )
        connection.close()
    temporary.replace(path)


def check_header(path: Path) -> None:
    """Raise LibraryDamaged unless the file says that it is ours, before SQLite may touch it.

    An empty file is a valid database to SQLite, which would make an empty library of it.
    The places in the header are those of SQLite's file format, section 1.3.
    """
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise LibraryMissing(
            said(
                "The library file {path} cannot be opened: {reason}.",
                path=path,
                reason=error.strerror,
            ),
            "Check that its folder is there and that you may read and write it.",
        ) from error
    if header[:16] != b"SQLite format 3\0" or len(header) < 100:
        raise LibraryDamaged(
            said("The library file {path} is damaged or is not a Florilegium library.", path=path),
            said(
                "It was left as it is. Copies are in {folder}; keep the damaged file.",
                folder=path.parent / "backups",
            ),
        )
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise LibraryDamaged(
            said("The file {path} is not a Florilegium library.", path=path),
            "It was left as it is. Choose another folder with --library.",
        )


def version_of(connection: apsw.Connection, path: Path) -> int:
    """The schema version of an open file. Raises LibraryDamaged when it is too new for us."""
    version = int(scalar(connection, "PRAGMA user_version"))
    if version > newest_version():
        raise LibraryDamaged(
            said("The library {path} was written by a newer Florilegium.", path=path),
            "It was left as it is. Install the newer version to open it.",
        )
    return version


def migrate(connection: apsw.Connection, path: Path) -> None:
    """Bring an open library to the present version, after a copy into backups/."""
    version = version_of(connection, path)
    if version == newest_version():
        return
    reason = f"before-version-{newest_version()}-from-{version}"
    Backups(path, path.parent / "backups").make(reason)
    _apply(connection, from_version=version)


def _apply(connection: apsw.Connection, *, from_version: int) -> None:
    # Foreign keys must be off before BEGIN: the pragma is ignored inside a transaction, and with
    # them on, rebuilding a table empties its children through ON DELETE CASCADE.
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.create_scalar_function("fold", _fold, 1, deterministic=True)
    connection.execute("BEGIN IMMEDIATE")
    try:
        before = _row_counts(connection)
        for version, sql in migrations():
            if version > from_version:
                connection.execute(sql)
                connection.execute(f"PRAGMA user_version = {version}")
        _check_nothing_is_lost(connection, before)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a failing disk may have rolled back already
            connection.execute("ROLLBACK")
        raise
    connection.execute("PRAGMA foreign_keys = ON")


COUNTED_ANEW = {"article_source", "source_line"}
"""Derived tables, which a migration may empty."""


def _check_nothing_is_lost(connection: apsw.Connection, before: dict[str, int]) -> None:
    """Before a migration is committed: no reference is broken, and no table that still stands has
    fewer rows."""
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise AssertionError(f"the migration breaks references: {broken[:3]}")
    after = _row_counts(connection)
    fewer = [
        name
        for name, count in before.items()
        if name not in COUNTED_ANEW and after.get(name, count) < count
    ]
    if fewer:
        raise AssertionError(f"the migration loses rows of {', '.join(fewer)}")


def _row_counts(connection: apsw.Connection) -> dict[str, int]:
    tables = fetch(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'")
    names = [str(name) for (name,) in tables if not str(name).startswith("sqlite_")]
    return {name: int(scalar(connection, f"SELECT count(*) FROM {name}")) for name in names}


def _fold(*values: object) -> str:
    """fold, for a migration's SQL."""
    return fold(str(values[0]))
