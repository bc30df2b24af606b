"""RapidFuzz, loaded with the first text that is compared: a page whose highlights are all in their
places needs none of it, and is to be there at once."""

from __future__ import annotations

from functools import cache
from types import ModuleType


@cache
def fuzz() -> ModuleType:
    """rapidfuzz.fuzz."""
    from rapidfuzz import fuzz

    return fuzz


@cache
def levenshtein() -> ModuleType:
    """rapidfuzz.distance.Levenshtein."""
    from rapidfuzz.distance import Levenshtein

    return Levenshtein
