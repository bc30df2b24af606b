"""The index feeder: keeps the search index in step with the library, in small batches, mends it
when it must be, and makes it again when a person asks for that."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import ReaderError
from ui.context import AppContext

BATCH = 50
"""Documents a batch: short enough that the search never waits long for a commit."""
IDLE_MS = 60_000
"""After so long without a change the pieces of the index are merged; never while articles come."""


class IndexFeeder(QObject):
    """progressed(done, total) while the index is rebuilt; caught_up when it is in step.
    made_again(was stopped): what `make_again` asked for is over."""

    progressed = Signal(int, int)
    caught_up = Signal()
    made_again = Signal(bool)

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._is_running = False
        self._is_asked_again = False
        self._has_failed = False
        self._is_wanted = self._is_making = self._is_stopped = False
        self._is_read_through = False
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._merge)
        context.hub.changed.connect(self.feed)

    def feed(self, _changes: object = None) -> None:
        """Bring the index up to date; at start, and after each change."""
        if self._is_running:
            self._is_asked_again = True
            return
        self._idle.stop()
        self._is_running = True
        self._is_asked_again = False
        self._is_making, self._is_wanted = self._is_wanted, False
        self._context.jobs.index(self._work, self._on_done, self._on_failed)

    def mend(self) -> None:
        """A search came upon an index that must be rebuilt: do it, unless that has just failed."""
        if not self._is_running and not self._has_failed:
            self.feed()

    def make_again(self) -> None:
        """Rebuild the index though nothing may be wrong with it; the present one serves until the
        new one is whole. stop ends it, and the present one stays."""
        self._is_wanted = True
        self._is_stopped = False
        self.feed()

    def stop(self) -> None:
        """Give up what make_again has begun."""
        self._is_stopped = True

    @property
    def can_stop(self) -> bool:
        """The rebuild under way is one that a person asked for, not one that must be."""
        return self._is_making

    def _work(self) -> int:
        """On the lane's thread: one batch, or the rebuild that must come first."""
        indexing = self._context.library.indexing
        if self._is_making:
            self._is_stopped = not indexing.rebuild(self._on_progress)  # or stopped too late
        written: int = indexing.drain(BATCH, self._on_progress)
        return written

    def _on_progress(self, done: int, total: int) -> bool:
        self.progressed.emit(done, total)
        is_stopped = self._is_making and self._is_stopped
        return not (self._context.jobs.is_closing or is_stopped)

    def _on_done(self, written: int) -> None:
        self._is_running = False
        self._has_failed = False
        if self._is_making:
            self._is_making = False
            self.made_again.emit(self._is_stopped)
        if written or self._is_asked_again:
            self.feed()
        else:
            self.caught_up.emit()
            self._idle.start()

    def _merge(self) -> None:
        """Merge the index, when nobody has changed anything for a while; and read it through once,
        since a large one is not at the start."""
        indexing = self._context.library.indexing
        self._context.jobs.index(indexing.optimise, self._merge_more, self._on_idle_failed)

    def _merge_more(self, has_merged: bool) -> None:
        if self._is_running:
            return
        if has_merged:
            self._merge()
        elif not self._is_read_through:
            self._is_read_through = True
            indexing = self._context.library.indexing
            self._context.jobs.index(indexing.is_sound, self._on_read, self._on_idle_failed)

    def _on_read(self, is_sound: bool) -> None:
        if not is_sound:
            self.mend()

    def _on_idle_failed(self, error: BaseException) -> None:
        """Nobody asked for it: damage is mended, a full disk is told when something is written."""
        if isinstance(error, ReaderError):
            self.mend()
        else:
            self._context.report(error)

    def _on_failed(self, error: BaseException) -> None:
        """The next change tries again; the person is told once, not after every change."""
        self._is_running = False
        self._is_making = False
        self.caught_up.emit()
        if not self._has_failed:
            self._has_failed = True
            self._context.report(error)
