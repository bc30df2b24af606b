"""Names of the parts of a page, such as "sidebar" or "related": which of them can be believed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
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
    texts: Counter[int] = Counter()
    of_sign: Counter[str] = Counter()
    kinds: dict[int, Boilerplate] = {}
    total = 0
    for line in lines:
        size = len(line.text)
        is_running = size > _RUNNING and line.linked < size * _MOST_LINKED
        total += size if is_running else 0
        names = _names(line.region)
        for kind, _, owner in names:
            texts[owner] += size
            if is_running:
                kinds[owner] = kind
                prose[owner] += size
        if is_running and names:
            of_sign.update(dict.fromkeys({sign for _, sign, _ in names}, size))
    false = {owner for owner, size in prose.items() if size > total * _most(kinds[owner])}
    false |= {
        owner
        for owner, size in prose.items()
        if kinds[owner] in _NO_PROSE and size > max(_MUCH, texts[owner] * _MOSTLY)
    }
    common = {sign for sign, size in of_sign.items() if size > total * _TRUSTED_SHARE}
    return [_believed(line, false, common) if line.region.owner else line for line in lines]


def _most(kind: Boilerplate) -> float:
    return _COMMENTS_SHARE if kind is Boilerplate.COMMENTS else _TRUSTED_SHARE


def _names(region: Region) -> list[_Name]:
    if not region.kind:
        return []
    outer = [(region.kind, region.sign, region.owner)] if region.owner else []
    return [*outer, *(name for name in region.inner if name[2])] if region.inner else outer


def _believed(line: Line, false: set[int], common: set[str]) -> Line:
    region = line.region
    for kind, sign, owner in _names(region):
        if kind is Boilerplate.SHARING and line.role is Role.QUOTATION:
            # What was said elsewhere, and no button.
            continue
        is_certain = kind in {Boilerplate.COMMENTS, Boilerplate.RELATED}
        if owner not in false and (is_certain or sign not in common):
            if owner == region.owner:
                return line
            return replace(line, region=replace(region, kind=kind, sign=sign, owner=owner))
    return replace(line, region=replace(region, kind=None, sign="", owner=0))
