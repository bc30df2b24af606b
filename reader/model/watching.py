"""Watched folders: a file as it stands in one, and what a look at one found."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class WatchedFile:
    """A file that was not taken yet. size: bytes. changed: nanoseconds since 1970.

    As long as a file is being written two looks give unequal ones.
    """

    path: Path
    size: int
    changed: int


@dataclass(frozen=True, slots=True)
class FolderLook:
    """What was found. files: those that importing has not seen as they are now.

    listen_to: the folders whose changes are news: itself and those below; while it is away, the
    nearest folder above that is there.
    """

    folder: Path
    is_there: bool
    listen_to: tuple[Path, ...] = ()
    files: tuple[WatchedFile, ...] = ()
