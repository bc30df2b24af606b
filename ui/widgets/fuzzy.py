"""Fuzzy filtering: typed letters that occur in a word in order, the closest words first."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")
LETTERS_APART = 4
"""The class of the weakest matches: the letters occur in order, with others between them."""


def fuzzy_filter(typed: str, words: Iterable[str]) -> list[str]:
    """The words that match what was typed, best first; equally good ones keep their order.

    Case and accents do not matter. Better are: the whole word, its beginning, the beginning of a
    part, letters together (or all parts of what was typed, in any order), and then letters apart.
    """
    return [word for _closeness, word in fuzzy_rank(typed, words, str)]


def fuzzy_rank(
    typed: str, things: Iterable[T], words_of: Callable[[T], str]
) -> list[tuple[int, T]]:
    """As fuzzy_filter for things with words, each with how close it is: from 0, the closest, to
    LETTERS_APART."""
    needle = plain(typed.strip())
    if not needle:
        return [(0, thing) for thing in things]
    scored = [
        (score, thing)
        for thing in things
        if (score := _score(needle, plain(words_of(thing)))) is not None
    ]
    scored.sort(key=lambda pair: pair[0])
    return [(closeness, thing) for (closeness, _length), thing in scored]


def plain(text: str) -> str:
    """Text without case and accents, to compare by."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in apart if not unicodedata.combining(c))


def _score(needle: str, word: str) -> tuple[int, int] | None:
    """Lower is better; None: the letters do not occur in this order."""
    if needle == word or word.endswith("/" + needle):
        return 0, 0
    if word.startswith(needle):
        return 1, len(word)
    if any(word[i - 1] in "/ -_" for i in _finds(needle, word) if i):
        return 2, len(word)
    if needle in word:
        return 3, len(word)
    if all(part in word for part in needle.split()):
        return 3, len(word)
    stretch = _shortest_stretch(needle, word)
    return (LETTERS_APART, stretch) if stretch is not None else None


def _finds(needle: str, word: str) -> list[int]:
    found, start = [], word.find(needle)
    while start >= 0:
        found.append(start)
        start = word.find(needle, start + 1)
    return found


def _shortest_stretch(needle: str, word: str) -> int | None:
    """The fewest letters of the word that hold the needle's letters in order."""
    best: int | None = None
    for first in (i for i, c in enumerate(word) if c == needle[0]):
        at = first
        for letter in needle[1:]:
            at = word.find(letter, at + 1)
            if at < 0:
                return best
        best = min(best or len(word), at - first + 1)
    return best
