"""Explaining: what must be said of an answer, which words nothing has, and what is to blame where
nothing matches."""

from __future__ import annotations

from dataclasses import dataclass

from reader.errors import QueryError
from reader.index.answer import Answer, words_of_query
from reader.index.blame import MOST_PARTS, Verdict, blamed
from reader.index.evaluator import Evaluator
from reader.model.search import Scope, Without
from reader.model.wording import Said, said
from reader.query.ast import And, Choice, Dates, Node, Not, Term
from reader.query.dates import days_of
from reader.query.lexer import QUOTES
from reader.query.parser import Part, parse_query, parts_of

_MOST_DROPPED = 3
"""Without more parts it is another search."""


@dataclass(frozen=True, slots=True)
class Explained:
    """message: one sentence, "" where there is nothing to say. missing: words that nothing has.
    without: what to search for instead."""

    message: str = ""
    missing: tuple[Term, ...] = ()
    without: Without | None = None


def explained(
    evaluator: Evaluator, query: str, node: Node, answer: Answer, scope: Scope
) -> Explained:
    """What is to be said of an answer."""
    if len(answer.whole):
        return Explained(_few(len(answer.whole), scope) if len(answer.partly) else "")
    parts = parts_of(query)
    nodes = node.nodes if isinstance(node, And) and _several(parts) else (node,)
    is_short = len(nodes) <= MOST_PARTS
    verdict = blamed([evaluator.documents(one) for one in nodes]) if is_short else Verdict()
    missing = tuple(term for term in words_of_query(node) if not len(evaluator.documents(term)))
    typed = [part.text for part in parts if part.has_node]
    named = [_Named(nodes[number], typed[number]) for number in verdict.guilty]
    if len(answer.partly) and len(named) == len(nodes):
        named = []  # that two words alone do not stand together needs no names
    reason = _reason(named, scope)
    message = _still_shown(reason, named, scope) if len(answer.partly) else reason
    return Explained(message, missing, _without(parts, verdict))


@dataclass(frozen=True, slots=True)
class _Named:
    """A part of a query and how it was typed."""

    node: Node
    typed: str

    @property
    def tag(self) -> str:
        node = self.node
        return node.value if isinstance(node, Choice) and node.field == "tag" else ""

    @property
    def name(self) -> Said:
        if self.tag:
            return said("tag “{name}”", name=self.tag)
        # Of publication:"River Courier" the quotation marks stay: one of them stands within.
        is_phrase = self.typed[:1] in QUOTES
        return said("“{word}”", word=self.typed.strip(QUOTES) if is_phrase else self.typed)


def _several(parts: list[Part]) -> bool:
    return sum(part.has_node for part in parts) > 1


def _without(parts: list[Part], verdict: Verdict) -> Without | None:
    """The query without what is in the way."""
    conditions = [part for part in parts if part.has_node]
    dropped = [conditions[number] for number in verdict.dropped]
    if not 0 < len(dropped) <= _MOST_DROPPED:
        return None
    kept = [part for part in parts if not any(part is one for one in dropped)]
    query = " ".join(part.text for part in kept)
    try:
        parse_query(query)
    except QueryError:  # in:hidden, without words to look for
        query = " ".join(part.text for part in kept if part.has_node)
    return Without(tuple(part.text for part in dropped), query)


def _few(count: int, scope: Scope) -> Said:
    if scope is not Scope.PASSAGES:
        return said(
            "{n} article has all the words; below it are those with some.",
            "{n} articles have all the words; below them are those with some.",
            n=count,
        )
    return said(
        "{n} passage has all the words; below it are those with some.",
        "{n} passages have all the words; below them are those with some.",
        n=count,
    )


def _reason(guilty: list[_Named], scope: Scope) -> Said:
    are_ruled_out = all(isinstance(part.node, Not) for part in guilty)
    if not guilty or (are_ruled_out and len(guilty) > 1):
        if scope is not Scope.PASSAGES:
            return said("No article has all of this.")
        return said("No passage has all of this.")
    return _alone(guilty[0], scope) if len(guilty) == 1 else _apart(*guilty)


def _alone(part: _Named, scope: Scope) -> Said:
    """Why a part finds nothing by itself."""
    node = part.node
    if isinstance(node, Dates) and (time := _time_of(part.typed)):
        if scope is not Scope.PASSAGES:
            return said("No article was published in {time}.", time=time)
        return said("No passage is from an article of {time}.", time=time)
    if tag := part.tag:
        if scope is not Scope.PASSAGES:
            return said("No article has the tag “{name}”.", name=tag)
        return said("No passage has the tag “{name}”.", name=tag)
    if isinstance(node, Term):
        if scope is not Scope.PASSAGES:
            return said("No article has {what}.", what=part.name)
        return said("No passage has {what}.", what=part.name)
    return said("Nothing matches {what}.", what=part.name)


def _apart(one: _Named, other: _Named) -> Said:
    """Why two parts find nothing together."""
    # No sentence begins with "tag", nor with what is ruled out.
    one, other = sorted((one, other), key=lambda part: (isinstance(part.node, Not), bool(part.tag)))
    if one.tag and other.tag:
        first, last = one.tag, other.tag
        return said("The tags “{one}” and “{other}” never stand together.", one=first, other=last)
    if isinstance(other.node, Not) and not isinstance(one.node, Not):
        inner = _Named(other.node.node, _bare(other.typed))
        return said("All that has {one} has {other}, too.", one=one.name, other=inner.name)
    return said("{one} and {other} never stand together.", one=one.name, other=other.name)


def _still_shown(reason: Said, guilty: list[_Named], scope: Scope) -> Said:
    """The same, where articles with some of the words are shown nevertheless."""
    if len(guilty) == 1:
        what = guilty[0].name
        if scope is not Scope.PASSAGES:
            return said("No article has {what}; showing those with the other words.", what=what)
        return said("No passage has {what}; showing those with the other words.", what=what)
    if guilty:
        return said("{reason} Below are those with some of the words.", reason=reason)
    if scope is not Scope.PASSAGES:
        return said("No article has all the words; showing those with some of them.")
    return said("No passage has all the words; showing those with some of them.")


def _time_of(typed: str) -> str:
    """The year, month or day behind published:, "" for anything else."""
    field, _, value = typed.partition(":")
    return value if field.lower() == "published" and days_of(value) else ""


def _bare(typed: str) -> str:
    return typed.removeprefix("NOT ").lstrip("-−–").lstrip()
