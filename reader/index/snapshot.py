"""A snapshot: the index as it was at one commit, for as long as somebody reads it.

Segments never change, so a new snapshot takes over the open files of the one before it. (Whoosh's
own way to do that, Searcher.refresh, brings back deleted documents after a merge.)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray
from whoosh.index import TOC
from whoosh.util.numeric import byte_to_length

from reader.index.facet_column import FacetColumn, FacetPart, ValueOf, part_of
from reader.index.found import Indexes, Mask
from reader.index.kinds import What
from reader.index.schema import LENGTHS
from reader.index.term_table import Numbers, Postings
from reader.index.whoosh_fixes import PlainColumn

_NUMBERS = PlainColumn("I")
_BYTES = PlainColumn("B")
LENGTH_OF_BYTE = np.array([float(byte_to_length(byte)) for byte in range(256)])


class SegmentFiles:
    """The open files of one segment, shared by snapshots; closed when the last lets go."""

    def __init__(self, storage: Any, segment: Any) -> None:
        self._files = segment.open_compound_file(storage)
        codec = segment.codec()
        try:
            self.terms = codec.terms_reader(self._files, segment)
            self._documents = codec.per_document_reader(self._files, segment)
        except BaseException:
            self._files.close()
            raise
        self._count = int(segment.doc_count_all())
        self._columns: dict[str, Numbers] = {}
        self._facets: dict[tuple[str, ValueOf], FacetPart | None] = {}
        self._users = 1

    def column(self, name: str, column: PlainColumn = _NUMBERS) -> Numbers:
        """A number for every document."""
        found = self._columns.get(name)
        if found is None:
            if self._documents.has_column(name):
                found = np.array(self._documents.column_reader(name, column).load())
            else:
                found = np.zeros(self._count, np.uint8)
            self._columns[name] = found
        return found

    def lengths(self, field: str) -> Numbers:
        """The length of a field in every document, as a byte (LENGTH_OF_BYTE)."""
        return self.column(f"_{field}_len", LENGTHS)

    def facet_part(self, field: str, value_of: ValueOf) -> FacetPart | None:
        """Which documents have which values of a field of keys; None where none has any."""
        key = field, value_of
        if key not in self._facets:
            terms = self.terms.field(field)
            self._facets[key] = part_of(terms, value_of) if terms else None
        return self._facets[key]

    def words_in(self, field: str) -> int:
        """Words of a field in all documents, deleted ones too."""
        return int(self._documents.field_length(field))

    def shown(self, number: int) -> str:
        """What is stored of a document to show it."""
        return str(self._documents.stored_fields(number)["shown"])

    def retain(self) -> SegmentFiles:
        """Count one more user."""
        self._users += 1
        return self

    def release(self) -> None:
        """Count one user less; the last one closes the files."""
        self._users -= 1
        if self._users == 0:
            self._columns.clear()
            self._facets.clear()
            self.terms.close()
            self._documents.close()
            self._files.close()


class Segment:
    """A segment in a snapshot: its files, the number of its first document, who is deleted."""

    __slots__ = ("base", "count", "deleted", "files", "name")

    def __init__(self, files: SegmentFiles, segment: Any, base: int) -> None:
        self.files = files
        self.base = base
        self.name = str(segment.segment_id())
        self.count = int(segment.doc_count_all())
        self.deleted = np.array(sorted(segment.deleted_docs()), np.int64)

    def mask(self, what: What) -> Mask:
        """Of each document, whether it is of a kind and not deleted."""
        mask: Mask = self.files.column("what", _BYTES) == what
        mask[self.deleted] = False
        return mask


class Snapshot:
    """All segments of one commit. Documents are numbered through, deleted ones too.

    Reading is safe from several threads; opening and closing is for one at a time.
    """

    def __init__(self, storage: Any, toc: TOC, before: Snapshot | None = None) -> None:
        self.generation = int(toc.generation)
        self.segments: list[Segment] = []
        self.readers = 0  # kept by who lends the snapshot
        self._masks: dict[What, Mask] = {}
        self._columns: dict[str, Numbers] = {}
        self._averages: dict[str, float] = {}
        self._facets: dict[tuple[str, ValueOf], FacetColumn] = {}
        self._days: Indexes | None = None
        known = {s.name: s.files for s in before.segments} if before else {}
        base = 0
        try:
            for segment in toc.segments:
                open_files = known.get(segment.segment_id())
                files = open_files.retain() if open_files else SegmentFiles(storage, segment)
                self.segments.append(Segment(files, segment, base))
                base += int(segment.doc_count_all())
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of the files."""
        for segment in self.segments:
            segment.files.release()
        self.segments = []

    def stamp(self) -> str:
        """The stamp as stored, "" where there is none."""
        for segment in self.segments:
            for number in np.flatnonzero(segment.mask(What.STAMP)).tolist():
                return segment.files.shown(number)
        return ""

    def postings(self, field: str, term: bytes) -> Iterator[tuple[Segment, Postings]]:
        """The posting lists of a term, segment by segment, deleted documents too."""
        for segment in self.segments:
            found = segment.files.terms.postings(field, term)
            if found:
                yield segment, found

    def terms_between(self, field: str, first: bytes, last: bytes) -> dict[bytes, int]:
        """The terms first <= term <= last of a field, with how many documents have each."""
        found: dict[bytes, int] = {}
        for segment in self.segments:
            terms = segment.files.terms.field(field)
            for term, count in terms.sizes_between(first, last) if terms else ():
                found[term] = found.get(term, 0) + count
        return found

    def languages(self) -> dict[bytes, int]:
        """The languages of the articles, with how many are in each."""
        return self.terms_between("lang", b"", b"\xff")

    def average_length(self, field: str) -> float:
        """Words of a field in an average document."""
        if field not in self._averages:
            words = sum(segment.files.words_in(field) for segment in self.segments)
            kind = What.PASSAGE if field in ("quote", "sentence", "note") else What.ARTICLE
            self._averages[field] = max(1.0, words / (self.count(kind) or 1))
        return self._averages[field]

    @property
    def size(self) -> int:
        """How many documents there are, deleted ones and those of all kinds too."""
        return sum(segment.count for segment in self.segments)

    def mask(self, what: What) -> Mask:
        """Of each document, whether it is of a kind and not deleted."""
        if what not in self._masks:
            self._masks[what] = np.concatenate([s.mask(what) for s in self.segments])
        return self._masks[what]

    def count(self, what: What) -> int:
        """How many documents of a kind there are that are not deleted."""
        return int(np.count_nonzero(self.mask(what)))

    def living(self, what: What) -> Indexes:
        """The numbers of all documents of a kind that are not deleted."""
        return np.flatnonzero(self.mask(what))

    def column(self, name: str) -> Numbers:
        """A number for every document: "item", the id of the article or annotation that it is;
        "article", the id of the article that it is or belongs to."""
        if name not in self._columns:
            columns = [segment.files.column(name) for segment in self.segments]
            self._columns[name] = np.concatenate(columns)
        return self._columns[name]

    def facet_column(self, field: str, value_of: ValueOf) -> FacetColumn:
        """Which documents have which values of a field of keys."""
        key = field, value_of
        if key not in self._facets:
            parts = ((s.base, s.files.facet_part(field, value_of)) for s in self.segments)
            self._facets[key] = FacetColumn((base, part) for base, part in parts if part)
        return self._facets[key]

    def days_published(self) -> Indexes:
        """By the id of each article a number that is the higher the later it was published, 0 for
        one without a date."""
        if self._days is None:
            articles, column = self.column("article"), self.facet_column("published", _itself)
            is_living = self.mask(What.ARTICLE)[column.documents]
            self._days = np.zeros(int(articles.max(initial=0)) + 1, np.int64)
            own = articles[column.documents[is_living]]
            self._days[own] = column.places()[is_living] + 1
        return self._days

    def of_articles(self, ids: Iterable[int] | NDArray[np.integer[Any]], what: What) -> Indexes:
        """The living documents of a kind that belong to one of the articles."""
        wanted = ids if isinstance(ids, np.ndarray) else np.fromiter(ids, np.int64)
        return np.flatnonzero(np.isin(self.column("article"), wanted) & self.mask(what))

    def segment_of(self, number: int) -> Segment:
        """The segment that holds a document."""
        return next(s for s in reversed(self.segments) if s.base <= number)

    def item(self, number: int) -> int:
        """The id of the article or annotation that a document is."""
        return int(self.column("item")[number])

    def article(self, number: int) -> int:
        """The id of the article that a document is or belongs to."""
        return int(self.column("article")[number])

    def shown(self, number: int) -> str:
        """What is stored of a document to show it (shown.py)."""
        segment = self.segment_of(number)
        return segment.files.shown(number - segment.base)


def _itself(term: bytes) -> bytes:
    return term
