"""The search index of a library: opened, written, rebuilt, lent to searches.

The index is derived. The store is the truth, feeds it, and can always rebuild it; so nothing here
tries to mend: what is missing, damaged, of another library or of another version is rebuilt. Until
that is done, who can do with a part reads the index of the other version, or what there is of the
new one. One thread writes at a time; any thread may search meanwhile and sees the last commit.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections.abc import Iterable, Iterator
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import ReaderError
from reader.index.committing import GrowingIndex, Indexed, Progress, commit, disk_trouble
from reader.index.entries import Entry
from reader.index.index_folder import IndexFolder
from reader.index.kinds import INDEX_VERSION, Stamp, What

if TYPE_CHECKING:  # Whoosh costs 0.1 s to import: not before the index is opened
    from reader.index.dictionary import KnownWords
    from reader.index.open_index import OpenIndex
    from reader.index.snapshot import Snapshot

_log = logging.getLogger(__name__)


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
        self._growing: OpenIndex | None = None
        self._state = IndexState.MISSING
        self._lending = threading.RLock()
        self._writing = threading.Lock()
        self._lent: list[Snapshot] = []
        self._known_words: KnownWords | None = None

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
        opened = self._open_index
        return opened.stamp.seq if opened and not self.needs_rebuild else 0

    def write(self, upserts: Iterable[Entry], deletions: Iterable[Indexed], seq: int) -> int:
        """Write new and changed entries, remove others, and the new seq, in one commit.

        Returns how many documents were written. Raises IndexUnready; StorageFailed when the disk
        takes no more, and then the index is as before.
        """
        with self._writing:
            opened = self._ready()
            with self._noticing_damage(opened):
                written = commit(opened, upserts, deletions, self._stamp(seq))
                self._renew(opened)
        return written

    def optimise(self) -> bool:
        """Make a few pieces one, when nobody waits: seconds for thousands of articles. Returns
        False when there is nothing that is worth it. Raises as write does."""
        with self._writing:
            opened = self._ready()
            if not opened.is_worth_merging():
                return False
            with self._noticing_damage(opened):
                commit(opened, (), (), opened.stamp, is_idle=True)
                self._renew(opened)
            return True

    @property
    def known_words(self) -> KnownWords:
        """The words of the index, for what is misspelt."""
        from reader.index.dictionary import KnownWords

        with self._lending:
            if self._known_words is None:
                self._known_words = KnownWords()
            return self._known_words

    @property
    def segments(self) -> int:
        """Of how many pieces the index is made; searching slows down with hundreds."""
        return len(self._open_index.snapshot.segments) if self._open_index else 0

    def rebuild(self, entries: Iterable[Entry], seq: int, progress: Progress | None = None) -> bool:
        """Build a new index beside the old one, which serves until the new one is complete. Where
        there is none that can serve, what is done of the new one does (reading).

        seq: of the queue when the entries began to be read. Returns False if progress stopped it.
        Raises StorageFailed, and then the old index is as before.
        """
        with self._writing:
            try:
                path = self._folder.new()
                growing = GrowingIndex(path, self._stamp(seq), self._renew)
                with self._lending:
                    self._growing = growing.opened
                is_whole = growing.fill(entries, progress, soon=self._open_index is None)
                if is_whole:
                    self._folder.choose(path)
                    self._find()
                return is_whole
            except OSError as error:
                raise disk_trouble(error) from error
            finally:
                self._drop_growing()
                self._folder.remove_others()

    def contents(self) -> set[Indexed]:
        """Everything that can be found: ("article", id) and ("passage", id). Raises
        IndexUnready."""
        from reader.index.comparing import contents

        with self.reading() as snapshot:
            return set(contents(snapshot))

    def differences(
        self, entries: Iterable[Entry], progress: Progress | None = None
    ) -> Iterator[tuple[Indexed, str]]:
        """Where the index does not say what these entries, which are all there are, say: what is
        "missing", "stale" or "left over". Stops without a word where progress says so. Raises
        IndexUnready."""
        from reader.index.comparing import compared

        with self.reading() as snapshot:
            for done, (indexed, difference) in enumerate(compared(snapshot, entries), 1):
                if progress and not progress(done):
                    return
                if difference:
                    yield indexed, difference.value

    def problems(self) -> list[str]:
        """Read the whole index and say what is wrong with it."""
        opened = self._open_index
        if opened is None or self.needs_rebuild:
            return [f"The search index is {self._state.value}."]
        try:
            return [f"In the search index, {problem}." for problem in opened.problems()]
        except Exception as error:
            return [f"The search index cannot be read: {error}."]

    def look_again(self) -> None:
        """See what another process, which writes the index, has made of it since."""
        if not self.is_writable:
            with self._lending:
                self._look_for_newer()

    def is_sound(self) -> bool:
        """Read the whole index; if anything is wrong with it, it is damaged from now on."""
        opened, problems = self._open_index, self.problems()
        if problems:
            self._mark_damaged(opened, problems[0])
        return not problems

    def rebuilt(self) -> int | None:
        """How many documents there are of a new index, as far as it can be searched; None where
        none is being made."""
        with self._lending:
            growing = self._growing
            if growing is None:
                return None
            return growing.snapshot.count(What.ARTICLE) + growing.snapshot.count(What.PASSAGE)

    @contextlib.contextmanager
    def reading(self, *, in_part: bool = False) -> Iterator[Snapshot]:
        """The newest commit, kept open while it is read. in_part: while that must be rebuilt, also
        an index of another version, or what there is of the new one.

        Raises IndexUnready, also when reading comes upon damage.
        """
        with self._lending:
            if not self.is_writable:
                self._look_for_newer()
            opened = self._readable() if in_part else self._ready()
            snapshot = opened.snapshot
            snapshot.readers += 1
        try:
            with self._noticing_damage(opened):
                yield snapshot
        finally:
            with self._lending:
                snapshot.readers -= 1
                self._close_unread()

    def close(self) -> None:
        """Let go of the files. A search that still runs keeps its own until it ends."""
        with self._lending:
            self._let_go()
            self._drop_growing()
            self._state = IndexState.MISSING

    def _ready(self) -> OpenIndex:
        if self._open_index is None or self._state is not IndexState.READY:
            raise IndexUnready(self._state)
        return self._open_index

    def _readable(self) -> OpenIndex:
        """The index in use, else one of another version, else what there is of a new one."""
        opened = self._open_index or self._growing
        if opened is None:
            raise IndexUnready(self._state)
        return opened

    @contextlib.contextmanager
    def _noticing_damage(self, opened: OpenIndex) -> Iterator[None]:
        """Whatever is raised by damaged files, or by those of another version, becomes
        IndexUnready, once; a mistake of ours stays what it is."""
        try:
            yield
        except ReaderError:
            raise
        except Exception as error:
            is_outdated = opened is self._open_index and self._state is IndexState.OUTDATED
            if not is_outdated and (opened is self._growing or not self.problems()):
                raise
            self._mark_damaged(opened, error)
            raise IndexUnready(self._state) from error

    def _mark_damaged(self, opened: OpenIndex | None, reason: object) -> None:
        _log.warning("the search index is damaged: %s", reason)
        with self._lending:
            if opened is self._open_index:
                self._let_go()
                self._state = IndexState.DAMAGED

    def _stamp(self, seq: int) -> Stamp:
        return Stamp(self._library_uuid, seq)

    def _find(self) -> None:
        """Open the index in use, and say in what state it is."""
        with self._lending:
            self._let_go()
            self._state, self._open_index = self._opened(self._folder.current())

    def _opened(self, path: Path | None) -> tuple[IndexState, OpenIndex | None]:
        if path is None:
            return IndexState.MISSING, None
        from reader.index.open_index import OpenIndex

        try:
            opened = OpenIndex(path)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException:  # a damaged pickle may raise anything at all
            return IndexState.DAMAGED, None
        if opened.stamp.library_uuid != self._library_uuid:
            opened.close()
            return IndexState.FOREIGN, None
        is_ours = opened.stamp.version == INDEX_VERSION
        return (IndexState.READY if is_ours else IndexState.OUTDATED), opened

    def _look_for_newer(self) -> None:
        """Another process writes this index, and may have rebuilt it."""
        opened = self._open_index
        if opened is None or self._folder.current() != opened.path:
            self._find()
        elif not self.needs_rebuild:
            self._renew(opened)
        self._drop_growing()
        if self._open_index is None:
            state, growing = self._opened(self._folder.newest())
            self._growing = growing if state is IndexState.READY else None

    def _renew(self, opened: OpenIndex) -> None:
        """Take its newest commit."""
        with self._lending:
            older = opened.refresh()
            if older:
                self._retire(older)

    def _let_go(self) -> None:
        before, self._open_index = self._open_index, None
        if before:
            self._retire(before.snapshot)

    def _drop_growing(self) -> None:
        with self._lending:
            growing, self._growing = self._growing, None
            if growing:
                self._retire(growing.snapshot)

    def _retire(self, snapshot: Snapshot) -> None:
        self._lent.append(snapshot)
        self._close_unread()

    def _close_unread(self) -> None:
        for snapshot in [s for s in self._lent if not s.readers]:
            self._lent.remove(snapshot)
            snapshot.close()
