"""The collection that searching is measured on: articles of made-up words, and questions to ask.

Words are as frequent as in real texts (Zipf), and all is the same at every run. An article is made
when it is wanted, so that a collection of any size takes no memory.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from reader.model.document import Document, Role
from reader.text.canonical import Piece, build_document

QUESTIONS = 60
"""Of each kind."""
TAGS = 50
_SYLLABLES = re.findall("..", "bakedimonurasetilovupagrefidakomineshawe")


@dataclass(frozen=True, slots=True)
class MadeArticle:
    """An article. tag: one word of letters and digits."""

    number: int
    title: str
    paragraphs: tuple[str, ...]
    tag: str

    @property
    def body(self) -> str:
        """The paragraphs, one in each line."""
        return "\n".join(self.paragraphs)


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked. kind: "all" or "any" of the words, "without" the second, a "phrase", a
    "prefix", "alike". tag: what an article must have, too."""

    kind: str
    words: tuple[str, ...]
    tag: str = ""


class Collection:
    """So many articles, numbered from 1; more can be asked for by higher numbers."""

    def __init__(self, count: int) -> None:
        self._chance = random.Random(7)
        self.words = sorted({self._word() for _ in range(60_000)})
        self._chance.shuffle(self.words)
        self._weights = list(accumulate(1.0 / (rank + 3) for rank in range(len(self.words))))
        self.count = count
        self.document = lru_cache(maxsize=4000)(self._document)

    def articles(self) -> Iterator[MadeArticle]:
        """All of them, made as they are taken."""
        return map(self.article, range(1, self.count + 1))

    def article(self, number: int) -> MadeArticle:
        """The article of a number: about 630 words, rarely more than 2,000."""
        chance = random.Random(number)
        length = max(60, int(chance.lognormvariate(6.3, 0.6)))
        words = chance.choices(self.words, cum_weights=self._weights, k=length)
        paragraphs = (
            " ".join(words[at : at + 60]).capitalize() + "." for at in range(8, length, 60)
        )
        title = " ".join(words[:8]).capitalize()
        return MadeArticle(number, title, tuple(paragraphs), f"topic{number % TAGS}")

    def questions(self) -> dict[str, list[Question]]:
        """What is measured, by name."""
        chance = random.Random(3)
        common, middle = self.words[20:120], self.words[300:3000]

        def some(words: list[str], count: int = 1) -> tuple[str, ...]:
            return tuple(chance.sample(words, count))

        def many(kind: str, words: list[str], count: int = 1) -> list[Question]:
            return [Question(kind, some(words, count)) for _ in range(QUESTIONS)]

        def pair() -> tuple[str, ...]:
            return (*some(common), *some(middle))

        return {
            "common word": many("all", common),
            "word": many("all", middle),
            "rare word": many("all", self.words[5000:]),
            "two words (AND)": [Question("all", pair()) for _ in range(QUESTIONS)],
            "one of four common words (OR)": many("any", common, 4),
            "phrase": [self._phrase(chance) for _ in range(QUESTIONS)],
            "two letters and *": [Question("prefix", (some(middle)[0][:2],)) for _ in range(40)],
            "nearly spelt": [Question("alike", (self._misspelt(chance),)) for _ in range(40)],
            "common word and tag": [
                Question("all", some(common), f"topic{chance.randrange(TAGS)}")
                for _ in range(QUESTIONS)
            ],
            "one without another word": [Question("without", pair()) for _ in range(QUESTIONS)],
        }

    def _phrase(self, chance: random.Random) -> Question:
        words = self.article(chance.randint(1, self.count)).paragraphs[0].lower().split()
        at = chance.randrange(min(len(words) - 2, 50))
        return Question("phrase", tuple(words[at : at + 2]))

    def _misspelt(self, chance: random.Random) -> str:
        word = chance.choice([word for word in self.words[300:3000] if len(word) > 4])
        at = chance.randrange(1, len(word))
        return word[:at] + chance.choice("xqz") + word[at + 1 :]

    def _word(self) -> str:
        return "".join(self._chance.choices(_SYLLABLES, k=self._chance.randint(1, 5)))

    def _document(self, number: int) -> Document:
        article = self.article(number)
        pieces = [Piece(article.title, Role.TITLE)]
        pieces += [Piece(text, Role.PARAGRAPH) for text in article.paragraphs]
        return build_document(pieces)
