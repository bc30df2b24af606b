"""Term tables: many terms with their posting lists, in a few long arrays.

Tables are made, joined and written as wholes: a hundred thousand lists handled one by one cost more
than all their numbers together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.unsignedinteger]
Places = NDArray[np.int64]

_HALF = np.uint64(32)


@dataclass(frozen=True, slots=True, eq=False)
class Postings:
    """The documents of one term, ascending, and how often it stands in each."""

    documents: Numbers
    counts: Numbers
    _read_positions: Callable[[], Numbers]

    def positions(self) -> Numbers:
        """Where it stands: the positions of the first document, of the second, and so on; none in a
        field of keys. Read when they are asked for: they are most of a list, and only phrases need
        them. Raises DamagedPostings."""
        return self._read_positions()


class TermTable(NamedTuple):
    """Terms in order. firsts: where the documents of each begin in the two arrays of documents and
    counts, and the end. positions: those of all, in the same order; none for a field of keys."""

    names: list[bytes]
    firsts: Places
    documents: Numbers
    counts: Numbers
    positions: Numbers

    @property
    def sizes(self) -> Places:
        """How many documents each term has."""
        return np.diff(self.firsts)

    def position_firsts(self) -> Places:
        """Where the positions of each term begin, and the end."""
        if not len(self.positions):
            return np.zeros(len(self.firsts), np.int64)
        return _sums(self.counts)[self.firsts]

    def part(self, first: int, end: int) -> TermTable:
        """Some of the terms, by their place in names."""
        here, there = self.firsts[first], self.firsts[end]
        positions = self.positions
        if len(positions):
            before = int(self.counts[:here].sum(dtype=np.int64))
            own = int(self.counts[here:there].sum(dtype=np.int64))
            positions = positions[before : before + own]
        return TermTable(
            self.names[first:end],
            self.firsts[first : end + 1] - here,
            self.documents[here:there],
            self.counts[here:there],
            positions,
        )

    def renumbered(self, numbers: Places) -> TermTable:
        """With other numbers of the documents. numbers: the new one of each, ascending, -1 for
        those to be left out; a term may be left without any."""
        new = numbers[self.documents]
        kept = new >= 0
        positions = self.positions
        if len(positions) and not kept.all():
            positions = positions[np.repeat(kept, self.counts)]
        return TermTable(
            self.names,
            _sums(kept)[self.firsts],
            new[kept].astype(np.uint32),
            self.counts[kept],
            positions,
        )

    def without_empty(self) -> TermTable:
        """Only the terms that have a document."""
        full = self.sizes > 0
        if full.all():
            return self
        names = [name for name, is_full in zip(self.names, full.tolist(), strict=True) if is_full]
        firsts = np.append(self.firsts[:-1][full], self.firsts[-1])
        return TermTable(names, firsts, self.documents, self.counts, self.positions)


class TermSource(Protocol):
    """Where terms come from: a table, or a field of a segment that is read piece by piece."""

    @property
    def names(self) -> list[bytes]:
        """Its terms in order."""

    @property
    def sizes(self) -> Places:
        """How many documents each has, or had before some were deleted."""

    def part(self, first: int, end: int) -> TermTable:
        """Some of them."""


def joined(sources: Sequence[TermSource], most: int) -> Iterator[TermTable]:
    """Several sources as one, in pieces of about so many documents of terms. The documents of each
    source are higher than those of the sources before it."""
    names = sorted(set().union(*(source.names for source in sources)))
    rank = {name: i for i, name in enumerate(names)}
    ranks = [np.array([rank[name] for name in source.names], np.int64) for source in sources]
    totals = np.zeros(len(names), np.int64)
    for own, source in zip(ranks, sources, strict=True):
        totals[own] += source.sizes
    piece = np.cumsum(totals) // most
    ends = [*(np.flatnonzero(np.diff(piece)) + 1).tolist(), len(names)]
    for first, end in zip([0, *ends], ends, strict=False):
        parts = []
        for own, source in zip(ranks, sources, strict=True):
            here, there = (int(i) for i in np.searchsorted(own, (first, end)))
            if here < there:
                parts.append((own[here:there] - first, source.part(here, there)))
        yield _joined(names[first:end], parts).without_empty()


def ordered(numbers: Numbers | Places) -> tuple[Numbers, Places]:
    """Numbers below 2**32 in order, and where each was; equal ones keep their order.

    One plain sort of both in one key is several times as fast as numpy's stable argsort.
    """
    keys: NDArray[np.uint64] = numbers.astype(np.uint64) << _HALF
    keys |= np.arange(len(numbers), dtype=np.uint64)
    keys.sort()
    return (keys >> _HALF).astype(np.uint32), (keys & np.uint64(0xFFFFFFFF)).astype(np.int64)


def slices(firsts: Places, counts: Numbers | Places) -> Places:
    """The numbers of many slices of an array, one after the other: each from its first, so many."""
    wanted = counts.astype(np.int64)
    ends = np.cumsum(wanted)
    total = int(ends[-1]) if len(ends) else 0
    return np.arange(total) + np.repeat(firsts - ends + wanted, wanted)


def _joined(names: list[bytes], parts: list[tuple[Places, TermTable]]) -> TermTable:
    """Tables as one. parts: with the place of each of their terms in names."""
    if len(parts) == 1 and len(parts[0][0]) == len(names):
        return parts[0][1]
    terms, order = ordered(np.concatenate([np.repeat(own, t.sizes) for own, t in parts]))
    counts = np.concatenate([table.counts for _, table in parts])
    positions = np.concatenate([table.positions for _, table in parts])
    if len(positions):
        positions = positions[slices(_sums(counts)[:-1][order], counts[order])]
    return TermTable(
        names,
        np.searchsorted(terms, np.arange(len(names) + 1)),
        np.concatenate([table.documents for _, table in parts])[order],
        counts[order],
        positions,
    )


def _sums(counts: Numbers | NDArray[np.bool_]) -> Places:
    """Sums of the first none, one, two … numbers."""
    sums = np.zeros(len(counts) + 1, np.int64)
    np.cumsum(counts, out=sums[1:])
    return sums
