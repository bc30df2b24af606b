"""The answer to a query: what matches it wholly and, where that is little, what has some of its
words."""

from __future__ import annotations

from dataclasses import dataclass

from reader.index.evaluator import Evaluator
from reader.index.found import Found
from reader.index.hit_order import Ranked, ranked
from reader.index.snapshot import Snapshot
from reader.model.search import HitOrder
from reader.query.ast import And, Node, Or, Term

FEW = 10
"""Where fewer match wholly, those with some of the words are shown below them."""


@dataclass(frozen=True, slots=True)
class Answer:
    """whole: what matches. partly: what has some of the words only, and all other conditions."""

    whole: Found
    partly: Found

    @property
    def found(self) -> Found:
        """Both together."""
        return self.whole.either(self.partly)

    def __len__(self) -> int:
        return len(self.whole) + len(self.partly)

    def page(self, snapshot: Snapshot, offset: int, limit: int, order: HitOrder) -> Ranked:
        """A page of it in an order, in which what matches wholly always comes first."""
        wanted = offset + limit
        first = ranked(snapshot, self.whole, wanted, order)
        if len(first) < wanted:
            first += ranked(snapshot, self.partly, wanted - len(first), order)
        return first[offset:]


def answer_of(evaluator: Evaluator, node: Node) -> Answer:
    """What a query finds."""
    whole = evaluator.documents(node)
    words = words_of_query(node)
    if len(whole) >= FEW or len(words) < 2:
        return Answer(whole, Found.nothing())
    if not len(whole):
        for word in words:  # each will be asked for alone, to explain it: once is enough
            evaluator.documents(word)
    return Answer(whole, evaluator.documents(_loosened(node)).without(whole))


def words_of_query(node: Node) -> list[Term]:
    """The words and phrases that stand side by side at the top of a query."""
    nodes = node.nodes if isinstance(node, And) else (node,)
    return [child for child in nodes if isinstance(child, Term)]


def _loosened(node: Node) -> Node:
    """The same query, but one of its words is enough; the other conditions stay."""
    others = (
        tuple(n for n in node.nodes if not isinstance(n, Term)) if isinstance(node, And) else ()
    )
    return And((Or(tuple(words_of_query(node))), *others))
