"""Sentences that remember what they are made of, so that a window can say them in its language.

The core speaks English. Where a sentence has values in it, the finished words could not be
translated any more; `said` keeps the words with their holes beside them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from reader.errors import ReaderError

HOLE = re.compile(r"\{(\w+)\}")
STORED = "\u2063"
"""An invisible character: what begins with it in the store is a sentence in its parts."""


class Recipe(NamedTuple):
    """text: the English words with {names} where values stand, for one; plural: the same for any
    other number n, "" where nothing is counted. meaning: tells apart what English says alike."""

    text: str
    plural: str = ""
    n: int | None = None
    meaning: str = ""
    values: Mapping[str, Any] = {}


class Said(str):
    """A finished sentence, which is a str like any other, with its recipe."""

    __slots__ = ("recipe",)
    recipe: Recipe

    def __new__(cls, words: str, recipe: Recipe) -> Said:
        """The words as they are shown, and what they are made of."""
        made = super().__new__(cls, words)
        made.recipe = recipe
        return made

    def __getnewargs__(self) -> tuple[str, Recipe]:  # type: ignore[override]
        return str(self), self.recipe


def said(
    text: str, plural: str = "", /, *, n: int | None = None, meaning: str = "", **values: Any
) -> Said:
    """A sentence in English: said("Tag {n} article", "Tag {n} articles", n=3).

    text and plural must be written out where this is called: they are collected from the source
    for the translators. Numbers get their commas; a value may be such a sentence itself, or a tuple
    of them, which are put behind each other.
    """
    recipe = Recipe(text, plural, n, meaning, values)
    return Said(english(recipe), recipe)


def as_said(words: str) -> Said:
    """Words without values as a sentence: they are looked up as they stand."""
    return words if isinstance(words, Said) else Said(words, Recipe(words))


def told(error: ReaderError) -> Said:
    """All that an error says: what happened, and what to do next."""
    if not error.hint:
        return as_said(error.message)
    return said("{message} {hint}", message=as_said(error.message), hint=as_said(error.hint))


def english(recipe: Recipe) -> str:
    """The sentence of a recipe."""
    words = recipe.plural if recipe.plural and recipe.n != 1 else recipe.text
    return fill(words, recipe, _english_value)


def fill(words: str, recipe: Recipe, shown: Callable[[Any], str]) -> str:
    """Words with the values in their holes, each as `shown` writes it. A hole without a value
    stays."""
    if "{" not in words:
        return words
    values = recipe.values if recipe.n is None else {"n": recipe.n, **recipe.values}
    return HOLE.sub(
        lambda hole: shown(values[hole[1]]) if hole[1] in values else hole[0],
        words,
    )


def to_store(words: str) -> str:
    """The form in which words are stored: a sentence keeps its parts."""
    if not isinstance(words, Said):
        return words
    return STORED + json.dumps(_parts(words), ensure_ascii=False)


def from_store(stored: str) -> str:
    """What to_store was given. Words of earlier versions, which had no parts, are plain."""
    if not stored.startswith(STORED):
        return stored
    try:
        return _from_parts(json.loads(stored[1:]))
    except (ValueError, TypeError, KeyError):
        return stored[1:]


def _english_value(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_english_value, value))
    return f"{value:,}" if isinstance(value, int) else str(value)


def _parts(words: Said) -> dict[str, Any]:
    recipe = words.recipe
    values = {name: _plain(value) for name, value in recipe.values.items()}
    parts = {"text": recipe.text, "plural": recipe.plural, "n": recipe.n}
    return parts | {"meaning": recipe.meaning, "values": values}


def _plain(value: Any) -> Any:
    """A value as JSON holds it."""
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, Said):
        return _parts(value)
    return value if isinstance(value, int) else str(value)


def _revived(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_revived(one) for one in value)
    return _from_parts(value) if isinstance(value, dict) else value


def _from_parts(parts: Mapping[str, Any]) -> Said:
    values = {name: _revived(value) for name, value in parts["values"].items()}
    recipe = Recipe(parts["text"], parts["plural"], parts["n"], parts["meaning"], values)
    return Said(english(recipe), recipe)
