"""Storage: the index's files, written so that a power cut leaves the old state or the new one.

WORKAROUND Whoosh never syncs. A segment is one compound file, synced when it is closed; the table
of contents names it, is sealed with a checksum, synced, and moved into place last.
"""

from __future__ import annotations

import contextlib
import os
import struct
import zlib
from pathlib import Path
from typing import Any

from whoosh.filedb.filestore import FileStorage
from whoosh.filedb.structfile import StructFile

from reader.durable_file import PRIVATE, sync_folder

_SEAL = struct.Struct("<4sI")
_SEAL_MAGIC = b"flor"


class DurableStorage(FileStorage):  # type: ignore[misc]
    """A folder of index files that only the owner may read.

    It knows the files that were opened through it: Whoosh forgets them when a commit fails.
    """

    def __init__(self, path: str, opened: list[StructFile] | None = None) -> None:
        super().__init__(path)
        self._opened: list[StructFile] = [] if opened is None else opened

    def create_file(self, name: str, excl: bool = False, mode: str = "wb", **_: Any) -> StructFile:
        """A new file; a segment's is on the disk when it is closed."""
        flags = os.O_CREAT | os.O_RDWR | (os.O_EXCL if excl else os.O_TRUNC)
        descriptor = os.open(self._fpath(name), flags | getattr(os, "O_BINARY", 0), PRIVATE)
        onclose = _sync if name.endswith(".seg") else None
        return self._known(StructFile(os.fdopen(descriptor, mode), name=name, onclose=onclose))

    def open_file(self, name: str, **options: Any) -> StructFile:
        """A file to read."""
        return self._known(super().open_file(name, **options))

    def lock(self, name: str) -> Any:
        """The writer's lock. Its file is made here: Whoosh would let everybody read it."""
        Path(self._fpath(name)).touch(PRIVATE)
        return super().lock(name)

    def temp_storage(self, name: str | None = None) -> DurableStorage:
        """A folder for files that are needed until the commit."""
        folder = Path(self.folder) / (name or "temporary")
        folder.mkdir(mode=0o700, exist_ok=True)
        return DurableStorage(str(folder), self._opened)

    def close_files(self) -> None:
        """Close what was left open, without a sync. Raises nothing."""
        for file in self._opened:
            with contextlib.suppress(OSError, ValueError):
                file.file.close()
        self._opened.clear()

    def rename_file(self, oldname: str, newname: str, safe: bool = False) -> None:
        """Move a table of contents into place: sealed and synced, so that it is whole or absent."""
        old, new = Path(self._fpath(oldname)), Path(self._fpath(newname))
        if safe and new.exists():
            raise FileExistsError(f"{newname} is there already")
        if newname.endswith(".toc"):
            _seal(old)
        old.replace(new)
        sync_folder(Path(self.folder))

    def _known(self, file: StructFile) -> StructFile:
        self._opened[:] = [other for other in self._opened if not other.is_closed]
        self._opened.append(file)
        return file


def is_sealed(path: Path) -> bool:
    """Whether a table of contents is as it was written. Look before it is read: reading runs what
    it says."""
    data = path.read_bytes()
    if len(data) < _SEAL.size:
        return False
    magic, checksum = _SEAL.unpack(data[-_SEAL.size :])
    return bool(magic == _SEAL_MAGIC and checksum == zlib.crc32(data[: -_SEAL.size]))


def file_checksum(path: Path) -> int:
    """CRC-32 of a file."""
    checksum = 0
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            checksum = zlib.crc32(chunk, checksum)
    return checksum


def _seal(path: Path) -> None:
    with path.open("r+b") as file:
        checksum = zlib.crc32(file.read())
        file.write(_SEAL.pack(_SEAL_MAGIC, checksum))
        file.flush()
        os.fsync(file.fileno())


def _sync(file: StructFile) -> None:
    file.flush()
    os.fsync(file.fileno())
