"""The writer: one commit of new, changed and removed documents, with the stamp that says how far
the index is."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from whoosh.index import FileIndex
from whoosh.reading import SegmentReader

from reader.index.codec import PostingCodec
from reader.index.entries import ArticleEntry, Entry
from reader.index.guarded_writer import GuardedWriter
from reader.index.kinds import STAMP_KEY, Stamp, What, article_key, passage_key
from reader.index.schema import document_of
from reader.index.snapshot import Segment

_LOCK_SECONDS = 5.0
_FACTOR = 8
_MANY_ALIKE = 16
_QUICK_DOCUMENTS = 1000  # a fourth of a second; what is larger waits until nobody adds anything
_SMALL = 1000
_LARGEST = 25_000  # documents of a merged segment: some seconds of work when nobody waits
_WASTE = 0.3


_KEYS = {"article": article_key, "passage": passage_key}


class Batch:
    """One commit in the making. before: the segments as they are now.

    Raises LockError when another process writes.
    """

    def __init__(self, index: FileIndex, before: Iterable[Segment]) -> None:
        self._writer = GuardedWriter(index, timeout=_LOCK_SECONDS, codec=PostingCodec())
        self._before = {segment.name: segment for segment in before}

    def remove(self, things: Iterable[tuple[str, int]]) -> None:
        """Mark documents as deleted: ("article", id) or ("passage", id)."""
        self._remove([_KEYS[kind](number) for kind, number in things])

    def replace(self, entries: Sequence[Entry]) -> None:
        """Add documents, each instead of the one that stood for the same thing."""
        unique = {_key_of(entry): entry for entry in entries}
        self._remove(unique)
        for entry in unique.values():
            self._writer.add_document(**document_of(entry))

    def _remove(self, keys: Iterable[bytes]) -> None:
        wanted = list(keys)
        for segment in self._writer.segments:
            terms = self._before[segment.segment_id()].files.terms
            for key in wanted:
                postings = terms.postings("key", key)
                for number in postings.documents if postings else ():
                    segment.delete_document(number)

    def commit(self, stamp: Stamp, *, is_idle: bool = False) -> None:
        """Write everything, and the new stamp instead of the old, in one step."""
        try:
            self._remove([STAMP_KEY])
            self._writer.add_document(key=(STAMP_KEY,), what=What.STAMP, shown=stamp.to_json())
            self._writer.commit(mergetype=merge_idle if is_idle else merge_few)
        except BaseException:
            self.abandon()
            raise

    def abandon(self) -> None:
        """Undo everything; raises nothing."""
        self._writer.abandon()


def merge_few(writer: GuardedWriter, segments: Sequence[Any]) -> list[Any]:
    """Whoosh's merge policy beside a commit: only crumbs, as one article after the other leaves
    them, so that there are not thousands. Segments without a living document go."""
    living = [segment for segment in segments if segment.doc_count() > 0]
    sizes: dict[int, list[Any]] = defaultdict(list)
    for segment in living:
        sizes[int(math.log(segment.doc_count(), _FACTOR))].append(segment)
    for _, alike in sorted(sizes.items()):
        if len(alike) >= _MANY_ALIKE and sum(s.doc_count() for s in alike) <= _QUICK_DOCUMENTS:
            return _merge(writer, living, alike)
    return living


def merge_idle(writer: GuardedWriter, segments: Sequence[Any]) -> list[Any]:
    """Whoosh's merge policy when nobody waits: what `worth_merging` names becomes one segment."""
    return _merge(writer, segments, worth_merging(segments))


def worth_merging(segments: Sequence[Any]) -> list[Any]:
    """The segments that had better be one: small ones, and larger ones as long as those together
    are no trifle beside them; and any that is full of deleted documents. One that is much smaller
    than the next waits for company."""
    chosen: list[Any] = []
    total = 0
    for segment in sorted(segments, key=lambda s: int(s.doc_count())):
        count = int(segment.doc_count())
        is_alike = count <= max(_SMALL, total * _FACTOR // 2)
        if chosen and not is_alike and not _is_wasteful(segment):
            if len(chosen) > 1:
                break
            chosen, total = [], 0
        if total + count <= _LARGEST:
            chosen.append(segment)
            total += count
    if len(chosen) == 1 and not _is_wasteful(chosen[0]):
        return []
    return chosen


def _is_wasteful(segment: Any) -> bool:
    return bool(segment.deleted_count() > segment.doc_count() * _WASTE)


def _merge(writer: GuardedWriter, segments: Sequence[Any], chosen: Sequence[Any]) -> list[Any]:
    for segment in chosen:
        reader = SegmentReader(writer.storage, writer.schema, segment)
        try:
            writer.add_reader(reader)
        finally:
            reader.close()
    gone = {segment.segment_id() for segment in chosen}
    return [segment for segment in segments if segment.segment_id() not in gone]


def _key_of(entry: Entry) -> bytes:
    if isinstance(entry, ArticleEntry):
        return article_key(entry.article_id)
    return passage_key(entry.annotation_id)
