"""A step of the undo history."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a person did, which may be many edits (an import of 12 files). at: UTC, as in
    Article."""

    id: int
    label: str
    at: str
    is_undone: bool
    edits: int = 1
