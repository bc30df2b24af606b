"""The language of an article, by its words, and what a page declares where they are too few."""

from __future__ import annotations

from functools import cache
from typing import Any

_SAMPLE = 4_000
# Shorter texts are guessed wrongly too often: a name is Finnish, a headline Norwegian.
_SHORT, _SURE, _QUITE_SURE = 60, 0.9, 0.5
_THREE_LETTERS = {"nno": "nn", "nob": "no", "nb": "no", "iw": "he", "in": "id", "ji": "yi"}


def language_of(text: str, declared: str = "") -> str:
    """An ISO 639-1 code, or "" where the text is too short to tell and nothing is declared.

    declared: a language tag such as "en-GB". The words count for more than it: templates lie.
    """
    known = _code(declared)
    sample = text[:_SAMPLE].strip()
    letters = sum(map(str.isalpha, sample))
    if letters < 4:
        return known
    code, probability = _identifier().classify(sample)
    found = _code(code)
    if known and found != known:
        return found if letters >= 2 * _SHORT and probability >= _SURE else known
    needed = _QUITE_SURE if letters >= 2 * _SHORT else _SURE
    if letters < _SHORT and sample.isascii():
        return known
    return found if probability >= needed else known


def _code(tag: str) -> str:
    first = tag.strip().lower().replace("_", "-").partition("-")[0]
    code = _THREE_LETTERS.get(first, first)
    return code if len(code) == 2 and code.isascii() and code.isalpha() else ""


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
