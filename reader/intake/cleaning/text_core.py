"""The core of a text dump: the run of lines whose scores sum up highest, where what interrupts it
costs less and less the longer it is, and what speaks of other things counts for less."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence

from reader.intake.cleaning.endings import ending_of
from reader.intake.cleaning.scores import FUNCTION_WORDS
from reader.intake.cleaning.signs import Sign
from reader.intake.cleaning.text_drift import without_drift
from reader.model.document import Boilerplate

# What a negative score counts for, and the most that one interruption costs: a listing, a table or
# a hundred headings belong to the article whose paragraphs stand around them.
_MERCY, _CAP = 0.4, 11.0
# What crossing a wall costs, and the share of what was gathered before that it costs besides: what
# stands behind the comments has to be as much as the article, behind a link to share it, little.
_WALL, _COMMENTS, _RELATED, _MAYBE_RELATED = 3.0, 0.8, 0.15, 0.03
_SOFT_WALL, _SOFT, _SIGN_WALL = 2.0, 0.01, 0.6
# What only may be an end leaves a short article half of what it has gathered.
_MOST_OF_IT = 0.5
# A line with this score is text for certain: an interruption ends there.
_TEXT = 1.0
# How often the core is found again by what it is about.
_ROUNDS = 2
# The usual share of a line's words that the core has too, and how much a line counts for more or
# less with another share. Lines with a sign of page furniture stay as they are.
_USUAL, _SHORT_LINE, _LONGEST, _SIGN = 0.4, 1.5, 4.0, -3.0
_ENDS = frozenset({Boilerplate.SHARING, Boilerplate.TAGS, Boilerplate.LEGAL, Boilerplate.RELATED})
# What is left of the negative score of a line of a program or of a list.
_DETAIL = 0.2
_CODE = re.compile(r"[{}();=<>│\[\]]|//|::|->")
# What lines of programs end and begin with, calls, settings, and lines without a letter or digit.
_CODE_LINE = re.compile(r".*[;{}]\Z|[}#$]\s?\S|//|--|.*\w\(.*\)\Z|[\w.]+\s?[=:]\s?\S+\Z|\W+\Z")
_SPOKEN = re.compile(r"[^\W\d_][\w'’-]*")
_WORD = re.compile(r"[^\W\d_]{4,}")


def text_core(
    texts: Sequence[str], signs: Sequence[Sign | None], scores: Sequence[float]
) -> tuple[int, int]:
    """The first line of the article and the line after its last; (0, 0) without a positive score.

    signs: what lines say of themselves; an article seldom goes on behind some of them.
    """
    known = {text: ending_of(text) for text in set(texts)}
    endings = [known[text] for text in texts]
    words = [_words(text) for text in texts]
    softened = [
        score * _DETAIL if said and _SIGN < score < 0 and is_detail(text) else score
        for text, said, score in zip(texts, words, scores, strict=True)
    ]
    core = best_run(scores, signs, endings)
    for _ in range(_ROUNDS):
        core = best_run(_scores_about(words, softened, core), signs, endings)
    walls = {place for place in range(*core) if _wall(signs[place], endings[place], 0.0)}
    return without_drift(texts, words[core[0] : core[1]], scores, walls, core)


def best_run(
    scores: Sequence[float], signs: Sequence[Sign | None], endings: Sequence[Boilerplate | None]
) -> tuple[int, int]:
    """The first line and the line after the last of the run with the highest sum."""
    total, start, gap, walls = 0.0, 0, 0.0, 0.0
    best, best_start, best_end = 0.0, 0, 0
    for place, score in enumerate(scores):
        if total - _cost(gap) - walls <= 0:
            total, start, gap, walls = 0.0, place, 0.0, 0.0
        sign, ending = signs[place], endings[place]
        if (sign or ending) and (wall := _wall(sign, ending, total)):
            walls = max(walls, wall) + 0.1 * min(walls, wall)
        elif score < 0:
            gap -= score * _MERCY
        else:
            total += score
            if score >= _TEXT:
                total, gap, walls = total - _cost(gap) - walls, 0.0, 0.0
        if total - _cost(gap) - walls > best:
            best, best_start, best_end = total - _cost(gap) - walls, start, place + 1
    return best_start, best_end


def _wall(sign: Sign | None, ending: Boilerplate | None, total: float) -> float:
    """What it costs an article that has gathered a total to go on behind a line."""
    if Boilerplate.COMMENTS in {ending, sign.kind if sign and sign.is_barrier else None}:
        return _WALL + _COMMENTS * total
    if sign and sign.is_barrier:
        return _WALL + _RELATED * total
    if ending is Boilerplate.RELATED:
        wall = _WALL + _MAYBE_RELATED * total
    elif ending or (sign and sign.kind in _ENDS):
        wall = _SOFT_WALL + _SOFT * total
    else:
        wall = _SIGN_WALL if sign else 0.0
    return min(wall, _MOST_OF_IT * total) if total > 0 else wall


def _cost(gap: float) -> float:
    return _CAP * (1 - math.exp(-gap / _CAP)) if gap else 0.0


def _scores_about(
    words: Sequence[frozenset[str]], scores: Sequence[float], core: tuple[int, int]
) -> list[float]:
    """The scores, raised for lines that speak of what the core speaks of and lowered for others.
    words: those of each line."""
    counts = Counter(word for said in words[core[0] : core[1]] for word in said)
    # What a line of the core says itself tells nothing about it.
    of_core, of_others = counts.keys(), {word for word, count in counts.items() if count > 1}
    result = []
    for place, (said, score) in enumerate(zip(words, scores, strict=True)):
        if said and score > _SIGN:
            about = of_others if core[0] <= place < core[1] else of_core
            share = len(said & about) / len(said)
            score += (share - _USUAL) * (_SHORT_LINE if score < _TEXT else min(score, _LONGEST))
        result.append(score)
    return result


def is_detail(text: str) -> bool:
    """Whether a line that is no sentence is one of a program, a table or a list of advice, which
    menus do not hold: with the signs of code, or with four words and more that are small."""
    if len(_CODE.findall(text)) >= 2 or _CODE_LINE.match(text):
        return True
    words = _SPOKEN.findall(text)
    return len(words) >= 4 and sum(word[0].islower() for word in words) >= 0.6 * len(words)


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold())) - FUNCTION_WORDS
