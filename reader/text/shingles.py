"""Shingles: the runs of four words of a text, folded, as numbers; and the sketch of a set of them.

Two texts that tell one story word for word share many of their shingles, two texts about one
matter share hardly any. A sketch is MinHash (Broder 1997): of each of 64 orders of all numbers,
the least that the text has. As alike as two texts are, in so many orders have they the same.

All of it is arithmetic on whole texts at once: an import may not get slower for it.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from hashlib import blake2b

import numpy as np
from numpy.typing import NDArray

from reader.text.letters import UNSPACED, fold, latinise

LENGTH = 4
"""Words of a shingle."""
ORDERS = 64
SKETCH_BYTES = 2 * ORDERS

_AT_ONCE = 2048
"""Shingles that are put in all orders together: 0.5 MB."""
_KNOWN_RUNS = 1 << 15
_LONGEST, _LONGEST_WORD = 1 << 16, 64
"""Characters of a part that is counted at once, and within which it ends between two words."""
_FIRST_UNSPACED = 0x20000
"""From here on all letters are Han."""
_GOES_ON = 1 + 1 * 3
"""A letter of a word behind another one."""
_MARKS = "’‘“”„–—…•\u00a0"
"""Signs that end a word, as a space does. Of most English texts nothing is left to fold then."""
_FOREIGN = re.compile(r"[^\x00-\x7f]+")

Numbers = NDArray[np.uint64]
Least = NDArray[np.uint16]


def word_numbers(text: str) -> Numbers:
    """A number for each word of a text, in order, the same in whatever case, accents and script it
    is written. In scripts without spaces a letter is a word."""
    if not text.isascii():
        for mark in _MARKS:
            text = text.replace(mark, " ")
        text = _FOREIGN.sub(lambda found: _folded(found[0]), text)
    folded = text.lower()
    parts = [_numbers(part) for part in _in_parts(folded)]
    return np.concatenate(parts) if len(parts) > 1 else parts[0]


def shingles(words: Numbers) -> Numbers:
    """A number for the run of four words that begins at each word; none for a shorter text."""
    count = len(words) - LENGTH + 1
    if count < 1:
        return np.zeros(0, np.uint64)
    total = np.zeros(count, np.uint64)
    for place, weight in enumerate(_weights(LENGTH)):
        total += words[place : place + count] * weight
    return _mixed(total)


def sketch(numbers: Numbers) -> Least:
    """Of each order the end of the text's least number. There must be one shingle at least."""
    # Half of each number is enough, and processors multiply eight of them at once.
    short = (numbers >> np.uint64(32)).astype(np.uint32)
    factors = (_weights(ORDERS) >> np.uint64(16)).astype(np.uint32) | np.uint32(1)
    least = np.full(ORDERS, np.iinfo(np.uint32).max, np.uint32)
    for start in range(0, len(short), _AT_ONCE):
        ordered = short[start : start + _AT_ONCE, None] * factors
        np.minimum(least, ordered.min(axis=0), out=least)
    return least.astype(np.uint16)


def _in_parts(text: str) -> list[str]:
    """A long text in parts of whole words."""
    parts, start = [], 0
    while len(text) - start > _LONGEST:
        end = text.find(" ", start + _LONGEST - _LONGEST_WORD, start + _LONGEST)
        end = end if end >= 0 else start + _LONGEST
        parts.append(text[start:end])
        start = end
    return [*parts, text[start:]]


def _numbers(folded: str) -> Numbers:
    """Each word as a polynomial of its letters, whose powers begin anew at its first one."""
    codes = np.frombuffer(folded.encode("utf-32-le", "surrogatepass"), np.uint32)
    codes = np.minimum(codes, _FIRST_UNSPACED)
    letters, kinds = _letters()
    kind = kinds.take(codes)
    begins = kind > 0
    begins[1:] &= (kind[1:] + kind[:-1] * 3) != _GOES_ON
    starts = np.flatnonzero(begins)
    if not len(starts):
        return np.zeros(0, np.uint64)
    powers, backwards = _powers()
    sums = np.add.reduceat(letters.take(codes) * powers[: len(codes)], starts)
    return _mixed(sums * backwards[starts])


@lru_cache(maxsize=_KNOWN_RUNS)
def _folded(run: str) -> str:
    return latinise(fold(run))


@cache
def _letters() -> tuple[Numbers, NDArray[np.uint8]]:
    """Of each character its number, 0 for one that is of no word; and its kind: 0 for such a one, 1
    for one of a word, 2 for a word of its own."""
    every = "".join(map(chr, range(_FIRST_UNSPACED)))
    kinds = np.zeros(_FIRST_UNSPACED + 1, np.uint8)
    for kind, pattern in ((1, r"[^\W_]+"), (2, f"[{UNSPACED}]+")):
        for found in re.finditer(pattern, every):
            kinds[found.start() : found.end()] = kind
    kinds[_FIRST_UNSPACED] = 2
    return _mixed(np.arange(1, len(kinds) + 1, dtype=np.uint64)) * (kinds > 0), kinds


@cache
def _powers() -> tuple[Numbers, Numbers]:
    """The powers of an odd number, and what makes 1 of each: all counting goes round at 2^64."""
    base = int(_weights(1)[0])
    steps = [np.full(_LONGEST + 1, n, np.uint64) for n in (base, pow(base, -1, 1 << 64))]
    return np.cumprod(steps[0]), np.cumprod(steps[1])


@cache
def _weights(count: int) -> Numbers:
    """Odd numbers that look like chance, and are the same on every computer."""
    found = [blake2b(str(n).encode(), digest_size=8).digest() for n in range(count)]
    return np.array([int.from_bytes(b, "little") | 1 for b in found], np.uint64)


def _mixed(numbers: Numbers) -> Numbers:
    """Every bit of a number made to depend on all of its bits (the end of MurmurHash3)."""
    mixed: Numbers = numbers ^ (numbers >> np.uint64(33))
    mixed = mixed * np.uint64(0xFF51AFD7ED558CCD)
    mixed ^= mixed >> np.uint64(33)
    mixed = mixed * np.uint64(0xC4CEB9FE1A85EC53)
    mixed ^= mixed >> np.uint64(33)
    return mixed
