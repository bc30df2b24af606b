"""Found: documents with their scores, as two arrays, and how such results are put together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Indexes = NDArray[np.int64]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """Documents by number, ascending, and what each scores; 0.0 for what was found without words.
    Deleted ones may be among them."""

    numbers: Indexes
    scores: NDArray[np.float64]

    @classmethod
    def nothing(cls) -> Found:
        """No document."""
        return cls.unscored(np.empty(0, np.int64))

    @classmethod
    def unscored(cls, numbers: Indexes) -> Found:
        """Documents that were found without words; ascending numbers."""
        return cls(numbers, np.zeros(len(numbers)))

    @classmethod
    def of_all(cls, scores: NDArray[np.float64]) -> Found:
        """From a score for every document there is; those with 0 are not found."""
        # Of a mask: numpy is six times as slow to look for the zeros among floats.
        numbers = np.flatnonzero(scores != 0)
        return cls(numbers, scores[numbers])

    @classmethod
    def any_of(cls, several: Sequence[Found]) -> Found:
        """What is in any of several, with the sum of the scores."""
        full = [found for found in several if len(found)]
        if len(full) < 2:
            return full[0] if full else cls.nothing()
        scores = np.zeros(int(max(found.numbers[-1] for found in full)) + 1)
        for found in full:
            scores[found.numbers] += found.scores
        is_found = scores != 0
        for found in full:
            if not found.scores.all():
                is_found[found.numbers] = True
        numbers = np.flatnonzero(is_found)
        return cls(numbers, scores[numbers])

    def __len__(self) -> int:
        return len(self.numbers)

    def kept(self, mask: Mask) -> Found:
        """Only some. mask: for each of these documents."""
        return Found(self.numbers[mask], self.scores[mask])

    def among(self, living: Mask) -> Found:
        """Only those that are marked. living: a mark for every document there is."""
        return self.kept(living[self.numbers])

    def both(self, other: Found) -> Found:
        """What is in both, with the sum of the scores."""
        small, large = (self, other) if len(self) <= len(other) else (other, self)
        at, is_in = _places(small.numbers, large.numbers)
        scores = small.scores[is_in] + large.scores[at[is_in]]
        return Found(small.numbers[is_in], scores)

    def without(self, unwanted: Found) -> Found:
        """What is here and not there."""
        _, is_in = _places(self.numbers, unwanted.numbers)
        return self.kept(~is_in)

    def either(self, other: Found) -> Found:
        """What is in one or both, with the sum of the scores."""
        return Found.any_of((self, other))


def _places(wanted: Indexes, numbers: Indexes) -> tuple[Indexes, Mask]:
    """Where each wanted number would stand among others, and whether it does."""
    if not len(numbers):
        return np.zeros(len(wanted), np.int64), np.zeros(len(wanted), bool)
    at = np.minimum(np.searchsorted(numbers, wanted), len(numbers) - 1)
    return at, numbers[at] == wanted
