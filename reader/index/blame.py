"""Blame: why nothing matches a query, and what it would have to leave out to find something.

Each part is looked at alone and each pair of the rarest together; then the documents that have most
of the parts say which ones are in the way. A few dozen comparisons of arrays, whatever is asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from reader.index.found import Found

_MOST_PAIRED = 8
"""Parts of which each pair is looked at, 28 of them."""
MOST_PARTS = 16
"""Of a longer query nothing is said: who pastes a paragraph did not mean each word."""
_MOST_NEAREST = 10_000


@dataclass(frozen=True, slots=True)
class Verdict:
    """guilty: the fewest parts that never stand together, one or two; none where it takes more.
    dropped: without these the query finds something; none where nothing helps. Both by the number
    of the part, ascending."""

    guilty: tuple[int, ...] = ()
    dropped: tuple[int, ...] = ()


def blamed(parts: Sequence[Found]) -> Verdict:
    """Why nothing has all of these parts. parts: what each alone finds; at most MOST_PARTS."""
    dropped = _dropped(parts)
    empty = tuple(number for number, found in enumerate(parts) if not len(found))
    if empty:
        return Verdict(empty[:1], dropped)
    rarest = sorted(range(len(parts)), key=lambda number: len(parts[number]))[:_MOST_PAIRED]
    for one, other in combinations(sorted(rarest), 2):
        if not len(parts[one].both(parts[other])):
            return Verdict((one, other), dropped)
    return Verdict((), dropped)


def _dropped(parts: Sequence[Found]) -> tuple[int, ...]:
    """As few as can be; of as many, those without which the most is found, as far as the first
    thousands of documents tell; of equals, those that stand last."""
    size = max((int(found.numbers[-1]) + 1 for found in parts if len(found)), default=0)
    if not size:
        return ()
    had, codes = np.zeros(size, np.uint8), np.zeros(size, np.uint64)
    for number, found in enumerate(parts):
        had[found.numbers] += 1
        codes[found.numbers] |= np.uint64(1 << number)
    nearest = codes[had == had.max()][:_MOST_NEAREST]
    kinds, counts = np.unique(nearest, return_counts=True)
    kept = int(kinds[np.argmax(counts)])  # of equals the first: the lowest bits are kept
    return tuple(number for number in range(len(parts)) if not kept >> number & 1)
