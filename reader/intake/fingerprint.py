"""The fingerprint of an article: its own words without wrapping, menus and credits."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model.document import Role
from reader.text import normalize
from reader.text.canonical import Piece

_BODY = frozenset({Role.PARAGRAPH, Role.QUOTATION, Role.LIST_ITEM, Role.LEAD, Role.CODE})


def fingerprint(pieces: Sequence[Piece]) -> str:
    """SHA-256 (hex) over the letters and digits of title and running text; over all text where
    there is no running text, so that two pages without an article are equal only if all of their
    words are.

    The title counts: two notes with one text and two names are two notes, and neither may be lost.
    """
    has_body = any(piece.role in _BODY for piece in pieces)
    counted = _BODY | {Role.TITLE} if has_body else frozenset(Role)
    texts = [piece.text for piece in pieces if piece.role in counted]
    return normalize.fingerprint("\n".join(texts))
