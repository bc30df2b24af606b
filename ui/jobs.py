"""The lanes: seven threads that do the library's slow work, one job at a time each."""

from __future__ import annotations

import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, Signal

Work = Callable[[], Any]
Done = Callable[[Any], object]
Failed = Callable[[BaseException], object]


@dataclass(slots=True)
class _Job:
    work: Work
    done: Done | None
    failed: Failed | None
    ticket: int
    result: Any = None
    error: BaseException | None = None
    is_dropped: bool = False


class Lane(QObject):
    """One thread that works off its jobs in order and brings the results to the GUI thread.

    newest_wins: a job that has not started is dropped when a newer one comes, and the result of a
    running one is not delivered.
    """

    _finished = Signal(object)

    def __init__(self, name: str, *, newest_wins: bool = False) -> None:
        super().__init__()
        self._newest_wins = newest_wins
        self._newest = 0
        self._undelivered = 0
        self._is_closed = False
        self._waiting: deque[_Job] = deque()
        self._arrived = threading.Condition()
        # Queued: the thread emits, the GUI thread receives, always.
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name=f"lane-{name}", daemon=True)
        self._thread.start()

    @property
    def is_busy(self) -> bool:
        """A job waits, runs, or has a result that is not delivered yet."""
        return self._undelivered > 0

    def submit(self, work: Work, done: Done | None, failed: Failed | None) -> None:
        """Append a job. Called on the GUI thread; ignored once the lane is closed."""
        with self._arrived:
            if self._is_closed:
                return
            self._newest += 1
            self._undelivered += 1
            self._waiting.append(_Job(work, done, failed, self._newest))
            self._arrived.notify()

    def close(self, *, finish: bool, timeout: float = 30.0) -> None:
        """End the thread: finish the waiting jobs, or drop them. Results come no more."""
        with self._arrived:
            if not finish:
                self._waiting.clear()
            self._is_closed = True
            self._arrived.notify()
        self._thread.join(timeout)

    def _run(self) -> None:
        while True:
            with self._arrived:
                while not self._waiting and not self._is_closed:
                    self._arrived.wait()
                if not self._waiting:
                    return
                job = self._waiting.popleft()
            self._do(job)
            self._finished.emit(job)
            del job  # a result may be large: not to be held until the next job comes

    def _do(self, job: _Job) -> None:
        if self._is_outrun(job):
            job.is_dropped = True
            return
        try:
            job.result = job.work()
        except BaseException as error:
            job.error = error

    def _is_outrun(self, job: _Job) -> bool:
        return self._newest_wins and job.ticket < self._newest

    def _deliver(self, job: _Job) -> None:
        try:
            if self._is_closed or job.is_dropped or self._is_outrun(job):
                return
            if job.error is None:
                if job.done:
                    job.done(job.result)
            elif job.failed:
                job.failed(job.error)
            else:
                sys.excepthook(type(job.error), job.error, job.error.__traceback__)
        finally:
            # After the callbacks, since they may submit the next job: idle means really idle.
            self._undelivered -= 1


class Jobs(QObject):
    """The lanes of the window: writes, searches and look-ups (newest wins), reading, indexing.

    work() runs on the lane's thread; done(result) or failed(exception) on the GUI thread. A failure
    nobody asked for goes to sys.excepthook, where the bug trap waits.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._write = Lane("write")
        self._search = Lane("search", newest_wins=True)
        self._look_up = Lane("look-up", newest_wins=True)
        self._count = Lane("count", newest_wins=True)
        self._beside = Lane("beside", newest_wins=True)
        self._read = Lane("read")
        self._index = Lane("index")
        self._closing = threading.Event()

    @property
    def is_closing(self) -> bool:
        """Long work looks at this, from any thread, and stops at the next good place."""
        return self._closing.is_set()

    def write(self, work: Work, done: Done | None = None, failed: Failed | None = None) -> None:
        """Change the library."""
        self._write.submit(work, done, failed)

    def search(self, work: Work, done: Done | None = None, failed: Failed | None = None) -> None:
        """Search; the newest question is the only one that is answered."""
        self._search.submit(work, done, failed)

    def look_up(self, work: Work, done: Done | None = None, failed: Failed | None = None) -> None:
        """Look for articles by their titles while a person types; the newest question is the only
        one that is answered. A lane of its own, so that no search is dropped for it."""
        self._look_up.submit(work, done, failed)

    def count(self, work: Work, done: Done | None = None, failed: Failed | None = None) -> None:
        """Count what the hits of a search are made of, after they are shown; only for the newest.
        A lane of its own, so that no page of hits is dropped for it."""
        self._count.submit(work, done, failed)

    def beside(self, work: Work, done: Done | None = None, failed: Failed | None = None) -> None:
        """Look for what stands beside the open page; only the newest page's is delivered."""
        self._beside.submit(work, done, failed)

    def read(self, work: Work, done: Done | None = None, failed: Failed | None = None) -> None:
        """Read much of the library, a piece at a time, while writes and searches go on; every piece
        is delivered."""
        self._read.submit(work, done, failed)

    def index(self, work: Work, done: Done | None = None, failed: Failed | None = None) -> None:
        """Bring the index up to date, a small batch at a time."""
        self._index.submit(work, done, failed)

    def wait_idle(self, timeout_ms: int = 10000) -> bool:
        """Run the event loop until every lane is idle. False when the time is over."""
        deadline = time.monotonic() + timeout_ms / 1000
        while any(lane.is_busy for lane in self._lanes()):
            if time.monotonic() > deadline:
                return False
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            time.sleep(0.001)
        return True

    def close(self) -> None:
        """Finish the writes, drop the rest, end the threads."""
        self._closing.set()
        self._search.close(finish=False)
        self._look_up.close(finish=False)
        self._count.close(finish=False)
        self._beside.close(finish=False)
        self._read.close(finish=False)
        self._index.close(finish=False)
        self._write.close(finish=True)

    def _lanes(self) -> tuple[Lane, ...]:
        return (
            self._write,
            self._search,
            self._look_up,
            self._count,
            self._beside,
            self._read,
            self._index,
        )
