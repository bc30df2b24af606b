"""Neighbours: the articles and passages nearest to a text, ready to be shown."""

from __future__ import annotations

from collections.abc import Sequence

from reader.index.analysis import analyzer
from reader.index.entries import ArticleEntry, Part, body_of, parts_of
from reader.index.evaluator import Evaluator
from reader.index.found import Found
from reader.index.hit_order import ranked
from reader.index.hits import TextOf
from reader.index.kinds import What
from reader.index.related import FEEDBACK_DOCUMENTS, Nearness, TellingWord, related
from reader.index.shown import ShownArticle, ShownPassage
from reader.index.snapshot import Snapshot
from reader.model.search import LikePassage, Related

LEAST_LIKENESS = 0.1
"""What is near has this share of what an article scores by its own words. Of pairs of 50 news texts
people judged 86 % of those above it alike, and 14 % of those below."""


class Neighbours:
    """Looks around in one snapshot. text_of: the current document of an article, None if it is not
    there any more."""

    def __init__(self, snapshot: Snapshot, evaluator: Evaluator, text_of: TextOf) -> None:
        self._snapshot = snapshot
        self._evaluator = evaluator
        self._text_of = text_of

    def words(self, parts: Sequence[Part], language: str, most: int) -> list[str]:
        """The most telling words of a text that several articles have."""
        near = Nearness(self._evaluator, analyzer(), What.ARTICLE)
        return [one.word for one in near.words(parts, language)[:most]]

    def articles(self, entry: ArticleEntry, limit: int) -> list[Related]:
        """The articles that share the most telling words of one and of those nearest to it, the
        nearest first."""
        near = Nearness(self._evaluator, analyzer(), What.ARTICLE)
        own = Found.unscored(self._snapshot.of_articles([entry.article_id], What.ARTICLE))
        words = near.words(parts_of(entry.title, entry.body), entry.language)
        by_words = related(words)
        first = ranked(self._snapshot, by_words.without(own), FEEDBACK_DOCUMENTS)
        more = near.feedback(list(filter(None, (self._parts(number) for number, _ in first))))
        found = related([*words, *more]).without(own)
        # What shares no word with the article itself cannot be explained: it is left out.
        found = found.both(Found.unscored(by_words.numbers))
        found = found.kept(found.scores >= LEAST_LIKENESS * by_words.both(own).scores.sum())
        return [
            self._related(number, score, words)
            for number, score in ranked(self._snapshot, found, limit)
        ]

    def passages(self, text: str, language: str, limit: int) -> list[LikePassage]:
        """The passages that share the most telling words of a text, the nearest first, with their
        tags."""
        near = Nearness(self._evaluator, analyzer(), What.PASSAGE)
        words = near.words([(text, 1.0)], language)
        return [
            LikePassage(
                self._snapshot.item(number),
                score,
                ShownPassage.of(self._snapshot.shown(number)).tags,
            )
            for number, score in ranked(self._snapshot, related(words), limit)
        ]

    def _parts(self, number: int) -> tuple[list[Part], str] | None:
        """What the words of an article of the index are counted from, and its language."""
        document = self._text_of(self._snapshot.article(number))
        if document is None:
            return None
        shown = ShownArticle.of(self._snapshot.shown(number))
        return parts_of(shown.title, body_of(document)), shown.language

    def _related(self, number: int, score: float, words: Sequence[TellingWord]) -> Related:
        shown = ShownArticle.of(self._snapshot.shown(number))
        return Related(
            self._snapshot.item(number),
            score,
            tuple(one.word for one in words if number in one.found.numbers),
            shown.title,
            shown.publication,
            shown.published,
        )
