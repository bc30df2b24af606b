"""Names that a person gives to collections and saved searches: how they are shown and compared."""

from __future__ import annotations

import unicodedata

from reader.errors import Refused
from reader.model.wording import said

LONGEST_NAME = 100
_QUOTES = str.maketrans("", "", '"“”„«»')
"""The signs that end a phrase in a query, where a name may stand too: see reader/query/lexer.py."""
_KEPT_FORMATS = "\u200c\u200d"
"""Joiners that some scripts spell with."""


def printable(text: str) -> str:
    """NFC, with a space for each control or invisible character."""
    return "".join(
        " " if unicodedata.category(c) in {"Cc", "Cf", "Zl", "Zp"} and c not in _KEPT_FORMATS else c
        for c in unicodedata.normalize("NFC", text)
    )


def clean_name(text: str) -> str:
    """The display form of what a person typed: printable, white space collapsed. Raises Refused
    where nothing is left to call it by, or too much."""
    name = " ".join(printable(text).split())
    if not name_key(name):
        raise Refused("It needs a name.", "Type a word or two.")
    if len(name) > LONGEST_NAME:
        raise Refused(
            said("A name has at most {limit} letters.", limit=LONGEST_NAME), "Choose a shorter one."
        )
    return name


def name_key(name: str) -> str:
    """What makes two names the same: NFC, case-folded, without quotation marks, so that every name
    can stand in a query."""
    folded = unicodedata.normalize("NFC", name).translate(_QUOTES).casefold()
    return " ".join(unicodedata.normalize("NFC", folded).split())
