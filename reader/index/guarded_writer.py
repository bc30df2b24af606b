"""The guarded writer: Whoosh's segment writer, with our posting pool, that always frees its lock.

WORKAROUND SegmentWriter keeps its lock when its __init__ or commit raises, and its cancel may raise
in turn (a full disk) before it frees the lock. It also leaves files open.
"""

from __future__ import annotations

import contextlib
from typing import Any

import numpy as np
from whoosh.writing import SegmentWriter

from reader.index.posting_pool import PostingPool


class GuardedWriter(SegmentWriter):  # type: ignore[misc]
    """Writes one segment. The index's storage must be a DurableStorage that nobody else uses."""

    def __init__(self, index: Any, **options: Any) -> None:
        self.is_closed = True  # until it is open
        try:
            super().__init__(index, **options)
        except BaseException:
            index.storage.close_files()
            self._free_lock()
            raise
        self.pool = PostingPool()
        self._merged: list[Any] = []

    def add_postings_to_pool(
        self, reader: Any, startdoc: int, docmap: dict[int, int] | None
    ) -> None:
        """Take over the terms of a segment that is merged into this one."""
        count = reader.doc_count_all()
        if docmap is None:
            numbers = np.arange(startdoc, startdoc + count)
        else:
            numbers = np.full(count, -1)
            numbers[list(docmap)] = list(docmap.values())
        # Its own opening of the files: Whoosh closes the reader before the terms are written.
        files = reader.segment().open_compound_file(self.storage)
        self._merged.append(files)
        terms = reader.codec().terms_reader(files, reader.segment())
        self._merged.append(terms)
        self.pool.add_segment(terms, numbers)

    def abandon(self) -> None:
        """Give up what was written and free the lock, whatever happens. Raises nothing."""
        with contextlib.suppress(Exception):
            self.cancel()
        with contextlib.suppress(Exception):
            self._close_merged()
        self.storage.close_files()
        with contextlib.suppress(Exception):
            self._tempstorage.destroy()
        self.is_closed = True
        self._free_lock()

    def _flush_segment(self) -> None:
        self.perdocwriter.close()
        self.pool.write_to(self.fieldwriter)
        self.fieldwriter.close()
        self._close_merged()

    def _close_merged(self) -> None:
        """Terms before the files they are in."""
        self.pool.cleanup()
        while self._merged:
            self._merged.pop().close()

    def _free_lock(self) -> None:
        lock = getattr(self, "writelock", None)
        if lock is not None and lock.fd is not None:
            with contextlib.suppress(Exception):
                lock.release()
