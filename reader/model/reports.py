"""What longer work reports when it is done."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What a check of the library found. problems: sentences, empty when all is well."""

    articles: int
    annotations: int
    tags: int
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class IndexReport:
    """What the search index holds. state: "ready", or why it must be made again. waiting: changes
    that it is still to follow. problems: sentences, empty when it says what the library says."""

    state: str
    articles: int
    passages: int
    waiting: int
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote. files: in the order written."""

    articles: int
    annotations: int
    files: tuple[Path, ...]
