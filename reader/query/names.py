"""Names in a query: saved:name becomes the query that was saved, collection:name the collection.

A query that leads back to itself, or to very many others, is an error at the column of the name
that was typed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from reader.errors import QueryError
from reader.model.wording import as_said, said
from reader.query.ast import And, Choice, Node, Not, Or
from reader.query.parser import parse_query

LookUp = Callable[[str, str], str | None]
"""What a name stands for, None where nothing has it: ("saved", name) gives a query, ("collection",
name) the id of the collection, which then stands in the tree."""

MOST_SAVED = 32
"""Saved searches that one query may come to, those inside them included; each has up to 64
words."""


def resolved(node: Node, look_up: LookUp) -> Node:
    """The tree with every name replaced. Raises QueryError."""
    return _Resolver(look_up).resolve(node, ())


class _Resolver:
    def __init__(self, look_up: LookUp) -> None:
        self._look_up = look_up
        self._count = 0

    def resolve(self, node: Node, inside: tuple[str, ...]) -> Node:
        """inside: the queries that led here, each saved in the one before."""
        if isinstance(node, And):
            return And(tuple(self.resolve(child, inside) for child in node.nodes))
        if isinstance(node, Or):
            return Or(tuple(self.resolve(child, inside) for child in node.nodes))
        if isinstance(node, Not):
            return Not(self.resolve(node.node, inside))
        if isinstance(node, Choice) and node.field == "saved":
            return self._saved(node, inside)
        if isinstance(node, Choice) and node.field == "collection":
            missing = said("There is no collection “{value}”.", value=node.value)
            return replace(node, value=self._found(node, missing))
        return node

    def _saved(self, choice: Choice, inside: tuple[str, ...]) -> Node:
        missing = said("There is no saved search “{value}”.", value=choice.value)
        query = self._found(choice, missing)
        self._count += 1
        if query in inside or self._count > MOST_SAVED:
            raise QueryError(
                said(
                    "The saved search “{value}” leads back to itself or to too many others.",
                    value=choice.value,
                ),
                choice.column,
                "Change its query first.",
            )
        try:
            tree = self.resolve(parse_query(query), (*inside, query))
        except QueryError as error:
            if inside:
                raise
            raise QueryError(
                said(
                    "The saved search “{value}” cannot be used: {message}",
                    value=choice.value,
                    message=as_said(error.message),
                ),
                choice.column,
                error.hint,
            ) from error
        return _standing_at(tree, choice.column)

    def _found(self, choice: Choice, missing: str) -> str:
        found = self._look_up(choice.field, choice.value)
        if found is None:
            raise QueryError(
                missing,
                choice.column,
                said(
                    'Write it as in the sidebar; of several words as {field}:"two words".',
                    field=choice.field,
                ),
            )
        return found


def _standing_at(node: Node, column: int) -> Node:
    """The same tree, all of it at one column: those inside a saved query are not of this one."""
    if isinstance(node, And):
        return And(tuple(_standing_at(child, column) for child in node.nodes))
    if isinstance(node, Or):
        return Or(tuple(_standing_at(child, column) for child in node.nodes))
    if isinstance(node, Not):
        return Not(_standing_at(node.node, column))
    return replace(node, column=column)
