"""Words: where they begin and end, in any script."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from reader.text.letters import UNSPACED, mark_ranges


def words_of(text: str) -> Iterator[str]:
    """The words of a text in order; the English possessive ending is not part of a word."""
    return (match[1] for match in word_pattern().finditer(text))


def word_matches(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The words of a piece of a text; group 1 of each match is the word and its place."""
    return word_pattern().finditer(text, start, end)


@cache
def word_pattern() -> re.Pattern[str]:
    """What finds a word; group 1 is the word."""
    letter = rf"[^\W_{UNSPACED}]"
    word = rf"{letter}+(?:[{mark_ranges()}]+{letter}*)*"
    return re.compile(rf"([{UNSPACED}]+|{word})(?:['’][sS](?!\w))?")
