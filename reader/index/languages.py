"""Languages: which stemmer a language code has."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import Stemmer

UNKNOWN = "en"
"""The language assumed where none is known. A wrong guess costs little: the unstemmed word is
indexed too, and a query is stemmed by every language of the collection."""

_ALGORITHMS = {
    "ar": "arabic",
    "bs": "serbian",
    "ca": "catalan",
    "cs": "czech",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "eo": "esperanto",
    "es": "spanish",
    "et": "estonian",
    "eu": "basque",
    "fa": "persian",
    "fi": "finnish",
    "fr": "french",
    "ga": "irish",
    "hi": "hindi",
    "hr": "serbian",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "it": "italian",
    "lt": "lithuanian",
    "nb": "norwegian",
    "ne": "nepali",
    "nl": "dutch",
    "nn": "norwegian",
    "no": "norwegian",
    "pl": "polish",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sh": "serbian",
    "sr": "serbian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
    "yi": "yiddish",
}


@cache
def function_words(language: str) -> frozenset[str]:
    """The words of an ISO 639-1 language that say nothing of what a text is about, such as "of" and
    "with", in lower case; none for a language whose list Whoosh does not have."""
    from whoosh.lang.stopwords import stoplists

    return frozenset(stoplists.get(language or UNKNOWN, ()))


def stemmer(language: str) -> Callable[[str], str]:
    """The function that cuts a word of an ISO 639-1 language to its stem; words of a language
    without one stay whole. Not to be shared between threads."""
    algorithm = _ALGORITHMS.get(language or UNKNOWN)
    if algorithm is None or algorithm not in Stemmer.algorithms():
        return str
    cut: Callable[[str], str] = Stemmer.Stemmer(algorithm, 0).stemWord
    return cut
