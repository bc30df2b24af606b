"""How a query was understood, as lines of text and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from reader.model.query_outline import PartKind, QueryPart
from reader.model.search import Scope
from reader.model.words import counted

_GROUPS = {
    PartKind.ALL: "all of these",
    PartKind.ANY: "any of these",
    PartKind.NOT: "without this",
}
_MATCHES = {
    "stem": "“{text}” in any of its forms",
    "exact": "“{text}” just so",
    "prefix": "words that begin with “{text}”",
    "alike": "words nearly spelt like “{text}”",
    "near": "“{text}” in any order, at most {reach} words between",
}


def outline_text(part: QueryPart, scope: Scope) -> str:
    """A line for each part, the parts of a part further in."""
    return "\n".join(_lines(part, scope, 0))


def outline_json(part: QueryPart) -> dict[str, Any]:
    """A part with its parts; what does not belong to its kind is left out."""
    form: dict[str, Any] = {"kind": part.kind.value, "count": part.count}
    if part.text:
        form |= {"text": part.text, "column": part.column}
        form |= {"fields": list(part.fields), "source": "store" if part.is_in_store else "index"}
    if part.match:
        form |= {"match": part.match, "stands_for": list(part.stands_for)}
    if part.match == "near":
        form["reach"] = part.reach
    if part.is_exact:
        form["exact"] = True
    if part.parts:
        form["parts"] = [outline_json(one) for one in part.parts]
    return form


def _lines(part: QueryPart, scope: Scope, depth: int) -> Iterator[str]:
    noun = "passage" if scope is Scope.PASSAGES else "article"
    yield f"{'  ' * depth}{_words(part)}: {counted(part.count, noun)}"
    for one in part.parts:
        yield from _lines(one, scope, depth + 1)


def _words(part: QueryPart) -> str:
    if part.kind in _GROUPS:
        return _GROUPS[part.kind]
    if part.kind is PartKind.SAVED:
        return f"what the saved search “{part.text}” finds"
    if part.kind is PartKind.DATES:
        return f"published {part.text}"
    if part.kind is PartKind.VALUE:
        sign = "=" if part.is_exact else ""
        source = " (asked of the library)" if part.is_in_store else ""
        return f"{part.fields[0]}:{sign}{part.text}{source}"
    words = _MATCHES[part.match].format(text=part.text, reach=part.reach)
    stands_for = f" ({', '.join(part.stands_for)})" if part.stands_for else ""
    return f"{words}{stands_for}, in {', '.join(part.fields)}"
