"""Names of the parts of a page, such as "sidebar" or "related": which of them can be believed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.intake.lines import Line, Region
from reader.model.document import Boilerplate, Role

# Longer lines that are no links are running text.
_RUNNING = 80
_MOST_LINKED = 0.4
# A part that holds this share of the running text is no furniture, whatever its name is.
_TRUSTED_SHARE = 0.35
# Unless it is named comments: there may be more of them than there is article.
_COMMENTS_SHARE = 0.85

# Such parts have no running text; one with so much of it, and little else, has its name by chance.
_NO_PROSE = frozenset({Boilerplate.NAVIGATION, Boilerplate.TAGS, Boilerplate.SHARING})
_MUCH, _MOSTLY = 400, 0.6

_Name = tuple[Boilerplate, str, int]


def without_false_names(lines: Sequence[Line]) -> list[Line]:
    """The lines, each with the outermost name that tells something of it, None where none does.

    A name such as "sidebar" on the element around the whole article tells nothing, nor does one
    that parts with most of the running text have; a name inside of such an element still may.
    """
    prose: Counter[int] = Counter()
    of_sign: Counter[str] = Counter()
    kinds: dict[int, Boilerplate] = {}
    texts: Counter[int] = Counter()
    total = 0
    for line in lines:
        if len(line.text) > _RUNNING and line.linked < len(line.text) * _MOST_LINKED:
            total += len(line.text)
            for kind, _, owner in _names(line.region):
                kinds[owner] = kind
                prose[owner] += len(line.text)
            of_sign.update({sign: len(line.text) for _, sign, _ in _names(line.region)})
    for line in lines:
        texts.update({owner: len(line.text) for _, _, owner in _names(line.region)})
    false = {owner for owner, size in prose.items() if size > total * _most(kinds[owner])}
    false |= {
        owner
        for owner, size in prose.items()
        if kinds[owner] in _NO_PROSE and size > max(_MUCH, texts[owner] * _MOSTLY)
    }
    common = {sign for sign, size in of_sign.items() if size > total * _TRUSTED_SHARE}
    return [
        replace(line, region=_believed(line, false, common)) if line.region.kind else line
        for line in lines
    ]


def _most(kind: Boilerplate) -> float:
    return _COMMENTS_SHARE if kind is Boilerplate.COMMENTS else _TRUSTED_SHARE


def _names(region: Region) -> Iterator[_Name]:
    if region.kind and region.owner:
        yield region.kind, region.sign, region.owner
    yield from (name for name in region.inner if name[2])


def _believed(line: Line, false: set[int], common: set[str]) -> Region:
    region = line.region
    if not region.owner:
        return region
    for kind, sign, owner in _names(region):
        if kind is Boilerplate.SHARING and line.role is Role.QUOTATION:
            # What was said elsewhere, and no button.
            continue
        is_certain = kind in {Boilerplate.COMMENTS, Boilerplate.RELATED}
        if owner not in false and (is_certain or sign not in common):
            return replace(region, kind=kind, sign=sign, owner=owner)
    return replace(region, kind=None, sign="", owner=0)
