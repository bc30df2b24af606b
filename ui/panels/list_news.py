"""Changes of the library, gathered: an import brings them many times a second."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

from reader.model.changes import Changes

REST_MS = 80
"""What follows the news does so at most about twelve times a second."""
RESTS, LONGEST_REST_MS = 4, 1000
"""A list of a hundred thousand takes longer to follow: it rests so many times as long, so that most
of the time is left for who works meanwhile."""


class ListNews(QObject):
    """arrived(Changes): all that came since the last time. The first comes at once."""

    arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gathered = Changes()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._tell)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)

    def take(self, changes: Changes) -> None:
        """Add news."""
        self._gathered |= changes
        if not self._timer.isActive():
            self._timer.start(max(self._rest.remainingTime(), 0))

    def _tell(self) -> None:
        changes, self._gathered = self._gathered, Changes()
        began = time.perf_counter()
        self.arrived.emit(changes)
        took_ms = (time.perf_counter() - began) * 1000
        self._rest.start(max(REST_MS, min(int(took_ms * RESTS), LONGEST_REST_MS)))
