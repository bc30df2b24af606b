"""Plain text: its lines become the lines of an article, and lines that were wrapped are joined."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from reader.intake.lines import Line, Reading
from reader.text.normalize import clean_line

# Wrapped text is narrower than a page is wide and wider than a column of names.
_NARROWEST, _WIDEST = 40, 140
# A group of lines was wrapped if nearly every line is as full as the next word let it be.
_FULL_SHARE = 0.8

_LINE_ENDS = re.compile("\r\n|[\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028]")
_PARAGRAPH_END = "\u2029"
_LIST_MARK = re.compile(r"\s*(?:[-*•‣◦·–]\s|\(?\d{1,3}[.)]\s|[a-z][.)]\s)")
_UNSPACED = re.compile("[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]")
_SENTENCE_END = re.compile(r"[.!?…:;。！？”\"'’»)\]]\s*\Z")


@dataclass(frozen=True, slots=True)
class _Raw:
    """A line with letters. text: without line end and trailing spaces. gap: blank lines before."""

    text: str
    gap: int

    @property
    def indent(self) -> int:
        return len(self.text) - len(self.text.lstrip())


def read_plain_text(text: str) -> Reading:
    """The paragraphs of a text.

    Every line is one, unless lines were wrapped at a fixed width: then those between blank lines
    are joined. Nothing is left out but white space and what normalize.clean_line drops.
    """
    raws = _raw_lines(text)
    width = _width(raws)
    lines: list[Line] = []
    for group in _groups(raws):
        parts = _unwrapped(group, width)
        lines += [
            Line(cleaned, gap=part[0].gap)
            for part in parts
            if (cleaned := clean_line(_joined([raw.text for raw in part])))
        ]
    return Reading(tuple(lines))


def _raw_lines(text: str) -> list[_Raw]:
    raws: list[_Raw] = []
    gap = 0
    for line in _LINE_ENDS.split(text.replace(_PARAGRAPH_END, "\n\n")):
        if line.strip():
            line = line.expandtabs(4) if "\t" in line else line
            raws.append(_Raw(line.rstrip(), gap))
            gap = 0
        else:
            gap += 1
    return raws


def _groups(raws: list[_Raw]) -> list[list[_Raw]]:
    """Lines with no blank line between them."""
    groups: list[list[_Raw]] = []
    for raw in raws:
        if raw.gap or not groups:
            groups.append([])
        groups[-1].append(raw)
    return groups


def _width(raws: list[_Raw]) -> int:
    """The width the text was wrapped at, if it was: nearly no line is longer. 0 for none."""
    lengths = sorted(len(raw.text) for raw in raws)
    if len(lengths) < 2:
        return 0
    width = lengths[int((len(lengths) - 1) * 0.98)]
    return width if _NARROWEST <= width <= _WIDEST else 0


def _unwrapped(group: list[_Raw], width: int) -> list[list[_Raw]]:
    """The group in paragraphs: each line alone, or joined where they were wrapped."""
    if not width or not _was_wrapped(group, width):
        return [[raw] for raw in group]
    parts = [[group[0]]]
    for before, raw in pairwise(group):
        if _begins_paragraph(before, raw, width):
            parts.append([])
        parts[-1].append(raw)
    return parts


def _was_wrapped(group: list[_Raw], width: int) -> bool:
    pairs = list(pairwise(group))
    if not pairs or all(_SENTENCE_END.search(raw.text) for raw in group):
        return False
    full = [_is_full(before, after, width) for before, after in pairs]
    # A short last line before an indented one, or before a list mark, ends a paragraph.
    counted = [
        is_full
        for is_full, (before, after) in zip(full, pairs, strict=True)
        if is_full or not _begins_paragraph(before, after, width)
    ]
    return sum(full) >= 1 and sum(counted) >= len(counted) * _FULL_SHARE


def _is_full(before: _Raw, after: _Raw, width: int) -> bool:
    """The next line's first word would not have fitted at the end of the line before."""
    words = after.text.split(maxsplit=1)
    slack = 2 if _UNSPACED.match(words[0]) else len(words[0]) + 1
    # Wrapping programs differ by a few columns in what they call full.
    return len(before.text) <= width + 8 and len(before.text) + slack > width - 4


def _begins_paragraph(before: _Raw, after: _Raw, width: int) -> bool:
    if _LIST_MARK.match(after.text):
        return True
    if after.indent > before.indent and _SENTENCE_END.search(before.text):
        return True
    return bool(_SENTENCE_END.search(before.text)) and not _is_full(before, after, width)


def _joined(texts: list[str]) -> str:
    whole = texts[0]
    for text in texts[1:]:
        following = text.lstrip()
        whole = f"{whole}{_glue(whole[-1:], following[:1], whole[-2:-1])}{following}"
    return whole


def _glue(last: str, first: str, before: str) -> str:
    if _UNSPACED.match(last) and _UNSPACED.match(first):
        return ""
    # "well-" and "known": whoever broke the line there broke it at the hyphen of the word.
    if last == "-" and before.isalpha() and first.islower():
        return ""
    return " "
