"""The backup keeper: copies the library every half hour in which something changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from ui.context import AppContext

HALF_HOUR_MS = 30 * 60 * 1000


class BackupKeeper(QObject):
    """Works on the lane of the index: SQLite copies one state of the file while others write."""

    def __init__(self, context: AppContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._has_failed = False
        self._timer = QTimer(self, singleShot=True, interval=HALF_HOUR_MS)
        self._timer.timeout.connect(self.back_up)
        # Nothing ticks while nothing changes.
        context.hub.changed.connect(self._wait)

    def back_up(self) -> None:
        """Copy the library, unless the newest copy has everything."""
        backups = self._context.library.backups
        self._context.jobs.index(
            lambda: backups.make_if_changed("regular"), self._on_done, self._on_failed
        )

    def _wait(self, _changes: object) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _on_done(self, _backup: object) -> None:
        self._has_failed = False

    def _on_failed(self, error: BaseException) -> None:
        """The person is told once, not every half hour."""
        if not self._has_failed:
            self._has_failed = True
            self._context.report(error)
