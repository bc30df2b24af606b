"""Backups: copies of the library file that are checked when they are made and thinned by age.

A copy is made beside its place by SQLite itself (VACUUM INTO, which sees one state of the library
whoever writes meanwhile), read once as a whole, synced, and only then given its name. Numbers, not
times, say which is newer: a clock that was wrong for a while loses nothing.
"""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import apsw

from reader.durable_file import PRIVATE, sync_folder
from reader.errors import LibraryDamaged, NotFound, StorageFailed
from reader.model.backup import Backup, LibraryCounts
from reader.model.wording import said
from reader.store.clock import now
from reader.store.connection import BUSY_TIMEOUT_MS, storage_errors

_NAME = re.compile(r"(\d{8})_(\d{4}-\d\d-\d\dT\d{6}Z)_([a-z0-9-]{1,60})\.db")
_UNFINISHED = ".unfinished-"
_STAMP = "%Y-%m-%dT%H%M%SZ"

_HOURS, _DAYS, _WEEKS, _MONTHS = 48, 14, 8, 12
"""Kept: all of the last hours, then the last one of so many days, weeks and months."""
_ALWAYS = 3
"""So many of the newest are kept, whatever room they take."""
_ROOM_FACTOR, _ROOM_LEAST = 10, 1 << 30
"""All together may take ten times the library, or one gigabyte if that is more."""

_COUNTED = {
    "articles": "SELECT count(*) FROM article WHERE trashed_at IS NULL",
    "annotations": "SELECT count(*) FROM annotation",
    "tags": "SELECT count(*) FROM tag",
    "notes": "SELECT count(*) FROM annotation WHERE note <> ''",
}


class Backups:
    """The copies of one library."""

    def __init__(self, library_file: Path, folder: Path) -> None:
        self._library_file = library_file
        self._folder = folder

    def all(self) -> list[Backup]:
        """Every copy, the newest first."""
        found = [backup for path in self._folder.glob("*.db") if (backup := _backup_at(path))]
        return sorted(found, key=lambda backup: backup.number, reverse=True)

    def get(self, number: int) -> Backup:
        """One copy. Raises NotFound."""
        for backup in self.all():
            if backup.number == number:
                return backup
        raise NotFound(
            said("There is no backup with the number {number}.", number=number),
            "Choose one of those that are listed.",
        )

    def make(self, reason: str) -> Backup:
        """Copy the library file, check the copy, and remove copies that are older than is useful.

        Raises StorageFailed, and then every earlier copy is as it was.
        """
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        for left in self._folder.glob(f"{_UNFINISHED}*"):
            left.unlink(missing_ok=True)
        newest = self.all()[:1]
        number = newest[0].number + 1 if newest else 1
        stamp = now()[:19].replace(":", "") + "Z"
        path = self._folder / f"{number:08}_{stamp}_{reason}.db"
        unfinished = self._folder / f"{_UNFINISHED}{number:08}.db"
        try:
            with storage_errors(self._library_file):
                self._copy(unfinished)
            unfinished.chmod(PRIVATE)
            _sync(unfinished)
            unfinished.replace(path)
            sync_folder(self._folder)
        except OSError as error:
            raise StorageFailed(
                said("The backup could not be written: {reason}.", reason=error.strerror or error),
                "Make room on the disk; the library and earlier backups are as they were.",
            ) from error
        finally:
            unfinished.unlink(missing_ok=True)
        self._thin()
        return Backup(number, _time(stamp), reason, path, path.stat().st_size)

    def make_if_changed(self, reason: str) -> Backup | None:
        """The same, unless the newest copy has everything. None then."""
        newest = self.all()[:1]
        if newest and _state_of(newest[0].path) == _state_of(self._library_file):
            return None
        return self.make(reason)

    def counts(self, backup: Backup) -> LibraryCounts:
        """How much is in a copy. Raises LibraryDamaged."""
        with storage_errors(backup.path), _reading(backup.path) as connection:
            return _counts(connection)

    def check(self, backup: Backup) -> None:
        """Read a whole copy. Raises LibraryDamaged."""
        with storage_errors(backup.path), _reading(backup.path) as connection:
            _refuse_damage(connection, backup.path)

    def _copy(self, path: Path) -> None:
        with _reading(self._library_file) as connection:
            before = _counts(connection), connection.pragma("data_version")
            connection.execute("VACUUM INTO ?", (str(path),))
            after = _counts(connection), connection.pragma("data_version")
        with _reading(path) as copy:
            _refuse_damage(copy, path)
            if before == after and _counts(copy) != before[0]:
                raise StorageFailed(
                    "The backup does not hold what the library holds, and was not kept.",
                    "Check the disk; the library and earlier backups are as they were.",
                )

    def _thin(self) -> None:
        backups = self.all()
        kept = _kept(backups, _room(self._library_file))
        for backup in backups:
            if backup.number not in kept:
                backup.path.unlink(missing_ok=True)


def put_in_place(backup: Backup, library_file: Path) -> Path | None:
    """Make a copy the library file, while nobody has that open. Returns where the file that was
    there is kept now, None where there was none.

    Raises LibraryDamaged where the copy is not sound, StorageFailed; then all is as it was.
    """
    with storage_errors(backup.path), _reading(backup.path) as connection:
        _refuse_damage(connection, backup.path)
    unfinished = library_file.with_name(f"{_UNFINISHED}{library_file.name}")
    try:
        unfinished.write_bytes(b"")
        unfinished.chmod(PRIVATE)
        with unfinished.open("wb") as target, backup.path.open("rb") as source:
            while piece := source.read(1 << 20):
                target.write(piece)
        _sync(unfinished)
        replaced = _set_aside(library_file)
        unfinished.replace(library_file)
        sync_folder(library_file.parent)
    except OSError as error:
        raise StorageFailed(
            said("The backup could not be put in place: {reason}.", reason=error.strerror or error),
            "Make room on the disk and try again; nothing was removed.",
        ) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return replaced


def _set_aside(library_file: Path) -> Path | None:
    """Give the library file another name, with the log that belongs to it."""
    if not library_file.exists():
        return None
    number = 1
    while (aside := library_file.with_name(f"replaced-{number}.db")).exists():
        number += 1
    for ending in ("-wal", "-shm"):
        companion = library_file.with_name(library_file.name + ending)
        if companion.exists():
            companion.replace(aside.with_name(aside.name + ending))
    return library_file.replace(aside)


def _kept(backups: list[Backup], room: int) -> set[int]:
    """The numbers of the copies to keep. backups: the newest first. room: bytes.

    Ages are counted from the newest copy, not from now, and days, weeks and months only as far as
    there are copies in them: a clock that jumps makes nothing old.
    """
    if not backups:
        return set()
    kept = {backup.number for backup in backups[:_ALWAYS]}
    newest = _moment(backups[0])
    kept |= {b.number for b in backups if abs(newest - _moment(b)) <= timedelta(hours=_HOURS)}
    for length, many in ((10, _DAYS), (0, _WEEKS), (7, _MONTHS)):
        kept |= _last_of_each(backups, length, many)
    taken = 0
    for i, backup in enumerate(backups):
        taken += backup.size
        if taken > room and i >= _ALWAYS:
            kept.discard(backup.number)
    return kept


def _last_of_each(backups: Iterable[Backup], length: int, many: int) -> set[int]:
    """The newest copy of each of the last days or months, by so many letters of the date; of each
    week where length is 0."""
    found: dict[str, int] = {}
    for backup in backups:
        period = backup.made_at[:length] if length else _moment(backup).strftime("%G-%V")
        if period not in found and len(found) < many:
            found[period] = backup.number
    return set(found.values())


def _backup_at(path: Path) -> Backup | None:
    match = _NAME.fullmatch(path.name)
    if not match:
        return None
    with contextlib.suppress(OSError, ValueError):
        return Backup(int(match[1]), _time(match[2]), match[3], path, path.stat().st_size)
    return None


def _time(stamp: str) -> str:
    return datetime.strptime(stamp, _STAMP).isoformat() + "Z"


def _moment(backup: Backup) -> datetime:
    return datetime.fromisoformat(backup.made_at.removesuffix("Z"))


def _room(library_file: Path) -> int:
    return max(_ROOM_LEAST, _ROOM_FACTOR * library_file.stat().st_size)


@contextlib.contextmanager
def _reading(path: Path) -> Iterator[apsw.Connection]:
    # For writing, since a connection for reading only cannot recover a log left by a crash.
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        connection.set_busy_timeout(BUSY_TIMEOUT_MS)
        connection.execute("PRAGMA trusted_schema = OFF")
        yield connection
    finally:
        connection.close()


def _counts(connection: apsw.Connection) -> LibraryCounts:
    return LibraryCounts(
        **{name: int(connection.execute(sql).get) for name, sql in _COUNTED.items()}
    )


def _state_of(path: Path) -> tuple[object, ...]:
    """What differs after any step that can be undone."""
    with contextlib.suppress(apsw.Error, LibraryDamaged), _reading(path) as connection:
        journal = "SELECT count(*), ifnull(max(seq), 0), ifnull(sum(is_undone), 0) FROM journal"
        return (*connection.execute(journal).fetchall()[0], _counts(connection))
    return (path,)


def _refuse_damage(connection: apsw.Connection, path: Path) -> None:
    found = connection.execute("PRAGMA integrity_check(1)").fetchall()
    if found != [("ok",)]:
        raise LibraryDamaged(
            said("The copy {name} is damaged.", name=path.name),
            "Use another backup; this one was left as it is.",
        )


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
