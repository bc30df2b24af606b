"""A picker of collections: the one of tags, with other words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.theme.theme import Theme
from ui.widgets.tag_picker import TagPicker
from ui.words import say, tr


class CollectionPicker(TagPicker):
    """Knows names only. toggled(str, bool): a name was put on, or taken off."""

    icon = "folder"

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(theme, host)
        self.setObjectName("collection_picker")
        say(self.setAccessibleName, tr("Collections"))
        self.field.setObjectName("collection_field")
        say(self.field.setPlaceholderText, tr("Collection"))
        say(self.field.setAccessibleName, tr("Collection"))
        self.list.setObjectName("collection_choices")
        say(self.list.setAccessibleName, tr("Matching collections"))
