"""Titles: which line is the article's title, by what the page calls itself and by what follows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Mapping, Sequence

from rapidfuzz import fuzz

from reader.intake.cleaning.bylines import byline_names
from reader.intake.cleaning.captions import credit_in
from reader.intake.cleaning.dates import date_share
from reader.intake.cleaning.signs import Sign
from reader.intake.lines import Line
from reader.model.document import Role
from reader.text.normalize import compare_form

# Titles stand this many lines before the text at most, and this many after its first line.
_FARTHEST, _DEEPEST = 80, 3
_LEAST = 0.9
_MOST_LINES = 200
# So many words, and so many of the shorter one's, make two headings tell the same.
_SHARED, _SHARED_SHARE = 4, 0.4
_SENTENCE = 12  # words: a longer line with a full stop is a sentence, not a title
_SEPARATORS = re.compile(r"\s+[|•·»›/–—-]\s+|\s*\|\s*|\s::\s|:\s")
_WORD = re.compile(r"\w+")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


def find_title(
    lines: Sequence[Line],
    signs: Sequence[Sign | None],
    core: tuple[int, int],
    names: Sequence[str] = (),
) -> int | None:
    """The place of the title among the lines, None where no line is like one.

    names: what the page says its title is, best first. A title stands before the core or at its
    very beginning, is about what the core is about, and may stand on the page more than once.
    """
    start, end = core
    shared = Counter(word for line in lines[start:end][:_MOST_LINES] for word in _words(line.text))
    # A line of the core is about the core only by what the other lines say too.
    of_others = frozenset(word for word, count in shared.items() if count > 1)
    forms = [compare_form(name) for name in names if name]
    best, best_score = None, _LEAST
    texts = [line.text for line in lines]
    counts = Counter(texts)
    for place in range(max(0, start - _FARTHEST), min(end, start + _DEEPEST)):
        line = lines[place]
        if signs[place] or not is_titlelike(line.text):
            continue
        about = of_others if start <= place < end else shared.keys()
        score = _score(line, about, start - place)
        score += _repetition(place, texts, counts) + _match(line.text, forms)
        if score >= best_score:
            best, best_score = place, score
    return best


def declared_title(lines: Sequence[Line], names: Sequence[str]) -> int | None:
    """The place of the one main heading that says what the page calls itself, or says so in other
    words and is the only one. None where no heading does."""
    mains = [n for n, line in enumerate(lines) if line.role is Role.HEADING and line.level == 1]
    forms = {compare_form(name) for name in names}
    found = [place for place in mains if compare_form(lines[place].text) in forms]
    if len(mains) == 1 and not found:
        words = _words(lines[mains[0]].text)
        found = [n for n in mains if any(_is_retold(words, _words(name)) for name in names)]
    return found[0] if len(found) == 1 else None


def _is_retold(words: frozenset[str], name: frozenset[str]) -> bool:
    shared = len(words & name)
    return shared >= _SHARED and shared >= min(len(words), len(name)) * _SHARED_SHARE


def is_titlelike(text: str) -> bool:
    """Whether a line has the length and the shape of a title."""
    count = len(_WORD.findall(text))
    if not 6 <= len(text) <= 250 or "\n" in text or date_share(text) > 0.6:
        return False
    if byline_names(text) or credit_in(text):
        return False
    return 2 <= count <= 35 or len(_UNSPACED.findall(text)) >= 5


def longest_segment(name: str) -> str:
    """The longest part of "Title | Section - Publication"."""
    parts = re.split(r"\s+[|•·»›–—-]\s+|\s*\|\s*|\s::\s", name)
    return max(parts, key=lambda part: (len(part.split()), len(part))).strip() or name


def _score(line: Line, core_words: Container[str], before: int) -> float:
    words = _words(line.text)
    told = [word for word in words if len(word) >= 4 or _UNSPACED.match(word)]
    about = sum(1 for word in told if word in core_words) / len(told) if told else 0.0
    score = 1.6 * about + min(len(_WORD.findall(line.text)), 8) / 8
    score -= min(max(before - 8, 0) * 0.03, 1.2) if before >= 0 else 0.4 * -before
    if line.text.endswith((".", ":", ";", ",", "…")):
        score -= 1.0 if len(words) <= _SENTENCE else 1.5
    if len(line.text) > 110:
        score -= (len(line.text) - 110) / 80
    if before > 0 and line.text[0].islower():
        score -= 0.5
    if line.role is Role.HEADING:
        score += {1: 1.6, 2: 0.7}.get(line.level, 0.2)
    elif line.role is not Role.PARAGRAPH:
        score -= 1.0
    if line.linked > len(line.text) * 0.8:
        score -= 0.5
    return score


def _repetition(place: int, texts: Sequence[str], counts: Mapping[str, int]) -> float:
    """The name of the page often stands above its title: "Title | Publication"."""
    text = texts[place]
    if counts[text] > 1:
        # The last of equals is the one before the text; the others are above it.
        return 0.5 if text not in texts[place + 1 : place + 40] else 0.2
    for other in texts[: min(place, 5)]:
        if other.startswith(text) and _SEPARATORS.match(other, len(text)):
            return 1.2
    return 0.0


def _match(text: str, forms: Sequence[str]) -> float:
    if not forms:
        return 0.0
    form = compare_form(text)
    best = 0.0
    for name in forms:
        if name == form:
            best = max(best, 2.0)
        elif len(form) >= 8 and (name.startswith(form) or form in name):
            best = max(best, 1.6 * len(form) / len(name) + 0.4)
        elif likeness := fuzz.ratio(form, name, score_cutoff=75):
            best = max(best, likeness / 50 - 0.6)
    return best


def _words(text: str) -> frozenset[str]:
    folded = text.casefold()
    if not _UNSPACED.search(folded):
        return frozenset(_WORD.findall(folded))
    pairs = {folded[i : i + 2] for i in range(len(folded) - 1) if _UNSPACED.match(folded[i])}
    return frozenset(_WORD.findall(folded)) | pairs
