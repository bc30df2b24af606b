"""Watching a folder from the menu, and the quiet word when something came from one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.errors import Refused
from reader.model.article import ImportResult
from ui.actions.import_news import ImportNews
from ui.actions.registry import ActionSpec
from ui.context import AppContext
from ui.dialogs.import_report import summary
from ui.folder_watch import WATCHED, FolderWatch
from ui.messages import Message
from ui.words import tr

WATCH_FOLDER = ActionSpec(
    "watch_folder",
    "Watch a folder…",
    (),
    "File",
    "eye",
    help="Import by itself what is saved in a folder; the settings list the watched ones",
    group="in",
)


class WatchActions(QObject):
    """Declares the action; what was imported is said, and nothing is opened or selected."""

    def __init__(
        self, context: AppContext, watch: FolderWatch, news: ImportNews, window: QWidget
    ) -> None:
        super().__init__(window)
        self._context = context
        self._watch = watch
        self._news = news
        self._window = window
        context.registry.add(WATCH_FOLDER, self.choose, window)
        watch.imported.connect(self._tell)

    def choose(self) -> None:
        """Ask for a folder and watch it from now on."""
        name = QFileDialog.getExistingDirectory(self._window, tr("Watch a folder"))
        if not name:
            return
        messages = self._context.messages
        if name in self._watch.folders:
            messages.info(tr("“{folder}” is watched already.", folder=Path(name).name))
            return
        try:
            self._context.library.settings.set(WATCHED, (*self._watch.folders, name))
        except Refused as error:
            messages.error(error)
            return
        messages.done(
            tr("“{folder}” is watched from now on.", folder=Path(name).name),
            tr("Settings…"),
            self._context.registry.action("settings").trigger,
        )

    def _tell(self, results: Sequence[ImportResult], folders: Sequence[Path]) -> None:
        added = [result for result in results if result.status == "added"]
        where = ", ".join(f"“{folder.name}”" for folder in folders)
        if len(results) == 1 and added:
            words = tr("From {folder}: “{title}”.", folder=where, title=added[0].title)
        else:
            words = tr("From {folder}: {outcome}.", folder=where, outcome=summary(results))

        def show() -> None:
            if len(results) == 1 and added and added[0].article_id is not None:
                self._news.open_article(added[0].article_id)
            else:
                self._news.show_report(results)

        # Not as an error: nobody waits for it, and an error would stand until it is dismissed.
        kind = "done" if len(added) == len(results) else "info"
        message = Message(words, "", kind, tr("Show"), show, can_wait=True)
        self._context.messages.posted.emit(message)
