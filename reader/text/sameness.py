"""Sameness: how much of two texts is word for word the same, by the shingles they share."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from reader.text.shingles import LENGTH, Numbers, shingles

LEAST_LIKENESS = 0.17
"""Jaccard. Two press releases of one house, with the same paragraphs about it at their end, have
.15 at the most; a text of which every fifth word was changed has .26 with what it was."""
LEAST_CONTAINED = 0.5
"""Of the shorter text's shingles, for one that was cut from the other."""
SHORT, SHORTEST = 50, 12
"""Words. Below the first a few common phrases are much of a text, so that nearly all of it must be
the same; below the second nothing is said."""
LEAST_OF_SHORT = 0.8


@dataclass(frozen=True, slots=True)
class Sameness:
    """jaccard: shingles in both, of those in either. contained: of the text that has fewer.
    share: words in runs that both have, of all words of both. All 0.0 to 1.0. words: of the shorter
    text."""

    jaccard: float
    contained: float
    share: float
    words: int

    @property
    def is_one_story(self) -> bool:
        """Enough is the same that it cannot be chance, nor a quotation."""
        if self.words < SHORT:
            return self.words >= SHORTEST and self.jaccard >= LEAST_OF_SHORT
        return self.jaccard >= LEAST_LIKENESS or self.contained >= LEAST_CONTAINED


def sameness(one: Numbers, other: Numbers) -> Sameness:
    """Compare two texts by the numbers of their words."""
    ours, theirs = shingles(one), shingles(other)
    common = np.intersect1d(ours, theirs)
    sizes = [len(np.unique(ours)), len(np.unique(theirs))]
    words = min(len(one), len(other))
    if not len(common):
        return Sameness(0.0, 0.0, 0.0, words)
    shared = covered(ours, common).sum() + covered(theirs, common).sum()
    return Sameness(
        jaccard=len(common) / (sum(sizes) - len(common)),
        contained=len(common) / min(sizes),
        share=float(shared) / (len(one) + len(other)),
        words=words,
    )


def covered(runs: Numbers, common: Numbers) -> NDArray[np.bool_]:
    """For each word of a text whether it stands in a run that is one of some others."""
    is_common = np.isin(runs, common)
    words = np.zeros(len(runs) + LENGTH - 1, np.bool_)
    for place in range(LENGTH):
        words[place : place + len(runs)] |= is_common
    return words
