"""Ranking: BM25F. A word counts more in a title than in the text, more in a short text than in a
long one, and less the more documents have it; and each further time less than the time before.

Measured on four test collections: title twice is the best simple choice; closeness of the words and
how many of them match brought nothing.
"""

from __future__ import annotations

import math

from reader.index.kinds import What
from reader.index.snapshot import LENGTH_OF_BYTE

WEIGHTS = {
    What.ARTICLE: {"title": 2.0, "text": 1.0, "caption": 1.0, "byline": 1.0, "publication": 1.0},
    What.PASSAGE: {"quote": 2.0, "note": 1.5, "sentence": 0.5},
}
"""The fields that are searched where none is named, with what a word counts in each."""

_SATURATION = 1.2  # k1
_LENGTH = 0.75  # b


def home_of(field: str) -> What:
    """What has a field of words."""
    return What.PASSAGE if field in WEIGHTS[What.PASSAGE] else What.ARTICLE


def length_factors(average: float) -> list[float]:
    """What one occurrence counts, by the byte that says how long the field is. average: words."""
    return [1.0 / (1.0 - _LENGTH + _LENGTH * length / average) for length in LENGTH_OF_BYTE]


def scored(occurrences: dict[int, float], documents: int) -> dict[int, float]:
    """Scores from weighted occurrences. documents: how many there are of this kind."""
    found = len(occurrences)
    rarity = math.log(1.0 + (max(documents, found) - found + 0.5) / (found + 0.5))
    gain = rarity * (_SATURATION + 1.0)
    return {n: gain * weight / (_SATURATION + weight) for n, weight in occurrences.items()}
