"""A copy of a collection, or of some articles of it: all that a lossless export holds."""

from __future__ import annotations

from dataclasses import dataclass, field

from reader.model.annotation import Annotation
from reader.model.article import Article
from reader.model.document import Document
from reader.model.locator import Locator
from reader.model.saved_search import SavedSearch
from reader.model.tag import Tag


@dataclass(frozen=True, slots=True)
class ArticleCopy:
    """One article with everything that hangs on it.

    tags: paths of the article itself. opened_at, read_at: UTC as in Article; None means never and
    unread. fingerprint: as in Draft. original: the source's bytes, None if they were left out.
    """

    article: Article
    document: Document
    annotations: tuple[Annotation, ...] = ()
    tags: tuple[str, ...] = ()
    locator: Locator = field(default=Locator())
    opened_at: str | None = None
    read_at: str | None = None
    fingerprint: str = ""
    original: bytes | None = None


@dataclass(frozen=True, slots=True)
class GatheredCopy:
    """A collection that a person made. articles: their uuids, in the order they came into it."""

    name: str
    articles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CollectionCopy:
    """Articles, and the tags, collections and saved searches that are used or kept. images: bytes
    by SHA-256, or none at all.

    exported_at: UTC as in Article.
    """

    articles: tuple[ArticleCopy, ...]
    tags: tuple[Tag, ...] = ()
    collections: tuple[GatheredCopy, ...] = ()
    searches: tuple[SavedSearch, ...] = ()
    images: dict[str, bytes] = field(default_factory=dict)
    exported_at: str = ""
