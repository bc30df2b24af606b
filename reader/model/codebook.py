"""The codebook: what is known of a tag and its use, of tags that look alike, and of a merge."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.model.passage import Passage
from reader.model.tag import Tag


class Likeness(StrEnum):
    """Why two tags may be one."""

    WRITING = "case, accents or hyphens"
    FORM = "singular and plural"
    ORDER = "the order of the words"
    SPELLING = "the spelling"
    PLACE = "the place in the tree"


@dataclass(frozen=True, slots=True)
class TagUse:
    """A tag, and how many passages and articles carry it or a tag below it."""

    tag: Tag
    passages: int
    articles: int


@dataclass(frozen=True, slots=True)
class SimilarTags:
    """Two tags that look alike, and in what they differ."""

    left: TagUse
    right: TagUse
    difference: Likeness


@dataclass(frozen=True, slots=True)
class MonthUse:
    """How many passages were marked in a month, such as "2026-03"."""

    month: str
    passages: int


@dataclass(frozen=True, slots=True)
class TypicalPassage:
    """A passage that stands for a tag. shared: words of it that most others have, too."""

    passage: Passage
    shared: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TagCard:
    """A page of the codebook. use: of the tag and all below it.

    months: every month from the first to the last in which a passage was marked, empty ones too.
    together: other tags on the same passages, the most frequent first, with the number of passages.
    """

    use: TagUse
    below: int
    months: tuple[MonthUse, ...]
    together: tuple[tuple[Tag, int], ...]
    typical: tuple[TypicalPassage, ...]


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What merging one tag into another would do. Numbers are of the tag itself.

    already: passages that carry both by now. moved, joined: tags below it that go along, and those
    that become one with a tag of the target. colour, description: what the one tag will have;
    lost_description: what is given up, "" where nothing is.
    """

    source: str
    target: str
    passages: int
    articles: int
    already: int
    moved: int
    joined: tuple[str, ...]
    colour: str
    description: str
    lost_description: str
