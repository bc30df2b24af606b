"""An open article: all that a page needs, in one read."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.annotation import Annotation
from reader.model.article import Article
from reader.model.document import Document
from reader.model.locator import Locator


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """annotations: in text order, the unplaced ones last. is_unread: before this opening."""

    article: Article
    document: Document
    annotations: tuple[Annotation, ...]
    locator: Locator
    is_unread: bool
