"""Store: the library file. Reads through `db`; every write goes through `edit`.

    with store.edit("Star") as edit:
        articles.set_starred(edit.db, ids, True)
    return edit.changes

One edit is one transaction, one record in the journal, and, by trigger, the entries of the index
queue.
"""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import apsw

from reader.errors import LibraryDamaged, LibraryMissing, LibraryReadOnly, ReaderError
from reader.model.changes import Changes
from reader.model.wording import said
from reader.store import journal
from reader.store.backups import Backups
from reader.store.connection import Connections, storage_errors, trouble_with_reading
from reader.store.files import ContentFiles
from reader.store.migrate import check_header, create_library, migrate, newest_version, version_of
from reader.store.touched import FOLLOWED_TABLES, changes_of

Follow = Callable[[apsw.Connection, Changes], None]

LIBRARY_FILE = "library.db"
BACKUPS = "backups"
TRACES_OF_A_LIBRARY = ("originals", "images", BACKUPS)
"""Folders that stand only where a library file once stood; see `Store.open`."""
CHECKED_AT_ONCE = 16_000_000
"""Bytes. To check a file of 170 MB takes a quarter of the time until the window is painted."""


@dataclass(slots=True)
class Edit:
    """An edit under way. db: the connection that may write. changes: what it touched, once it is
    done."""

    db: apsw.Connection
    changes: Changes


class Store:
    """One open library file and the folders of originals and images beside it."""

    def __init__(self, folder: Path, connections: Connections) -> None:
        self.folder = folder
        self.originals = ContentFiles(folder / "originals")
        self.images = ContentFiles(folder / "images")
        self.backups = Backups(folder / LIBRARY_FILE, folder / BACKUPS)
        self._connections = connections
        self._write_guard = threading.RLock()
        self._editing = False
        self._last_step = 0
        self._is_checked = False

    @classmethod
    def open(cls, folder: Path, *, write: bool) -> Store:
        """Open the library in a folder; with write, make it where there never was one.

        Raises LibraryMissing where the file is gone but its companions are there (an empty library
        in its place would hide the loss), LibraryDamaged where it cannot be read.
        """
        path = folder / LIBRARY_FILE
        if not path.exists():
            _refuse_to_replace(path, write=write)
            create_library(path)
        check_header(path)
        is_to_check = write and _is_checked_at_once(path)
        connections = Connections(path, write=write)
        store = cls(folder, connections)
        try:
            _bring_up_to_date(connections, path)
            if is_to_check:
                store.check_quickly()
        except BaseException:
            connections.close()
            raise
        return store

    @property
    def db(self) -> apsw.Connection:
        """This thread's connection for reading. Writing through it raises."""
        return self._connections.reader()

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[apsw.Connection]:
        """This thread's reads see one state of the library until the end. Keep it short.

        The write-ahead log cannot be folded into the file meanwhile.
        """
        connection = self.db
        connection.execute("BEGIN")
        try:
            yield connection
        finally:
            if connection.in_transaction:  # a failing disk may have ended it already
                connection.execute("END")

    @property
    def version(self) -> int:
        """Another number than this thread was given before, if anything was written meanwhile."""
        return int(self.db.pragma("data_version"))

    @property
    def is_writable(self) -> bool:
        """Opened for writing."""
        return self._connections.writer is not None

    @property
    def uuid(self) -> str:
        """The library's own name, for the index to know whose it is."""
        rows = self.db.execute("SELECT value FROM library WHERE key = 'uuid'").fetchall()
        return str(rows[0][0])

    def new_step(self) -> int:
        """A number that joins several edits to one step of the undo history; never given twice."""
        with self._write_guard:
            self._last_step = max(self._last_step, journal.last_step(self.db)) + 1
            return self._last_step

    def joined_step(self, step: int) -> int:
        """The same number while no later step was done; else a new one, to be undone before it."""
        is_last = journal.last_step(self.db) <= step
        return step if is_last else self.new_step()

    @contextlib.contextmanager
    def edit(self, label: str, *, step: int | None = None, undoable: bool = True) -> Iterator[Edit]:
        """One transaction. label: for the Undo menu, as in "Highlight". step: from new_step.

        undoable=False is for what nobody wants to undo (the reading place) or nobody can (emptying
        the trash); it leaves the history as it is. Raises StorageFailed, LibraryMissing,
        LibraryReadOnly; then, and on any other exception inside, nothing of the edit was kept.
        """
        with self._writing() as connection, self._transaction(connection):
            edit = Edit(connection, Changes(label))
            session = _session(connection, FOLLOWED_TABLES)
            try:
                yield edit
                changeset = session.changeset()
            finally:
                session.close()
            if undoable and changeset:
                journal.record(connection, label, changeset, step or self.new_step())
            edit.changes = changes_of(
                changeset, connection, label, history_changed=undoable and bool(changeset)
            )
            _follow(connection, edit.changes)

    def undo(self, follow: Follow | None = None) -> Changes:
        """Take back the last step. follow: brings what is derived, and not in the journal, along in
        the same transaction. Raises Refused when there is none."""
        return self._travel(journal.undo, "Undo", follow)

    def redo(self, follow: Follow | None = None) -> Changes:
        """Do the last undone step again. As undo."""
        return self._travel(journal.redo, "Redo", follow)

    def check_quickly(self) -> None:
        """SQLite's quick check, unless it was made when the file was opened. Raises
        LibraryDamaged."""
        if self._is_checked:
            return
        path = self._connections.path
        with storage_errors(path):
            found = self.db.execute("PRAGMA quick_check(1)").fetchall()
        if found != [("ok",)]:
            raise LibraryDamaged(
                said("The library file {path} is damaged.", path=path),
                said(
                    "It was left as it is. Copies are in {folder}.", folder=path.parent / "backups"
                ),
            )
        self._is_checked = True

    def damage(self) -> list[str]:
        """What SQLite's own checks find wrong with the file, in its words; empty when sound."""
        with storage_errors(self._connections.path):
            found = [row[0] for row in self.db.execute("PRAGMA integrity_check(20)")]
            broken = self.db.execute("PRAGMA foreign_key_check").fetchall()
        return [line for line in found if line != "ok"] + [
            f"row {row[1]} of {row[0]} refers to a missing {row[2]}" for row in broken
        ]

    def trouble_of(self, error: BaseException) -> ReaderError | None:
        """The sentence for an exception that a failing disk brought about; None for a mistake of
        ours."""
        return trouble_with_reading(error, self._connections.path)

    def close(self) -> None:
        """Close the file. No edit may be under way in another thread."""
        with self._write_guard:
            self._connections.close()

    def _travel(self, move: journal.Move, verb: str, follow: Follow | None) -> Changes:
        with self._writing() as connection, self._transaction(connection):
            label, changeset = move(connection)
            changes = changes_of(changeset, connection, f"{verb} {label}", history_changed=True)
            _follow(connection, changes)
            if follow:
                follow(connection, changes)
        return changes

    @contextlib.contextmanager
    def _writing(self) -> Iterator[apsw.Connection]:
        connection = self._connections.writer
        if connection is None:
            raise LibraryReadOnly(
                "The library was opened for reading only.", "Close the program that has it open."
            )
        with self._write_guard:
            if self._editing:
                raise AssertionError("an edit inside an edit: join them in one")
            self._editing = True
            try:
                self._connections.check_still_there()
                with storage_errors(self._connections.path):
                    yield connection
            finally:
                self._editing = False

    @contextlib.contextmanager
    def _transaction(self, connection: apsw.Connection) -> Iterator[None]:
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            connection.execute("COMMIT")
        except BaseException:
            # A full disk may have rolled back already; then there is nothing left to end.
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def _session(connection: apsw.Connection, tables: tuple[str, ...]) -> apsw.Session:
    session = apsw.Session(connection, "main")
    for table in tables:
        session.attach(table)
    return session


def _follow(connection: apsw.Connection, changes: Changes) -> None:
    """What is derived from the texts goes with them, in the same transaction."""
    if changes.documents:
        # Loaded with the first text that changes: a window that shows a list needs none of it.
        from reader.store import stories

        stories.follow(connection, changes.documents)


def _refuse_to_replace(path: Path, *, write: bool) -> None:
    if any((path.parent / name).exists() for name in TRACES_OF_A_LIBRARY):
        raise LibraryMissing(
            said(
                "The library file {path} is missing, but other parts of the library are there.",
                path=path,
            ),
            said(
                "Bring it back, or copy the newest file of {folder} to its place.",
                folder=path.parent / "backups",
            ),
        )
    if not write:
        raise LibraryMissing(
            said("There is no library in {folder} yet.", folder=path.parent),
            "Import something first.",
        )


def _is_checked_at_once(path: Path) -> bool:
    """A file that is quickly read, or that was not closed as it should be: then its log is there.
    Any other one is checked as soon as the window has been painted."""
    log = path.with_name(f"{path.name}-wal")
    return path.stat().st_size <= CHECKED_AT_ONCE or (log.exists() and log.stat().st_size > 0)


def _bring_up_to_date(connections: Connections, path: Path) -> None:
    with storage_errors(path):
        if connections.writer is not None:
            migrate(connections.writer, path)
        elif version_of(connections.reader(), path) < newest_version():
            raise LibraryReadOnly(
                said(
                    "The library {path} is from an older version and cannot be read as it is.",
                    path=path,
                ),
                "Open it once in the window, or run a command that writes, to bring it up to date.",
            )


def private_folder(folder: Path) -> None:
    """Make a folder that only its owner can enter, or make an existing one so."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix" and folder.stat().st_uid == os.getuid():
        folder.chmod(0o700)
