"""Story groups: which articles of the whole library tell one story."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from reader.model.story import SameStory, StoryGroup
from reader.store import articles
from reader.store.rows import Db
from reader.text.sameness import Sameness

LEAST_OF_SKETCHES = 0.08
"""Likeness of two sketches below which the texts are not looked at: a pair that is a fifth alike is
below it three times in a thousand."""
STEPS = (1, 7)
"""Orders that are put together with each to find pairs: two texts that agree in both are worth
comparing. Texts a quarter alike are found 99 times of a hundred."""

Pair = tuple[int, int]


def linked(ids: Sequence[int], least: NDArray[np.uint16]) -> Iterator[Pair]:
    """Pairs of articles, the earlier one first, whose sketches are alike.

    Of many articles that agree in two orders each is paired with the next alone: copies of one text
    hang together by that, and a phrase that thousands have does not make millions of pairs.
    """
    for one, other in sorted(_neighbours(least)):
        if float((least[:, one] == least[:, other]).mean()) >= LEAST_OF_SKETCHES:
            yield ids[one], ids[other]


def groups_of(db: Db, told: Mapping[Pair, Sameness]) -> list[StoryGroup]:
    """The groups that pairs of the same story make, the largest first."""
    neighbours: dict[int, dict[int, Sameness]] = defaultdict(dict)
    for (one, other), how in told.items():
        neighbours[one][other] = neighbours[other][one] = how
    origins = articles.origins(db, list(neighbours))
    groups, seen = [], set[int]()
    for start in sorted(neighbours):
        if start in seen:
            continue
        members = _reached(start, neighbours)
        seen |= members.keys()
        described = [SameStory(id, *origins[id], *_amounts(members[id])) for id in sorted(members)]
        groups.append(StoryGroup(described[0], tuple(described[1:])))
    return sorted(groups, key=lambda group: (-len(group.others), group.first.article_id))


def _neighbours(least: NDArray[np.uint16]) -> set[Pair]:
    """Columns that follow each other among those that agree in the same two orders."""
    found: set[Pair] = set()
    wide = least.astype(np.uint32) << 16
    for step in STEPS:
        for order, other in enumerate(np.roll(least, -step, axis=0)):
            both = wide[order] | other
            places = np.argsort(both, kind="stable")
            equal = np.flatnonzero(both[places][1:] == both[places][:-1])
            found.update(zip(places[equal].tolist(), places[equal + 1].tolist(), strict=True))
    return found


def _reached(start: int, neighbours: Mapping[int, Mapping[int, Sameness]]) -> dict[int, Sameness]:
    """The articles of one group, each as it is like the first, else like the nearest on the way."""
    reached = {start: _ALL}
    waiting = [start]
    for one in waiting:
        for other, how in neighbours[one].items():
            if other not in reached:
                reached[other] = neighbours[start].get(other, how)
                waiting.append(other)
    return reached


def _amounts(how: Sameness) -> tuple[float, float, float]:
    return how.share, how.jaccard, how.contained


_ALL = Sameness(1.0, 1.0, 1.0, 0)
