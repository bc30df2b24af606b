"""Writing: how a value stands in a query so that it is read back as that one value."""

from __future__ import annotations

import re

from reader.query.lexer import QUOTES

_PLAIN = re.compile(r"(?!(?:AND|OR|NOT)\Z)\w[\w/.&'’-]*")


def written(value: str) -> str:
    """A value as it can stand behind a field: in quotation marks where it has more than one word or
    means something by itself."""
    return value if _PLAIN.fullmatch(value) else phrase(value)


def phrase(words: str) -> str:
    """Words between quotation marks; those within them cannot be said and are left out."""
    inner = " ".join("".join(" " if sign in QUOTES else sign for sign in words).split())
    return f'"{inner}"'
