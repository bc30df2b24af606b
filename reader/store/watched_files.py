"""Watched files in SQL: what was taken from watched folders, and how it stood then.

Not part of the undo history: an import that was undone is not to come again by itself.
"""

from __future__ import annotations

import os
from pathlib import Path

import apsw

from reader.model.watching import WatchedFile
from reader.store.rows import fetch, first_row

SEPARATOR = os.sep.encode()


def remember(db: apsw.Connection, file: WatchedFile, sha256: str) -> None:
    """A file was taken, or refused, as it stands. sha256: of its bytes; "" where none were read."""
    db.execute(
        "INSERT INTO watched_file (path, size, changed, sha256) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (path) DO UPDATE SET size = excluded.size, changed = excluded.changed,"
        " sha256 = excluded.sha256",
        (os.fsencode(file.path), file.size, file.changed, sha256),
    )


def known_below(db: apsw.Connection, folder: Path) -> dict[bytes, tuple[int, int]]:
    """Size and time of change of the files taken from a folder, by the bytes of their paths."""
    first = os.fsencode(folder).rstrip(SEPARATOR) + SEPARATOR
    last = first[:-1] + bytes([first[-1] + 1])
    rows = fetch(
        db,
        "SELECT path, size, changed FROM watched_file WHERE path >= ? AND path < ?",
        (first, last),
    )
    return {path: (size, changed) for path, size, changed in rows}


def content_of(db: apsw.Connection, path: Path) -> str:
    """The SHA-256 of a file's bytes as they were taken; "" where that is not known."""
    row = first_row(
        db.execute("SELECT sha256 FROM watched_file WHERE path = ?", (os.fsencode(path),))
    )
    return row[0] if row else ""
