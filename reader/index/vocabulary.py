"""Vocabulary: the words of a language by number, so that a text is a row of numbers.

Each word is analysed once; looking up the rest is one loop inside the interpreter. The posting pool
makes lists of terms out of whole batches of such rows at once.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple


class Unit(NamedTuple):
    """One position of a word: its offset from the word's first position, its terms, and the code
    points of the word that it stands for."""

    offset: int
    terms: tuple[bytes, ...]
    start: int
    end: int


class Analysed(NamedTuple):
    """A word as terms. width: how many positions it takes."""

    width: int
    units: tuple[Unit, ...]


class Vocabulary(dict[str, int]):
    """The number of every word that was asked for; a new word is analysed and numbered.

    analysed: what each number stands for. Belongs to one thread.
    """

    def __init__(self, analyse: Callable[[str], Analysed]) -> None:
        super().__init__()
        self.analysed: list[Analysed] = []
        self._analyse = analyse
        self._is_plain = True

    def __missing__(self, word: str) -> int:
        found = self._analyse(word)
        number = self[word] = len(self.analysed)
        self.analysed.append(found)
        self._is_plain = self._is_plain and found.width == 1
        return number

    def place(self, numbers: array[int], at: int, positions: array[int]) -> int:
        """Add the positions of words that follow one another from a place. Returns how many
        positions they take."""
        if self._is_plain:
            positions.extend(range(at, at + len(numbers)))
            return len(numbers)
        first = at
        for number in numbers:
            positions.append(at)
            at += self.analysed[number].width
        return at - first


@dataclass(frozen=True, slots=True, eq=False)
class Stream:
    """The words of a text: their numbers in a vocabulary and their positions, and how many
    positions they take in all."""

    vocabulary: Vocabulary
    numbers: array[int]
    positions: array[int]
    length: int
