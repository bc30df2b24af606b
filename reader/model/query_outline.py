"""How a query was understood: its conditions as a tree, each with what it finds alone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class PartKind(StrEnum):
    """All of its parts, any of them, none of them; a saved search, which has its own query as its
    part; or a condition: words, a value of a field, days of publication."""

    ALL = "all"
    ANY = "any"
    NOT = "not"
    SAVED = "saved"
    WORDS = "words"
    VALUE = "value"
    DATES = "dates"


@dataclass(frozen=True, slots=True)
class QueryPart:
    """count: how many articles or passages have it; of NOT, how many are left when nothing else is
    asked. text: the words, the value, the name, or "2023-01-01..2023-12-31".

    fields: where words are looked for, or the field of a value. match: how words are compared, see
    reader/query/ast.py. reach: how many words may stand between those near each other. stands_for:
    words of the library that a beginning or a spelling stands for, the commonest first. is_exact: a
    tag without those below it. is_in_store: the library itself is asked, not the search index.
    column: where it stands in the query.
    """

    kind: PartKind
    count: int
    parts: tuple[QueryPart, ...] = ()
    text: str = ""
    fields: tuple[str, ...] = ()
    match: str = ""
    reach: int = 0
    stands_for: tuple[str, ...] = ()
    is_exact: bool = False
    is_in_store: bool = False
    column: int = 0
