"""Likeness: find the places in a text that are most like a quote, with RapidFuzz.

RapidFuzz aligns the quote and its surroundings as one with the best place in a text. Asked of one
dump and of a book it found 59 of 60 quotes with up to a fifth of their letters changed, in 1 ms
and 50 ms. It gives one place at a time, so the rest of the text is asked again for rivals.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from reader.model.selector import Span
from reader.text.rapid import fuzz, levenshtein
from reader.text.surroundings import Surroundings

_FLOOR = 50.0
# How far around its old position a quote is looked for first.
_NEAR = 2_000
# A longer quote is looked for by both its ends: to align it whole takes a second and more. That is
# done only if the ends lead nowhere good, up to a length.
_ALIGNED_WHOLE = 2_000
_END = 256
_GOOD = 0.7
_LONGEST = 20_000


@dataclass(frozen=True, slots=True)
class Find:
    """A place like a quote. score: of the quote alone; total: with its surroundings; 0.0 to 1.0."""

    span: Span
    score: float
    total: float


def find_alike(surroundings: Surroundings, text: str, near: int) -> list[Find]:
    """The best places, best first: the best of all, the best near a position, and the best before
    and after the winner. Empty where nothing is at all alike."""
    if not text or not surroundings.quote:
        return []
    whole = Span(0, len(text))
    size = len(surroundings.needle)
    nearby = Span(max(0, min(near, len(text)) - _NEAR), min(len(text), near + size + _NEAR))
    finds = [find for zone in (whole, nearby) if (find := _best(surroundings, text, zone))]
    if _ALIGNED_WHOLE < size <= _LONGEST and all(find.score < _GOOD for find in finds):
        finds += [find for find in [_by_whole(surroundings, text, whole)] if find]
    if not finds:
        return []
    first = max(finds, key=lambda find: find.total)
    for zone in (Span(0, first.span.start), Span(first.span.end, len(text))):
        if find := _best(surroundings, text, zone):
            finds.append(find)
    rivals = [find for find in finds if not find.span.overlaps(first.span)]
    return [first, *sorted(rivals, key=lambda find: -find.total)]


def likeness(one: str, other: str) -> float:
    """How alike two texts are, 0.0 to 1.0: letters in common, in order, of all letters."""
    return float(fuzz().ratio(one, other)) / 100


def _best(surroundings: Surroundings, text: str, zone: Span) -> Find | None:
    if len(surroundings.needle) > _ALIGNED_WHOLE:
        return _by_ends(surroundings, text, zone)
    return _by_whole(surroundings, text, zone)


def _by_ends(surroundings: Surroundings, text: str, zone: Span) -> Find | None:
    """The place of a long quote, from where its first and its last words stand."""
    head, tail = _ends(surroundings)
    first = fuzz().partial_ratio_alignment(head, zone.of(text), score_cutoff=_FLOOR)
    if first is None:
        return None
    at_start = Span(zone.start + first.dest_start, zone.start + first.dest_end)
    rest = Span(at_start.start, min(zone.end, at_start.start + 2 * len(surroundings.needle)))
    last = fuzz().partial_ratio_alignment(tail, rest.of(text), score_cutoff=_FLOOR)
    if last is None:
        return None
    at_end = Span(rest.start + last.dest_start, rest.start + last.dest_end)
    span = _between(surroundings, text, at_start, at_end, zone)
    if not span:
        return None
    score = likeness(surroundings.quote, span.of(text))
    return Find(span, score, (first.score + last.score) / 200)


def _ends(surroundings: Surroundings) -> tuple[str, str]:
    start, needle = surroundings.quote_start, surroundings.needle
    return needle[: start + _END], needle[start + len(surroundings.quote) - _END :]


def _between(
    surroundings: Surroundings, text: str, at_start: Span, at_end: Span, zone: Span
) -> Span:
    """From the first to the last code point of a long quote, whose ends stand about there."""
    head, tail = _ends(surroundings)
    first, last = surroundings.quote_start, _END - 1
    start, _ = _mapped(head, text, _fitted(head, text, at_start, zone), (first, first))
    _, end = _mapped(tail, text, _fitted(tail, text, at_end, zone), (last, last))
    return _trimmed(surroundings, text, Span(start, max(start, end)), zone)


def _by_whole(surroundings: Surroundings, text: str, zone: Span) -> Find | None:
    needle, part = surroundings.needle, zone.of(text)
    if not part:
        return None
    if len(needle) >= len(part):
        total, start, end = fuzz().ratio(needle, part), 0, len(part)
    else:
        hit = fuzz().partial_ratio_alignment(needle, part, score_cutoff=_FLOOR)
        if hit is None:
            return None
        total, start, end = hit.score, hit.dest_start, hit.dest_end
    span = _quote_in(surroundings, text, Span(zone.start + start, zone.start + end), zone)
    if not span:
        return None
    return Find(span, likeness(surroundings.quote, span.of(text)), total / 100)


def _quote_in(surroundings: Surroundings, text: str, hit: Span, zone: Span) -> Span:
    """Where inside a hit the quote itself stands, in whole words if it began and ended with
    such."""
    needle, first = surroundings.needle, surroundings.quote_start
    last = first + len(surroundings.quote) - 1
    if len(needle) > _ALIGNED_WHOLE:
        reach = _END + len(needle) // 4
        at_start = Span(hit.start, min(zone.end, hit.start + reach))
        return _between(surroundings, text, at_start, Span(max(0, hit.end - reach), hit.end), zone)
    start, end = _mapped(needle, text, _fitted(needle, text, hit, zone), (first, last))
    return _trimmed(surroundings, text, Span(start, max(start, end)), zone)


def _fitted(needle: str, text: str, hit: Span, zone: Span) -> Span:
    """The hit with both ends moved to where it is most like the needle.

    A hit is as long as the needle, whatever was put in or taken out between.
    """
    if len(hit) > len(needle):
        found = fuzz().partial_ratio_alignment(needle, hit.of(text))
        hit = Span(hit.start + found.dest_start, hit.start + found.dest_end) if found else hit
    reach = 16 + len(needle) // 4
    start, end = hit.start, hit.end
    for _ in range(2):
        starts = range(max(zone.start, start - reach), min(end, start + reach + 1))
        start = max(starts, key=lambda s: (fuzz().ratio(needle, text[s:end]), -s), default=start)
        ends = range(max(start + 1, end - reach), min(zone.end, end + reach) + 1)
        end = max(ends, key=lambda e: (fuzz().ratio(needle, text[start:e]), -e), default=end)
    return Span(start, end)


def _mapped(needle: str, text: str, fit: Span, ends: tuple[int, int]) -> tuple[int, int]:
    """Where the needle's code point ends[0] starts, and where ends[1] ends, in the text."""
    steps = levenshtein().opcodes(needle, fit.of(text))
    start = end = fit.start
    for step in steps:
        size = step.dest_end - step.dest_start
        if step.src_start <= ends[0] < step.src_end:
            start = fit.start + step.dest_start + min(ends[0] - step.src_start, size)
        if step.src_start <= ends[1] < step.src_end:
            end = fit.start + step.dest_start + min(ends[1] + 1 - step.src_start, size)
    return start, end


def _trimmed(surroundings: Surroundings, text: str, span: Span, zone: Span) -> Span:
    quote = surroundings.quote
    start, end = span.start, span.end
    if not _is_inside_word(surroundings.prefix + quote, len(surroundings.prefix)):
        start = _word_edge(text, start, zone)
    if not _is_inside_word(quote + surroundings.suffix, len(quote)):
        end = _word_edge(text, end, zone)
    while start < end and text[start].isspace() and not quote[0].isspace():
        start += 1
    while start < end and text[end - 1].isspace() and not quote[-1].isspace():
        end -= 1
    return Span(start, end) if start < end else span


def _word_edge(text: str, offset: int, zone: Span) -> int:
    """The nearest offset that is not inside a word; before rather than after."""
    before = after = offset
    while before > zone.start and _is_inside_word(text, before):
        before -= 1
    while after < zone.end and _is_inside_word(text, after):
        after += 1
    return before if offset - before <= after - offset else after


def _is_inside_word(text: str, offset: int) -> bool:
    return 0 < offset < len(text) and _is_of_word(text[offset - 1]) and _is_of_word(text[offset])


def _is_of_word(character: str) -> bool:
    """A letter, digit or combining mark, of a script that puts spaces between words."""
    code = ord(character)
    if 0x0E00 <= code < 0x0F00 or 0x1000 <= code < 0x10A0 or 0x1780 <= code < 0x1800:
        return False
    return code < 0x2E80 and (character.isalnum() or unicodedata.category(character)[0] == "M")
