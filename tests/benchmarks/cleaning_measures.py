"""What cleaning is measured by: runs of words, captions that are alike, letters that are kept."""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from lxml import etree
from lxml.html import HTMLParser, document_fromstring

RUN = 4
ALIKE = 0.92
# Shorter captions stand inside others by chance.
LEAST_PART = 24
WORD = re.compile(r"\w+")
UNSEEN = {
    "script", "style", "noscript", "template", "head", "title", "svg", "select", "textarea",
    "iframe", "object", "canvas", "audio", "video", "datalist",
}  # fmt: skip
HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(slots=True)
class Tally:
    """What was found and is right, was found and is wrong, and was missed; of anything."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def add(self, other: Tally) -> None:
        """Count what another tally counted, too."""
        self.right += other.right
        self.wrong += other.wrong
        self.missed += other.missed

    @property
    def precision(self) -> float:
        """The share of the found that is right."""
        return self.right / (self.right + self.wrong) if self.right else 0.0

    @property
    def recall(self) -> float:
        """The share of the right that is found."""
        return self.right / (self.right + self.missed) if self.right else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return harmonic(self.precision, self.recall)


def harmonic(one: float, other: float) -> float:
    """The harmonic mean of two shares."""
    return 2 * one * other / (one + other) if one + other else 0.0


def mean(values: Sequence[float]) -> float:
    """The mean, 0 of nothing."""
    return statistics.mean(values) if values else 0.0


def plain(text: str) -> str:
    """A text as lines are compared: white space collapsed, nothing of no width."""
    return " ".join(text.replace("\u200b", "").split())


def are_alike(one: str, other: str) -> bool:
    """Whether two short texts are the same but for a few letters and their case."""
    one, other = plain(one).lower(), plain(other).lower()
    if not one or not other:
        return False
    return one == other or SequenceMatcher(None, one, other, autojunk=False).ratio() >= ALIKE


def runs(text: str) -> Counter[tuple[str, ...]]:
    """The runs of four words of a text, each with how often it occurs."""
    words = WORD.findall(text)
    return Counter(tuple(words[n : n + RUN]) for n in range(max(1, len(words) - RUN + 1)) if words)


def tally_of_runs(gold: str, found: str) -> Tally:
    """The runs of words that a found text shares with the one it should be."""
    wanted, got = runs(gold), runs(found)
    both = (wanted & got).total()
    return Tally(both, got.total() - both, wanted.total() - both)


@dataclass(slots=True)
class MeanScore:
    """Means of precision and recall over documents, where each document counts the same."""

    precisions: list[float]
    recalls: list[float]

    @classmethod
    def of(cls, tallies: Iterable[Tally]) -> MeanScore:
        """A document in which nothing was found has no precision, an empty one no recall."""
        score = cls([], [])
        for tally in tallies:
            if tally.right + tally.wrong:
                score.precisions.append(tally.precision)
            if tally.right + tally.missed:
                score.recalls.append(tally.recall)
        return score

    def columns(self) -> str:
        """Precision, recall and F1 as columns of a table."""
        return three(mean(self.precisions), mean(self.recalls))


def three(precision: float, recall: float) -> str:
    """Precision, recall and F1 as columns of a table."""
    return f"{precision:6.3f} {recall:6.3f} {harmonic(precision, recall):6.3f}"


def matched(gold: Sequence[str], found: Sequence[str]) -> list[int]:
    """The places of the found captions that are gold ones: each gold one takes the first that is
    alike, or that is a long part of it or has it as a part."""
    left = dict(enumerate(map(plain, found)))
    taken = []
    for caption in map(plain, gold):
        place = next((n for n, text in left.items() if _is_caption(caption, text)), None)
        if place is not None:
            del left[place]
            taken.append(place)
    return taken


def _is_caption(gold: str, found: str) -> bool:
    one, other = gold.lower(), found.lower()
    return (
        (len(other) > LEAST_PART and other in one)
        or (len(one) > LEAST_PART and one in other)
        or are_alike(gold, found)
    )


def letters(texts: Iterable[str]) -> Counter[str]:
    """How often each letter occurs."""
    return Counter(letter for text in texts for letter in text if letter.isalpha())


def share_kept(source: Counter[str], kept: Counter[str]) -> float:
    """The share of a source's letters that is among the kept ones; 1 where there are none."""
    return (source & kept).total() / source.total() if source else 1.0


def visible_texts(html: str) -> list[str]:
    """The texts of a page that a browser shows before any script has run."""
    parser = HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return []
    texts: list[str] = []
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element.getparent() is not None and element.tail:
            texts.append(element.tail)
        if not _is_unseen(element):
            texts.append(element.text or "")
            waiting += element
    return texts


def _is_unseen(element: etree._Element) -> bool:
    if element.tag in UNSEEN:
        return True
    return element.tag not in {"html", "body"} and (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or bool(HIDDEN_STYLE.search(element.get("style") or ""))
    )
