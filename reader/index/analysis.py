"""Analysis: a text becomes terms at positions, in one pass, the same way for texts and queries.

A word is indexed under its folded spellings and, marked, under its stem where that is another one.
Runs of scripts without spaces are indexed as overlapping pairs of letters. Each word is analysed
once for a language and then looked up; no token objects are made.
"""

from __future__ import annotations

import threading
from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from reader.index.languages import stemmer
from reader.index.vocabulary import Analysed, Stream, Unit, Vocabulary
from reader.text.letters import fold, is_unspaced, latinise, spellings
from reader.text.words import word_pattern, words_of

STEM_MARK = b"\x01"
"""Stands before a stem, so that a search for the exact word does not find it."""
LONGEST_WORD = 64
"""Code points of a word that count; the rest of a longer one is ignored."""
PARAGRAPH_GAP = 16
"""Positions between two paragraphs, so that no phrase reaches from one into the next."""
_MOST_WORDS = 100_000  # kept analysed for one language, about 30 MB

EXACT_WEIGHT, STEM_WEIGHT = 0.4, 0.6  # of a query's word in a document; together 1


@dataclass(frozen=True, slots=True)
class Slot:
    """One position of a query: any of the terms may stand there, with what weight each counts."""

    offset: int
    terms: dict[bytes, float]


class Analyzer:
    """Analyses words and texts. Keeps what it learnt; belongs to one thread."""

    def __init__(self) -> None:
        self._stems: dict[str, Callable[[str], str]] = {}
        self._vocabularies: dict[str, Vocabulary] = {}

    def word(self, word: str, language: str) -> Analysed:
        """The terms of one word, as `words_of` finds it."""
        vocabulary = self.vocabulary(language)
        return vocabulary.analysed[vocabulary[word]]

    def stream(self, text: str, language: str) -> Stream:
        """The words of a text in order, with their positions."""
        vocabulary, find = self.vocabulary(language), word_pattern().findall
        numbers, positions = array("I"), array("I")
        at = length = 0
        for paragraph in text.split("\n"):
            found = array("I", map(vocabulary.__getitem__, find(paragraph)))
            numbers.extend(found)
            width = vocabulary.place(found, at, positions)
            at += width + PARAGRAPH_GAP
            length += width
        return Stream(vocabulary, numbers, positions, length)

    def slots(self, text: str, languages: Iterable[str], *, is_exact: bool) -> tuple[Slot, ...]:
        """A query's word or phrase. More than one slot must stand at these distances.

        is_exact: the words themselves, in any accents and case; else their stems in any of the
        languages count too.
        """
        slots: list[Slot] = []
        at = 0
        for word in words_of(text):
            analysed = self.word(word, "")
            units = analysed.units
            if len(units) > 1:  # a run of pairs: its last letter may stand inside a longer run
                units = units[:-1]
            for unit in units:
                terms = self._alternatives(word, unit, languages, is_exact)
                slots.append(Slot(at + unit.offset, terms))
            at += analysed.width
        return tuple(slots)

    def _alternatives(
        self, word: str, unit: Unit, languages: Iterable[str], is_exact: bool
    ) -> dict[bytes, float]:
        exact = [term for term in unit.terms if not term.startswith(STEM_MARK)]
        if is_exact or is_unspaced(word):
            return dict.fromkeys(exact, 1.0)
        weights = dict.fromkeys(exact, EXACT_WEIGHT)
        for language in languages:
            term = self._stem_of(word, language)
            if term in weights:
                weights[term] = 1.0  # its own stem: related words carry the mark
            else:
                weights.setdefault(term, STEM_WEIGHT)
            weights.setdefault(STEM_MARK + term, STEM_WEIGHT)
        return weights

    def vocabulary(self, language: str) -> Vocabulary:
        """What was learnt of the words of a language. A new one where the old has grown too large:
        streams keep the one they were made with."""
        known = self._vocabularies.get(language)
        if known is None or len(known) >= _MOST_WORDS:
            analyse = partial(self._analyse, language=language)
            known = self._vocabularies[language] = Vocabulary(analyse)
        return known

    def _analyse(self, word: str, language: str) -> Analysed:
        if is_unspaced(word):
            return _pairs(word)
        exact = _exact(word)
        stem = self._stem_of(word, language)
        terms = exact if not stem or stem in exact else (*exact, STEM_MARK + stem)
        return Analysed(1, (Unit(0, terms, 0, len(word)),))

    def _stem_of(self, word: str, language: str) -> bytes:
        cut = self._stems.get(language)
        if cut is None:
            cut = self._stems[language] = stemmer(language)
        # Some stemmers write letters that we fold, such as the Serbian one its đ.
        return _encoded(spellings(fold(cut(fold(word[:LONGEST_WORD]))))[0])


def prefix_term(word: str) -> bytes:
    """What the terms of all words beginning like this one begin with."""
    folded = fold(word[:LONGEST_WORD])
    return _encoded(latinise(folded).replace("đ", "d"))


def key_term(text: str) -> bytes:
    """A tag, a language or a date as one term: folded, white space collapsed."""
    return _encoded(" ".join(spellings(fold(text))[0].split()))


def name_term(text: str) -> bytes:
    """The words of a name as one term, a space between them. One name is found as a phrase in
    another where its term stands in the other's, as whole words."""
    words: list[bytes] = []
    for word in words_of(text):
        units = word if is_unspaced(word) else [word]
        words.extend(_exact(unit)[0] for unit in units)
    return b" ".join(words)


def _exact(word: str) -> tuple[bytes, ...]:
    return tuple(map(_encoded, spellings(fold(word[:LONGEST_WORD]))))


def _pairs(run: str) -> Analysed:
    """A run of letters as overlapping pairs, and its last letter alone."""
    letters = [latinise(fold(letter)) for letter in run]
    units = [
        Unit(i, (_encoded("".join(letters[i : i + 2])),), i, min(i + 2, len(run)))
        for i in range(len(letters))
    ]
    return Analysed(len(letters), tuple(units))


def _encoded(term: str) -> bytes:
    return term.encode("utf-8", "replace")


_local = threading.local()


def analyzer() -> Analyzer:
    """This thread's analyzer."""
    if not hasattr(_local, "analyzer"):
        _local.analyzer = Analyzer()
    found: Analyzer = _local.analyzer
    return found
