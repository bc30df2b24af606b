"""Term blocks: a piece of a term table as it lies on the disk.

    header: numbers of names, documents, positions and bytes of names (uint32 each), the widths of
            document numbers, counts and positions (an array code each), one byte of zero
    where each name ends (uint32) · where the documents of each begin, and the end (uint32) · where
    the positions of each begin, and the end (uint32) · names · documents · counts · positions

Whoosh's own are one pickled, compressed block for every 128 documents of every term, and a hashed
entry for every term: more than half of the time of indexing and of searching.
"""

from __future__ import annotations

import struct
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property, partial
from typing import Protocol

import numpy as np

from reader.index.term_table import Numbers, Places, Postings, TermTable

_HEADER = struct.Struct("=4I3cx")
_WIDTHS: dict[bytes, np.dtype[np.unsignedinteger]] = {
    b"B": np.dtype(np.uint8),
    b"H": np.dtype(np.uint16),
    b"I": np.dtype(np.uint32),
}
_MOST_NAMES = 4096
_MOST_DOCUMENTS = 1 << 16


class DamagedPostings(Exception):
    """A posting list is not what was written."""


class Bytes(Protocol):
    """A file that is read by places."""

    def get(self, position: int, length: int) -> bytes:
        """Bytes from a position, fewer at the end."""


def blocks(table: TermTable) -> Iterator[TermTable]:
    """A table in pieces that are read as wholes: small, but for a term with very many documents."""
    first = 0
    while first < len(table.names):
        limit = table.firsts[first] + _MOST_DOCUMENTS
        end = int(np.searchsorted(table.firsts, limit, side="right")) - 1
        end = min(max(end, first + 1), first + _MOST_NAMES, len(table.names))
        yield table.part(first, end)
        first = end


def pack(table: TermTable) -> bytes:
    """A block as bytes, each array as narrow as its numbers allow."""
    arrays = (table.documents, table.counts, table.positions)
    codes = [_code(numbers) for numbers in arrays]
    names = b"".join(table.names)
    header = _HEADER.pack(len(table.names), len(arrays[0]), len(arrays[2]), len(names), *codes)
    ends = np.cumsum([len(name) for name in table.names])
    heads = (ends, table.firsts, table.position_firsts())
    return b"".join(
        (
            header,
            *(head.astype(np.uint32).tobytes() for head in heads),
            names,
            *(
                numbers.astype(_WIDTHS[code]).tobytes()
                for numbers, code in zip(arrays, codes, strict=True)
            ),
        )
    )


class Block:
    """A block on the disk. Its names are read when they are first needed, its lists each time."""

    def __init__(self, file: Bytes, offset: int, size: int) -> None:
        self._file = file
        self._offset = offset
        self._size = size

    @cached_property
    def _head(self) -> _Head:
        data = self._read(0, min(self._size, _HEADER.size))
        if len(data) < _HEADER.size:
            raise DamagedPostings("a block of terms is cut short")
        head = _Head(data, self._size)
        head.fill(self._read(_HEADER.size, head.documents_at - _HEADER.size))
        return head

    def __len__(self) -> int:
        return self._head.count

    def postings(self, term: bytes) -> Postings | None:
        """The list of a term, None where it is not here. Raises DamagedPostings."""
        head = self._head
        place = bisect_left(range(head.count), term, key=head.name)
        if place == head.count or head.name(place) != term:
            return None
        documents, counts = self.lists(place, place + 1)
        if not len(documents) or (documents[1:] <= documents[:-1]).any():
            raise DamagedPostings("the documents of a term are out of order")
        return Postings(documents, counts, partial(self._positions, place, place + 1, counts))

    def between(self, first: bytes, last: bytes) -> tuple[int, int]:
        """The places of the terms first <= term <= last: the first and the end."""
        head, places = self._head, range(self._head.count)
        return bisect_left(places, first, key=head.name), bisect_right(places, last, key=head.name)

    def name(self, place: int) -> bytes:
        """The term in a place."""
        return self._head.name(place)

    def names(self, first: int, end: int) -> list[bytes]:
        """Some of the terms, by place."""
        return [self._head.name(place) for place in range(first, end)]

    def sizes(self, first: int, end: int) -> Places:
        """How many documents each of some terms has."""
        firsts = self._head.firsts[first : end + 1].astype(np.int64)
        return firsts[1:] - firsts[:-1]

    def lists(self, first: int, end: int) -> tuple[Numbers, Numbers]:
        """Documents and counts of some terms, one after the other. Raises DamagedPostings."""
        head = self._head
        here, there = int(head.firsts[first]), int(head.firsts[end])
        documents = self._array(head.documents_at, head.codes[0], here, there)
        return documents, self._array(head.counts_at, head.codes[1], here, there)

    def part(self, first: int, end: int) -> TermTable:
        """Some of the terms as a table. Raises DamagedPostings."""
        head = self._head
        documents, counts = self.lists(first, end)
        positions = self._positions(first, end, counts)
        firsts = head.firsts[first : end + 1].astype(np.int64)
        names = self.names(first, end)
        return TermTable(names, firsts - firsts[0], documents, counts, positions)

    def _positions(self, first: int, end: int, counts: Numbers) -> Numbers:
        head = self._head
        places = head.position_firsts
        positions = self._array(
            head.positions_at, head.codes[2], int(places[first]), int(places[end])
        )
        if len(positions) and len(positions) != counts.sum(dtype=np.int64):
            raise DamagedPostings("a posting list has lost positions")
        return positions

    def _array(self, at: int, code: bytes, first: int, end: int) -> Numbers:
        width = _WIDTHS[code]
        size = width.itemsize
        return np.frombuffer(self._read(at + first * size, (end - first) * size), width)

    def _read(self, at: int, length: int) -> bytes:
        data = self._file.get(self._offset + at, length) if length > 0 else b""
        if len(data) != length or at + length > self._size:
            raise DamagedPostings("a posting list is cut short")
        return data


class _Head:
    """What a block says of itself: sizes, widths, names, and where each name's lists are."""

    def __init__(self, header: bytes, size: int) -> None:
        self.count: int
        self.count, documents, positions, self._letters, *codes = _HEADER.unpack(header)
        if any(code not in _WIDTHS for code in codes):
            raise DamagedPostings("no block of terms begins so")
        self.codes: list[bytes] = codes
        widths = [_WIDTHS[code].itemsize for code in codes]
        self.documents_at = _HEADER.size + 4 * (3 * self.count + 2) + self._letters
        self.counts_at = self.documents_at + documents * widths[0]
        self.positions_at = self.counts_at + documents * widths[1]
        if self.positions_at + positions * widths[2] != size:
            raise DamagedPostings("a block of terms is cut short")

    def fill(self, data: bytes) -> None:
        """data: from behind the header to before the documents."""
        count = self.count
        # Looked at one by one, and numpy makes an object of each.
        self._ends = memoryview(data)[: 4 * count].cast("I")
        self.firsts = np.frombuffer(data, np.uint32, count + 1, 4 * count)
        self.position_firsts = np.frombuffer(data, np.uint32, count + 1, 4 * (2 * count + 1))
        self._names = data[len(data) - self._letters :]

    def name(self, place: int) -> bytes:
        """The term in a place."""
        start = self._ends[place - 1] if place else 0
        return self._names[start : self._ends[place]]


def _code(numbers: Numbers) -> bytes:
    highest = int(numbers.max()) if len(numbers) else 0
    return b"B" if highest < 1 << 8 else b"H" if highest < 1 << 16 else b"I"
