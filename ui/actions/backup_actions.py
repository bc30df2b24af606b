"""Backups from the menu: see them, make one, go back to one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.errors import ReaderError
from reader.model.backup import Backup
from ui.actions.registry import ActionSpec
from ui.context import AppContext
from ui.dialogs.backups_dialog import BackupsDialog, Found, contents_words
from ui.dialogs.confirm_dialog import ConfirmDialog
from ui.widgets.short_date import full_time
from ui.words import marked, tr

BACKUPS = ActionSpec(
    "backups",
    "Backups…",
    (),
    "File",
    "archive-restore",
    help="Copies of the library, and the way back to one of them",
    group="backups",
)
CONSEQUENCE = marked(
    "What you did since then is not in it. The library as it is now is kept beside it, under"
    " another name. The window closes and comes back with the backup."
)


class BackupActions(QObject):
    """Declares the action and serves its dialog.

    restore_wanted(int): a person has chosen the copy that is to take the library's place, which
    can be done only while the library is closed.
    """

    restore_wanted = Signal(int)

    def __init__(self, context: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._dialog: BackupsDialog | None = None
        self._found: dict[int, Found] = {}
        context.registry.add(BACKUPS, self.show, window)

    def show(self) -> None:
        """Open the dialog; the copies are looked into on the lane that nobody waits for."""
        if self._dialog:
            self._dialog.close()
            self._dialog.deleteLater()
        self._dialog = BackupsDialog(self._window)
        self._dialog.backup_wanted.connect(self._make)
        self._dialog.restore_wanted.connect(self._ask)
        self._dialog.show()
        self._read()

    def _read(self) -> None:
        self._context.jobs.index(self._look_into_all, self._show_found, self._context.report)

    def _look_into_all(self) -> list[Found]:
        backups = self._context.library.backups
        return [self._look_into(backup) for backup in backups.all()]

    def _look_into(self, backup: Backup) -> Found:
        try:
            return backup, self._context.library.backups.counts(backup)
        except ReaderError:
            return backup, None

    def _show_found(self, found: list[Found]) -> None:
        self._found = {backup.number: (backup, counts) for backup, counts in found}
        if self._dialog:
            self._dialog.show_backups(found)

    def _make(self) -> None:
        backups = self._context.library.backups
        self._context.jobs.index(
            lambda: backups.make("by-hand"), lambda _backup: self._read(), self._context.report
        )

    def _ask(self, number: int) -> None:
        backup, counts = self._found[number]
        question = tr(
            "Go back to the backup of {time}, with {contents}?",
            time=full_time(backup.made_at),
            contents=contents_words(counts),
        )
        dialog = ConfirmDialog(question, tr(CONSEQUENCE), tr("Restore"), self._dialog)
        dialog.accepted.connect(lambda: self.restore_wanted.emit(number))
        dialog.open()
