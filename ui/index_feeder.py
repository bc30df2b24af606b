"""The index feeder: keeps the search index in step with the library, in small batches."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ui.context import AppContext

BATCH = 50
"""Documents a batch: short enough that the search never waits long for a commit."""
IDLE_MS = 60_000
"""After so long without a change the pieces of the index are merged; never while articles come."""


class IndexFeeder(QObject):
    """progressed(done, total) while the index is rebuilt; caught_up when it is in step."""

    progressed = Signal(int, int)
    caught_up = Signal()

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._is_running = False
        self._is_asked_again = False
        self._has_failed = False
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
        self._context.jobs.index(self._work, self._on_done, self._on_failed)

    def _work(self) -> int:
        """On the lane's thread: one batch, or the rebuild that must come first."""
        indexing = self._context.library.indexing
        if indexing.needs_rebuild():
            indexing.rebuild(self._on_progress)
        written: int = indexing.drain(BATCH)
        return written

    def _on_progress(self, done: int, total: int) -> bool:
        self.progressed.emit(done, total)
        return not self._context.jobs.is_closing

    def _on_done(self, written: int) -> None:
        self._is_running = False
        self._has_failed = False
        if written or self._is_asked_again:
            self.feed()
        else:
            self.caught_up.emit()
            self._idle.start()

    def _merge(self) -> None:
        """Merge the index, when nobody has changed anything for a while."""
        self._context.jobs.index(self._context.library.indexing.optimise, self._merge_more)

    def _merge_more(self, has_merged: bool) -> None:
        if has_merged and not self._is_running:
            self._merge()

    def _on_failed(self, error: BaseException) -> None:
        """The next change tries again; the person is told once, not after every change."""
        self._is_running = False
        self.caught_up.emit()
        if not self._has_failed:
            self._has_failed = True
            self._context.report(error)
