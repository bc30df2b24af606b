"""Endings: lines that tend to stand below an article, such as a word about its author, forms, and
lists of other articles."""

from __future__ import annotations

import re

from reader.intake.cleaning.words import words
from reader.model.document import Boilerplate
from reader.text.normalize import fold_marks

_COMMENTS, _RELATED, _HEADING, _SENTENCE = (
    re.compile("|".join(words("endings")[name]))
    for name in ("comments", "related", "heading", "sentence")
)
_EDGES = " \t-–—|•·#:"
_LONGEST_HEADING = 110
# Enough of a paragraph to tell what it is about.
_READ = 500


def ending_of(text: str) -> Boilerplate | None:
    """What begins with a line that tends to stand below an article; None for other lines."""
    folded = fold_marks(text[:_READ]).casefold().strip(_EDGES)
    if len(text) <= _LONGEST_HEADING:
        if _COMMENTS.match(folded):
            return Boilerplate.COMMENTS
        if _RELATED.match(folded):
            return Boilerplate.RELATED
        if _HEADING.match(folded):
            return Boilerplate.OTHER
    return Boilerplate.OTHER if _SENTENCE.match(folded) else None
