"""Which colour a tag is shown in: its own, else that of its nearest parent that has one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from reader.library import Library
from reader.model.changes import Changes
from reader.model.tag import tag_ancestors, tag_key


class TagColours(QObject):
    """Remembers the colours of all tags; changed: some tag looks different now."""

    changed = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._colours: dict[str, str] | None = None

    def of(self, path: str) -> str:
        """A Colour's value, or "" when neither the tag nor a parent has one."""
        colours = self._read()
        for ancestor in tag_ancestors(tag_key(path)):
            if colours.get(ancestor):
                return colours[ancestor]
        return ""

    def apply(self, changes: Changes) -> None:
        """Follow a change of the library."""
        if changes.tags:
            self._colours = None
            self.changed.emit()

    def _read(self) -> dict[str, str]:
        if self._colours is None:
            self._colours = {
                tag_key(tag.path): tag.colour for tag in self._library.tags.all() if tag.colour
            }
        return self._colours
