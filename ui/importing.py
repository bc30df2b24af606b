"""Importing: one job per file, so that the list grows, Cancel works, and every file is accounted
for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from ui.batches import Batches, BatchReport, Piece, Staged
from ui.context import AppContext

ReportReady = Callable[[BatchReport], object]


class Importer(Batches):
    """A batch for each request; its results are ImportResults."""

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._articles = context.library.articles
        self._jobs = context.jobs

    def add_paths(
        self, paths: Sequence[Path], ready: ReportReady | None = None, *, is_quiet: bool = False
    ) -> None:
        """Import files, and the files in folders. ready(report) when they are done."""

        def find() -> list[Piece]:
            step = self._articles.new_step()
            found: list[Piece] = []
            for path in self._articles.expand(paths):
                if self._jobs.is_closing:
                    break
                found.append(self._file_job(path, step) if isinstance(path, Path) else path)
            return found

        self.start(find, ready, is_quiet=is_quiet)

    def add_data(
        self, data: bytes, name: str, media_type: str, ready: ReportReady | None = None
    ) -> None:
        """Import a text or HTML page that is no file."""
        articles = self._articles
        self.start(lambda: [lambda: articles.add_data(data, name, media_type=media_type)], ready)

    def _file_job(self, path: Path, step: int) -> Piece:
        articles = self._articles
        # In two halves: a highlight is not to wait until a page has been understood.
        return Staged(
            lambda: articles.read(path), lambda found: articles.keep(path, found, step=step)
        )
