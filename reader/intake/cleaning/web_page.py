"""A web page: its lines, with what its markup says of each, become an article and its furniture.

Three voices are heard: the words of a line, the links and the named parts it stands in, and the
element that holds most of the page's running text.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from reader.intake.cleaning.core import PAGE_MERCY, core_of
from reader.intake.cleaning.labelling import Outline, label_lines
from reader.intake.cleaning.metadata import page_metadata, page_names
from reader.intake.cleaning.page_extent import crossed, extended, without_teasers
from reader.intake.cleaning.scores import line_scores, signs_of
from reader.intake.cleaning.text_dump import NO_ARTICLE
from reader.intake.cleaning.titles import find_title
from reader.intake.labelled import Labelled
from reader.intake.lines import Line, Reading
from reader.model.document import Boilerplate, Role
from reader.text.canonical import Piece
from reader.text.normalize import compare_form

# The holder of the article has at least this share of the running text of what is around it.
_HOLDER_SHARE = 0.85
# Or at least this share of the whole, if it has the title too.
_WITH_TITLE_SHARE = 0.3
# A part that holds this share of the running text is no furniture, whatever its name is.
_TRUSTED_SHARE = 0.35
# Unless it is named comments: there may be more of them than there is article.
_COMMENTS_SHARE = 0.85
_LEAST_CORE = 150
_LANDMARKS = {"nav": -2.0, "footer": -2.0, "aside": -1.5, "header": -1.0, "article-footer": -0.7}
_NAMED_PART = -2.5
_OUTSIDE = -4.0


def label_page(reading: Reading, name: str) -> Labelled:
    """Label the lines of a web page. name: the file's, for a title where the page has none."""
    lines = without_teasers(_without_false_names(reading.lines))
    texts = [line.text for line in lines]
    signs = signs_of(texts)
    own = [
        _marked_score(line, score)
        for line, score in zip(lines, line_scores(texts, signs), strict=True)
    ]
    names = page_names(reading.head)
    declared = _declared_title(lines, names)
    holder = _holder(lines, own, None if declared is None else lines[declared])
    scores = [
        score + (_OUTSIDE if holder and holder not in line.region.within else 0.0)
        for line, score in zip(lines, own, strict=True)
    ]
    barriers = {n for n, sign in enumerate(signs) if sign and sign.is_barrier}
    barriers -= crossed(lines, scores, signs)
    core = core_of(scores, barriers, mercy=PAGE_MERCY)
    if sum(map(len, texts[core[0] : core[1]])) < _LEAST_CORE:
        return _whole(lines, reading, name)
    title = find_title(lines, signs, core, names)
    if declared is not None and declared < core[0]:
        title = declared
    core = extended(lines, scores, signs, core, title)
    pieces = label_lines(lines, Outline(core, title, scores, signs))
    metadata = page_metadata(reading.head, pieces, name, lines)
    return Labelled(tuple(pieces), metadata, reading.notices)


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


def _declared_title(lines: Sequence[Line], names: Sequence[str]) -> int | None:
    """The place of the one heading that says what the page calls itself."""
    forms = {compare_form(name) for name in names}
    found = [
        place
        for place, line in enumerate(lines)
        if line.role is Role.HEADING and line.level == 1 and compare_form(line.text) in forms
    ]
    return found[0] if len(found) == 1 else None


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


def _without_false_names(lines: Sequence[Line]) -> list[Line]:
    """Names such as "sidebar" on the element around the whole article tell nothing."""
    prose: Counter[int] = Counter()
    of_sign: Counter[str] = Counter()
    comments: set[int] = set()
    total = 0
    for line in lines:
        if len(line.text) > 80 and line.linked < len(line.text) * 0.4:
            total += len(line.text)
            if line.region.owner:
                prose[line.region.owner] += len(line.text)
                of_sign[line.region.sign] += len(line.text)
                if line.region.kind is Boilerplate.COMMENTS:
                    comments.add(line.region.owner)
    false = {
        owner
        for owner, size in prose.items()
        if size > total * (_COMMENTS_SHARE if owner in comments else _TRUSTED_SHARE)
    }
    return [
        replace(line, region=replace(line.region, kind=None, sign="", owner=0))
        if line.region.owner in false or _is_everywhere(line, of_sign, total)
        else line
        for line in lines
    ]


def _is_everywhere(line: Line, of_sign: Counter[str], total: int) -> bool:
    """Whether parts of this name make up so much of the page that it means nothing here."""
    region = line.region
    if not region.owner or region.kind in {Boilerplate.COMMENTS, Boilerplate.RELATED}:
        return False
    return of_sign[region.sign] > total * _TRUSTED_SHARE


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
