"""How a tag is shown: in its own colour, else that of its nearest parent, with its number."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from reader.library import Library
from reader.model.changes import Changes
from reader.model.tag import TAG_SEPARATOR, Tag, tag_ancestors, tag_key
from ui.widgets.painted_chips import ChipLook


class TagColours(QObject):
    """Remembers the looks of all tags; changed: some tag looks different now."""

    changed = Signal()

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._tags: dict[str, Tag] | None = None

    def of(self, path: str) -> str:
        """A Colour's value, or "" when neither the tag nor a parent has one."""
        tags = self._read()
        for ancestor in tag_ancestors(tag_key(path)):
            if ancestor in tags and tags[ancestor].colour:
                return tags[ancestor].colour
        return ""

    def chip(self, path: str, colour: str = "") -> ChipLook:
        """A tag as a chip: its name, its number, and its colour, else the one given."""
        tag = self._read().get(tag_key(path))
        number = str(tag.number) if tag and tag.number else ""
        return ChipLook(path.rpartition(TAG_SEPARATOR)[2], self.of(path) or colour, number)

    def meaning(self, path: str) -> str:
        """What was written down of a tag, "" for nothing."""
        tag = self._read().get(tag_key(path))
        return tag.description if tag else ""

    def apply(self, changes: Changes) -> None:
        """Follow a change of the library."""
        if changes.tags:
            self._tags = None
            self.changed.emit()

    def _read(self) -> dict[str, Tag]:
        """Only those that have something to show: a library may have thousands."""
        if self._tags is None:
            tags = self._library.tags.all()
            self._tags = {
                tag_key(tag.path): tag
                for tag in tags
                if tag.colour or tag.number or tag.description
            }
        return self._tags
