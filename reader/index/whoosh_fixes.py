"""Whoosh fixes: what Whoosh 2.7.4 does wrong and we do otherwise, without touching its modules."""

from __future__ import annotations

import contextlib
import os
from array import array
from typing import Any

from whoosh.columns import NumericColumn
from whoosh.filedb.compound import CompoundStorage
from whoosh.filedb.structfile import StructFile


class ViewFile(StructFile):  # type: ignore[misc]
    """A file inside a memory-mapped one, read in place.

    WORKAROUND whoosh.filedb.structfile.BufferFile copies the whole file into memory whenever a
    reader opens. Reading by `get` keeps no position, so threads may share one.
    """

    def __init__(self, view: memoryview, name: str | None = None) -> None:
        super().__init__(_Window(view), name=name)
        self._view = view
        self.is_closed: bool = False

    def get(self, position: int, length: int) -> bytes:
        """Bytes from a position, fewer at the end of the file."""
        return bytes(self._view[position : position + length])

    def subset(self, offset: int, length: int, name: str | None = None) -> ViewFile:
        """A piece of this file as a file."""
        return ViewFile(self._view[offset : offset + length], name=name)

    def close(self) -> None:
        """Let go of the memory; closing twice is harmless."""
        if not self.is_closed:
            self.is_closed = True
            self._view.release()


class _Window:
    """What StructFile and pickle read from: a position in a view."""

    def __init__(self, view: memoryview) -> None:
        self._view = view
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        end = len(self._view) if size is None or size < 0 else self._at + size
        data = bytes(self._view[self._at : end])
        self._at += len(data)
        return data

    def readline(self) -> bytes:
        rest = bytes(self._view[self._at : self._at + 4096])
        line = rest[: rest.find(b"\n") + 1] or rest
        self._at += len(line)
        return line

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: len(self._view)}[whence]
        self._at = max(0, base + offset)
        return self._at


class MappedCompound(CompoundStorage):  # type: ignore[misc]
    """A segment's files in one memory-mapped file."""

    def __init__(self, file: StructFile) -> None:
        try:
            super().__init__(file)
        except BaseException:
            with contextlib.suppress(Exception):
                file.close()
            raise
        if self._source is None:
            self.close()
            raise OSError("the index cannot be mapped into memory")

    def open_file(self, name: str, *_: Any, **__: Any) -> ViewFile:
        """One of the files. Raises KeyError or NameError where there is none."""
        offset, length = self.range(name)
        return ViewFile(memoryview(self._source)[offset : offset + length], name=name)

    def close(self) -> None:
        """Unmap the file, once every ViewFile is closed; closing twice is harmless."""
        if not self.is_closed:
            super().close()


class PlainColumn(NumericColumn):  # type: ignore[misc]
    """A numeric column that is read whole.

    WORKAROUND whoosh.columns.NumericColumn.Reader.load unpacks the numbers one by one.
    """

    class Reader(NumericColumn.Reader):  # type: ignore[misc]
        """Reads an array at once."""

        def load(self) -> array[int]:
            """The number of every document, in order."""
            values: array[int] = self._dbfile.get_array(self._basepos, self._typecode, self._count)
            missing = self._doccount - len(values)
            values.extend([self._default] * missing)
            return values
