"""A part of a form: the tags and the colour that passages are to be marked with."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.model.annotation import Colour
from reader.model.tag import tag_key
from ui.theme.theme import Theme
from ui.widgets.colour_dot import ColourDot
from ui.widgets.plain_label import plain_label
from ui.widgets.tag_picker import TagPicker
from ui.words import tr


class MarkForm(QWidget):
    """offered: the tags to choose from. dialog: the window that the picker floats in."""

    def __init__(
        self,
        theme: Theme,
        tags: Sequence[str],
        colour: Colour | None,
        offered: Sequence[str],
        colour_name: Callable[[str], str],
        dialog: QWidget,
    ) -> None:
        super().__init__(dialog)
        self._theme = theme
        self._tags = list(tags)
        self._offered = offered
        self._dialog = dialog
        self.choice = QPushButton()
        self.choice.setObjectName("mark_tags")
        self.choice.setAutoDefault(False)
        self.choice.clicked.connect(self._pick)
        self._picker = TagPicker(theme, dialog)
        self._picker.toggled.connect(self._set_tag)
        self._picker.closed.connect(self.choice.setFocus)
        self._colours = QButtonGroup(self)
        label = plain_label(tr("&Tags"), wraps=False)
        label.setBuddy(self.choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label)
        layout.addWidget(self.choice)
        layout.addWidget(plain_label(tr("Colour"), wraps=False))
        layout.addLayout(self._colour_row(colour, colour_name))
        self._show_tags()

    @property
    def tags(self) -> tuple[str, ...]:
        """The chosen tags."""
        return tuple(self._tags)

    @property
    def colour(self) -> Colour | None:
        """The chosen colour, None for that of the first tag."""
        dot = self._colours.checkedButton()
        value = dot.colour if isinstance(dot, ColourDot) else ""
        return Colour(value) if value else None

    def _colour_row(self, chosen: Colour | None, colour_name: Callable[[str], str]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for value in ("", *map(str, Colour)):
            dot = ColourDot(self._theme, value, self)
            dot.setObjectName(f"mark_colour_{value or 'of_tag'}")
            name = colour_name(value) if value else tr("The colour of the tag, else yellow")
            dot.setAccessibleName(name)
            dot.setToolTip(name)
            dot.setChecked(value == (chosen or ""))
            self._colours.addButton(dot)
            row.addWidget(dot)
        row.addStretch(1)
        return row

    def _pick(self) -> None:
        corner = self.choice.mapTo(self._dialog, self.choice.rect().topLeft())
        words = list(dict.fromkeys([*self._tags, *self._offered]))
        self._picker.pick(words, self._tags, QRect(corner, self.choice.size()))

    def _set_tag(self, path: str, is_on: bool) -> None:
        rest = [tag for tag in self._tags if tag_key(tag) != tag_key(path)]
        self._tags = [*rest, path] if is_on else rest
        self._show_tags()

    def _show_tags(self) -> None:
        words = "  ·  ".join(self._tags)
        choose = tr("Choose tags…")
        self.choice.setText(words.replace("&", "&&") or choose)
        self.choice.setAccessibleName(tr("Tags: {tags}", tags=words) if words else choose)
