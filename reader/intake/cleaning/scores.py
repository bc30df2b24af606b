"""Scores: how much a line looks like running text, by its own words and its neighbours.

The weights are set by hand. A score is about 1 for a sentence of common length, negative for an
entry of a menu. Other voices (the markup of a page, rules for a source) add to it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from reader.intake.cleaning.dates import date_share
from reader.intake.cleaning.signs import Sign, sign_of
from reader.intake.cleaning.words import words

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_SENTENCE_END = re.compile(r"[.!?…:;。！？”\"»)\]]['’]?\s*\Z")
_INNER_END = re.compile(r"[.!?…][”\"’»)]?\s+\S|[。！？]")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_SEPARATORS = re.compile(r"[|•·»›→▸]|\s[/–—-]\s")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+", re.IGNORECASE)

FUNCTION_WORDS = frozenset(" ".join(words("function_words").values()).split())


def prose_score(text: str, sign: Sign | None = None) -> float:
    """How much a line looks like running text, from about -1.5 to 6."""
    if not text:
        return 0.0
    if sign:
        return -3.0 if sign.is_barrier else -1.5
    size = _size(text)
    words = _WORD.findall(text)
    ends = bool(_SENTENCE_END.search(text))
    score = min(size, 600) / 100 - 0.75
    score += 0.5 if ends else -0.4
    if _INNER_END.search(text):
        score += 0.4
    if not _UNSPACED.search(text):
        score += _word_score(words, size)
    if not ends and size < 150:
        score -= 0.6 * min(len(_SEPARATORS.findall(text)), 2)
    if _ADDRESS.fullmatch(text):
        score -= 1.0
    if size < 100 and date_share(text) > 0.6:
        score -= 0.5
    return max(score, -1.5)


def line_scores(texts: Sequence[str], signs: Sequence[Sign | None]) -> list[float]:
    """The score of every line, lowered for lines that stand in the text more than once and for
    short ones among short ones."""
    counts = Counter(texts)
    sign_by_text = dict(zip(texts, signs, strict=True))
    known = {text: prose_score(text, sign) for text, sign in sign_by_text.items()}
    own = [known[text] for text in texts]
    for place, text in enumerate(texts):
        if counts[text] > 1 and own[place] > -1.0 and len(text) < 300:
            own[place] = min(own[place] - 0.8, 0.6)
    return [score + _neighbour_score(own, place) for place, score in enumerate(own)]


def signs_of(texts: Sequence[str]) -> list[Sign | None]:
    """The sign of every line; lines that come again are looked at once."""
    known = {text: sign_of(text) for text in set(texts)}
    return [known[text] for text in texts]


def is_sentence(text: str) -> bool:
    """Whether a line ends as sentences do and is long enough for one."""
    return bool(_SENTENCE_END.search(text)) and _size(text) >= 25


def _neighbour_score(own: Sequence[float], place: int) -> float:
    """A short line between paragraphs is a heading or an answer; among its like, a menu."""
    if own[place] > 1.0 or own[place] <= -1.4:
        return 0.0
    before, after = own[max(0, place - 2) : place], own[place + 1 : place + 3]
    good = sum(1 for score in (*before, *after) if score > 0.8)
    return 0.35 * good - 0.35


def _word_score(words: list[str], size: int) -> float:
    if not words:
        return -0.8
    count = len(words)
    common = len([1 for word in words if word.casefold() in FUNCTION_WORDS]) / count
    score = 1.6 * min(common, 0.45) - 0.3
    if size < 200:
        capitals = sum(word[0].isupper() for word in words[1:]) / max(1, count - 1)
        digits = sum(word[0].isdigit() for word in words) / count
        score -= 0.5 * capitals + 0.4 * digits
    if count <= 3:
        score -= 0.35
    return score


def _size(text: str) -> int:
    """The length in letters of a spaced script; an ideograph says as much as three letters."""
    return len(text) + 2 * len(_UNSPACED.findall(text))
