"""Paragraphs of two texts, told apart: which stand in both, which in one, which were changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

import numpy as np

from reader.model.story import StoryComparison
from reader.text.sameness import covered
from reader.text.shingles import Numbers, shingles, word_numbers

MOSTLY = 0.5
"""Of a paragraph's words, in runs of the other text: as many make it a changed one, not a new."""


def compare_paragraphs(here: Sequence[str], there: Sequence[str]) -> StoryComparison:
    """What two articles have in common; a paragraph that is in one twice and in the other once is
    once only in the first."""
    ours, theirs = _Side(here), _Side(there)
    ours.pass_over(theirs.keys)
    theirs.pass_over(ours.keys)
    partners = {i: ours.partner(i, theirs) for i in ours.left}
    others = {j: theirs.partner(j, ours) for j in theirs.left}
    changed = {(i, j) for i, j in partners.items() if j is not None}
    changed |= {(i, j) for j, i in others.items() if i is not None}
    return StoryComparison(
        only_here=tuple(here[i] for i, j in partners.items() if j is None),
        only_there=tuple(there[j] for j, i in others.items() if i is None),
        changed=tuple((here[i], there[j]) for i, j in sorted(changed)),
        same=ours.same,
    )


class _Side:
    """The paragraphs of one article as numbers. left: those that do not stand in the other."""

    def __init__(self, paragraphs: Sequence[str]) -> None:
        words = [word_numbers(text) for text in paragraphs]
        self._runs = [shingles(numbers) for numbers in words]
        self._sorted = np.unique(np.concatenate(self._runs)) if self._runs else shingles(_NONE)
        self.keys = Counter(numbers.tobytes() for numbers in words if len(numbers))
        self._key_of = [numbers.tobytes() for numbers in words]
        self.left = [i for i, numbers in enumerate(words) if len(numbers)]
        self.same = 0

    def pass_over(self, others: Counter[bytes]) -> None:
        """Leave those out that stand word for word in the other, each as often as there."""
        waiting = Counter(others)
        left = []
        for i in self.left:
            key = self._key_of[i]
            if waiting[key]:
                waiting[key] -= 1
                self.same += 1
            else:
                left.append(i)
        self.left = left

    def partner(self, i: int, other: _Side) -> int | None:
        """The paragraph of the other side that shares most with one that stands there mostly."""
        runs = self._runs[i]
        if not len(runs) or covered(runs, other._sorted).mean() < MOSTLY:
            return None
        shared = [np.isin(runs, theirs).sum() for theirs in other._runs]
        return int(np.argmax(shared))


_NONE: Numbers = np.zeros(0, np.uint64)
