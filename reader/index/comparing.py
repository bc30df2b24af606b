"""Comparing: where an index does not say what the library says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import Enum

from whoosh.util.numeric import length_to_byte

from reader.index.analysis import analyzer
from reader.index.committing import Indexed
from reader.index.entries import ArticleEntry, Entry
from reader.index.kinds import What
from reader.index.schema import Written, document_of
from reader.index.snapshot import Snapshot

KINDS = {"article": What.ARTICLE, "passage": What.PASSAGE}


class Difference(Enum):
    """How an entry of the library stands in the index."""

    MISSING = "missing"
    STALE = "stale"
    LEFT_OVER = "left over"


def contents(snapshot: Snapshot) -> dict[Indexed, int]:
    """Everything that can be found, with its number."""
    return {
        (kind, snapshot.item(number)): number
        for kind, what in KINDS.items()
        for number in snapshot.living(what).tolist()
    }


def compared(
    snapshot: Snapshot, entries: Iterable[Entry]
) -> Iterator[tuple[Indexed, Difference | None]]:
    """Each entry with what is wrong about it, None where nothing is; then what no entry is for."""
    there = contents(snapshot)
    for entry in entries:
        indexed = _name(entry)
        number = there.pop(indexed, None)
        if number is None:
            yield indexed, Difference.MISSING
        else:
            yield indexed, None if _is_as_written(snapshot, number, entry) else Difference.STALE
    for indexed in sorted(there):
        yield indexed, Difference.LEFT_OVER


def _is_as_written(snapshot: Snapshot, number: int, entry: Entry) -> bool:
    """What is shown of it, and how many words each field has. (Whether the words are those is what
    the checksums are for.)"""
    document = document_of(entry)
    if snapshot.shown(number) != document["shown"]:
        return False
    segment = snapshot.segment_of(number)
    for field, value in document.items():
        if isinstance(value, Written):
            length = analyzer().stream(*value).length
            if segment.files.lengths(field)[number - segment.base] != length_to_byte(length):
                return False
    return True


def _name(entry: Entry) -> Indexed:
    if isinstance(entry, ArticleEntry):
        return "article", entry.article_id
    return "passage", entry.annotation_id
