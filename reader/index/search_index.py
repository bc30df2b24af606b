"""The search index of a library: opened, written, rebuilt, lent to searches.

The index is derived. The store is the truth, feeds it, and can always rebuild it; so nothing here
tries to mend: what is missing, damaged, of another library or of another version is rebuilt.
One thread writes at a time; any thread may search meanwhile and sees the last commit.
"""

from __future__ import annotations

import contextlib
import itertools
import logging
import threading
from collections.abc import Callable, Iterable, Iterator
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import ReaderError, StorageFailed
from reader.index.entries import Entry
from reader.index.index_folder import IndexFolder
from reader.index.kinds import INDEX_VERSION, Stamp, What
from reader.model.wording import said

if TYPE_CHECKING:  # Whoosh costs 0.1 s to import: not before the index is opened
    from reader.index.index_writer import Batch
    from reader.index.open_index import OpenIndex
    from reader.index.snapshot import Snapshot

_log = logging.getLogger(__name__)

Progress = Callable[[int], bool]
"""Told how many documents are done; returns False to stop."""

Indexed = tuple[str, int]
"""What is in the index: "article" or "passage", and its id."""

_BATCH = 2000
"""Documents of one commit in a rebuild."""


class IndexState(Enum):
    """What was found in the folder."""

    READY = "ready"
    MISSING = "missing"
    DAMAGED = "damaged"
    FOREIGN = "of another library"
    OUTDATED = "of another version"


class IndexUnready(ReaderError):
    """The index cannot be searched before it is rebuilt."""

    def __init__(self, state: IndexState) -> None:
        super().__init__(
            "The search index is being made ready.", "Search again in a moment; nothing is lost."
        )
        self.state = state


class SearchIndex:
    """The index of one library. Make one with open."""

    def __init__(self, folder: IndexFolder, library_uuid: str, *, write: bool) -> None:
        self.is_writable = write
        self._folder = folder
        self._library_uuid = library_uuid
        self._open_index: OpenIndex | None = None
        self._state = IndexState.MISSING
        self._lending = threading.RLock()
        self._writing = threading.Lock()
        self._lent: list[Snapshot] = []

    @classmethod
    def open(cls, folder: Path, library_uuid: str, *, write: bool) -> SearchIndex:
        """Open the index in a folder. Whatever is wrong with it is told by `state`, not raised."""
        index = cls(IndexFolder(folder), library_uuid, write=write)
        index._find()
        return index

    @property
    def state(self) -> IndexState:
        """Whether it can be searched, and if not, why."""
        return self._state

    @property
    def needs_rebuild(self) -> bool:
        """Whether it must be rebuilt before it can be written or searched."""
        return self._state is not IndexState.READY

    @property
    def seq(self) -> int:
        """How far the index has come in the library's queue; 0 where it must be rebuilt."""
        return self._open_index.stamp.seq if self._open_index else 0

    def write(self, upserts: Iterable[Entry], deletions: Iterable[Indexed], seq: int) -> int:
        """Write new and changed entries, remove others, and the new seq, in one commit.

        Returns how many documents were written. Raises IndexUnready; StorageFailed when the disk
        takes no more, and then the index is as before.
        """
        with self._writing:
            opened = self._ready()
            with self._noticing_damage():
                written = _commit(self._batch(opened), upserts, deletions, self._stamp(seq))
                self._refresh()
        return written

    def optimise(self) -> bool:
        """Make a few pieces one, when nobody waits: seconds for thousands of articles. Returns
        False when there is nothing that is worth it. Raises as write does."""
        with self._writing:
            opened = self._ready()
            if not opened.is_worth_merging():
                return False
            with self._noticing_damage():
                _commit(self._batch(opened), (), (), opened.stamp, is_idle=True)
                self._refresh()
            return True

    @property
    def segments(self) -> int:
        """Of how many pieces the index is made; searching slows down with hundreds."""
        return len(self._open_index.snapshot.segments) if self._open_index else 0

    def rebuild(self, entries: Iterable[Entry], seq: int, progress: Progress | None = None) -> bool:
        """Build a new index beside the old one, which serves until the new one is complete.

        seq: of the queue when the entries began to be read. Returns False if progress stopped it.
        Raises StorageFailed, and then the old index is as before.
        """
        with self._writing:
            path = self._folder.new()
            try:
                if not self._fill(path, entries, seq, progress):
                    self._folder.remove_others()
                    return False
                self._folder.choose(path)
            except OSError as error:
                self._folder.remove_others()
                raise _disk_trouble(error) from error
            self._find()
            self._folder.remove_others()
        return True

    def contents(self) -> set[Indexed]:
        """Everything that can be found: ("article", id) and ("passage", id). Raises
        IndexUnready."""
        kinds = {"article": What.ARTICLE, "passage": What.PASSAGE}
        with self.reading() as snapshot:
            return {
                (kind, snapshot.item(number))
                for kind, what in kinds.items()
                for number in snapshot.living(what).tolist()
            }

    def problems(self) -> list[str]:
        """Read the whole index and say what is wrong with it."""
        opened = self._open_index
        if opened is None:
            return [f"The search index is {self._state.value}."]
        try:
            return [f"In the search index, {problem}." for problem in opened.problems()]
        except Exception as error:
            return [f"The search index cannot be read: {error}."]

    @contextlib.contextmanager
    def reading(self) -> Iterator[Snapshot]:
        """The newest commit, kept open while it is read. Raises IndexUnready, also when reading
        comes upon damage."""
        with self._lending:
            if not self.is_writable:
                self._look_for_newer()
            snapshot = self._ready().snapshot
            snapshot.readers += 1
        try:
            with self._noticing_damage():
                yield snapshot
        finally:
            with self._lending:
                snapshot.readers -= 1
                self._close_unread()

    def close(self) -> None:
        """Let go of the files. A search that still runs keeps its own until it ends."""
        with self._lending:
            if self._open_index:
                self._retire(self._open_index.snapshot)
            self._open_index = None
            self._state = IndexState.MISSING

    def _ready(self) -> OpenIndex:
        if self._open_index is None or self._state is not IndexState.READY:
            raise IndexUnready(self._state)
        return self._open_index

    @contextlib.contextmanager
    def _noticing_damage(self) -> Iterator[None]:
        """Whatever is raised by damaged files becomes IndexUnready, once; a mistake of ours stays
        what it is."""
        try:
            yield
        except ReaderError:
            raise
        except Exception as error:
            if not self.problems():
                raise
            _log.warning("the search index is damaged: %r", error)
            with self._lending:
                self._state = IndexState.DAMAGED
            raise IndexUnready(IndexState.DAMAGED) from error

    def _stamp(self, seq: int) -> Stamp:
        return Stamp(self._library_uuid, seq)

    def _batch(self, opened: OpenIndex) -> Batch:
        from reader.index.index_writer import Batch

        try:
            return Batch(opened.whoosh(), opened.snapshot.segments)
        except OSError as error:
            raise _disk_trouble(error) from error

    def _find(self) -> None:
        """Open the index in use, and say in what state it is."""
        with self._lending:
            before, self._open_index = self._open_index, None
            if before:
                self._retire(before.snapshot)
            self._state = self._try_to_open()

    def _try_to_open(self) -> IndexState:
        path = self._folder.current()
        if path is None:
            return IndexState.MISSING
        from reader.index.open_index import OpenIndex

        try:
            opened = OpenIndex(path)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException:  # a damaged pickle may raise anything at all
            return IndexState.DAMAGED
        stamp = opened.stamp
        if stamp.version == INDEX_VERSION and stamp.library_uuid == self._library_uuid:
            self._open_index = opened
            return IndexState.READY
        opened.close()
        is_outdated = stamp.version != INDEX_VERSION
        return IndexState.OUTDATED if is_outdated else IndexState.FOREIGN

    def _look_for_newer(self) -> None:
        """Another process writes this index, and may have rebuilt it."""
        opened = self._open_index
        if opened is None or self._folder.current() != opened.path:
            self._find()
        else:
            self._refresh()

    def _refresh(self) -> None:
        with self._lending:
            opened = self._ready()
            older = opened.refresh()
            if older:
                self._retire(older)

    def _retire(self, snapshot: Snapshot) -> None:
        self._lent.append(snapshot)
        self._close_unread()

    def _close_unread(self) -> None:
        for snapshot in [s for s in self._lent if not s.readers]:
            self._lent.remove(snapshot)
            snapshot.close()

    def _fill(
        self, path: Path, entries: Iterable[Entry], seq: int, progress: Progress | None
    ) -> bool:
        from reader.index.open_index import OpenIndex

        stamp = self._stamp(seq)
        new = OpenIndex.create(path, stamp)
        try:
            remaining, done = iter(entries), 0
            while chunk := list(itertools.islice(remaining, _BATCH)):
                done += _commit(self._batch(new), chunk, (), stamp)
                older = new.refresh()
                if older:
                    older.close()
                if progress and not progress(done):
                    return False
            return True
        finally:
            new.close()


def _commit(
    batch: Batch,
    upserts: Iterable[Entry],
    deletions: Iterable[Indexed],
    stamp: Stamp,
    *,
    is_idle: bool = False,
) -> int:
    entries = list(upserts)
    try:
        batch.remove(deletions)
        batch.replace(entries)
        batch.commit(stamp, is_idle=is_idle)
    except BaseException as error:
        batch.abandon()
        if isinstance(error, OSError):
            raise _disk_trouble(error) from error
        raise
    return len(entries)


def _disk_trouble(error: OSError) -> StorageFailed:
    return StorageFailed(
        said("The search index cannot be written: {reason}.", reason=error.strerror or error),
        "Make room on the disk; nothing else is lost, and searching goes on as before.",
    )
