"""Ways to look at the collection: which articles a list shows, in which order, and how many there
are."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Shelf(StrEnum):
    """The built-in views of the collection."""

    ALL = "all"
    UNREAD = "unread"
    HIGHLIGHTED = "highlighted"
    STARRED = "starred"
    ARCHIVE = "archive"
    TRASH = "trash"


class Sort(StrEnum):
    """How a list is ordered. The first is the order of arrival, newest first."""

    ADDED = "added"
    TITLE = "title"
    PUBLICATION = "publication"
    BYLINE = "byline"
    PUBLISHED = "published"
    WORDS = "words"
    OPENED = "opened"
    PROGRESS = "progress"
    HIGHLIGHTS = "highlights"
    TAGS = "tags"
    STARRED = "starred"
    UNREAD = "unread"


class Grouping(StrEnum):
    """What the articles of a list stand together by; months are those of this computer's clock."""

    NONE = "none"
    PUBLICATION = "publication"
    PUBLISHED = "published"
    ADDED = "added"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class ArticleView:
    """What a list shows. tag: a path; its children count too. text: words the title, publication or
    byline must contain (a filter as you type, without the index). collection: the id of one; the
    order of arrival is the one in which they came into it.
    """

    shelf: Shelf = Shelf.ALL
    tag: str = ""
    text: str = ""
    sort: Sort = Sort.ADDED
    is_descending: bool = True
    collection: int | None = None
    group: Grouping = Grouping.NONE


@dataclass(frozen=True, slots=True)
class ArticleGroup:
    """Articles that stand together in a list, in its order.

    name: a publication as written, a month "2023-10" or what is known of it, or a tag's path; ""
    for the articles without one. key: the same for every way to write the name.
    """

    key: str
    name: str
    ids: list[int]


@dataclass(frozen=True, slots=True)
class Collection:
    """Articles that a person gathered under a name. articles: how many, without those in the
    trash."""

    id: int
    name: str
    articles: int = 0


@dataclass(frozen=True, slots=True)
class ShelfCounts:
    """How many articles stand on each shelf."""

    all: int = 0
    unread: int = 0
    highlighted: int = 0
    starred: int = 0
    archive: int = 0
    trash: int = 0
