"""Kinds: what a document of the index can be, the keys they are known by, and the stamp."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import IntEnum

from reader.model.search import Scope

INDEX_VERSION = 3
"""Raised with every change of the schema, the codec or the analysis: older indexes are rebuilt."""

STAMP_KEY = b"stamp"


class What(IntEnum):
    """What a document of the index is."""

    STAMP = 0
    ARTICLE = 1
    PASSAGE = 2

    @classmethod
    def of(cls, scope: Scope) -> What:
        """What a scope looks for."""
        return cls.PASSAGE if scope is Scope.PASSAGES else cls.ARTICLE


def article_key(article_id: int) -> bytes:
    """The key of an article."""
    return b"a%d" % article_id


def passage_key(annotation_id: int) -> bytes:
    """The key of a passage."""
    return b"p%d" % annotation_id


@dataclass(frozen=True, slots=True)
class Stamp:
    """Whose index it is and how far it has come. seq: of the library's queue."""

    library_uuid: str
    seq: int
    version: int = INDEX_VERSION

    def to_json(self) -> str:
        """As it is stored."""
        return json.dumps([self.library_uuid, self.version, self.seq])

    @classmethod
    def from_json(cls, text: str) -> Stamp:
        """As it was stored. Raises ValueError."""
        library_uuid, version, seq = json.loads(text)
        return cls(str(library_uuid), int(seq), int(version))
