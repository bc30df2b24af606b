"""Finding words in one article: case and accents do not matter, offsets are the text's own."""

from __future__ import annotations

import unicodedata

from reader.model.selector import Span

MOST_MATCHES = 5000


class TextFinder:
    """Prepared once for a text, then asked as a person types."""

    def __init__(self, text: str) -> None:
        folded = [_fold(character) for character in text]
        self._text = "".join(folded)
        self._offsets: list[int] | None = None
        if len(self._text) != len(text) or any(len(f) != 1 for f in folded):
            self._offsets = [offset for offset, f in enumerate(folded) for _ in f]
            self._offsets.append(len(text))

    def find(self, words: str) -> list[Span]:
        """Every place where these words stand, in order, at most MOST_MATCHES."""
        needle = "".join(map(_fold, words))
        if not needle.strip():
            return []
        found: list[Span] = []
        start = self._text.find(needle)
        while start >= 0 and len(found) < MOST_MATCHES:
            found.append(self._span(start, start + len(needle)))
            start = self._text.find(needle, start + len(needle))
        return found

    def _span(self, start: int, end: int) -> Span:
        if self._offsets is None:
            return Span(start, end)
        # The end behind the last letter takes the marks along that folding took off it.
        return Span(self._offsets[start], self._offsets[end])


class _Folds(dict[str, str]):
    """Each character is folded once."""

    def __missing__(self, character: str) -> str:
        folded = unicodedata.normalize("NFKD", character.casefold())
        folded = "".join(c for c in folded if not unicodedata.combining(c))
        if character.isspace():
            folded = " "
        self[character] = folded
        return folded


_FOLDS = _Folds()


def _fold(character: str) -> str:
    return _FOLDS[character]
