"""Central texts: those of several that have the most words in common with the others."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence


def most_central(
    texts: Sequence[frozenset[str]], groups: Sequence[int], count: int
) -> list[tuple[int, tuple[str, ...]]]:
    """The places of the most central texts, each with the words that make it so, best first.

    A word counts by how many other texts have it; the sum is divided by the square root of the
    text's number of words, so that long texts do not win by their length alone. texts: as sets of
    words; the same words are chosen twice only where there are no others. groups: the article of
    each; one is chosen from each article first. What was chosen already takes half of its weight
    from its words, so that the next shows another side.
    """
    spread = Counter(word for text in texts for word in text)
    weights = {word: float(number - 1) for word, number in spread.items()}
    left, used = set(range(len(texts))), set[int]()
    shown: set[frozenset[str]] = set()
    chosen: list[tuple[int, tuple[str, ...]]] = []
    while left and len(chosen) < count:
        others = {place for place in left if texts[place] not in shown} or left
        fresh = {place for place in others if groups[place] not in used} or others
        best = max(fresh, key=lambda place: (_score(texts[place], weights), -place))
        shared = [word for word in texts[best] if spread[word] > 1]
        shared.sort(key=lambda word: (-spread[word], word))
        chosen.append((best, tuple(shared[:4])))
        for word in texts[best]:
            weights[word] /= 2
        left.discard(best)
        used.add(groups[best])
        shown.add(texts[best])
    return chosen


def _score(text: frozenset[str], weights: dict[str, float]) -> float:
    return sum(weights[word] for word in text) / math.sqrt(max(1, len(text)))
