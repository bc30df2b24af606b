"""A web page: its lines, with what its markup says of each, become an article and its furniture.

Three voices are heard: the words of a line, the links and the named parts it stands in, and the
element that holds most of the page's running text.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from reader.intake.cleaning.core import core_of
from reader.intake.cleaning.labelling import Outline, label_lines
from reader.intake.cleaning.metadata import page_metadata, page_names
from reader.intake.cleaning.page_extent import (
    crossed,
    extended,
    without_other_articles,
    without_teasers,
)
from reader.intake.cleaning.page_sections import announced, bounded
from reader.intake.cleaning.part_names import without_false_names
from reader.intake.cleaning.scores import line_scores, signs_of
from reader.intake.cleaning.text_dump import NO_ARTICLE
from reader.intake.cleaning.titles import declared_title, find_title
from reader.intake.labelled import Labelled
from reader.intake.lines import Line, Reading
from reader.model.document import Role
from reader.text.canonical import Piece

# The holder of the article has at least this share of the running text of what is around it.
_HOLDER_SHARE = 0.85
# Or at least this share of the whole, if it has the title too.
_WITH_TITLE_SHARE = 0.3
_LEAST_CORE = 150
_LANDMARKS = {"nav": -2.0, "footer": -2.0, "aside": -1.5, "header": -1.0, "article-footer": -0.7}
_NAMED_PART = -2.5
_OUTSIDE = -4.0


def label_page(reading: Reading, name: str) -> Labelled:
    """Label the lines of a web page. name: the file's, for a title where the page has none."""
    names = page_names(reading.head)
    lines = without_teasers(without_false_names(reading.lines))
    declared = declared_title(lines, names)
    lines = without_other_articles(lines, declared)
    texts = [line.text for line in lines]
    signs = signs_of(texts)
    own = [
        _marked_score(line, score)
        for line, score in zip(lines, line_scores(texts, signs), strict=True)
    ]
    holder = _holder(lines, own, None if declared is None else lines[declared])
    scores = [
        score + (_OUTSIDE if holder and holder not in line.region.within else 0.0)
        for line, score in zip(lines, own, strict=True)
    ]
    barriers = {n for n, sign in enumerate(signs) if sign and sign.is_barrier}
    barriers -= crossed(lines, scores, signs) | bounded(lines, scores, signs)
    core = core_of(scores, barriers)
    if declared is not None and core[1] <= declared:
        core = _behind(declared, texts, own, barriers) or core
    if sum(map(len, texts[core[0] : core[1]])) < _LEAST_CORE:
        return _whole(lines, reading, name)
    title = find_title(lines, signs, core, names)
    if declared is not None and declared < core[0]:
        title = declared
    core = extended(lines, scores, signs, core, title)
    under = announced(lines, scores, signs, core)
    pieces = label_lines(lines, Outline(core, title, scores, signs, under=under))
    metadata = page_metadata(reading.head, pieces, name, lines)
    return Labelled(tuple(pieces), metadata, reading.notices)


def _behind(
    title: int, texts: Sequence[str], scores: Sequence[float], barriers: set[int]
) -> tuple[int, int] | None:
    """The core behind a title: an article does not stand before what it is called."""
    start, end = core_of(scores[title:], {n - title for n in barriers})
    is_enough = sum(map(len, texts[title + start : title + end])) >= _LEAST_CORE
    return (title + start, title + end) if is_enough else None


def _marked_score(line: Line, score: float) -> float:
    """The score of a line's words, with what its markup adds."""
    region, size = line.region, max(1, len(line.text))
    if line.role is Role.FIGURE or region.is_caption:
        return 0.0
    if line.role in {Role.TABLE, Role.CODE}:
        score = 0.5
    elif line.role is Role.HEADING:
        score = max(score, -0.3) if not line.linked else score
    elif line.role is Role.QUOTATION:
        score += 0.3
    linked = line.linked / size
    if linked > 0.4:
        score -= 1.6 * linked
    score += _LANDMARKS.get(region.landmark, 0.0)
    return score + (_NAMED_PART if region.kind else 0.0)


def _holder(lines: Sequence[Line], scores: Sequence[float], title: Line | None) -> int:
    """The number of the innermost element that holds most of the running text, 0 for the page.

    From the outside in, as long as one element inside has nearly all of what its parent has, or a
    good part of all and the title too.
    """
    weights: dict[int, float] = defaultdict(float)
    inner: dict[int, set[int]] = {}
    total = 0.0
    for line, score in zip(lines, scores, strict=True):
        if score <= 0.5:
            continue
        total += score
        path = (0, *line.region.within)
        for outer, number in pairwise(path):
            weights[number] += score
            inner.setdefault(outer, set()).add(number)
    holder, weight = 0, total
    for number in title.region.within if title else ():
        if weights[number] >= total * _WITH_TITLE_SHARE:
            holder, weight = number, weights[number]
    while inside := inner.get(holder):
        best = max(inside, key=lambda number: (weights[number], number))
        if weights[best] < weight * _HOLDER_SHARE:
            break
        holder, weight = best, weights[best]
    return _parent_of_paragraph(holder, lines)


def _parent_of_paragraph(holder: int, lines: Sequence[Line]) -> int:
    """A single long paragraph may outweigh its neighbours; it is not what holds the article."""
    inside = [line for line in lines if holder in line.region.within]
    if holder and len(inside) == 1:
        path = inside[0].region.within
        place = path.index(holder)
        return path[place - 1] if place else 0
    return holder


def _whole(lines: Sequence[Line], reading: Reading, name: str) -> Labelled:
    """A page in which nothing stands out is shown as it is, without what is plainly furniture."""
    pieces = [
        Piece(
            line.text,
            Role.PARAGRAPH if line.role is Role.FIGURE else line.role,
            "is shown because no article was found",
            level=line.level,
            figure=line.figure if line.role is Role.CAPTION else None,
            inlines=line.inlines,
        )
        for line in lines
        if line.text
    ]
    metadata = page_metadata(reading.head, pieces, name, lines)
    is_short = len(pieces) <= 6
    notices = reading.notices if is_short else (*reading.notices, NO_ARTICLE)
    return Labelled(tuple(pieces), metadata, notices)
