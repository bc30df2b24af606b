"""Conditions: the parts of a query beside its words, such as tag:x and -colour:blue, read from its
text, added to it and taken from it. What narrows a search is nothing but its text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from reader.model.facet import Facet, QueryCondition
from reader.query.ast import Choice, Dates, Node, Not, Term
from reader.query.fields import ALIASES, FIELDS, WORD_FIELDS
from reader.query.lexer import Kind, Token, tokens_of
from reader.query.parser import parse_query
from reader.query.writing import phrase, written

_FIELDS = {Facet.YEAR: "published", Facet.LANGUAGE: "lang", Facet.COLOUR: "colour"}
_LAST_AND = re.compile(r"(?:(?<=\s)|^)AND$")
_FIRST_AND = re.compile(r"^AND\s+")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a condition stands in a query: code points."""

    start: int
    end: int
    text: str


def condition_of(facet: Facet, value: str) -> str:
    """What narrows a query to a value of a facet."""
    field = _FIELDS.get(facet, facet.value)
    return f"{field}:{phrase(value) if facet is Facet.PUBLICATION else written(value)}"


def conditions(query: str) -> list[QueryCondition]:
    """Those that all of a query is under, in order; none of a query that has an OR beside them.
    Raises QueryError."""
    return [QueryCondition(place.text, _is_excluding(place.text)) for place in _places(query)]


def standing_in(query: str, some: Iterable[str]) -> frozenset[str]:
    """Those of some conditions that a query is under, however they are written there. Raises
    QueryError."""
    known = {_meaning(place.text) for place in _places(query)}
    return frozenset(text for text in some if known and _meaning(text) in known)


def toggled(query: str, condition: str) -> str:
    """The query with one more condition, or without it where it has it. Its opposite makes way, and
    so does a longer time for one within it.

    Raises QueryError for a query or a condition that cannot be understood.
    """
    wanted = _meaning(condition)
    has_it = False
    for place in reversed(_places(query) if query.strip() else []):
        known = _meaning(place.text)
        has_it |= known == wanted
        if known == wanted or _makes_way(known, wanted):
            query = _without(query, place)
    if has_it:
        return query
    return f"{_as_one(query)} {condition}" if query.strip() else condition


def _places(query: str) -> list[_Place]:
    """The conditions of a query, outside of parentheses."""
    tokens = tokens_of(query, FIELDS)
    parse_query(query)
    return [] if _has_or(tokens) else list(_conditions(query, tokens))


def _conditions(query: str, tokens: list[Token]) -> Iterator[_Place]:
    ends = [*(token.column for token in tokens[1:]), len(query)]
    depth, start, at = 0, -1, 0
    while at < len(tokens):
        kind = tokens[at].kind
        depth += (kind is Kind.OPEN) - (kind is Kind.CLOSE)
        if kind is Kind.NOT and start < 0:
            start = tokens[at].column
        elif kind is not Kind.NOT:
            if kind is Kind.FIELD and depth == 0 and _is_condition(tokens, at):
                first = start if start >= 0 else tokens[at].column
                at += 1  # its value
                text = query[first : ends[at]].rstrip()
                yield _Place(first, first + len(text), text)
            start = -1
        at += 1


def _is_condition(tokens: list[Token], at: int) -> bool:
    """A field of words is part of what is searched for; but not the name of a publication."""
    field, value = tokens[at].text, tokens[at + 1]
    if value.kind not in (Kind.WORD, Kind.PHRASE):
        return False
    return field not in _WORDS or (field == "publication" and value.kind is Kind.PHRASE)


_WORDS = frozenset({*WORD_FIELDS, *(name for name, of in ALIASES.items() if of in WORD_FIELDS)})


def _has_or(tokens: list[Token]) -> bool:
    depth = 0
    for token in tokens:
        depth += (token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE)
        if token.kind is Kind.OR and depth == 0:
            return True
    return False


def _as_one(query: str) -> str:
    """So that a condition behind it is one on all of it."""
    query = query.strip()
    return f"({query})" if _has_or(tokens_of(query, FIELDS)) else query


def _without(query: str, place: _Place) -> str:
    before = _LAST_AND.sub("", query[: place.start].rstrip())
    return _bare(_FIRST_AND.sub("", f"{before} {query[place.end :].lstrip()}".strip()))


def _bare(query: str) -> str:
    """Without parentheses around all of it."""
    tokens = tokens_of(query, FIELDS)
    depth = 0
    for number, token in enumerate(tokens):
        depth += (token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE)
        if depth == 0 and (number < len(tokens) - 1 or token.kind is not Kind.CLOSE):
            return query
    return query[1:-1].strip() if tokens else query


def _is_excluding(text: str) -> bool:
    return text[:1] in "-−–" or text.startswith("NOT ")


def _meaning(condition: str) -> Node:
    """Equal for two ways to write the same, such as #x and tag:"x"."""
    field, _, value = condition.partition(":")
    if field.lower() == "in":  # no query by itself
        return Choice("in", value.casefold())
    return _without_place(parse_query(condition))


def _without_place(node: Node) -> Node:
    if isinstance(node, Not):
        return Not(_without_place(node.node))
    if isinstance(node, Choice):
        return replace(node, value=node.value.casefold(), column=0)
    if isinstance(node, Term):
        return replace(node, text=" ".join(node.text.casefold().split()), column=0)
    return replace(node, column=0) if isinstance(node, Dates) else node


def _makes_way(known: Node, wanted: Node) -> bool:
    if isinstance(known, Dates) and isinstance(wanted, Dates):
        return known.first <= wanted.first and wanted.last <= known.last
    return Not(known) == wanted or Not(wanted) == known
