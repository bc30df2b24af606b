"""The selection toolbar: what can be done with the selected text, or with a selected highlight."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from reader.model.annotation import Annotation, Colour
from ui.actions.codebook_actions import about_tags
from ui.actions.colour_words import colour_words
from ui.actions.shown_keys import first_key, follow_keys, with_key
from ui.context import AppContext
from ui.widgets.colour_dot import ColourDot
from ui.widgets.icon_button import IconButton
from ui.widgets.popover import Popover
from ui.words import marked, say, tr

HIGHLIGHT = marked("Highlight: {colour}")
RECOLOUR = marked("Recolour: {colour}")
REMOVE = marked("Remove: {colour}")
MORE = ("tag_all", "recent", "cite", "find", "search", "cycle")
"""The actions behind the last button."""


class SelectionToolbar(Popover):
    """Never takes the focus. colour_chosen(Colour); the others say which button was pressed."""

    colour_chosen = Signal(object)
    tag_wanted = Signal()
    note_wanted = Signal()
    copy_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, context: AppContext, host: QWidget) -> None:
        super().__init__(context.theme, host, prefers_above=True)
        self._context = context
        self._annotation: Annotation | None = None
        self.setObjectName("selection_toolbar")
        say(self.setAccessibleName, tr("Selection"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.set_padding(2)
        row = QHBoxLayout()
        row.setSpacing(1)
        self._dots = [self._add_dot(row, colour) for colour in Colour]
        row.addSpacing(4)
        row.addWidget(_rule())
        row.addSpacing(4)
        self._tag = self._add_button(row, "tag", self.tag_wanted)
        self._note = self._add_button(row, "message-square-text", self.note_wanted)
        self._copy = self._add_button(row, "copy", self.copy_wanted)
        self._remove = self._add_button(row, "trash-2", self.remove_wanted)
        row.addWidget(self._make_more())
        self.body.addLayout(row)
        follow_keys(context.registry, self._name_all)

    def show_for(self, annotation: Annotation | None) -> None:
        """Offer what fits: for a highlight its colour is ringed, and it can be removed."""
        self._annotation = annotation
        for dot in self._dots:
            dot.setChecked(annotation is not None and annotation.colour == dot.colour)
        self._name_all()
        self._remove.setVisible(annotation is not None)
        has_note = annotation is not None and bool(annotation.note)
        self._note.set_icon("message-square-text", "accent" if has_note else "ink2")
        has_tags = annotation is not None and bool(annotation.tags)
        self._tag.set_icon("tag", "accent" if has_tags else "ink2")

    def _name_all(self) -> None:
        """Say what each button does, and by which key."""
        registry, annotation = self._context.registry, self._annotation
        for button, words, action in (
            (self._tag, tr("Tag"), "tag"),
            (self._note, tr("Note"), "note"),
            (self._copy, tr("Copy"), "copy"),
            (self._remove, tr("Remove the highlight"), "remove"),
        ):
            button.set_name(words, first_key(registry, f"annotation.{action}"))
        for dot in self._dots:
            verb = REMOVE if dot.isChecked() else RECOLOUR if annotation else HIGHLIGHT
            name = colour_words(self._context.library.settings, dot.colour)
            told = with_key(registry, tr(verb, colour=name), f"annotation.{dot.colour}")
            dot.setAccessibleName(name)
            dot.setToolTip(escape(told))

    def _make_more(self) -> IconButton:
        """What is wanted seldom. The actions are declared after this bar was made."""
        more = IconButton(self._theme, "ellipsis", tr("More"), size=28)
        more.setObjectName("toolbar_more")
        more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        menu.setObjectName("toolbar_menu")
        menu.aboutToShow.connect(lambda: self._fill(menu))
        more.setMenu(menu)
        return more

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        for id in MORE:
            action = self._context.registry.action(f"annotation.{id}")
            if action.isEnabled():
                menu.addAction(action)
        if self._annotation and self._annotation.tags:
            menu.addSeparator()
            about_tags(self._context, menu, self._annotation.tags)

    def _add_dot(self, row: QHBoxLayout, colour: Colour) -> ColourDot:
        dot = ColourDot(self._theme, colour.value)
        dot.setObjectName(f"toolbar_{colour.value}")
        dot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        dot.clicked.connect(lambda: self.colour_chosen.emit(colour))
        row.addWidget(dot)
        return dot

    def _add_button(self, row: QHBoxLayout, icon: str, signal: SignalInstance) -> IconButton:
        button = IconButton(self._theme, icon, "", size=28)
        button.setObjectName(f"toolbar_{icon}")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(signal.emit)
        row.addWidget(button)
        return button


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("ground", "line")
    rule.setFixedSize(1, 18)
    return rule
