"""Typed: a query whose last word is still being typed."""

from __future__ import annotations

import re

from reader.errors import QueryError
from reader.query.parser import parse_query
from reader.text.letters import is_unspaced

_LAST = re.compile(r"(?:^|\s)([^\W\d_]{2,})\Z")
_OPERATORS = ("AND", "OR", "NOT")


def unfinished(query: str) -> tuple[str, str] | None:
    """The last word, and the query for all words that begin so; None where the query does not end
    in a bare word of two letters or more."""
    found = _LAST.search(query)
    if not found or query.count('"') % 2 or found[1] in _OPERATORS or is_unspaced(found[1]):
        return None
    longer = f"{query}*"
    try:
        parse_query(longer)
    except QueryError:
        return None
    return found[1], longer
