"""Related: what shares the rare words of a text, and those of what is nearest to it.

A text is asked for by its telling words, with BM25F as in a search. Then the nearest documents are
asked, too: words that several of them have and the text lacks say what it is about in other words
(pseudo-relevance feedback).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce

from reader.index.analysis import STEM_MARK, Analyzer
from reader.index.entries import Part
from reader.index.evaluator import Evaluator
from reader.index.found import Found
from reader.index.kinds import What
from reader.index.languages import function_words
from reader.index.ranking import rarity
from reader.text.words import words_of

FIELDS: Mapping[What, Mapping[str, float]] = {
    What.ARTICLE: {"text": 1.0, "title": 2.0},
    What.PASSAGE: {"sentence": 1.0},
}
"""Where the words of a text are looked for, with what one counts there."""

FEEDBACK_DOCUMENTS = 5
FEEDBACK_WORDS = 15
FEEDBACK_WEIGHT = 0.2
"""Measured on 350 news texts whose likeness people judged, and on 500 pages whose beginning was to
find their end: 0.4 adds little to the first, and loses the very same story in the second."""

_MOST_WORDS = 25
_COMMON = 0.2
"""A word that more than a fifth of all have says nothing of one of them."""
_FEW = 4
"""Documents that may have a word even where there are hardly more; never all of them."""
_FORMS = 3
"""Forms of a word in one document, at most: as often it is counted where this is done quickly."""
_SATURATION = 1.2


@dataclass(frozen=True, slots=True)
class TellingWord:
    """A word that tells a text from others. word: as it stands there. stem: what its forms have in
    common. found: what has it in some form, with what it scores there."""

    word: str
    stem: bytes
    found: Found
    weight: float


@dataclass(slots=True)
class _Counted:
    """A word of a text: as it stands there first, how often it counts, what the index calls it."""

    word: str
    weight: float = 0.0
    terms: set[bytes] = field(default_factory=set)


_Counts = dict[bytes, _Counted]
"""By stem."""


class Nearness:
    """Finds what is near to a text in one snapshot of the index."""

    def __init__(self, evaluator: Evaluator, analyzer: Analyzer, what: What) -> None:
        self._evaluator = evaluator
        self._analyzer = analyzer
        self._fields = FIELDS[what]

    def words(self, parts: Iterable[Part], language: str) -> list[TellingWord]:
        """The words of a text that are frequent in it and rare elsewhere, the most telling first;
        none that only one document has."""
        return self._telling(self._weighted(parts, language), _MOST_WORDS)

    def feedback(
        self, nearest: Sequence[tuple[Iterable[Part], str]], weight: float = FEEDBACK_WEIGHT
    ) -> list[TellingWord]:
        """The words that tell what several of the documents nearest to a text are about, its own
        among them. nearest: of each document its parts and its language. weight: of their words
        beside those of the text."""
        together: _Counts = {}
        shared: Counter[bytes] = Counter()
        for parts, language in nearest:
            for stem, one in self._weighted(parts, language).items():
                known = together.setdefault(stem, _Counted(one.word))
                known.weight += weight * one.weight / len(nearest)
                known.terms |= one.terms
                shared[stem] += 1
        together = {stem: one for stem, one in together.items() if shared[stem] > 1}
        return self._telling(together, FEEDBACK_WORDS)

    def _weighted(self, parts: Iterable[Part], language: str) -> _Counts:
        """Each word of a text with how much it is of it, 0 to 1; in a small collection even "with"
        and "of" may be rare, but they tell nothing."""
        counts: _Counts = {}
        silent = function_words(language)
        for text, times in parts:
            for word, count in Counter(words_of(text)).items():
                if word.lower() in silent:
                    continue
                terms = self._analyzer.word(word, language).units[0].terms
                # A word that is its own stem is indexed without the mark, its other forms with it.
                stem = terms[-1].removeprefix(STEM_MARK)
                one = counts.setdefault(stem, _Counted(word))
                one.weight += count * times
                one.terms.update((stem, STEM_MARK + stem, *terms))
        for one in counts.values():
            one.weight /= one.weight + _SATURATION
        return counts

    def _telling(self, counts: _Counts, most: int) -> list[TellingWord]:
        """The words that tell most. Only for these, posting lists are read."""
        total = self._evaluator.total
        limit = max(min(_FEW, total - 1), _COMMON * total)
        ranked = []
        for stem, one in counts.items():
            frequency = self._evaluator.frequency(one.terms, self._fields) if len(stem) > 1 else 0
            if 1 < frequency <= _FORMS * limit:
                ranked.append((-one.weight * rarity(frequency, total), one.word, stem))
        telling: list[TellingWord] = []
        for _, word, stem in sorted(ranked):
            if len(telling) == most:
                break
            found = self._evaluator.of_words(counts[stem].terms, self._fields)
            if 1 < len(found) <= limit:
                telling.append(TellingWord(word, stem, found, counts[stem].weight))
        return telling


def related(words: Iterable[TellingWord]) -> Found:
    """What has some of the words, by how many and how telling."""
    weighted = (Found(one.found.numbers, one.weight * one.found.scores) for one in words)
    return reduce(Found.either, weighted, Found.nothing())
