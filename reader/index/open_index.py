"""An open index: one folder of Whoosh's files, looked through before anything in it is believed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from whoosh.index import TOC, FileIndex

from reader.index.codec import CheckedSegment
from reader.index.index_writer import Batch, worth_merging
from reader.index.kinds import Stamp
from reader.index.schema import index_schema
from reader.index.snapshot import Snapshot
from reader.index.storage import DurableStorage, file_checksum, is_sealed

_TOC_NAME = re.compile(r"_MAIN_([0-9]+)\.toc\Z")
_QUICK_BYTES = 64 << 20
"""As much as is checked at every start: about 40 ms."""
_TRIES = 5


class BrokenIndex(Exception):
    """The files are not those that were written."""


class OpenIndex:
    """The files of one index, and the snapshot of its last commit."""

    def __init__(self, path: Path) -> None:
        """Open the index in a folder. Raises BrokenIndex, or whatever Whoosh makes of damage."""
        self.path = path
        self.schema = index_schema()
        self._storage = DurableStorage(str(path))
        toc = self._read_toc()
        problem = next(_problems(path, toc.segments, _QUICK_BYTES), None)
        if problem:
            raise BrokenIndex(problem)
        self.snapshot = Snapshot(self._storage, toc)
        try:
            self.stamp = Stamp.from_json(self.snapshot.stamp())
        except BaseException:
            self.snapshot.close()
            raise

    @classmethod
    def create(cls, path: Path, stamp: Stamp) -> OpenIndex:
        """A new index in an empty folder, with nothing in it but the stamp."""
        whoosh = FileIndex.create(DurableStorage(str(path)), index_schema())
        Batch(whoosh, ()).commit(stamp)
        return cls(path)

    def whoosh(self) -> FileIndex:
        """The index as a writer wants it. Raises BrokenIndex."""
        self._sealed_generation()
        return FileIndex(DurableStorage(str(self.path)), schema=self.schema)

    def refresh(self) -> Snapshot | None:
        """Take the newest commit as the snapshot. Returns the one before, for closing when nobody
        reads it any more; None if there is nothing newer."""
        if _latest(self.path) == self.snapshot.generation:
            return None
        for remaining in reversed(range(_TRIES)):
            toc = self._read_toc()
            try:
                newer = Snapshot(self._storage, toc, self.snapshot)
                break
            except FileNotFoundError:
                # Another process committed in between, and its old segments are gone.
                if not remaining:
                    raise
        self.stamp = Stamp.from_json(newer.stamp())
        older, self.snapshot = self.snapshot, newer
        return older

    def is_worth_merging(self) -> bool:
        """Whether there are pieces that had better be one."""
        return bool(worth_merging(self._read_toc().segments))

    def problems(self) -> Iterator[str]:
        """Read every byte and say what is not as it was written."""
        yield from _problems(self.path, self._read_toc().segments, None)

    def close(self) -> None:
        """Let go of the files."""
        self.snapshot.close()

    def _sealed_generation(self) -> int:
        """The newest table of contents that is as it was written: reading runs what it says."""
        generation = _latest(self.path)
        if generation < 0:
            raise BrokenIndex("the index has no table of contents")
        if not is_sealed(self.path / f"_MAIN_{generation}.toc"):
            raise BrokenIndex("the table of contents is damaged")
        return generation

    def _read_toc(self) -> TOC:
        generation = self._sealed_generation()
        toc = TOC.read(self._storage, "MAIN", gen=generation, schema=self.schema)
        if not all(isinstance(segment, CheckedSegment) for segment in toc.segments):
            raise BrokenIndex("the index has segments of another kind")
        return toc


def _latest(path: Path) -> int:
    found = (_TOC_NAME.match(file.name) for file in path.iterdir())
    return max((int(match[1]) for match in found if match), default=-1)


def _problems(path: Path, segments: list[Any], limit: int | None) -> Iterator[str]:
    """What is wrong with the segments' files. limit: bytes to read at most, None for all."""
    total = sum(segment.size for segment in segments)
    for segment in segments:
        file = segment.path_in(path)
        if not file.is_file():
            yield f"{file.name} is missing"
        elif file.stat().st_size != segment.size:
            yield f"{file.name} has not the size it was written with"
        elif (limit is None or total <= limit) and file_checksum(file) != segment.checksum:
            yield f"{file.name} is not as it was written"
