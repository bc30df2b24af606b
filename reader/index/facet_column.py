"""A facet column: which documents have which values of a field of keys, as one long array.

Built once for a snapshot, from parts that are read once of each segment. To count all that a query
found is then one pass over the array, however many values there are.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from reader.index.found import Indexes
from reader.index.term_table import Numbers, ordered

if TYPE_CHECKING:
    from reader.index.codec import FieldTerms

ValueOf = Callable[[bytes], bytes]
"""The value that a term of the index stands for, b"" for none; the terms of a document stand for
different values or none."""
Weights = NDArray[np.int32]
"""How often each document of a snapshot counts."""


class FacetPart(NamedTuple):
    """What one segment has: values in any order, how many documents each has, and those."""

    values: list[bytes]
    sizes: Indexes
    documents: Numbers


def part_of(terms: FieldTerms, value_of: ValueOf) -> FacetPart:
    """The values of a field of a segment; those of terms that stand for none are left out."""
    table = terms.part(0, sys.maxsize)
    values = [value_of(name) for name in table.names]
    is_one = np.array([bool(value) for value in values], bool) & (table.sizes > 0)
    return FacetPart(
        [value for value, is_kept in zip(values, is_one.tolist(), strict=True) if is_kept],
        table.sizes[is_one],
        table.documents[np.repeat(is_one, table.sizes)].astype(np.uint32),
    )


class FacetColumn:
    """values: all there are, in order. A document of an older version of an article may be among
    those of a value: whoever counts gives it no weight."""

    def __init__(self, parts: Iterable[tuple[int, FacetPart]]) -> None:
        """parts: each with the number of the first document of its segment."""
        numbers: dict[bytes, int] = {}
        owners, documents = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
        for base, part in parts:
            own = [numbers.setdefault(value, len(numbers)) for value in part.values]
            owners.append(np.repeat(np.array(own, np.int64), part.sizes))
            documents.append(part.documents.astype(np.int64) + base)
        self.values = sorted(numbers)
        places = np.empty(len(numbers), np.int64)
        places[[numbers[value] for value in self.values]] = np.arange(len(numbers))
        by_value, order = ordered(places[np.concatenate(owners)])
        self.documents = np.concatenate(documents)[order]
        self.firsts = np.searchsorted(by_value, np.arange(len(self.values) + 1))

    def counts(self, weights: Weights) -> Indexes:
        """How often each value is met."""
        if not self.values:
            return np.empty(0, np.int64)
        # Much quicker than the differences of one running sum; no value is without a document.
        sums: Weights = np.add.reduceat(weights[self.documents], self.firsts[:-1])
        return sums.astype(np.int64)

    def example(self, place: int, weights: Weights) -> int:
        """A document that counts and has the value at a place."""
        own = self.documents[self.firsts[place] : self.firsts[place + 1]]
        return int(own[np.argmax(weights[own] > 0)])

    def places(self) -> Indexes:
        """The place of the value of each of `documents`."""
        return np.repeat(np.arange(len(self.values)), np.diff(self.firsts))
