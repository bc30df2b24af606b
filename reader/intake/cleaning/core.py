"""The core: the run of lines that holds the article, found as the run with the greatest sum."""

from __future__ import annotations

from collections.abc import Collection, Sequence

# What a negative score counts for: headings, lists and answers lower the sum of an article less
# than a menu does, which markup tells apart.
_MERCY = 0.15
# What a run must have gathered before a barrier and after it to be worth crossing.
_BARRIER = -6.0


def core_of(scores: Sequence[float], barriers: Collection[int] = ()) -> tuple[int, int]:
    """The first line and the line after the last of the run whose scores sum up highest.

    (0, 0) where no line has a positive score. barriers: lines which an article seldom crosses.
    """
    total, start = 0.0, 0
    best, best_start, best_end = 0.0, 0, 0
    for place, score in enumerate(scores):
        if total <= 0:
            total, start = 0.0, place
        total += _BARRIER if place in barriers else score * _MERCY if score < 0 else score
        if total > best:
            best, best_start, best_end = total, start, place + 1
    return best_start, best_end
