"""Related: what shares the rare words of a text."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from functools import reduce

from reader.index.analysis import STEM_MARK, Analyzer
from reader.index.evaluator import Evaluator
from reader.index.found import Found
from reader.text.words import words_of

_MOST_WORDS = 25
_COMMON = 0.2
"""A word that more than a fifth of all have says nothing of one of them."""
_SATURATION = 1.2


@dataclass(frozen=True, slots=True)
class TellingWord:
    """A word that tells a text from others. word: as it stands there. found: what has it in some
    form, with what it scores there."""

    word: str
    found: Found
    weight: float

    @property
    def rank(self) -> float:
        """How much it tells: rarity times weight, as far as scores say it."""
        return self.weight * float(self.found.scores.mean())


def telling_words(
    text: str, language: str, field: str, evaluator: Evaluator, analyzer: Analyzer
) -> list[TellingWord]:
    """The words of a text that are frequent in it and rare elsewhere, the most telling first; none
    that is in a field of only one document."""
    counts: Counter[bytes] = Counter()
    forms: dict[bytes, set[bytes]] = defaultdict(set)
    shown: dict[bytes, str] = {}
    for word in words_of(text):
        terms = analyzer.word(word, language).units[0].terms
        # A word that is its own stem is indexed without the mark, its other forms with it.
        stem = terms[-1].removeprefix(STEM_MARK)
        counts[stem] += 1
        forms[stem].update((stem, STEM_MARK + stem, *terms))
        shown.setdefault(stem, word)
    telling = []
    for stem, count in counts.items():
        found = evaluator.of_words(forms[stem], field)
        if 1 < len(found) <= max(2, _COMMON * evaluator.total) and len(stem) > 1:
            weight = count / (count + _SATURATION)
            telling.append(TellingWord(shown[stem], found, weight))
    return sorted(telling, key=lambda one: (-one.rank, one.word))[:_MOST_WORDS]


def related(words: list[TellingWord]) -> Found:
    """What has some of the words, by how many and how telling."""
    weighted = (Found(one.found.numbers, one.weight * one.found.scores) for one in words)
    return reduce(Found.either, weighted, Found.nothing())
