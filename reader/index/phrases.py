"""Phrases: where the words of a phrase stand one after the other."""

from __future__ import annotations

from functools import reduce

import numpy as np
from numpy.typing import NDArray

from reader.index.analysis import Slot
from reader.index.codec import TermsReader
from reader.index.found import Indexes
from reader.index.term_table import Postings

_Integers = NDArray[np.integer]
_Places = _Integers
"""A document's number and a position in one number: the document in the upper 32 bits."""


def phrase_counts(
    terms: TermsReader, field: str, slots: tuple[Slot, ...]
) -> tuple[Indexes, NDArray[np.float64]]:
    """The documents of a segment where the slots stand in their order, and how often."""
    none = np.empty(0, np.int64)
    lists: list[list[Postings]] = []
    for slot in slots:
        found = [postings for term in slot.terms if (postings := terms.postings(field, term))]
        if not found:
            return none, none.astype(float)
        lists.append(found)
    documents = reduce(_common, (_union([p.documents for p in found]) for found in lists))
    starts = reduce(
        _common,
        (
            _union([_places(postings, documents, slot.offset) for postings in found])
            for slot, found in zip(slots, lists, strict=True)
        ),
    )
    numbers, counts = np.unique(starts >> 32, return_counts=True)
    return numbers, counts.astype(float)


def _places(postings: Postings, documents: _Integers, offset: int) -> _Places:
    """Where the phrase would begin if this word is at its place, in these documents."""
    kept = np.isin(postings.documents, documents, assume_unique=True)
    counts = postings.counts.astype(np.int64)
    positions = postings.positions[np.repeat(kept, counts)].astype(np.int64) - offset
    numbers = postings.documents[kept].astype(np.int64)
    # A place before the text begins would be taken for one in the document before.
    places: _Places = ((np.repeat(numbers, counts[kept])) << 32) + positions
    return places[positions >= 0]


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
