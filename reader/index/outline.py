"""The outline of a query: each of its conditions, with what it finds alone."""

from __future__ import annotations

from dataclasses import replace

from reader.index.analysis import STEM_MARK, analyzer, prefix_term
from reader.index.evaluator import Evaluator, Resolve
from reader.index.kinds import What
from reader.index.ranking import weights_of
from reader.index.snapshot import Snapshot
from reader.index.spelling import alike
from reader.model.query_outline import PartKind, QueryPart
from reader.query.ast import And, Choice, Dates, Match, Node, Not, Or, Term
from reader.query.names import LookUp, resolved
from reader.query.parser import parse_query

MOST_WORDS = 8
"""Words of the library that are named for one beginning or spelling."""


class Outliner:
    """Makes outlines on one snapshot, of queries that were found sound before."""

    def __init__(self, snapshot: Snapshot, resolve: Resolve, look_up: LookUp, what: What) -> None:
        self._snapshot = snapshot
        self._look_up = look_up
        self._what = what
        self._asked: set[tuple[str, str]] = set()

        def asking(field: str, value: str) -> frozenset[int]:
            self._asked.add((field, value))
            return resolve(field, value)

        self._evaluator = Evaluator(snapshot, analyzer(), asking, what)

    def part(self, node: Node) -> QueryPart:
        """A tree as it was parsed, its names not replaced yet. Raises QueryError."""
        if isinstance(node, And | Or):
            kind = PartKind.ALL if isinstance(node, And) else PartKind.ANY
            return QueryPart(kind, self._count(node), tuple(map(self.part, node.nodes)))
        if isinstance(node, Not):
            return QueryPart(PartKind.NOT, self._count(node), (self.part(node.node),))
        if isinstance(node, Term):
            return self._words(node)
        if isinstance(node, Choice):
            return self._value(node)
        return self._dates(node)

    def _count(self, node: Node) -> int:
        return len(self._evaluator.documents(resolved(node, self._look_up)))

    def _is_asked_of_store(self, choice: Choice) -> bool:
        found = resolved(choice, self._look_up)
        return isinstance(found, Choice) and (found.field, found.value) in self._asked

    def _words(self, term: Term) -> QueryPart:
        fields = tuple(weights_of(term, self._what))
        return QueryPart(
            PartKind.WORDS,
            self._count(term),
            text=term.text,
            fields=fields,
            match=term.match.value,
            reach=term.reach,
            stands_for=self._stands_for(term, fields),
            column=term.column,
        )

    def _value(self, choice: Choice) -> QueryPart:
        count = self._count(choice)
        part = QueryPart(
            PartKind.VALUE,
            count,
            text=choice.value,
            fields=(choice.field,),
            is_exact=choice.is_exact,
            is_in_store=self._is_asked_of_store(choice),
            column=choice.column,
        )
        if choice.field != "saved":
            return part
        query = self._look_up("saved", choice.value) or ""
        inside = (self.part(parse_query(query)),)
        return replace(part, kind=PartKind.SAVED, parts=inside, is_in_store=True)

    def _dates(self, dates: Dates) -> QueryPart:
        days, fields = f"{dates.first}..{dates.last}", ("published",)
        count = self._count(dates)
        return QueryPart(PartKind.DATES, count, text=days, fields=fields, column=dates.column)

    def _stands_for(self, term: Term, fields: tuple[str, ...]) -> tuple[str, ...]:
        if term.match not in (Match.PREFIX, Match.ALIKE):
            return ()
        found: dict[bytes, int] = {}
        start = prefix_term(term.text)
        is_alike = term.match is Match.ALIKE
        first = start.decode("utf-8", "replace")[:1].encode() if is_alike else start
        for field in fields:
            for word, count in self._snapshot.terms_between(field, first, first + b"\xff").items():
                if not word.startswith(STEM_MARK):
                    found[word] = found.get(word, 0) + count
        words = list(alike(start, found)) if is_alike else sorted(found, key=lambda w: -found[w])
        return tuple(word.decode("utf-8", "replace") for word in words[:MOST_WORDS])
