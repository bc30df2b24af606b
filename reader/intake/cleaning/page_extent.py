"""The extent of an article on a page: how far it goes beyond its run of sentences, and which parts
of it are teasers of other pages."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace

from reader.intake.cleaning.endings import ending_of
from reader.intake.cleaning.signs import Sign, sign_of
from reader.intake.lines import Line
from reader.model.document import Boilerplate, Role

# An element that holds this share of the core's running text holds the article.
_HOLDS = 0.8
_MOST_LINKED = 0.4
# Of running text is a line with a greater score.
_PROSE = 1.5
_FEW = 3
# So many links to other pages in parts of the same make are a list of them, not sections.
_LEAST_TEASERS = 3
_LONGEST_TEASER = 700
# Longer lines that are no links are running text.
_RUNNING = 80
# One article element with so many times the running text of any other is the article.
_MAIN_ARTICLE = 4


def extended(
    lines: Sequence[Line],
    scores: Sequence[float],
    signs: Sequence[Sign | None],
    core: tuple[int, int],
    title: int | None,
) -> tuple[int, int]:
    """The core with what stands next to it in the element that holds it: lists, checklists and
    short lines that are no sentences. It stops at a sign, a named part and a line of links."""
    holder = _holder_of_core(lines, scores, core)
    if not holder:
        return core

    def belongs(place: int) -> bool:
        line = lines[place]
        if line.role is Role.FIGURE:
            return holder in line.region.within
        is_free = not signs[place] and not line.region.kind
        return (
            is_free
            and holder in line.region.within
            and line.linked <= len(line.text) * _MOST_LINKED
        )

    start, end = core
    most = next((n for n in range(end, len(lines)) if _is_barrier(signs[n])), len(lines))
    lists = _lists_begun(lines, end)
    after = _reach([belongs(n) or (n in lists and not signs[n]) for n in range(end, most)])
    least = start if title is None or title >= start else title + 1
    start = next((n for n in range(least, start) if scores[n] > _PROSE and belongs(n)), start)
    before = _reach([belongs(n) for n in range(start - 1, least - 1, -1)])
    return start - before, _without_announcements(lines, core[0], end + after)


def _without_announcements(lines: Sequence[Line], start: int, end: int) -> int:
    """The end of the article before headings that nothing follows."""
    for place in range(end - 1, start, -1):
        if lines[place].role is Role.HEADING:
            end = place
        elif lines[place].role is not Role.FIGURE:
            break
    return end


def _lists_begun(lines: Sequence[Line], end: int) -> set[int]:
    """The entries of the list that the last line of the core begins or announces, links too."""
    last = lines[end - 1]
    if last.role is Role.LIST_ITEM:
        holder = last.region.within[:-1]
    elif last.text.endswith(":") and end < len(lines) and not ending_of(last.text):
        holder = lines[end].region.within[:-1]
    else:
        return set()
    found: set[int] = set()
    for place in range(end, len(lines)):
        line = lines[place]
        is_entry = line.role is Role.LIST_ITEM and line.region.within[: len(holder)] == holder
        if not is_entry or line.region.kind:
            break
        found.add(place)
    return found


def crossed(
    lines: Sequence[Line], scores: Sequence[float], signs: Sequence[Sign | None]
) -> set[int]:
    """The places of barriers behind which the same element goes on with running text: an article
    points to another one, and continues."""
    found: set[int] = set()
    for place, sign in enumerate(signs):
        parent = lines[place].region.within[:-1]
        if _is_barrier(sign) and parent and lines[place].role is not Role.HEADING:
            behind = range(place + 1, min(place + 1 + _FEW, len(lines)))
            found |= {
                place
                for n in behind
                if lines[n].region.within[:-1] == parent
                and lines[n].role is Role.PARAGRAPH
                and scores[n] > _PROSE
            }
    return found


def _reach(belong: Sequence[bool]) -> int:
    """How many of the lines next to the core are still the article's; a few others among them do
    not end it."""
    reach = others = 0
    for place, does in enumerate(belong, start=1):
        others = 0 if does else others + 1
        if others > _FEW:
            break
        reach = place if does else reach
    return reach


def _is_barrier(sign: Sign | None) -> bool:
    return bool(sign and sign.is_barrier)


def without_teasers(lines: Sequence[Line]) -> list[Line]:
    """The lines, with those marked as related which stand with a linked heading in one of several
    short parts: teasers of other pages."""
    parts: dict[int, int] = {}
    for line in lines:
        within = line.region.within
        is_link = line.role is Role.HEADING and line.linked > len(line.text) * 0.9
        if is_link and len(within) > 2:
            parts[within[-2]] = within[-3]
    sizes: Counter[int] = Counter()
    for line in lines:
        for number in parts.keys() & set(line.region.within):
            sizes[number] += len(line.text)
    siblings: defaultdict[int, list[int]] = defaultdict(list)
    for part, parent in parts.items():
        if sizes[part] <= _LONGEST_TEASER:
            siblings[parent].append(part)
    teasers = {p for group in siblings.values() if len(group) >= _LEAST_TEASERS for p in group}
    if not teasers:
        return list(lines)
    return [
        replace(line, region=replace(line.region, kind=Boilerplate.RELATED, sign="", owner=0))
        if not line.region.kind and teasers & set(line.region.within)
        else line
        for line in lines
    ]


def without_other_articles(lines: Sequence[Line], title: int | None) -> list[Line]:
    """The lines, with those marked as related which stand in another article element than the one
    with nearly all running text. title: the place of a title that is known, which stays."""
    sizes: Counter[int] = Counter()
    firsts: dict[int, str] = {}
    for line in lines:
        if line.text:
            firsts.setdefault(line.region.article, line.text)
        if len(line.text) > _RUNNING and line.linked <= len(line.text) * _MOST_LINKED:
            sizes[line.region.article] += len(line.text)
    del sizes[0]
    announced = {number for number, text in firsts.items() if _is_barrier(sign_of(text))} - {0}
    for number in announced if len(sizes) > 1 else ():
        del sizes[number]
    (main, size), (_, second) = [*sizes.most_common(2), (0, 0), (0, 0)][:2]
    if not size or second * _MAIN_ARTICLE > size:
        return list(lines)
    kept = {0, main} if title is None else {0, main, lines[title].region.article}
    return [
        line
        if line.region.article in kept or line.region.kind
        else replace(line, region=replace(line.region, kind=Boilerplate.RELATED))
        for line in lines
    ]


def _holder_of_core(lines: Sequence[Line], scores: Sequence[float], core: tuple[int, int]) -> int:
    """The number of the innermost element with most of the core's running text, 0 if none has."""
    weights: defaultdict[int, float] = defaultdict(float)
    depth: dict[int, int] = {}
    total = 0.0
    for line, score in zip(lines[core[0] : core[1]], scores[core[0] : core[1]], strict=True):
        if score > 0:
            total += score
            for place, number in enumerate(line.region.within):
                weights[number] += score
                depth[number] = place
    holding = [number for number, weight in weights.items() if weight >= total * _HOLDS]
    return max(holding, key=lambda number: depth[number], default=0)
