"""Phrases: where the words of a phrase stand one after the other."""

from __future__ import annotations

from functools import reduce

import numpy as np
from numpy.typing import NDArray

from reader.index.analysis import Slot
from reader.index.codec import TermsReader
from reader.index.found import Indexes, Mask
from reader.index.term_table import Numbers, Postings, slices

_Integers = NDArray[np.integer]
_Places = _Integers
"""A document's number and a position in one number: the document in the upper bits."""
_NOWHERE = np.empty(0, np.int64)
_WIDE, _NARROW = 32, 16
"""Bits of a position. With 16 a place has 32 in all, which is three times as fast to handle."""
_FEW = 0.25


Counts = tuple[Indexes, NDArray[np.float64]]
"""Documents of a segment, ascending, and how often something stands in each."""


def phrase_counts(terms: TermsReader, field: str, slots: tuple[Slot, ...]) -> Counts:
    """The documents of a segment where the slots stand in their order, and how often."""
    found = _Found(terms, field, slots)
    bits = _NARROW if found.is_small() else _WIDE
    places = found.places([slot.offset for slot in slots], bits)
    return _counted(reduce(_common, places), bits) if places else _counted(_NOWHERE, bits)


def near_counts(terms: TermsReader, field: str, slots: tuple[Slot, ...], reach: int) -> Counts:
    """The documents of a segment where the slots stand near each other in any order, and how often.

    reach: how many other words may stand between the first and the last.
    """
    # A last place must not reach into the next document, hence wide.
    places = _Found(terms, field, slots).places([0] * len(slots), _WIDE)
    if not places:
        return _counted(_NOWHERE, _WIDE)
    starts = np.unique(np.concatenate(places))
    last = starts + reach + len(slots) - 1
    is_near = np.ones(len(starts), bool)
    for here in places:
        # The first place of this word at or behind each start must not be behind the last.
        at = np.searchsorted(here, starts)
        is_near &= (at < len(here)) & (here[np.minimum(at, len(here) - 1)] <= last)
    return _counted(starts[is_near], _WIDE)


class _Found:
    """The lists of each slot, in a segment where every slot has one; none elsewhere."""

    def __init__(self, terms: TermsReader, field: str, slots: tuple[Slot, ...]) -> None:
        self._lists: list[list[tuple[Postings, Numbers]]] = []
        self._documents: _Integers = _NOWHERE
        lists: list[list[Postings]] = []
        for slot in slots:
            found = [postings for term in slot.terms if (postings := terms.postings(field, term))]
            if not found:
                return
            lists.append(found)
        self._documents = reduce(_common, (_union([p.documents for p in found]) for found in lists))
        if len(self._documents):
            self._lists = [[(p, p.positions()) for p in found] for found in lists]

    def is_small(self) -> bool:
        """Whether all numbers of documents and positions have 16 bits."""
        return all(
            postings.documents.itemsize <= 2 and positions.itemsize <= 2
            for found in self._lists
            for postings, positions in found
        )

    def places(self, offsets: list[int], bits: int) -> list[_Places]:
        """Where each slot stands, less its offset, in the documents that have all of them; nothing
        where there is no such document."""
        if not self._lists:
            return []
        is_wanted = np.zeros(int(self._documents[-1]) + 1, bool)
        is_wanted[self._documents] = True
        return [
            _union([_places(*one, is_wanted, offset, bits) for one in found])
            for offset, found in zip(offsets, self._lists, strict=True)
        ]


def _counted(starts: _Places, bits: int) -> Counts:
    if not len(starts):
        return _NOWHERE, np.zeros(0)
    documents = (starts >> bits).astype(np.int64)
    firsts = np.flatnonzero(np.diff(documents, prepend=-1))
    return documents[firsts], np.diff(firsts, append=len(documents)).astype(float)


def _places(
    postings: Postings, positions: Numbers, is_wanted: Mask, offset: int, bits: int
) -> _Places:
    """Where the phrase would begin if this word is at its place, in the documents wanted: a mark
    for each up to the last."""
    documents = postings.documents[: np.searchsorted(postings.documents, len(is_wanted))]
    kept = np.zeros(len(postings.documents), bool)
    kept[: len(documents)] = is_wanted[documents]
    counts = postings.counts
    if np.count_nonzero(kept) < _FEW * len(kept):
        firsts = np.cumsum(counts, dtype=np.int64) - counts
        positions = positions[slices(firsts[kept], counts[kept])]
    elif not kept.all():
        positions = positions[np.repeat(kept, counts)]
    numbers: _Integers = postings.documents[kept].astype(np.int64 if bits == _WIDE else np.uint32)
    places: _Places = np.repeat((numbers << bits) - offset, counts[kept])
    places += positions
    # A place before the text begins would be taken for one in the document before.
    return places[positions >= offset] if offset else places


def _union(arrays: list[_Integers]) -> _Integers:
    return arrays[0] if len(arrays) == 1 else np.unique(np.concatenate(arrays))


def _common(one: _Integers, other: _Integers) -> _Integers:
    """What is in both of two ascending arrays."""
    small, large = (one, other) if len(one) <= len(other) else (other, one)
    if not len(large):
        return small
    at = np.minimum(np.searchsorted(large, small), len(large) - 1)
    common: _Integers = small[large[at] == small]
    return common
