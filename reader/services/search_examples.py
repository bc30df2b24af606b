"""Examples of every form of a query, with words, tags and names of the library itself."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from reader.model.search_forms import FORMS, STAND_INS, SearchExample, SearchForm
from reader.query.writing import written
from reader.store import collections, names_in_use, saved_searches
from reader.store.rows import Db
from reader.text.letters import is_unspaced
from reader.text.words import words_of

LEAST_LETTERS, LONGEST_NAME = 4, 30
"""Of a word that tells something; of a name that fits into a line."""
_OWN = ("collection", "saved")
"""What must be there before a query may name it."""


def examples(db: Db) -> list[tuple[str, list[SearchExample]]]:
    """The sections of the card: a heading, and the examples below it. Bounded reads."""
    own = dict(_own_words(db))
    words = {**STAND_INS, **own}
    return [(heading, [_example(form, words, own) for form in forms]) for heading, forms in FORMS]


def _example(form: SearchForm, words: dict[str, str], own: dict[str, str]) -> SearchExample:
    holes = {name: text if name == "start" else written(text) for name, text in words.items()}
    is_ready = all(name in own or f"{{{name}}}" not in form.example for name in _OWN)
    return SearchExample(_filled(form.example, words, holes), form.says, is_ready)


def _filled(example: str, words: dict[str, str], holes: dict[str, str]) -> str:
    """Between quotation marks the words themselves stand."""
    return example.format_map(words if example.startswith('"') else holes)


def _own_words(db: Db) -> Iterator[tuple[str, str]]:
    titles = names_in_use.newest_titles(db)
    yield from _pair_of_words([title for title, _language, _published in titles])
    yield from _first("language", [language for _title, language, _published in titles])
    yield from _first("year", [day[:4] for _title, _language, day in titles if day[:4].isdigit()])
    for column in names_in_use.NAME_COLUMNS:
        yield from _first(column, names_in_use.newest_names(db, column))
    paths = {tag_id: path for tag_id, path, _key in names_in_use.tag_names(db)}
    yield from _first("tag", [paths[tag_id] for tag_id in names_in_use.newest_tags(db)])
    yield from _first("collection", [one.name for one in collections.every(db)])
    yield from _first("saved", [one.name for one in saved_searches.every(db)])


def _first(name: str, values: list[str]) -> Iterator[tuple[str, str]]:
    """The first value that fits into a line."""
    fitting = (value for value in values if 0 < len(value) <= LONGEST_NAME)
    yield from ((name, value) for value in [next(fitting, "")] if value)


def _pair_of_words(titles: list[str]) -> Iterator[tuple[str, str]]:
    """Two words that stand side by side in a title, so that every example with them finds it."""
    for title in titles:
        words = list(words_of(title))
        for word, other in pairwise(words):
            if f"{word} {other}" in title and _is_telling(word) and _is_telling(other):
                yield "word", word.lower()
                yield "other", other.lower()
                yield "start", other.lower()[:LEAST_LETTERS]
                return


def _is_telling(word: str) -> bool:
    return len(word) >= LEAST_LETTERS and word.isalpha() and not is_unspaced(word[0])
