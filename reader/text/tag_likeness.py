"""Tag likeness: which names of a long list are probably meant to be one.

Two names are alike when they are the same without case, accents, hyphens and spaces; in another
grammatical number; in another order of words; or with one letter wrong. Names are not compared
each with each: those that can be alike share a key, so that 5,000 take a fraction of a second.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from rapidfuzz.distance import OSA

from reader.model.codebook import Likeness
from reader.model.tag import TAG_SEPARATOR, tag_key

SHORTEST_MISSPELT = 5
"""Letters of a name in which one wrong letter is a slip; shorter words have too many neighbours."""
LONG = 10
"""Letters of a name in which two wrong ones are."""
_MOST_SHARING = 60
"""A key that more names share says nothing: it is not looked into."""

_FEW = 300
"""Names that are compared each with each."""

_NUMBERS = re.compile(r"\d+")
_WORDS = re.compile(r"[^\W_]+")
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe"})
_ENDING = re.compile(r"(?<=[a-z]{2})(?:(?<=ch|sh)es|(?<=[sxz])es|ies|(?<![sui])s)$")

Pair = tuple[int, int]


def alike(paths: Sequence[str]) -> list[tuple[int, int, Likeness]]:
    """Pairs of places in the list whose tags look alike, the surest first. Each pair once.

    Tags below two that look alike are not named: they follow when those become one.
    """
    found: dict[Pair, Likeness] = {}
    folded = [plain(path) for path in paths]
    for likeness, groups in (
        (Likeness.WRITING, _sharing(folded, _letters)),
        (Likeness.FORM, _sharing(folded, _singular)),
        (Likeness.ORDER, _sharing(folded, _sorted_words)),
        (Likeness.PLACE, _in_other_places(folded)),
        (Likeness.SPELLING, _misspelt(folded)),
    ):
        for pair in groups:
            found.setdefault(pair, likeness)
    keys = [tag_key(path) for path in paths]
    named = {frozenset((keys[one], keys[other])) for one, other in found}
    order = list(Likeness)
    kept = [
        (*pair, likeness)
        for pair, likeness in found.items()
        if not _follows(keys[pair[0]], keys[pair[1]], named)
    ]
    return sorted(kept, key=lambda one: (order.index(one[2]), one[0], one[1]))


def plain(text: str) -> str:
    """Without case and accents."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold()).translate(_PLAIN)
    return "".join(c for c in apart if not unicodedata.combining(c))


def _parts(path: str) -> list[str]:
    return path.split(TAG_SEPARATOR)


def _letters(path: str) -> str:
    return "".join(_WORDS.findall(path))


def _singular(path: str) -> str:
    return "".join(map(_one, _WORDS.findall(path)))


def _sorted_words(path: str) -> str:
    return " ".join(sorted(map(_one, _WORDS.findall(path))))


def _one(word: str) -> str:
    """The English singular of a word, near enough to be compared with others."""
    ending = _ENDING.search(word)
    if ending is None or len(word) < 4:
        return word
    return word[: ending.start()] + ("y" if ending[0] == "ies" else "")


def _sharing(paths: Sequence[str], key_of: Callable[[str], str]) -> Iterator[Pair]:
    groups: dict[str, list[int]] = defaultdict(list)
    for place, path in enumerate(paths):
        if key := key_of(path):
            groups[key].append(place)
    return _pairs(groups.values())


def _in_other_places(paths: Sequence[str]) -> Iterator[Pair]:
    """A tag at the top, and the one tag elsewhere with the same name."""
    tops: dict[str, int] = {}
    below: dict[str, list[int]] = defaultdict(list)
    for place, path in enumerate(paths):
        parts = _parts(path)
        if len(parts) == 1:
            tops.setdefault(_singular(path), place)
        else:
            below[_singular(parts[-1])].append(place)
    for key, places in below.items():
        if key in tops and len(places) == 1 and not _is_below(paths, places[0], tops[key]):
            yield _pair(tops[key], places[0])


def _is_below(paths: Sequence[str], one: int, other: int) -> bool:
    return paths[one].startswith(paths[other] + TAG_SEPARATOR)


def _misspelt(paths: Sequence[str]) -> Iterator[Pair]:
    """Names under one parent that begin alike, and differ in a letter or two."""
    names = [path.rpartition(TAG_SEPARATOR)[2] for path in paths]
    groups: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, (path, name) in enumerate(zip(paths, names, strict=True)):
        if len(name) >= SHORTEST_MISSPELT:
            # The first letter and all numbers are the same: slips are rare there, and other
            # words, or other years, are common.
            parent = path[: len(path) - len(name)]
            groups[parent, name[0], *_NUMBERS.findall(name)].append(place)
    for group in groups.values():
        near = combinations(group, 2) if len(group) <= _FEW else _sharing_letters(group, names)
        for one, other in near:
            if _is_slip(names[one], names[other]):
                yield one, other


def _sharing_letters(group: Sequence[int], names: Sequence[str]) -> Iterator[Pair]:
    """Those of many names that become the same when a letter or two are left out of each."""
    sharing: dict[str, list[int]] = defaultdict(list)
    for place in group:
        for key in _shortened(names[place]):
            sharing[key].append(place)
    return _pairs(sharing.values())


def _shortened(name: str) -> set[str]:
    """The name, and the name without each of its letters, or any two where it is long."""
    keys = {name, *(name[:i] + name[i + 1 :] for i in range(1, len(name)))}
    if LONG <= len(name) <= 3 * LONG:
        keys |= {key[:i] + key[i + 1 :] for key in list(keys) for i in range(1, len(key))}
    return keys


def _is_slip(one: str, other: str) -> bool:
    allowed = 2 if min(len(one), len(other)) >= LONG else 1
    return 0 < OSA.distance(one, other, score_cutoff=allowed) <= allowed


def _pairs(groups: Iterable[list[int]]) -> Iterator[Pair]:
    seen: set[Pair] = set()
    for group in groups:
        places = sorted(set(group))
        if len(places) > _MOST_SHARING:
            continue
        for at, one in enumerate(places):
            for other in places[at + 1 :]:
                if (one, other) not in seen:
                    seen.add((one, other))
                    yield one, other


def _pair(one: int, other: int) -> Pair:
    return (one, other) if one < other else (other, one)


def _follows(one: str, other: str, named: set[frozenset[str]]) -> bool:
    """Whether the parents are a pair themselves, and the names below them the same."""
    above, _, name = one.rpartition(TAG_SEPARATOR)
    above_other, _, other_name = other.rpartition(TAG_SEPARATOR)
    return plain(name) == plain(other_name) and frozenset((above, above_other)) in named
