"""Importing: one job per file, so that the list grows, Cancel works, and every file is accounted
for."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reader.model.article import ImportResult
from reader.model.changes import Changes
from ui.context import AppContext

Added = tuple[ImportResult, Changes]
ReportReady = Callable[["ImportReport"], object]


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of every file of one batch. was_cancelled: the rest was left out."""

    results: tuple[ImportResult, ...]
    was_cancelled: bool = False

    def with_status(self, status: str) -> tuple[ImportResult, ...]:
        """The results with a status: "added", "duplicate" or "failed"."""
        return tuple(result for result in self.results if result.status == status)


@dataclass(slots=True)
class _Batch:
    """find: lists what is to be imported, on the write lane (a folder may be large)."""

    find: Callable[[], Sequence[Callable[[int], Added] | ImportResult]]
    ready: ReportReady | None
    waiting: deque[Callable[[int], Added] | ImportResult] = field(default_factory=deque)
    results: list[ImportResult] = field(default_factory=list)
    total: int = 0
    step: int = 0
    is_cancelled: bool = False


class Importer(QObject):
    """progressed(done, total): total is 0 while folders are being walked. finished(ImportReport).

    A batch that comes while another runs waits for it.
    """

    progressed = Signal(int, int)
    finished = Signal(object)

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._batches: deque[_Batch] = deque()

    @property
    def is_busy(self) -> bool:
        """Files are being imported, or wait."""
        return bool(self._batches)

    def add_paths(self, paths: Sequence[Path], ready: ReportReady | None = None) -> None:
        """Import files, and the files in folders. ready(report) when they are done."""
        articles = self._context.library.articles

        def find() -> list[Callable[[int], Added] | ImportResult]:
            found: list[Callable[[int], Added] | ImportResult] = []
            for path in articles.expand(paths):
                if self._context.jobs.is_closing:
                    break
                found.append(path if isinstance(path, ImportResult) else _file_job(path))
            return found

        def _file_job(path: Path) -> Callable[[int], Added]:
            return lambda step: articles.add(path, step=step)

        self._start(_Batch(find, ready))

    def add_data(
        self, data: bytes, name: str, media_type: str, ready: ReportReady | None = None
    ) -> None:
        """Import a text or HTML page that is no file."""
        articles = self._context.library.articles

        def add(step: int) -> Added:
            return articles.add_data(data, name, media_type=media_type, step=step)

        self._start(_Batch(lambda: [add], ready))

    def cancel(self) -> None:
        """Stop after the file that is being imported; what is done stays done."""
        for batch in self._batches:
            batch.is_cancelled = True

    def _start(self, batch: _Batch) -> None:
        self._batches.append(batch)
        if len(self._batches) == 1:
            self._begin(batch)

    def _begin(self, batch: _Batch) -> None:
        self.progressed.emit(0, 0)

        def find() -> tuple[Sequence[Callable[[int], Added] | ImportResult], int]:
            return batch.find(), self._context.library.articles.new_step()

        def found(result: tuple[Sequence[Callable[[int], Added] | ImportResult], int]) -> None:
            batch.waiting.extend(result[0])
            batch.total, batch.step = len(result[0]), result[1]
            self._next(batch)

        self._context.jobs.write(find, found, lambda error: self._break_off(batch, error))

    def _next(self, batch: _Batch) -> None:
        """Hand the next file to the lane; one at a time, so that other edits get their turn."""
        self.progressed.emit(len(batch.results), batch.total)
        for result in _ready_results(batch):
            batch.results.append(result)
        if not batch.waiting or batch.is_cancelled:
            self._finish(batch)
            return
        work = batch.waiting.popleft()
        assert not isinstance(work, ImportResult)

        def added(outcome: Added) -> None:
            result, changes = outcome
            batch.results.append(result)
            if changes:
                self._context.hub.changed.emit(changes)
            self._next(batch)

        self._context.jobs.write(
            lambda: work(batch.step), added, lambda error: self._break_off(batch, error)
        )

    def _finish(self, batch: _Batch) -> None:
        report = ImportReport(tuple(batch.results), was_cancelled=bool(batch.waiting))
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


def _ready_results(batch: _Batch) -> Iterator[ImportResult]:
    """Results that need no work, at the head of the queue."""
    while batch.waiting and isinstance(batch.waiting[0], ImportResult):
        result = batch.waiting.popleft()
        assert isinstance(result, ImportResult)
        yield result
