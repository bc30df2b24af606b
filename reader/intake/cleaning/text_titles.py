"""The title of a text dump: the line before the core that is about what the core is about, and
that stands where titles stand: above a byline, a date, or the first paragraph."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

from reader.intake.cleaning.bylines import byline_names, is_name
from reader.intake.cleaning.dates import date_in, date_share
from reader.intake.cleaning.scores import FUNCTION_WORDS, is_sentence
from reader.intake.cleaning.signs import Sign
from reader.intake.cleaning.titles import is_titlelike
from reader.model.document import Boilerplate

# Titles stand this many lines before the text at most, and this many after its first line.
_FARTHEST, _DEEPEST = 80, 3
_LEAST = 0.6
# A word that so many lines of the core say is what it is about.
_TOPIC = 5
# What an article is about, it says in as many lines.
_TOLD = 500
_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_TRAIL = re.compile(r"\S\s*[»›>/]\s+\S.*\S\s*[»›>/]\s+\S")


def find_text_title(
    texts: Sequence[str], signs: Sequence[Sign | None], core: tuple[int, int]
) -> int | None:
    """The place of the title among the lines, None where no line is like one."""
    start, end = core
    told = texts[start : min(end, start + _TOLD)]
    topic = Counter(word for text in told for word in _words(text))
    counts = Counter(texts)
    best, best_score = None, _LEAST
    for place in range(max(0, start - _FARTHEST), min(end, start + _DEEPEST)):
        text = texts[place]
        if signs[place] or not is_titlelike(text):
            continue
        # A line of the core is about the core only by what the other lines say too.
        own = 1 if place >= start else 0
        score = _aboutness(text, topic, own) + _shape(text) + _position(place, start)
        score += _company(place, texts, signs) + _repeated(place, texts, counts, core)
        if score >= best_score:
            best, best_score = place, score
    return best


def _aboutness(text: str, topic: Counter[str], own: int) -> float:
    """How much of the line the core speaks of, and how often it does, 0 to 2."""
    words = _words(text)
    if not words:
        return 0.0
    said = [min(topic[word] - own, _TOPIC) for word in words]
    return 2.0 * sum(math.log1p(max(count, 0)) for count in said) / math.log1p(_TOPIC) / len(words)


def _shape(text: str) -> float:
    count = len(_WORD.findall(text)) + len(_UNSPACED.findall(text)) // 2
    score = min(count, 8) / 8
    if text.endswith((".", ":", ";", ",", "…")):
        score -= 1.0 if len(text) < 90 else 1.5
    if len(text) > 110:
        score -= (len(text) - 110) / 60
    if text[0].islower() or text[0] in "([*•-–—|#+":
        score -= 0.7
    if text[0] in "\"“«‘'" and text[-1] in "\"”»’'":
        score -= 0.4
    if is_name(text):
        score -= 0.4
    if _TRAIL.search(text):
        score -= 1.0
    return score - max(0.0, date_share(text) - 0.2) * 2


def _position(place: int, start: int) -> float:
    before = start - place
    return -0.3 * (1 - before) if before <= 0 else -min(max(before - 4, 0) * 0.03, 1.5)


def _company(place: int, texts: Sequence[str], signs: Sequence[Sign | None]) -> float:
    """Titles stand above the author, the date and the first sentences; below them is the text."""
    score = 0.0
    for distance in (1, 2, 3):
        if place + distance < len(texts) and _is_fact(place + distance, texts, signs):
            score = max(score, 1.3 - 0.3 * distance)
    following = texts[place + 1] if place + 1 < len(texts) else ""
    if is_sentence(following) and len(following) > 60:
        score = max(score, 0.6)
    if place and _is_fact(place - 1, texts, signs):
        score -= 0.4
    return score


def _is_fact(place: int, texts: Sequence[str], signs: Sequence[Sign | None]) -> bool:
    """Whether a line says who wrote something, when, or how long it takes to read."""
    text, sign = texts[place], signs[place]
    if sign and sign.kind is Boilerplate.METADATA and not text.isdigit():
        return True
    if len(text) > 100:
        return False
    return bool(byline_names(text)) or (date_share(text) > 0.3 and bool(date_in(text)))


def _repeated(
    place: int, texts: Sequence[str], counts: Counter[str], core: tuple[int, int]
) -> float:
    """The way to a page names it above its title; what stands in the core again is a heading."""
    text = texts[place]
    for other in texts[max(0, place - 12) : place]:
        if len(other) > len(text) + 2 and (other.endswith(text) or other.startswith(text)):
            return 0.6
    if counts[text] == 1:
        return 0.0
    if place > core[0] or text in texts[max(core[0], place + 1) : core[1]]:
        return -1.0
    return 0.3 if len(text) > 30 and text not in texts[place + 1 : core[0]] else -0.5


def _words(text: str) -> frozenset[str]:
    folded = text.casefold()
    pairs = {folded[m.start() : m.start() + 2] for m in _UNSPACED.finditer(folded)}
    words = {word for word in _WORD.findall(folded) if len(word) >= 3 and not word.isdigit()}
    return frozenset(words - FUNCTION_WORDS) | pairs
