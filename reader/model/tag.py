"""Tags: a hierarchy written as paths ("politics/kosovo"), unique without regard to case."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from reader.model.names import printable

TAG_SEPARATOR = "/"
TAG_NUMBERS = range(1, 10)
"""The numbers that a tag may have, and so the keys."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag. path: display form, NFC, parts joined by "/". colour: a Colour's value or "".

    number: 1 to 9 for one of the nine that have a key of their own, each number once.
    """

    id: int
    path: str
    colour: str = ""
    description: str = ""
    number: int | None = None

    @property
    def name(self) -> str:
        """The last part of the path."""
        return self.path.rpartition(TAG_SEPARATOR)[2]

    @property
    def parent_path(self) -> str:
        """The path of the parent, "" at the top."""
        return self.path.rpartition(TAG_SEPARATOR)[0]


@dataclass(frozen=True, slots=True)
class TagNode:
    """A tag in its tree. passages, articles: how many carry it or one of its children, each
    counted once."""

    tag: Tag
    passages: int
    articles: int
    children: tuple[TagNode, ...] = ()


def tag_key(path: str) -> str:
    """What makes two tag paths the same: NFC, case-folded (twice normalised, as Unicode asks)."""
    if path.isascii():
        return path.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def clean_tag_path(path: str) -> str:
    """The display form of what a person typed: NFC, no leading #, white space collapsed, no empty
    parts.

    "" when nothing is left.
    """
    shown = printable(path.strip().removeprefix("#"))
    parts = (" ".join(part.split()) for part in shown.split(TAG_SEPARATOR))
    return TAG_SEPARATOR.join(part for part in parts if part)


def tag_ancestors(path: str) -> list[str]:
    """The path itself and every parent, longest first: "a/b/c" gives a/b/c, a/b, a."""
    parts = path.split(TAG_SEPARATOR)
    return [TAG_SEPARATOR.join(parts[:n]) for n in range(len(parts), 0, -1)]
