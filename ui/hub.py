"""The hub: the one signal by which the window learns what an edit touched."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Hub(QObject):
    """changed carries reader.model.changes.Changes; it is emitted on the GUI thread only."""

    changed = Signal(object)
