"""A page: the laid-out text of one article, with the map from its canonical text."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.article import Article
from reader.model.document import Document
from ui.reading.offset_map import OffsetMap
from ui.reading.page_document import PageDocument
from ui.reading.page_style import PageStyle
from ui.reading.ribbons import Ribbon


@dataclass(frozen=True, slots=True)
class Page:
    """What the reading view shows. ribbons: by their key."""

    article: Article
    document: Document
    text: PageDocument
    offsets: OffsetMap
    style: PageStyle
    ribbons: dict[int, Ribbon]

    def ribbon_hiding(self, offset: int) -> Ribbon | None:
        """The closed ribbon that an offset of the canonical text is folded into."""
        for ribbon in self.ribbons.values():
            span = ribbon.span
            if not ribbon.is_open and span.start <= offset < max(span.end, span.start + 1):
                return ribbon
        return None
