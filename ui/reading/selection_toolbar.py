"""The selection toolbar: what can be done with the selected text, or with a selected highlight."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from reader.model.annotation import Annotation, Colour
from ui.theme.theme import Theme
from ui.widgets.colour_dot import ColourDot
from ui.widgets.icon_button import IconButton
from ui.widgets.popover import Popover


class SelectionToolbar(Popover):
    """Never takes the focus. colour_chosen(Colour); the others say which button was pressed."""

    colour_chosen = Signal(object)
    tag_wanted = Signal()
    note_wanted = Signal()
    copy_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(theme, host, prefers_above=True)
        self.setObjectName("selection_toolbar")
        self.setAccessibleName("Selection")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.set_padding(2)
        row = QHBoxLayout()
        row.setSpacing(1)
        self._dots = [self._add_dot(row, number, colour) for number, colour in enumerate(Colour, 1)]
        row.addSpacing(4)
        row.addWidget(_rule())
        row.addSpacing(4)
        self._tag = self._add_button(row, "tag", "Tag", "T", self.tag_wanted)
        self._note = self._add_button(row, "message-square-text", "Note", "N", self.note_wanted)
        self._copy = self._add_button(row, "copy", "Copy", "Ctrl+C", self.copy_wanted)
        self._remove = self._add_button(
            row, "trash-2", "Remove the highlight", "Delete", self.remove_wanted
        )
        self.body.addLayout(row)

    def show_for(self, annotation: Annotation | None) -> None:
        """Offer what fits: for a highlight its colour is ringed, and it can be removed."""
        for dot in self._dots:
            is_current = annotation is not None and annotation.colour == dot.colour
            dot.setChecked(is_current)
            number = list(Colour).index(Colour(dot.colour)) + 1
            verb = "Remove" if is_current else "Recolour" if annotation else "Highlight"
            dot.setToolTip(f"{verb}: {dot.colour} ({number})")
        self._remove.setVisible(annotation is not None)
        has_note = annotation is not None and bool(annotation.note)
        self._note.set_icon("message-square-text", "accent" if has_note else "ink2")
        has_tags = annotation is not None and bool(annotation.tags)
        self._tag.set_icon("tag", "accent" if has_tags else "ink2")

    def _add_dot(self, row: QHBoxLayout, number: int, colour: Colour) -> ColourDot:
        dot = ColourDot(self._theme, colour.value)
        dot.setObjectName(f"toolbar_{colour.value}")
        dot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        dot.setToolTip(f"Highlight: {colour.value} ({number})")
        dot.clicked.connect(lambda: self.colour_chosen.emit(colour))
        row.addWidget(dot)
        return dot

    def _add_button(
        self, row: QHBoxLayout, icon: str, name: str, keys: str, signal: SignalInstance
    ) -> IconButton:
        button = IconButton(self._theme, icon, name, keys, size=28)
        button.setObjectName(f"toolbar_{icon}")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(signal.emit)
        row.addWidget(button)
        return button


def _rule() -> QFrame:
    rule = QFrame()
    rule.setFrameShape(QFrame.Shape.VLine)
    rule.setFixedSize(1, 18)
    return rule
