"""The fingerprint of an article: its own words without wrapping, menus and credits."""

from __future__ import annotations

from collections.abc import Sequence

from reader.model.document import Role
from reader.text import normalize
from reader.text.canonical import Piece

_ALWAYS_SAME = frozenset({Role.PARAGRAPH, Role.QUOTATION, Role.LIST_ITEM, Role.LEAD, Role.CODE})


def fingerprint(pieces: Sequence[Piece]) -> str:
    """SHA-256 (hex) over the letters and digits of the running text; over all text where there is
    none, so that two pages without an article are equal only if all of their words are."""
    texts = [piece.text for piece in pieces if piece.role in _ALWAYS_SAME]
    return normalize.fingerprint("\n".join(texts or [piece.text for piece in pieces]))
