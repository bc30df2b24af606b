"""Passages: annotations with their surroundings, and the ways to look at all of a collection."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.model.annotation import Annotation, Colour
from reader.model.selector import Span


@dataclass(frozen=True, slots=True)
class Passage:
    """An annotation with its surroundings, for lists over the whole collection.

    sentence: the sentence or sentences that hold the quote, as one line; the quote alone when it
    has no place in the text. quote_span: where the quote stands in it.
    """

    annotation: Annotation
    article_title: str
    publication: str
    published: str
    sentence: str
    quote_span: Span

    @property
    def id(self) -> int:
        """The annotation's."""
        return self.annotation.id


class PassageSort(StrEnum):
    """How passages are ordered. The first is by the moment of marking."""

    MARKED = "marked"
    TITLE = "title"
    PUBLICATION = "publication"
    PUBLISHED = "published"
    COLOUR = "colour"
    POSITION = "position"


class PassageGroup(StrEnum):
    """What passages are grouped by. published, marked: by month. A passage with several tags
    stands in the group of each."""

    NONE = "none"
    ARTICLE = "article"
    PUBLICATION = "publication"
    PUBLISHED = "published"
    MARKED = "marked"
    COLOUR = "colour"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class PassageView:
    """What a list of passages shows. text: words that quote, note, or title, publication and
    byline of the article must hold, without regard to accents and case.

    colours, tags: any of them, none for all; a tag stands for those below it too, "" for passages
    without a tag. days: marked within so many days, 0 for any time.
    """

    text: str = ""
    colours: frozenset[Colour] = frozenset()
    tags: frozenset[str] = frozenset()
    has_note: bool = False
    days: int = 0
    sort: PassageSort = PassageSort.MARKED
    is_descending: bool = True
    group: PassageGroup = PassageGroup.NONE

    @property
    def is_narrowed(self) -> bool:
        """Some passages are left out."""
        return bool(self.text.strip() or self.colours or self.tags or self.has_note or self.days)


@dataclass(frozen=True, slots=True)
class PassageRun:
    """A group of passages. key: what they have in common, such as an article's id, a tag's path, a
    month ("2023-01"); "" for those without. name: to be shown, the key where it says it all."""

    key: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class PassageOrder:
    """The ids of a view in order, and its groups, which follow each other; no group for no
    grouping. total: passages, each counted once though it stands in several groups."""

    ids: tuple[int, ...]
    runs: tuple[PassageRun, ...]
    total: int
