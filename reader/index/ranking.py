"""Ranking: BM25F. A word counts more in a title than in the text, more in a short text than in a
long one, and less the more documents have it; and each further time less than the time before.

Measured on four test collections: title twice is the best simple choice; closeness of the words and
how many of them match brought nothing.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from reader.index.entries import HIDDEN
from reader.index.found import Found
from reader.index.kinds import What
from reader.index.snapshot import LENGTH_OF_BYTE
from reader.query.ast import Term

WEIGHTS = {
    What.ARTICLE: {"title": 2.0, "text": 1.0, "caption": 1.0, "byline": 1.0, "publication": 1.0},
    What.PASSAGE: {"quote": 2.0, "note": 1.5, "sentence": 0.5},
}
"""The fields that are searched where none is named, with what a word counts in each."""
_HIDDEN_WEIGHT = 0.5

_SATURATION = 1.2  # k1
_LENGTH = 0.75  # b


def weights_of(term: Term, what: What) -> Mapping[str, float]:
    """The fields that a term is looked for in, with what a word counts in each. Of a passage, the
    text is its sentence."""
    if not term.field:
        return WEIGHTS[what] | ({HIDDEN: _HIDDEN_WEIGHT} if term.in_hidden else {})
    is_sentence = term.field == "text" and what is What.PASSAGE
    return {"sentence" if is_sentence else term.field: 1.0}


def home_of(field: str, asked: What) -> What:
    """What has a field of words; both have hidden ones. asked: what is looked for."""
    if field == HIDDEN:
        return asked
    return What.PASSAGE if field in WEIGHTS[What.PASSAGE] else What.ARTICLE


def length_factors(average: float) -> NDArray[np.float64]:
    """What one occurrence counts, by the byte that says how long the field is. average: words."""
    factors: NDArray[np.float64] = 1.0 / (1.0 - _LENGTH + _LENGTH * LENGTH_OF_BYTE / average)
    return factors


def rarity(found: int, documents: int) -> float:
    """What a word says that so many of the documents have."""
    return math.log(1.0 + (max(documents, found) - found + 0.5) / (found + 0.5))


def scored(occurrences: Found, documents: int) -> Found:
    """Scores from weighted occurrences. documents: how many there are of this kind."""
    scores = scores_of(occurrences.scores, len(occurrences), documents)
    return Found(occurrences.numbers, scores)


def scores_of(occurrences: NDArray[np.float64], found: int, documents: int) -> NDArray[np.float64]:
    """The same for any documents; those without an occurrence score 0. found: how many have one."""
    scores = occurrences + _SATURATION
    np.divide(occurrences, scores, out=scores)
    scores *= rarity(found, documents) * (_SATURATION + 1.0)
    return scores
