"""What the index keeps of an article and of a passage to show a hit without asking the store."""

from __future__ import annotations

import json
from dataclasses import astuple, dataclass
from typing import Self

from reader.model.selector import Span


@dataclass(frozen=True, slots=True)
class ShownArticle:
    """Of an article; as in ArticleEntry."""

    title: str
    publication: str
    published: str
    language: str
    tags: tuple[str, ...]

    def stored(self) -> str:
        """As text, to be stored."""
        return json.dumps(astuple(self), ensure_ascii=False)

    @classmethod
    def of(cls, stored: str) -> Self:
        """As it was stored. Raises ValueError."""
        title, publication, published, language, tags = json.loads(stored)
        return cls(title, publication, published, language, tuple(tags))


@dataclass(frozen=True, slots=True)
class ShownPassage:
    """Of a passage; as in PassageEntry."""

    title: str
    publication: str
    published: str
    language: str
    tags: tuple[str, ...]
    colour: str
    span: Span | None
    quote: str
    sentence: str
    note: str

    def stored(self) -> str:
        """As text, to be stored."""
        return json.dumps(astuple(self), ensure_ascii=False)

    @classmethod
    def of(cls, stored: str) -> Self:
        """As it was stored. Raises ValueError."""
        title, publication, published, language, tags, *others = json.loads(stored)
        colour, span, quote, sentence, note = others
        place = Span(*span) if span else None
        article = (title, publication, published, language)
        return cls(*article, tuple(tags), colour, place, quote, sentence, note)
