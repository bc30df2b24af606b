"""Labelled: what cleaning makes of a reading, before pictures and fingerprint are added."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.article import Metadata
from reader.text.canonical import Piece


@dataclass(frozen=True, slots=True)
class Labelled:
    """The pieces of a document in order, and what is known of the article. metadata.language is
    what the source declares; it may be ""."""

    pieces: tuple[Piece, ...]
    metadata: Metadata
    notices: tuple[str, ...] = ()
