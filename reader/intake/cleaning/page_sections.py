"""Sections of a page that announce other things: how far they go, and where an article goes on
behind one."""

from __future__ import annotations

from collections.abc import Sequence

from reader.intake.cleaning.signs import Sign
from reader.intake.lines import Line
from reader.model.document import Boilerplate, Role

# Of running text is a line with a greater score.
_PROSE = 1.5
# Among the others, longer lines belong to the article again.
_SHORT = 0.5
_MOST_LINKED = 0.4
# A section with so much of the core's running text is a part of the article.
_LARGE = 0.25
# An article goes on behind a section within so many lines.
_NEAR = 4


def announced(
    lines: Sequence[Line],
    scores: Sequence[float],
    signs: Sequence[Sign | None],
    core: tuple[int, int],
) -> dict[int, int]:
    """For each line of the core that stands in a section which announces other things, the place
    of the line that announces it."""
    start, end = core
    total = sum(len(lines[n].text) for n in range(start, end) if scores[n] > _PROSE)
    found: dict[int, int] = {}
    for place in range(start, end):
        sign = signs[place]
        if place in found or not sign or not sign.is_barrier or sign.kind is Boilerplate.COMMENTS:
            continue
        holder = _section_of(place, lines, scores, start)
        section = (
            _inside(holder, place, lines, end) if holder else _links(place, lines, scores, end)
        )
        size = sum(len(lines[n].text) for n in section if scores[n] > _PROSE)
        if size <= total * _LARGE:
            found.update(dict.fromkeys(section, place))
    return found


def bounded(
    lines: Sequence[Line], scores: Sequence[float], signs: Sequence[Sign | None]
) -> set[int]:
    """The places of signs whose section ends before running text that stands as deep, and in the
    same element, as the running text before the section: the article goes on."""
    found: set[int] = set()
    for place, sign in enumerate(signs):
        if not sign or not sign.is_barrier or sign.kind is Boilerplate.COMMENTS:
            continue
        holder = _section_of(place, lines, scores, 0)
        before = _last_prose(place, lines, scores, 0)
        if not holder or before is None:
            continue
        behind = (_inside(holder, place, lines, len(lines)) or [place])[-1] + 1
        if any(
            _is_prose(n, lines, scores) and _is_alike(lines[n], lines[before])
            for n in range(behind, min(behind + _NEAR, len(lines)))
        ):
            found.add(place)
    return found


def _section_of(place: int, lines: Sequence[Line], scores: Sequence[float], start: int) -> int:
    """The number of the outermost element around a sign without the running text before it, 0 if
    that is the sign itself."""
    before = _last_prose(place, lines, scores, start)
    if before is None:
        return 0
    path, other = lines[place].region.within, lines[before].region.within
    depth = 0
    while depth < min(len(path), len(other)) and path[depth] == other[depth]:
        depth += 1
    return path[depth] if len(path) > depth + 1 else 0


def _last_prose(
    place: int, lines: Sequence[Line], scores: Sequence[float], start: int
) -> int | None:
    return next((n for n in range(place - 1, start - 1, -1) if _is_prose(n, lines, scores)), None)


def _is_prose(place: int, lines: Sequence[Line], scores: Sequence[float]) -> bool:
    line = lines[place]
    is_text = line.role is Role.PARAGRAPH and not line.region.kind
    return is_text and scores[place] > _PROSE and line.linked <= len(line.text) * _MOST_LINKED


def _is_alike(line: Line, other: Line) -> bool:
    """Whether two lines stand equally deep, and but for the last two elements in the same."""
    a, b = line.region.within, other.region.within
    return len(a) == len(b) and a[:-2] == b[:-2]


def _inside(holder: int, place: int, lines: Sequence[Line], end: int) -> list[int]:
    return [n for n in range(place + 1, end) if holder in lines[n].region.within]


def _links(place: int, lines: Sequence[Line], scores: Sequence[float], end: int) -> list[int]:
    """The entries of lists and the links that follow a sign among running text."""
    found: list[int] = []
    for n in range(place + 1, end):
        line = lines[n]
        is_link = line.linked > len(line.text) * _MOST_LINKED
        is_entry = line.role is Role.LIST_ITEM and (line.linked or scores[n] < _SHORT)
        if not (is_link or is_entry or line.role is Role.FIGURE):
            break
        found.append(n)
    return found
