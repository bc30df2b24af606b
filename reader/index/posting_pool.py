"""The posting pool: the terms of a segment while it is being written.

WORKAROUND whoosh.writing.PostingPool holds a tuple for every posting and sorts them all. Documents
come in order, so only the terms need sorting, and segments are joined as whole arrays.
"""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterator

from reader.index.codec import FieldTerms, ListWriter, TermsReader
from reader.index.term_lists import table_of_keys, table_of_words
from reader.index.term_table import Places, TermSource, TermTable, joined
from reader.index.vocabulary import Stream

PoolItem = tuple[str, bytes, int, float, Stream | bytes]
"""Field, term, document, and what else a field of the schema tells Whoosh's writer: for a text its
words, and no term; for a key nothing."""

_MOST_WORDS = 1 << 20
"""Words that are sorted at once: about 100 MB while it is done."""
_MOST_DOCUMENTS = 1 << 20
"""Documents of terms that are joined at once: about 100 MB."""


class PostingPool:
    """Terms by field, in memory: about 5 KB for an article of 600 words."""

    def __init__(self) -> None:
        self._streams: dict[str, list[tuple[int, Stream]]] = defaultdict(list)
        self._keys: dict[str, dict[bytes, array[int]]] = defaultdict(dict)
        self._segments: list[tuple[TermsReader, Places]] = []

    def add(self, item: PoolItem) -> None:
        """Add a key or the words of a document; documents must come in order."""
        field, term, document, _, words = item
        if isinstance(words, Stream):
            if words.numbers:
                self._streams[field].append((document, words))
            return
        keys = self._keys[field]
        if term not in keys:
            keys[term] = array("I")
        keys[term].append(document)

    def add_segment(self, terms: TermsReader, numbers: Places) -> None:
        """Take over the terms of a segment, which must be open until they are written. numbers: the
        new number of each of its documents, -1 for a deleted one; in order and higher than any
        before."""
        self._segments.append((terms, numbers))

    def write_to(self, writer: ListWriter) -> None:
        """Write everything, in the order of the dictionary."""
        merged = (name for terms, _ in self._segments for name in terms.indexed_field_names())
        for field in sorted({*self._streams, *self._keys, *merged}):
            for table in joined(list(self._sources(field)), _MOST_DOCUMENTS):
                writer.add_table(field, table)

    def cleanup(self) -> None:
        """Let go of everything."""
        self._streams.clear()
        self._keys.clear()
        self._segments.clear()

    def _sources(self, field: str) -> Iterator[TermSource]:
        """What there is of a field; new documents before those of the merged segments."""
        words, group = 0, list[tuple[int, Stream]]()
        for document, stream in self._streams.pop(field, ()):
            group.append((document, stream))
            words += len(stream.numbers)
            if words >= _MOST_WORDS:
                yield table_of_words(group)
                words, group = 0, []
        if group:
            yield table_of_words(group)
        keys = self._keys.pop(field, None)
        if keys:
            yield table_of_keys(keys)
        for terms, numbers in self._segments:
            found = terms.field(field)
            if found:
                yield _Renumbered(found, numbers)


class _Renumbered:
    """The terms of a field of a segment, with the numbers its documents will have."""

    def __init__(self, terms: FieldTerms, numbers: Places) -> None:
        self.names = terms.names
        self.sizes = terms.sizes
        self._terms = terms
        self._numbers = numbers

    def part(self, first: int, end: int) -> TermTable:
        """Some of the terms."""
        return self._terms.part(first, end).renumbered(self._numbers)
