"""Connections to library.db: one that writes, one per thread that reads; the settings they need."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import apsw

from reader.errors import LibraryDamaged, LibraryMissing, ReaderError, StorageFailed
from reader.model.wording import said

APPLICATION_ID = 0x466C6F72
"""'Flor': says to SQLite's tools, and to us, whose file this is."""

BUSY_TIMEOUT_MS = 5000
JOURNAL_SIZE_LIMIT = 64 * 1024 * 1024


@contextlib.contextmanager
def storage_errors(path: Path) -> Iterator[None]:
    """Turn what SQLite says of disks and damage into sentences; programming errors pass through."""
    try:
        yield
    except apsw.Error as error:
        trouble = _trouble(error, path) or _trouble_with_writing(error, path)
        if trouble is None:
            raise
        raise trouble from error


def trouble_with_reading(error: BaseException | None, path: Path) -> ReaderError | None:
    """The sentence for a failure that came up while a library file was read, whichever way it
    came; None for a mistake of ours."""
    while error is not None:
        if isinstance(error, apsw.Error):
            trouble = _trouble(error, path) or _trouble_with_disk(error, path)
            if trouble:
                return trouble
        error = error.__cause__ or error.__context__
    return None


def _trouble(error: apsw.Error, path: Path) -> ReaderError | None:
    if isinstance(error, apsw.NotADBError | apsw.CorruptError):
        return LibraryDamaged(
            said("The library file {path} is damaged or is not a Florilegium library.", path=path),
            said(
                "It was left as it is. Copies are in {folder}; keep the damaged file.",
                folder=path.parent / "backups",
            ),
        )
    if isinstance(error, apsw.CantOpenError):
        return LibraryMissing(
            said("The library file {path} cannot be opened.", path=path),
            "Check that its folder is there and that you may read and write it.",
        )
    return None


def _trouble_with_writing(error: apsw.Error, path: Path) -> ReaderError | None:
    if isinstance(error, apsw.FullError):
        return StorageFailed(
            said("The disk that holds {folder} is full; nothing was changed.", folder=path.parent),
            "Make room and try again.",
        )
    if isinstance(error, apsw.IOError | apsw.ReadOnlyError):
        return StorageFailed(
            said(
                "The library in {folder} cannot be written; nothing was changed.",
                folder=path.parent,
            ),
            "Check the disk and the folder's permissions, then try again.",
        )
    if isinstance(error, apsw.BusyError | apsw.LockedError):
        return StorageFailed(
            said("Another program holds the library file {path}; nothing was changed.", path=path),
            "Close it and try again.",
        )
    return None


def _trouble_with_disk(error: apsw.Error, path: Path) -> ReaderError | None:
    if isinstance(error, apsw.IOError | apsw.FullError | apsw.BusyError | apsw.LockedError):
        return StorageFailed(
            said("The library in {folder} cannot be read just now.", folder=path.parent),
            "Check that the disk is there and well, then try again; nothing was changed.",
        )
    return None


class Connections:
    """The open library file. Reads may come from any thread; the writer is used inside Store.edit
    only."""

    def __init__(self, path: Path, *, write: bool) -> None:
        """Open an existing library file. Raises LibraryMissing, LibraryDamaged or StorageFailed."""
        self.path = path
        self._local = threading.local()
        self._readers: list[apsw.Connection] = []
        self._guard = threading.Lock()
        self._is_open = True
        with storage_errors(path):
            self.writer = _connect(path, write=True) if write else None
            self.reader()
        self._identity = _identity(path)

    def reader(self) -> apsw.Connection:
        """This thread's connection for reading; a write through it raises."""
        connection: apsw.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            if not self._is_open:
                raise LibraryMissing("The library is closed.")
            with storage_errors(self.path):
                connection = _connect(self.path, write=False)
            self._local.connection = connection
            with self._guard:
                self._readers.append(connection)
        return connection

    def check_still_there(self) -> None:
        """Raise LibraryMissing when the file was removed or replaced under us.

        SQLite would go on saying that all is well while every write goes nowhere.
        """
        if _identity(self.path) != self._identity:
            raise LibraryMissing(
                said(
                    "The library file {path} was moved, removed or replaced; nothing was changed.",
                    path=self.path,
                ),
                "Bring it back, or close the program and look into the folder's backups.",
            )

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log into the file."""
        self._is_open = False
        with self._guard:
            connections = [*self._readers, *([self.writer] if self.writer else [])]
            self._readers.clear()
        for connection in connections:
            with contextlib.suppress(apsw.Error):
                connection.close()


def _connect(path: Path, *, write: bool) -> apsw.Connection:
    # Never SQLITE_OPEN_CREATE: a vanished library must not come back as an empty one.
    # Readers too open read-write, since a read-only one cannot recover a log left by a crash.
    flags = apsw.SQLITE_OPEN_READWRITE
    try:
        connection = apsw.Connection(str(path), flags=flags)
    except apsw.CantOpenError:
        if write:
            raise
        connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    connection.set_busy_timeout(BUSY_TIMEOUT_MS)
    connection.execute("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;")
    if write:
        connection.execute(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;"
            f"PRAGMA journal_size_limit = {JOURNAL_SIZE_LIMIT};"
        ).fetchall()  # a statement that gives a row holds up those behind it until it is read
        if sys.platform == "darwin":
            connection.execute(
                "PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON;"
            ).fetchall()
    else:
        connection.execute("PRAGMA query_only = ON;")
    connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    return connection


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
