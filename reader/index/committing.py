"""Committing: one batch of documents into an open index, or a whole library into a new one.

What is committed of a new index can be searched while the rest follows.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import StorageFailed
from reader.index.entries import Entry
from reader.index.kinds import Stamp
from reader.model.wording import said

if TYPE_CHECKING:  # Whoosh costs 0.1 s to import: not before the index is opened
    from reader.index.open_index import OpenIndex

Progress = Callable[[int], bool]
"""Told how many documents are done; returns False to stop."""

Indexed = tuple[str, int]
"""What is in the index: "article" or "passage", and its id."""

_BATCH = 2000
"""Documents of one commit of a new index."""
_FIRST_BATCH = 250
"""Of the first commit where searches wait for it; each one after it is twice as large."""
_TOLD_EACH = 100
"""Documents after which progress is told."""


class _Stopped(Exception):
    """Progress said so."""


class GrowingIndex:
    """A new index in the making. renew: lets it take its newest commit."""

    def __init__(self, path: Path, stamp: Stamp, renew: Callable[[OpenIndex], None]) -> None:
        from reader.index.open_index import OpenIndex

        self.opened = OpenIndex.create(path, stamp)
        self._stamp = stamp
        self._renew = renew

    def fill(self, entries: Iterable[Entry], progress: Progress | None, *, soon: bool) -> bool:
        """Write everything, in batches. soon: searches wait for the first of it. Returns False if
        progress stopped it. Raises StorageFailed."""
        told = _Telling(progress)
        remaining = iter(told.counted(entries))
        try:
            for size in _sizes(soon):
                chunk = list(itertools.islice(remaining, size))
                if not chunk:
                    return True
                commit(self.opened, chunk, (), self._stamp)
                self._renew(self.opened)
                told.tell()
        except _Stopped:
            return False
        raise AssertionError("the sizes never end")


def commit(
    opened: OpenIndex,
    upserts: Iterable[Entry],
    deletions: Iterable[Indexed],
    stamp: Stamp,
    *,
    is_idle: bool = False,
) -> int:
    """One commit. is_idle: nobody waits, so that pieces may be merged. Returns how many documents
    were written. Raises StorageFailed, and then the index is as before."""
    from reader.index.index_writer import Batch

    entries = list(upserts)
    try:
        batch = Batch(opened.whoosh(), opened.snapshot.segments)
    except OSError as error:
        raise disk_trouble(error) from error
    try:
        batch.remove(deletions)
        batch.replace(entries)
        batch.commit(stamp, is_idle=is_idle)
    except BaseException as error:
        batch.abandon()
        if isinstance(error, OSError):
            raise disk_trouble(error) from error
        raise
    return len(entries)


def disk_trouble(error: OSError) -> StorageFailed:
    """What a person is told when the disk takes no more."""
    return StorageFailed(
        said("The search index cannot be written: {reason}.", reason=error.strerror or error),
        "Make room on the disk; nothing else is lost, and searching goes on as before.",
    )


class _Telling:
    """How many documents were read; told now and then."""

    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress
        self._done = self._told = 0

    def counted(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        for entry in entries:
            self._done += 1
            if self._done % _TOLD_EACH == 0:
                self.tell()
            yield entry

    def tell(self) -> None:
        """Raises _Stopped."""
        if self._progress and self._done > self._told:
            self._told = self._done
            if not self._progress(self._done):
                raise _Stopped


def _sizes(soon: bool) -> Iterator[int]:
    size = _FIRST_BATCH if soon else _BATCH
    while True:
        yield size
        size = min(2 * size, _BATCH)
