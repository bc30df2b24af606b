"""The hub: the one signal by which the window learns what an edit touched."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.words import when_language_changes


class Hub(QObject):
    """changed carries reader.model.changes.Changes; it is emitted on the GUI thread only.

    reworded: what is shown of the library is to be said in another language; silent, as changed
    is, once the window is closed.
    """

    changed = Signal(object)
    reworded = Signal()

    def __init__(self) -> None:
        super().__init__()
        when_language_changes(self._tell_reworded)

    def _tell_reworded(self) -> None:
        self.reworded.emit()
