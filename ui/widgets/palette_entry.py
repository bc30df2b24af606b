"""What the command palette offers: entries in sections, whatever choosing one of them does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """One line. kind, id: what it is, for whoever opened the palette. title: its words.

    detail: where it belongs, shown smaller. keys: its key as this system writes it. icon: of the
    theme. colour: a highlight colour's value, shown as a dot in the icon's place.
    """

    kind: str
    id: str
    title: str
    detail: str = ""
    keys: str = ""
    icon: str = ""
    colour: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.title, self.detail, self.keys) if part)


@dataclass(frozen=True, slots=True)
class PaletteSection:
    """Entries under one heading."""

    heading: str
    entries: Sequence[PaletteEntry]
