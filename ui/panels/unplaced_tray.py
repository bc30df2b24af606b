"""The tray under the cards: what can be done with a highlight that lost its place."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.model.annotation import Annotation
from reader.model.selector import Span
from ui.actions.card_actions import is_open, likely_place
from ui.theme.theme import Theme
from ui.widgets.plain_label import plain_label
from ui.words import say, tr


class UnplacedTray(QFrame):
    """place_wanted: where the likely place is. selection_wanted: where text is selected on the
    page. keep_wanted: as a quotation. removal_wanted: not at all."""

    place_wanted = Signal()
    selection_wanted = Signal()
    keep_wanted = Signal()
    removal_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unplaced_tray")
        say(self.setAccessibleName, tr("Where the highlight stands"))
        self._theme = theme
        self._hint = plain_label()
        self._hint.setObjectName("tray_hint")
        self._hint.setProperty("tone", "ink2")
        self._place = self._button("place_button", tr("Place it there"), self.place_wanted)
        self._place.setProperty("kind", "accent")
        say(self._place.setToolTip, tr("The likely place is the right one"))
        self._here = self._button("selection_button", tr("At the selection"), self.selection_wanted)
        keep = self._button("keep_button", tr("Keep as quotation"), self.keep_wanted)
        say(keep.setToolTip, tr("Keep words, note and tags, without a place in the text"))
        remove = self._button("remove_button", tr("Delete"), self.removal_wanted)
        self._remove = remove
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 4)
        layout.setSpacing(6)
        layout.addWidget(self._hint)
        for pair in ((self._place, self._here), (keep, remove)):
            row = QHBoxLayout()
            row.setSpacing(6)
            for button in pair:
                row.addWidget(button)
            row.addStretch(1)
            layout.addLayout(row)
        theme.changed.connect(self._refresh)
        self._refresh()
        self.hide()

    def show_for(self, annotation: Annotation | None, selected: Span | None) -> None:
        """Offer what is possible for an annotation, with the text that is selected on the page;
        hidden for one that has its place."""
        self._place.setEnabled(likely_place(annotation) is not None)
        self._here.setEnabled(selected is not None)
        tip = (
            tr("It stands where text is selected on the page")
            if selected
            else tr("Select the right words on the page first")
        )
        say(self._here.setToolTip, tip)
        hint = (
            tr("It can stand at the words selected on the page.")
            if selected
            else tr("Not there? Select the right words on the page.")
            if likely_place(annotation)
            else tr("Select the words on the page where it belongs.")
        )
        say(self._hint.setText, hint)
        self.setVisible(is_open(annotation))

    def show_key(self, key: str) -> None:
        """Name the key that removes the highlight, "" for none."""
        words = tr("Remove this highlight")
        self._remove.setToolTip(f"{words} ({key})" if key else words)

    def _button(self, name: str, words: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton()
        say(button.setText, words)
        button.setObjectName(name)
        button.clicked.connect(wanted)
        return button

    def _refresh(self) -> None:
        font = self._theme.ui_font(12)
        self._hint.setFont(font)
        for button in self.findChildren(QPushButton):
            button.setFont(font)
