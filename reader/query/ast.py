"""The query tree: what a person asked for, before the index is looked at."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum


class Match(Enum):
    """How a term's words are compared: by stem, as they stand (in quotes), by their beginning, by
    stem and near each other, by their letters."""

    STEM = "stem"
    EXACT = "exact"
    PREFIX = "prefix"
    NEAR = "near"
    ALIKE = "alike"


@dataclass(frozen=True, slots=True)
class Term:
    """A word or a phrase. field: "" for all that is searched by default. column: where it stands in
    the query, in code points. reach: of words near each other, how many others may stand between
    the first and the last of them. in_hidden: hidden lines are searched, too."""

    text: str
    field: str = ""
    match: Match = Match.STEM
    column: int = 0
    reach: int = 0
    in_hidden: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a field that has no words: tag, lang, colour, is, has. is_exact: a tag without
    its children."""

    field: str
    value: str
    is_exact: bool = False
    column: int = 0


@dataclass(frozen=True, slots=True)
class Dates:
    """Published within these days, both included, as "2023-01-08"; a month or a year must lie in
    them whole."""

    first: str
    last: str
    column: int = 0


@dataclass(frozen=True, slots=True)
class Not:
    """Everything else."""

    node: Node


@dataclass(frozen=True, slots=True)
class And:
    """All of them."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """Any of them."""

    nodes: tuple[Node, ...]


Node = Term | Choice | Dates | Not | And | Or


def wanted_terms(node: Node) -> Iterator[Term]:
    """The terms that a hit may contain: all but those ruled out."""
    if isinstance(node, Term):
        yield node
    elif isinstance(node, And | Or):
        for child in node.nodes:
            yield from wanted_terms(child)


def with_hidden(node: Node) -> Node:
    """The same tree, where words without a field of their own are looked for in hidden lines,
    too."""
    if isinstance(node, Term):
        return node if node.field else replace(node, in_hidden=True)
    if isinstance(node, And):
        return And(tuple(map(with_hidden, node.nodes)))
    if isinstance(node, Or):
        return Or(tuple(map(with_hidden, node.nodes)))
    return Not(with_hidden(node.node)) if isinstance(node, Not) else node
