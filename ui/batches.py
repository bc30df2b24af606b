"""Batches: many pieces of work on the write lane, one job each, so that what was done shows as it
comes, Cancel works, other edits get their turn, and everything is accounted for."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model.changes import Changes
from ui.context import AppContext

Outcome = tuple[Any, Changes]


@dataclass(frozen=True, slots=True)
class Staged:
    """Work in two halves: read changes nothing and takes long; keep is given what it found."""

    read: Callable[[], Any]
    keep: Callable[[Any], Outcome]


Piece = Callable[[], Outcome] | Staged | Any
"""Work that gives a result and what it touched; or a result that needs no work. A result has a
`status`."""

NEWS_REST_MS = 100
"""What was done is told at most ten times a second: whatever shows the library asks it then."""


@dataclass(frozen=True, slots=True)
class BatchReport:
    """What became of each piece. was_cancelled: the rest was left out. is_quiet: who asked for it
    says what there is to say."""

    results: tuple[Any, ...]
    was_cancelled: bool = False
    is_quiet: bool = False

    def with_status(self, status: str) -> tuple[Any, ...]:
        """The results with a status, such as "added" or "refused"."""
        return tuple(result for result in self.results if result.status == status)


@dataclass(slots=True)
class _Batch:
    """find: lists the pieces, on the write lane (a folder may be large)."""

    find: Callable[[], Sequence[Piece]]
    ready: Callable[[BatchReport], object] | None
    is_quiet: bool
    waiting: deque[Piece] = field(default_factory=deque)
    results: list[Any] = field(default_factory=list)
    total: int = 0
    is_cancelled: bool = False


class Batches(QObject):
    """progressed(done, total): total is 0 while the pieces are being listed. finished(BatchReport).

    A batch that comes while another runs waits for it.
    """

    progressed = Signal(int, int)
    finished = Signal(object)

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._batches: deque[_Batch] = deque()
        self._news = Changes()
        self._rest = QTimer(self, singleShot=True, interval=NEWS_REST_MS)
        self._rest.timeout.connect(self._tell)

    @property
    def is_busy(self) -> bool:
        """Something is being done, or waits."""
        return bool(self._batches)

    def start(
        self,
        find: Callable[[], Sequence[Piece]],
        ready: Callable[[BatchReport], object] | None = None,
        *,
        is_quiet: bool = False,
    ) -> None:
        """Do what find lists. ready(report) when it is done."""
        self._batches.append(_Batch(find, ready, is_quiet))
        if len(self._batches) == 1:
            self._begin(self._batches[0])

    def cancel(self) -> None:
        """Stop after the piece that is being done; what is done stays done."""
        for batch in self._batches:
            batch.is_cancelled = True

    def _begin(self, batch: _Batch) -> None:
        self.progressed.emit(0, 0)

        def found(pieces: Sequence[Piece]) -> None:
            batch.waiting.extend(pieces)
            batch.total = len(pieces)
            self._next(batch)

        self._context.jobs.write(batch.find, found, lambda error: self._break_off(batch, error))

    def _next(self, batch: _Batch) -> None:
        """Hand the next piece to the lane; one at a time, so that other edits get their turn."""
        self.progressed.emit(len(batch.results), batch.total)
        while batch.waiting and not _is_work(batch.waiting[0]):
            batch.results.append(batch.waiting.popleft())
        if not batch.waiting or batch.is_cancelled:
            self._finish(batch)
            return
        work = batch.waiting.popleft()

        def done(outcome: Outcome) -> None:
            result, changes = outcome
            batch.results.append(result)
            self._news |= changes
            if not self._rest.isActive():
                self._tell()
            self._next(batch)

        def failed(error: BaseException) -> None:
            self._break_off(batch, error)

        jobs = self._context.jobs
        if isinstance(work, Staged):
            jobs.read(
                work.read, lambda found: jobs.write(lambda: work.keep(found), done, failed), failed
            )
        else:
            jobs.write(work, done, failed)

    def _tell(self) -> None:
        news, self._news = self._news, Changes()
        if news:
            self._rest.start()
            self._context.hub.changed.emit(news)

    def _finish(self, batch: _Batch) -> None:
        self._tell()
        report = BatchReport(tuple(batch.results), bool(batch.waiting), batch.is_quiet)
        self._batches.remove(batch)
        self.finished.emit(report)
        if batch.ready:
            batch.ready(report)
        if self._batches:
            self._begin(self._batches[0])

    def _break_off(self, batch: _Batch, error: BaseException) -> None:
        """The library itself failed (a full disk): the rest of the batch would fail as well."""
        self._context.report(error)
        self._finish(batch)


def _is_work(piece: Piece) -> bool:
    return callable(piece) or isinstance(piece, Staged)
