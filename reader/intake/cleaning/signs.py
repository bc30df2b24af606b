"""Signs: the words by which the furniture of a page gives itself away, in several languages.

Whole lines, compared without case and accents of typography. A sign says what a line is about; what
it counts for is decided where lines are scored.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.intake.cleaning.words import words
from reader.model.document import Boilerplate
from reader.text.normalize import fold_marks


@dataclass(frozen=True, slots=True)
class Sign:
    """What a line says of itself. reason: a phrase for the reader. is_barrier: the article does not
    go on behind it, or has not begun before it; what follows belongs to the sign."""

    kind: Boilerplate
    reason: str
    is_barrier: bool = False


def _read_signs() -> Iterator[tuple[Sign, str, str]]:
    """Each sign with its pattern for a whole line and its pattern for the beginning of one."""
    for entry in words("furniture")["sign"]:
        sign = Sign(Boilerplate(entry["kind"]), entry["reason"], entry.get("barrier", False))
        yield sign, "|".join(entry.get("whole", ())), "|".join(entry.get("beginning", ()))


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    """One pattern for all: the number of its last group says which of them matched first."""
    return re.compile("|".join(f"({pattern or '(?!)'})" for pattern in patterns))


_SIGNS = tuple(_read_signs())
_WHOLE = _any_of(whole for _, whole, _ in _SIGNS)
_BEGINNING = _any_of(start for _, _, start in _SIGNS)
_LONGEST_SIGN = 200
_LONGEST_NOTICE = 700
_EDGES = " \t-–—|•·*»«<>→←›‹▸▶✕×+#:↑↓▲▼"


def sign_of(text: str) -> Sign | None:
    """What a line says of itself, None where it says nothing."""
    if len(text) > _LONGEST_NOTICE:
        return None
    folded = fold_marks(text).casefold().strip(_EDGES)
    match = _BEGINNING.match(folded)
    if not match and len(folded) <= _LONGEST_SIGN:
        match = _WHOLE.fullmatch(folded)
    return _SIGNS[match.lastindex - 1][0] if match and match.lastindex else None
