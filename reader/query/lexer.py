"""The lexer: a query's characters become tokens that know their column."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from reader.errors import QueryError
from reader.model.wording import said

LONGEST_QUERY = 1000
"""Code points of a query."""

QUOTES = '"“”„«»'
_DASHES = "-−–"
_REACH = re.compile(r"~(\d*)")
ENDS_WORD = QUOTES + "()"


class Kind(Enum):
    """What a token is."""

    WORD = "word"
    PHRASE = "phrase"
    FIELD = "field"  # text: the name before the colon; "tag" for #; "tag=" for tag:=
    OPEN = "("
    CLOSE = ")"
    NOT = "NOT"
    AND = "AND"
    OR = "OR"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a query. column: 0-based code point where it begins. reach: the digits behind the
    ~ of a phrase, None where it has none."""

    kind: Kind
    text: str
    column: int
    reach: str | None = None


def tokens_of(query: str, fields: frozenset[str]) -> list[Token]:
    """The tokens of a query. fields: the names that may stand before a colon; before another name
    a colon is only a sign between words.

    Raises QueryError for a query that is too long or a phrase without an end.
    """
    if len(query) > LONGEST_QUERY:
        raise QueryError(
            said("The query is longer than {limit} characters.", limit=LONGEST_QUERY),
            LONGEST_QUERY,
            "Search for a few words of the passage instead.",
        )
    return _Lexer(query, fields).tokens()


class _Lexer:
    def __init__(self, query: str, fields: frozenset[str]) -> None:
        self._query = query
        self._fields = fields
        self._at = 0
        self._tokens: list[Token] = []

    def tokens(self) -> list[Token]:
        while self._at < len(self._query):
            self._next()
        return self._tokens

    def _next(self) -> None:
        sign = self._query[self._at]
        if sign.isspace():
            self._at += 1
        elif sign in "()":
            self._add(Kind.OPEN if sign == "(" else Kind.CLOSE, sign, self._at + 1)
        elif sign in QUOTES:
            self._phrase()
        elif sign in _DASHES and self._stands_before_something():
            self._add(Kind.NOT, sign, self._at + 1)
        elif sign == "#" and self._stands_before_something():
            self._add(Kind.FIELD, "tag", self._at + 1)
        else:
            self._word()

    def _add(self, kind: Kind, text: str, end: int) -> None:
        self._tokens.append(Token(kind, text, self._at))
        self._at = end

    def _stands_before_something(self) -> bool:
        following = self._query[self._at + 1 : self._at + 2]
        return bool(following) and not following.isspace() and following != ")"

    def _phrase(self) -> None:
        start = self._at + 1
        end = next((i for i in range(start, len(self._query)) if self._query[i] in QUOTES), -1)
        if end < 0:
            raise QueryError(
                "This quotation mark has no partner.", self._at, 'End the phrase with ".'
            )
        reach = _REACH.match(self._query, end + 1)
        self._tokens.append(
            Token(Kind.PHRASE, self._query[start:end], self._at, reach and reach[1])
        )
        self._at = reach.end() if reach else end + 1

    def _word(self) -> None:
        end = self._at
        while end < len(self._query):
            sign = self._query[end]
            if sign.isspace() or sign in ENDS_WORD:
                break
            if sign == ":" and self._takes_field(end):
                return
            end += 1
        word = self._query[self._at : end]
        operators = {"AND": Kind.AND, "OR": Kind.OR, "NOT": Kind.NOT}
        self._add(operators.get(word, Kind.WORD), word, end)

    def _takes_field(self, colon: int) -> bool:
        name = self._query[self._at : colon].lower()
        if name not in self._fields:
            return False
        if name == "tag" and self._query[colon + 1 : colon + 2] == "=":
            self._add(Kind.FIELD, "tag=", colon + 2)
        else:
            self._add(Kind.FIELD, name, colon + 1)
        return True
