"""Folded forms of titles, for sorting and for the filter row: no accents, no case."""

from __future__ import annotations

import unicodedata


def fold(text: str) -> str:
    """Case-folded, compatibility-decomposed, without combining marks, white space collapsed."""
    if text.isascii():
        return " ".join(text.lower().split())
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    return " ".join(plain.split())


def sort_key(text: str) -> str:
    """Like fold, without quotation marks and brackets before the first letter or digit."""
    folded = fold(text)
    first = next((i for i, c in enumerate(folded) if c.isalnum()), 0)
    return folded[first:]
