"""Phrases: where the words of a phrase stand one after the other."""

from __future__ import annotations

from functools import reduce

import numpy as np
from numpy.typing import NDArray

from reader.index.analysis import Slot
from reader.index.codec import TermsReader
from reader.index.found import Indexes, Mask
from reader.index.term_table import Postings, slices

_Integers = NDArray[np.integer]
_Places = _Integers
"""A document's number and a position in one number: the document in the upper 32 bits."""
_NOWHERE = np.empty(0, np.int64)


Counts = tuple[Indexes, NDArray[np.float64]]
"""Documents of a segment, ascending, and how often something stands in each."""


def phrase_counts(terms: TermsReader, field: str, slots: tuple[Slot, ...]) -> Counts:
    """The documents of a segment where the slots stand in their order, and how often."""
    places = _of_slots(terms, field, slots, [slot.offset for slot in slots])
    return _counted(reduce(_common, places) if places else _NOWHERE)


def near_counts(terms: TermsReader, field: str, slots: tuple[Slot, ...], reach: int) -> Counts:
    """The documents of a segment where the slots stand near each other in any order, and how often.

    reach: how many other words may stand between the first and the last.
    """
    places = _of_slots(terms, field, slots, [0] * len(slots))
    if not places:
        return _counted(_NOWHERE)
    starts = np.unique(np.concatenate(places))
    last = starts + reach + len(slots) - 1
    is_near = np.ones(len(starts), bool)
    for here in places:
        # The first place of this word at or behind each start must not be behind the last.
        at = np.searchsorted(here, starts)
        is_near &= (at < len(here)) & (here[np.minimum(at, len(here) - 1)] <= last)
    return _counted(starts[is_near])


def _of_slots(
    terms: TermsReader, field: str, slots: tuple[Slot, ...], offsets: list[int]
) -> list[_Places]:
    """Where each slot stands, less its offset, in the documents that have all of them; nothing
    where there is no such document."""
    lists: list[list[Postings]] = []
    for slot in slots:
        found = [postings for term in slot.terms if (postings := terms.postings(field, term))]
        if not found:
            return []
        lists.append(found)
    documents = reduce(_common, (_union([p.documents for p in found]) for found in lists))
    if not len(documents):
        return []
    is_wanted = np.zeros(int(documents[-1]) + 1, bool)
    is_wanted[documents] = True
    return [
        _union([_places(postings, is_wanted, offset) for postings in found])
        for offset, found in zip(offsets, lists, strict=True)
    ]


def _counted(starts: _Places) -> Counts:
    if not len(starts):
        return _NOWHERE, np.zeros(0)
    documents = starts >> 32
    firsts = np.flatnonzero(np.diff(documents, prepend=-1))
    return documents[firsts], np.diff(firsts, append=len(documents)).astype(float)


def _places(postings: Postings, is_wanted: Mask, offset: int) -> _Places:
    """Where the phrase would begin if this word is at its place, in the documents wanted: a mark
    for each up to the last."""
    documents = postings.documents[: np.searchsorted(postings.documents, len(is_wanted))]
    kept = np.flatnonzero(is_wanted[documents])
    counts = postings.counts.astype(np.int64)
    firsts = np.cumsum(counts) - counts
    numbers, counts = documents[kept].astype(np.int64), counts[kept]
    positions = postings.positions()[slices(firsts[kept], counts)].astype(np.int64) - offset
    places: _Places = np.repeat(numbers << 32, counts) + positions
    # A place before the text begins would be taken for one in the document before.
    return places[positions >= 0] if offset else places


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
