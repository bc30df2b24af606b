"""The dictionary: which words of the collection one was meant to be, when nothing has it.

Symmetric deletes: each word is filed under itself and under what is left of it without one of its
letters, and looked for in the same way, so that a letter that is wrong, missing, too many or
changed with its neighbour is one look into a sorted array; the first letter like any other. What is
filed are 32-bit sums of the letters, for a word its ten or so: 12 MB for 150,000 words.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from itertools import groupby

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA

from reader.index.analysis import STEM_MARK
from reader.index.snapshot import Snapshot
from reader.text.letters import is_unspaced

MOST_WORDS = 150_000
"""The commonest words that are known; of a collection with more, the rest are rare."""
_MOST_COMMON = 50_000
"""Of so many words those are looked for that are two edits away."""
_LONG = 6
"""Letters of a word in which two may be wrong."""
_SHORTEST, _LONGEST = 3, 32
_MANY_TERMS = 400_000
"""In an index of more, words that only one text of a piece has are not read."""
_RARE = 2
"""What no more documents have may be a slip itself."""
_OUTWEIGHS = 10
"""A word that is one edit from another that is so many times as common is a slip of it itself."""
_STALE_SHARE = 50
"""Known words serve until there is a fiftieth more or less to read."""
_MOST_ANSWERS = 5

_Keys = NDArray[np.uint64]
_POWER = np.uint64(0x9E3779B97F4A7C15)
_MIX = np.uint64(0xD6E8FEB86659FD93)
_HALF = np.uint64(32)


class Dictionary:
    """Words with how many documents have each. Never changes; safe from any thread."""

    def __init__(self, counts: Iterable[tuple[str, int]]) -> None:
        useful = ((word, count) for word, count in counts if _is_useful(word))
        commonest = sorted(useful, key=lambda row: (-row[1], row[0]))[:MOST_WORDS]
        self._words = [word for word, _ in commonest]
        self._counts = [count for _, count in commonest]
        self._common = self._words[:_MOST_COMMON]
        self._filed = _filed(self._words)

    def __len__(self) -> int:
        return len(self._words)

    def nearest(self, word: str) -> list[str]:
        """The words that a folded word was most likely meant to be, the likeliest first; a few at
        most. Words with other digits never are."""
        if not _is_useful(word):
            return []
        once = self._within_one(word)
        found = sorted(once, key=lambda number: self._rank(word, number))
        if len(word) >= _LONG and (not found or self._counts[found[0]] <= _RARE):
            found = self._weighed(word, found)
        return [self._words[number] for number in found[:_MOST_ANSWERS]]

    def _rank(self, word: str, number: int) -> tuple[float, int]:
        """The likelier the smaller: how common, and how often such a slip is made."""
        return -self._counts[number] * _likeliness(word, self._words[number]), number

    def _within_one(self, word: str) -> list[int]:
        sums = np.unique(_sums([word])).astype(np.uint64) << _HALF
        starts = np.searchsorted(self._filed, sums)
        ends = np.searchsorted(self._filed, sums + (np.uint64(1) << _HALF))
        numbers: set[int] = set()
        for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
            numbers.update((self._filed[start:end] & np.uint64(0xFFFFFFFF)).tolist())
        return [
            number
            for number in numbers
            if OSA.distance(word, self._words[number], score_cutoff=1) == 1
            and _digits(word) == _digits(self._words[number])
        ]

    def _weighed(self, word: str, once: list[int]) -> list[int]:
        """Those one edit away, but for what is itself a slip of a common word; then those two
        away."""
        rows = process.extract(
            word, self._common, scorer=OSA.distance, score_cutoff=2, limit=None, score_hint=2
        )
        twice = [
            number
            for _, edits, number in rows
            if edits == 2 and _digits(word) == _digits(self._words[number])
        ]
        twice.sort(key=lambda number: self._rank(word, number))
        kept = [
            number
            for number in once
            if not any(self._is_slip_of(number, other) for other in (*once, *twice))
        ]
        return [*kept, *twice]

    def _is_slip_of(self, number: int, other: int) -> bool:
        if self._counts[number] * _OUTWEIGHS > self._counts[other]:
            return False
        return bool(OSA.distance(self._words[number], self._words[other], score_cutoff=1) == 1)


class KnownWords:
    """The dictionaries of an index, each made when a word is first missed, and again when the index
    has changed much since."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, ...], tuple[int, int, Dictionary]] = {}
        self._making = threading.Lock()

    def of(self, snapshot: Snapshot, fields: tuple[str, ...]) -> Dictionary:
        """The words of some fields."""
        with self._making:
            generation, size, known = self._made.get(fields, (-1, 0, None))
            is_near = abs(snapshot.size - size) * _STALE_SHARE < size
            if known is None or not (is_near or generation == snapshot.generation):
                known = Dictionary(_counted(snapshot, fields))
                self._made[fields] = snapshot.generation, snapshot.size, known
            return known


def _counted(snapshot: Snapshot, fields: tuple[str, ...]) -> Iterable[tuple[str, int]]:
    """The words of some fields, with about how many documents have each."""
    readers = [
        terms
        for segment in snapshot.segments
        for field in fields
        if (terms := segment.files.terms.field(field))
    ]
    least = 2 if sum(terms.count() for terms in readers) > _MANY_TERMS else 1
    counts: dict[bytes, int] = {}
    for terms in readers:
        for term, count in terms.in_at_least(least):
            counts[term] = counts.get(term, 0) + count
    for term, count in counts.items():
        if not term.startswith(STEM_MARK):
            yield term.decode("utf-8", "replace"), count


def _is_useful(word: str) -> bool:
    """Long enough to be mistyped, in letters, and not a pair of signs of a script without words."""
    return _SHORTEST <= len(word) <= _LONGEST and not word.isdigit() and not is_unspaced(word)


def _digits(word: str) -> str:
    return "" if word.isalpha() else "".join(filter(str.isdigit, word))


def _likeliness(typed: str, meant: str) -> float:
    """How much likelier than another one a slip is. There are few ways to lose a letter of a word
    or to turn two about, but many to hit a wrong one: so where one of the first would explain what
    was typed, it is likelier. The first letter is seldom wrong."""
    weight = 1.0 if typed[0] == meant[0] else 0.5
    if len(typed) == len(meant):
        return weight * (10.0 if sorted(typed) == sorted(meant) else 1.0)
    if len(typed) < len(meant):
        return weight * 10.0
    return weight * (5.0 if _undoubled(typed) == _undoubled(meant) else 1.0)


def _undoubled(word: str) -> str:
    return "".join(letter for letter, _ in groupby(word))


def _filed(words: list[str]) -> _Keys:
    """The sums of all words, each with the word's number in its low half, in order."""
    by_length: dict[int, list[int]] = {}
    for number, word in enumerate(words):
        by_length.setdefault(len(word), []).append(number)
    parts = [np.empty(0, np.uint64)]
    for numbers in by_length.values():
        sums = _sums([words[number] for number in numbers]).astype(np.uint64) << _HALF
        parts.append((sums | np.array(numbers, np.uint64)[:, None]).ravel())
    keys = np.concatenate(parts)
    keys.sort()
    return keys


def _sums(words: list[str]) -> NDArray[np.uint32]:
    """A sum of each word of one length, and of it without its first letter, its second …"""
    length = len(words[0])
    text = "".join(words).encode("utf-32-le", "surrogatepass")
    letters = np.frombuffer(text, np.uint32).reshape(-1, length).astype(np.uint64)
    powers = np.cumprod(np.full(length, _POWER))[::-1]
    behind = letters * powers  # the power of a letter that has those behind it
    before = letters[:, :-1] * powers[1:]  # the same with one letter less behind it
    none = np.zeros((len(letters), 1), np.uint64)
    left = np.hstack([none, np.cumsum(before, axis=1)])
    total = behind.sum(axis=1)[:, None]
    right = total - np.cumsum(behind, axis=1)
    sums = np.hstack([total, left + right])
    sums = (sums ^ (sums >> _HALF)) * _MIX
    mixed: NDArray[np.uint32] = (sums >> _HALF).astype(np.uint32)
    return mixed
