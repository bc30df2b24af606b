"""Watched folders: what is saved in them is imported by itself once it has come to rest."""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from reader.model.article import ImportResult
from reader.model.watching import FolderLook, WatchedFile
from ui.batches import BatchReport, Piece
from ui.context import AppContext
from ui.importing import Importer
from ui.jobs import Lane
from ui.words import tr

WATCHED = "window.watched_folders"
LOST_KEY = "watch.lost"
"""In the session: folders that were away, so that their absence is said once, not at each start."""

REST_MS = 2000
"""A file is taken when two looks so far apart find it unchanged: it is not being written any more.
"""
SOON_MS = 300
"""News of a folder come in heaps; one look serves them all."""
PATIENCE = 3
"""Looks for a lost folder after news of the one above: a disk appears a while after its folder."""
MOST_LISTENED = 1000
"""Folders the system is asked to tell of; what is saved deeper is found at the next look."""
GLANCE_SECONDS = 30
"""As often at most the folders are looked through when the window comes to the front, for disks
in a network that send no news."""


class FolderWatch(QObject):
    """imported(list of ImportResult, folders): files were taken; nothing was opened.

    Nothing runs while nothing happens: the system tells of changes, and looks are made on a lane of
    their own, since a disk may be slow. The lane exists while folders are watched.
    """

    imported = Signal(list, list)

    def __init__(self, context: AppContext, importer: Importer, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._importer = importer
        self._lane: Lane | None = None
        self._watcher: QFileSystemWatcher | None = None
        self._first_seen: dict[WatchedFile, float] = {}
        self._under_way: set[Path] = set()
        self._set_aside: set[Path] = set()
        self._is_looking = self._is_asked_again = self._is_closed = False
        self._patience = 0
        self._last_look = 0.0
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.look)
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self.look)
        context.library.settings.when_changed(self._on_setting)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._on_state)

    @property
    def folders(self) -> tuple[str, ...]:
        """What is watched."""
        chosen: tuple[str, ...] = self._context.library.settings.get(WATCHED)
        return chosen

    @property
    def listened_to(self) -> list[str]:
        """The folders the system tells of."""
        return self._watcher.directories() if self._watcher else []

    def look(self) -> None:
        """Look through the folders; at the start, after news, and when files may be at rest."""
        if self._is_closed or not (self.folders or self._watcher):
            return
        if self._is_looking:
            self._is_asked_again = True
            return
        self._is_looking, self._is_asked_again = True, False
        self._last_look = time.monotonic()
        if self._lane is None:
            self._lane = Lane("watch")
        watching = self._context.library.watching
        folders = [Path(folder) for folder in self.folders]
        self._lane.submit(
            lambda: [watching.look(folder) for folder in folders], self._take, self._on_failed
        )

    def close(self) -> None:
        """Look no more. A look at a disk that does not answer is left behind."""
        self._is_closed = True
        if self._lane:
            self._lane.close(finish=False, timeout=2.0)

    def _take(self, looks: list[FolderLook]) -> None:
        self._is_looking = False
        self._listen([str(folder) for look in looks for folder in look.listen_to])
        self._tell_lost(looks)
        ready = self._at_rest([file for look in looks for file in look.files])
        if ready:
            self._import(ready, [look.folder for look in looks])
        if self._is_asked_again:
            self.look()

    def _at_rest(self, found: Sequence[WatchedFile]) -> list[WatchedFile]:
        """The files that have not changed for long enough; for the others there is another look."""
        busy = self._under_way | self._set_aside
        waiting = [file for file in dict.fromkeys(found) if file.path not in busy]
        seen = {file: self._first_seen.get(file, self._last_look) for file in waiting}
        ready = [f for f, since in seen.items() if self._last_look - since >= REST_MS / 1000]
        self._first_seen = {file: seen[file] for file in waiting if file not in ready}
        if self._first_seen:
            self._rest.start(REST_MS + 20)
        return ready

    def _import(self, files: Sequence[WatchedFile], folders: Sequence[Path]) -> None:
        library = self._context.library
        paths = {file.path for file in files}
        self._under_way |= paths

        def find() -> list[Piece]:
            step = library.articles.new_step()
            return [partial(library.watching.take, file, step=step) for file in files]

        def ready(report: BatchReport) -> None:
            self._under_way -= paths
            # Cancelled, or the library failed: to be tried at the next start, not again at once.
            self._set_aside |= paths - {Path(result.path) for result in report.results}
            self._tell(report.results, folders)

        self._importer.start(find, ready, is_quiet=True)

    def _tell(self, results: Sequence[ImportResult], folders: Sequence[Path]) -> None:
        news = [result for result in results if result.status != "duplicate"]
        if news:
            places = {Path(result.path) for result in news}
            sources = [f for f in folders if any(place.is_relative_to(f) for place in places)]
            self.imported.emit(news, sources)

    def _tell_lost(self, looks: Sequence[FolderLook]) -> None:
        session = self._context.library.session
        told = session.get(LOST_KEY, [])
        lost = [str(look.folder) for look in looks if not look.is_there]
        for folder in lost:
            if folder not in told:
                self._context.messages.info(
                    tr("The watched folder “{folder}” is not there.", folder=folder),
                    tr("It is watched again as soon as it is back."),
                )
        session.set(LOST_KEY, lost)
        if lost and self._patience:
            self._patience -= 1
            self._rest.start(REST_MS)

    def _listen(self, folders: Sequence[str]) -> None:
        """Ask the system to tell of these folders and no others."""
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.directoryChanged.connect(self._on_news)
        wanted = set(list(dict.fromkeys(folders))[:MOST_LISTENED])
        known = set(self._watcher.directories())
        if known - wanted:
            self._watcher.removePaths(sorted(known - wanted))
        if wanted - known:
            self._watcher.addPaths(sorted(wanted - known))

    def _on_news(self, _folder: str) -> None:
        self._patience = PATIENCE
        if not self._soon.isActive():
            self._soon.start()

    def _on_setting(self, key: str) -> None:
        if key == WATCHED:
            self._set_aside.clear()
            self.look()

    def _on_state(self, state: Qt.ApplicationState) -> None:
        is_due = time.monotonic() - self._last_look > GLANCE_SECONDS
        if state is Qt.ApplicationState.ApplicationActive and is_due:
            self.look()

    def _on_failed(self, error: BaseException) -> None:
        self._is_looking = False
        self._context.report(error)
