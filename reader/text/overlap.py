"""Overlap: how much two short texts have the same words."""

from __future__ import annotations

from reader.text.letters import fold
from reader.text.words import words_of

_SHORTEST_WORD = 5
"""Letters: shorter words are mostly those that every text has."""


def overlap(one: str, other: str) -> float:
    """The share of their longer words that both have, 0 to 1; accents and case aside."""
    left, right = _words(one), _words(other)
    return len(left & right) / (len(left | right) or 1)


def _words(text: str) -> set[str]:
    return {folded for word in words_of(text) if len(folded := fold(word)) >= _SHORTEST_WORD}
