"""Drift: where a core runs on into other things, such as teasers of other articles, which use few
of the words that the article has used."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import accumulate

# An article has said so much (code points) before anything counts as another matter, and that is no
# more than so many times what the article has said: else it might be the article.
_LEAST, _MOST = 1500, 2
# What follows is another matter if it uses known words half as often as the article's later half
# did, and if at least half of its lines are no text, and more of them than in the article.
_FALL, _BROKEN = 0.5, 0.5
# A line with this score is text, whose words are looked at if it has so many; one below the other
# score is none, and where two of them come together, a part may end.
_TEXT, _FEWEST, _LOOSE, _TOGETHER = 0.8, 4, 0.3, 2


@dataclass(frozen=True, slots=True)
class _Sums:
    """For each place of a core what stands before it, and for known and told, behind it.

    known: words behind it that stand before it too, told: all words behind it. shares: sums over
    the lines of text before it of how much of their words were known. counted: those lines.
    broken: lines before it that are no text. size: code points before it.
    """

    known: list[int]
    told: list[int]
    shares: list[float]
    counted: list[int]
    broken: list[int]
    size: list[int]


def without_drift(
    texts: Sequence[str],
    words: Sequence[Collection[str]],
    scores: Sequence[float],
    walls: Collection[int],
    core: tuple[int, int],
) -> tuple[int, int]:
    """The core, ended before the part in which it speaks of other things, if it has one.

    words: what each line of the core is about. walls: places where an article may end; besides, it
    may where lines that are no text come together.
    """
    start, end = core
    sums = _sums(texts[start:end], words, scores[start:end])
    for place in range(start + 1, end):
        at = place - start
        is_other_possible = place in walls or _is_gap(scores, place, end)
        if is_other_possible and sums.size[at] >= _LEAST and _is_other(sums, at):
            return start, place
    return core


def _is_gap(scores: Sequence[float], place: int, end: int) -> bool:
    if scores[place] >= 0:
        return False
    return all(scores[near] < _LOOSE for near in range(place, min(place + _TOGETHER, end)))


def _is_other(sums: _Sums, at: int) -> bool:
    """Whether what stands behind a place of the core is another matter than what is before it."""
    if not sums.told[at] or not sums.counted[at]:
        return False
    if sums.size[-1] > (1 + _MOST) * sums.size[at]:
        return False
    half = sums.counted[at] // 2
    usual = (sums.shares[sums.counted[at]] - sums.shares[half]) / (sums.counted[at] - half)
    if sums.known[at] >= _FALL * usual * sums.told[at]:
        return False
    lines = len(sums.broken) - 1
    broken = (sums.broken[lines] - sums.broken[at]) / (lines - at)
    return broken >= max(_BROKEN, sums.broken[at] / at)


def _sums(texts: Sequence[str], words: Sequence[Collection[str]], scores: Sequence[float]) -> _Sums:
    first: dict[str, int] = {}
    steps = [0] * (len(texts) + 2)
    told = [0] * (len(texts) + 1)
    shares, counted = [0.0], [0]
    for at, (line, score) in enumerate(zip(words, scores, strict=True)):
        is_text = score >= _TEXT and len(line) >= _FEWEST
        known = [word for word in line if word in first]
        if is_text:
            told[at] = len(line)
            shares.append(shares[-1] + len(known) / len(line))
            # A word is known again at each place between its first line and this one.
            for word in known:
                steps[first[word] + 1] += 1
                steps[at + 1] -= 1
        counted.append(len(shares) - 1)
        for word in line:
            first.setdefault(word, at)
    return _Sums(
        known=list(accumulate(steps)),
        told=list(accumulate(reversed(told)))[::-1],
        shares=shares,
        counted=counted,
        broken=[0, *accumulate(int(score < 0) for score in scores)],
        size=[0, *accumulate(map(len, texts))],
    )
