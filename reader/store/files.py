"""Files named by the SHA-256 of their bytes: original sources and images."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.durable_file import write_durably
from reader.errors import StorageFailed
from reader.model.wording import said


class ContentFiles:
    """A folder of write-once files. A name that a stranger chose never reaches the disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def put(self, data: bytes) -> str:
        """Keep bytes, durably, before anything refers to them. Returns their SHA-256 in hex."""
        name = hashlib.sha256(data).hexdigest()
        path = self._path(name)
        if path.exists():
            return name
        try:
            for folder in (self.folder, path.parent):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_durably(path, data)
        except OSError as error:
            raise StorageFailed(
                said(
                    "The library in {folder} cannot be written; nothing was changed.",
                    folder=self.folder.parent,
                ),
                "Check the disk and the folder's permissions, then try again.",
            ) from error
        return name

    def get(self, name: str) -> bytes | None:
        """The bytes with this SHA-256, None where they are gone."""
        try:
            return self._path(name).read_bytes()
        except FileNotFoundError:
            return None

    def names(self) -> Iterator[str]:
        """Every stored SHA-256."""
        if self.folder.is_dir():
            for path in sorted(self.folder.glob("??/*")):
                if re.fullmatch(r"[0-9a-f]{64}", path.name):
                    yield path.name

    def remove(self, names: Iterable[str]) -> None:
        """Delete files by their SHA-256; nothing outside the folder can be named."""
        for name in names:
            self._path(name).unlink(missing_ok=True)

    def _path(self, name: str) -> Path:
        if not re.fullmatch(r"[0-9a-f]{64}", name):
            raise ValueError(f"not a SHA-256: {name!r}")
        return self.folder / name[:2] / name
