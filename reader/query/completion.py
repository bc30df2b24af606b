"""Completion: what a person is typing at the cursor of a query that may not be whole yet.

A query is read from its beginning, as the lexer does, but forgivingly: a phrase may have no end.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from reader.query.fields import ALIASES, FIELDS
from reader.query.lexer import ENDS_WORD, LONGEST_QUERY, QUOTES

_HEAD = re.compile(r"(?P<sign>[-−–]?)(?:(?P<tag>#)|(?P<name>[A-Za-z]+):(?P<exact>=?))?")
_VALUE = re.compile(rf"(?P<open>[{QUOTES}])(?P<phrase>[^{QUOTES}]*)[{QUOTES}]?(?:~\d*)?")
_WORD = re.compile(rf"[^\s{re.escape(ENDS_WORD)}]*")


class Wants(Enum):
    """What would help: nothing; earlier searches, for nothing is typed; the name of a field, or
    whatever a word may be the beginning of; a value of a field."""

    NOTHING = "nothing"
    RECENT = "recent"
    WORD = "word"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class Wanted:
    """typed: the beginning of it, without quotation marks. start, end: what a choice would replace,
    code points of the query. field: of a value, without other names that it has."""

    wants: Wants
    typed: str = ""
    start: int = 0
    end: int = 0
    field: str = ""


def wanted_at(query: str, cursor: int) -> Wanted:
    """What is wanted at a cursor, which stands between code points of a query: nothing in one that
    is too long to be asked."""
    if len(query) > LONGEST_QUERY:
        return Wanted(Wants.NOTHING, "", cursor, cursor)
    if not query.strip():
        return Wanted(Wants.RECENT, end=len(query))
    at, field = 0, ""
    while at < len(query):
        if query[at].isspace():
            at += 1
            if at == cursor and field:
                return Wanted(Wants.VALUE, "", at, at, field)
            continue
        if query[at] in "()":
            at, field = at + 1, ""
            continue
        piece = _piece(query, at, field)
        if at < cursor <= piece.end:
            return piece.wanted(query, cursor)
        if cursor <= at:
            break
        at, field = piece.end, piece.waiting
    return Wanted(Wants.NOTHING, "", cursor, cursor)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A word, a phrase, or a field with its value. name: where its field begins, value: where the
    value does, words: where the value's letters do, behind a quotation mark."""

    field: str
    name: int
    value: int
    words: int
    end: int

    @property
    def waiting(self) -> str:
        """The field, if its value is still to come."""
        return self.field if self.value == self.end else ""

    def wanted(self, query: str, cursor: int) -> Wanted:
        if cursor < self.value or (not self.field and self.words > self.value):
            return self._of_name(query, cursor)
        typed = query[self.words : max(cursor, self.words)]
        if self.field:
            return Wanted(Wants.VALUE, typed, self.value, self.end, self.field)
        if not typed:
            return Wanted(Wants.NOTHING, "", cursor, cursor)
        return Wanted(Wants.WORD, typed, self.value, self.end)

    def _of_name(self, query: str, cursor: int) -> Wanted:
        """The cursor stands in the name of a field, in a sign before it, or in a phrase."""
        typed = query[self.name : cursor]
        if self.field and typed.isalpha() and self.name < cursor:
            return Wanted(Wants.WORD, typed, self.name, self.value)
        return Wanted(Wants.NOTHING, "", cursor, cursor)


def _piece(query: str, at: int, waiting: str) -> _Piece:
    """The piece that begins at a place. waiting: a field whose value it is."""
    field, name, value = waiting, at, at
    head = _HEAD.match(query, at)
    if head and not waiting:
        name = head.end("sign")
        known = "tag" if head["tag"] else _known(head["name"] or "")
        field, value = known, head.end() if known else name
    phrase = _VALUE.match(query, value)
    if phrase:
        return _Piece(field, name, value, phrase.start("phrase"), phrase.end())
    word = _WORD.match(query, value)
    end = word.end() if word else value
    return _Piece(field, name, value, value, max(end, at + 1))


def _known(name: str) -> str:
    name = name.lower()
    return ALIASES.get(name, name) if name in FIELDS else ""
