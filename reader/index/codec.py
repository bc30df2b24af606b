"""The codec: how postings lie on the disk. Whoosh's own, but for posting lists and the segment.

A posting list is three arrays, read at once: documents, counts, positions. Whoosh's own are pickled
and compressed blocks of 128, which take half of the time of indexing and of searching.

    width of counts, of positions (an array code each), 2 bytes of zeros, number n of documents
    n document numbers (uint32) · n counts · the sum of the counts positions, in document order
"""

from __future__ import annotations

import secrets
import struct
from array import array
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any

from whoosh.codec.whoosh3 import (
    W3Codec,
    W3FieldWriter,
    W3Segment,
    W3TermInfo,
    W3TermsReader,
)
from whoosh.filedb.structfile import StructFile
from whoosh.system import pack_ushort

from reader.index.storage import file_checksum
from reader.index.whoosh_fixes import MappedCompound

_HEADER = struct.Struct("=ccHI")
_COUNT_CODES = {b"B": 1, b"H": 2, b"I": 4}
_POSITION_CODES = {b"H": 2, b"I": 4}


class DamagedPostings(Exception):
    """A posting list is not what was written."""


class Postings:
    """The documents of one term, ascending, how often it stands in each, and where."""

    __slots__ = ("_starts", "all_positions", "counts", "documents")

    def __init__(self, documents: array[int], counts: array[int], positions: array[int]) -> None:
        self.documents = documents
        self.counts = counts
        self.all_positions = positions
        self._starts: list[int] | None = None

    @classmethod
    def empty(cls) -> Postings:
        """A list to be filled."""
        return cls(array("I"), array("I"), array("I"))

    def positions(self, i: int) -> array[int]:
        """The positions in the i-th document, ascending; none for a field without positions."""
        if self._starts is None:
            self._starts = [0, *accumulate(self.counts)]
        return self.all_positions[self._starts[i] : self._starts[i + 1]]

    def add(self, document: int, count: int, positions: bytes) -> None:
        """Add a document that is higher than those before. positions: of an array of uint32."""
        self.documents.append(document)
        self.counts.append(count)
        self.all_positions.frombytes(positions)

    def packed(self) -> bytes:
        """As bytes, each array as narrow as its numbers allow."""
        counts = _narrow(self.counts, "BHI")
        positions = _narrow(self.all_positions, "HI")
        codes = counts.typecode.encode(), positions.typecode.encode()
        return b"".join(
            (
                _HEADER.pack(*codes, 0, len(self.documents)),
                self.documents.tobytes(),
                counts.tobytes(),
                positions.tobytes(),
            )
        )


class PostingCodec(W3Codec):  # type: ignore[misc]
    """Whoosh's codec with our posting lists."""

    def field_writer(self, storage: Any, segment: Any) -> ListWriter:
        """Writes the dictionary and the lists of a segment."""
        return ListWriter(self, storage, segment)

    def terms_reader(self, storage: Any, segment: Any) -> TermsReader:
        """The dictionary of a segment."""
        name = segment.make_filename(self.TERMS_EXT)
        length = storage.file_length(name)
        postings = segment.open_file(storage, self.POSTS_EXT)
        return TermsReader(self, storage.open_file(name), length, postings)

    def new_segment(self, storage: Any, indexname: str) -> CheckedSegment:
        """A segment to be written."""
        return CheckedSegment(self, indexname)


class CheckedSegment(W3Segment):  # type: ignore[misc]
    """A segment whose file's size and checksum stand in the table of contents."""

    size = -1
    checksum = -1

    @classmethod
    def _random_id(cls, size: int = 16) -> str:
        """WORKAROUND Whoosh draws names from the shared generator: who seeds it, repeats them."""
        return secrets.token_hex(size // 2)

    def create_compound_file(self, storage: Any) -> None:
        """Put the segment's files into one."""
        super().create_compound_file(storage)
        path = self.path_in(Path(storage.folder))
        self.size = path.stat().st_size
        self.checksum = file_checksum(path)

    def open_compound_file(self, storage: Any) -> MappedCompound:
        """The segment's files."""
        return MappedCompound(storage.open_file(self.make_filename(self.COMPOUND_EXT)))

    def path_in(self, folder: Path) -> Path:
        """The segment's one file."""
        return folder / str(self.make_filename(self.COMPOUND_EXT))


class TermsReader(W3TermsReader):  # type: ignore[misc]
    """The terms of a segment and their posting lists."""

    def postings(self, field: str, term: bytes) -> Postings | None:
        """The posting list of a term, None where no document has it. Raises DamagedPostings."""
        try:
            position = self._range_for_key(field, term)
        except KeyError:
            return None
        return self.postings_of(W3TermInfo.from_bytes(self._dbfile.get(*position)))

    def postings_of(self, info: W3TermInfo) -> Postings:
        """The posting list that an entry of the dictionary leads to. Raises DamagedPostings."""
        return read_postings(self._postfile, *_extent(info))

    def terms_from_to(self, field: str, first: bytes, last: bytes) -> Iterator[tuple[bytes, int]]:
        """The terms first <= term <= last of a field, in order, with their numbers of
        documents."""
        if field not in self._fieldmap:
            return
        for (name, term), info in self.items_from(field, first):
            if name != field or term > last:
                return
            yield term, info.doc_frequency()


class ListWriter(W3FieldWriter):  # type: ignore[misc]
    """Writes whole posting lists, field by field, each field's terms in order."""

    def add_list(self, field: str, term: bytes, found: Postings) -> None:
        """Write the list of a term and enter it in the dictionary."""
        number = self._fieldmap.setdefault(field, len(self._fieldmap))
        start = self._postfile.tell()
        packed = found.packed()
        self._postfile.write(packed)
        info = W3TermInfo(
            df=len(found.documents), minid=found.documents[0], maxid=found.documents[-1]
        )
        info.set_extent(start, len(packed))
        self._tindex.add(pack_ushort(number) + term, info.to_bytes())


def read_postings(file: StructFile, offset: int, length: int) -> Postings:
    """The posting list at a place. Raises DamagedPostings."""
    data = file.get(offset, length)
    if len(data) != length or length < _HEADER.size:
        raise DamagedPostings("a posting list is cut short")
    count_code, position_code, zero, number = _HEADER.unpack_from(data)
    if zero or count_code not in _COUNT_CODES or position_code not in _POSITION_CODES:
        raise DamagedPostings("no posting list begins so")
    counts_at = _HEADER.size + 4 * number
    positions_at = counts_at + _COUNT_CODES[count_code] * number
    documents = _array("I", data[_HEADER.size : counts_at])
    counts = _array(count_code.decode(), data[counts_at:positions_at])
    positions = _array(position_code.decode(), data[positions_at:])
    if len(documents) != number or len(counts) != number:
        raise DamagedPostings("a posting list is cut short")
    if positions and len(positions) != sum(counts):
        raise DamagedPostings("a posting list has lost positions")
    return Postings(documents, counts, positions)


def _extent(info: W3TermInfo) -> tuple[int, int]:
    """Offset and length. WORKAROUND W3TermInfo.from_bytes leaves the length in a tuple."""
    offset, length = info.extent()
    return offset, length[0] if isinstance(length, tuple) else length


def _array(code: str, data: bytes) -> array[int]:
    try:
        return array(code, data)
    except ValueError as error:
        raise DamagedPostings("a posting list is cut short") from error


def _narrow(numbers: array[int], codes: str) -> array[int]:
    highest = max(numbers, default=0)
    return array(next(code for code in codes if highest < _LIMITS[code]), numbers)


_LIMITS = {"B": 1 << 8, "H": 1 << 16, "I": 1 << 32}
