"""Spelling: which words are nearly spelt like another."""

from __future__ import annotations

from rapidfuzz.distance import OSA

_SHORT = 5
MOST_ALIKE = 50
"""Words that one word of a query may stand for; of more, the nearest and then the commonest."""


def most_edits(word: str) -> int:
    """Letters that may be wrong, missing, too many or changed about: one in a short word, else
    two."""
    return 1 if len(word) < _SHORT else 2


def edits_between(one: str, other: str) -> int | None:
    """How many edits make one word into the other; None if too many. The first letter must be the
    same: hardly anybody mistakes it, and it makes looking twenty times as fast."""
    if one[:1] != other[:1]:
        return None
    most = most_edits(one)
    edits = OSA.distance(one, other, score_cutoff=most)
    return edits if edits <= most else None


def alike(word: bytes, frequencies: dict[bytes, int]) -> dict[bytes, int]:
    """The terms that are nearly spelt like a word, with the number of edits. frequencies: in how
    many documents each term is that begins with the same letter."""
    wanted = word.decode("utf-8", "replace")
    found: dict[bytes, int] = {}
    for term in frequencies:
        edits = edits_between(wanted, term.decode("utf-8", "replace"))
        if edits is not None:
            found[term] = edits
    nearest = sorted(found, key=lambda term: (found[term], -frequencies[term], term))
    return {term: found[term] for term in nearest[:MOST_ALIKE]}
