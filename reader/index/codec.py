"""The codec: how terms and postings lie on the disk. Whoosh's own, but for these and the segment.

A segment's lists are a row of blocks (term_block.py), field by field, each field's terms in order;
its dictionary says which block begins with which term.
"""

from __future__ import annotations

import json
import secrets
from bisect import bisect_right
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from whoosh.codec.whoosh3 import W3Codec, W3Segment

from reader.index.storage import file_checksum
from reader.index.term_block import Block, Bytes, DamagedPostings, blocks, pack
from reader.index.term_table import Numbers, Places, Postings, TermTable, joined
from reader.index.whoosh_fixes import MappedCompound


class PostingCodec(W3Codec):  # type: ignore[misc]
    """Whoosh's codec with our posting lists."""

    def field_writer(self, storage: Any, segment: Any) -> ListWriter:
        """Writes the dictionary and the lists of a segment."""
        return ListWriter(
            segment.create_file(storage, self.POSTS_EXT),
            segment.create_file(storage, self.TERMS_EXT),
        )

    def terms_reader(self, storage: Any, segment: Any) -> TermsReader:
        """The dictionary of a segment."""
        name = segment.make_filename(self.TERMS_EXT)
        dictionary = storage.open_file(name)
        try:
            data = dictionary.get(0, storage.file_length(name))
        finally:
            dictionary.close()
        return TermsReader(data, segment.open_file(storage, self.POSTS_EXT))

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


class TermsReader:
    """The terms of a segment and their posting lists."""

    def __init__(self, dictionary: bytes, postings: Any) -> None:
        self._file = postings
        try:
            fields = json.loads(dictionary)
            self._fields = {name: FieldTerms(postings, rows) for name, rows in fields.items()}
        except (ValueError, TypeError, AttributeError) as error:
            raise DamagedPostings("the dictionary of a segment is damaged") from error

    def indexed_field_names(self) -> list[str]:
        """The fields that have terms."""
        return list(self._fields)

    def field(self, name: str) -> FieldTerms | None:
        """The terms of a field, None where it has none."""
        return self._fields.get(name)

    def postings(self, field: str, term: bytes) -> Postings | None:
        """The posting list of a term, None where no document has it. Raises DamagedPostings."""
        found = self._fields.get(field)
        return found.postings(term) if found else None

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()


class FieldTerms:
    """The terms of one field of a segment, read block by block. A source of terms for a merge.

    rows: of each block its first term, its offset and its size.
    """

    def __init__(self, file: Bytes, rows: list[tuple[str, int, int]]) -> None:
        self._firsts = [first.encode("latin-1") for first, _, _ in rows]
        self._blocks = [Block(file, offset, size) for _, offset, size in rows]

    def postings(self, term: bytes) -> Postings | None:
        """The posting list of a term, None where no document has it."""
        place = bisect_right(self._firsts, term) - 1
        return self._blocks[place].postings(term) if place >= 0 else None

    def sizes_between(self, first: bytes, last: bytes) -> Iterator[tuple[bytes, int]]:
        """The terms first <= term <= last, in order, with their numbers of documents."""
        for block, here, end in self._between(first, last):
            yield from zip(block.names(here, end), block.sizes(here, end).tolist(), strict=True)

    def lists_between(self, first: bytes, last: bytes) -> Iterator[tuple[Numbers, Numbers]]:
        """Documents and counts of these terms, piece by piece; a document may come often."""
        for block, here, end in self._between(first, last):
            yield block.lists(here, end)

    def count(self) -> int:
        """How many terms there are. Looks into every block: no __len__, which each `if` would
        call."""
        return sum(len(block) for block in self._blocks)

    def in_at_least(self, least: int) -> Iterator[tuple[bytes, int]]:
        """The terms that so many documents have, deleted ones too, with how many."""
        for block in self._blocks:
            sizes = block.sizes(0, len(block))
            for place in np.flatnonzero(sizes >= least).tolist():
                yield block.name(place), int(sizes[place])

    @property
    def names(self) -> list[bytes]:
        """All terms in order."""
        return [name for block in self._blocks for name in block.names(0, len(block))]

    @property
    def sizes(self) -> Places:
        """How many documents each has, deleted ones too."""
        return np.concatenate([block.sizes(0, len(block)) for block in self._blocks])

    def part(self, first: int, end: int) -> TermTable:
        """Some of the terms, by their place in names."""
        parts: list[TermTable] = []
        start = 0
        for block in self._blocks:
            here, there = max(first - start, 0), min(end - start, len(block))
            if here < there:
                parts.append(block.part(here, there))
            start += len(block)
        return parts[0] if len(parts) == 1 else next(joined(parts, 1 << 62))

    def _between(self, first: bytes, last: bytes) -> Iterator[tuple[Block, int, int]]:
        start = max(bisect_right(self._firsts, first) - 1, 0)
        for block in self._blocks[start : bisect_right(self._firsts, last)]:
            here, end = block.between(first, last)
            if here < end:
                yield block, here, end


class ListWriter:
    """Writes the terms of a segment, field by field, each field's in order."""

    def __init__(self, postings: Any, dictionary: Any) -> None:
        self._postings = postings
        self._dictionary = dictionary
        self._fields: dict[str, list[tuple[str, int, int]]] = {}
        self._at = 0
        self.is_closed = False

    def add_table(self, field: str, table: TermTable) -> None:
        """Write terms that come after those that were written of the field."""
        for piece in blocks(table):
            data = pack(piece)
            self._postings.write(data)
            rows = self._fields.setdefault(field, [])
            rows.append((piece.names[0].decode("latin-1"), self._at, len(data)))
            self._at += len(data)

    def close(self) -> None:
        """Write the dictionary; closing twice is harmless."""
        if not self.is_closed:
            self.is_closed = True
            self._dictionary.write(json.dumps(self._fields).encode())
            self._dictionary.close()
            self._postings.close()
