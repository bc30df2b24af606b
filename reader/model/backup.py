"""Backup: a copy of the library file, with what is in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy in the folder of backups. number: later copies have higher ones, whatever the clock
    said. made_at: UTC, ISO 8601. reason: such as "at-exit". size: bytes."""

    number: int
    made_at: str
    reason: str
    path: Path
    size: int


@dataclass(frozen=True, slots=True)
class LibraryCounts:
    """How much is in a library file."""

    articles: int
    annotations: int
    tags: int
    notes: int
