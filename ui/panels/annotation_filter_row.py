"""The filter row of the annotations panel: colours as dots, tags in a menu, a cross to end it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

from reader.model.annotation import Colour
from ui.models.annotation_list_model import CardFilter
from ui.theme.theme import Theme
from ui.widgets.colour_dot import ColourDot
from ui.widgets.icon_button import IconButton
from ui.widgets.tag_picker import TagPicker
from ui.words import marked, say, tr, when_language_changes

ONLY = {
    Colour.YELLOW: marked("Only yellow highlights"),
    Colour.GREEN: marked("Only green highlights"),
    Colour.BLUE: marked("Only blue highlights"),
    Colour.PINK: marked("Only pink highlights"),
    Colour.PURPLE: marked("Only purple highlights"),
}
NO_TAG = marked("No tag")
MOST_IN_MENU = 16
"""Tags that a menu shows at a glance; of more than these, a picker finds one by some letters."""
WIDEST_NAME = 74
"""Pixels of a tag's name on the button."""


class AnnotationFilterRow(QWidget):
    """changed(CardFilter): other colours or tags are wanted."""

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("annotation_filter")
        say(self.setAccessibleName, tr("Filter"))
        self._theme = theme
        self._filter = CardFilter()
        self._offered: list[str] = []
        self._picker: TagPicker | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(13, 0, 10, 2)
        self._row.setSpacing(0)
        self._dots = [self._add_dot(colour) for colour in Colour]
        self._row.addStretch(1)
        self._tags = self._add_tag_button()
        self._clear = IconButton(theme, "x", tr("Show all"), parent=self, size=24)
        self._clear.setObjectName("clear_annotation_filter")
        self._clear.clicked.connect(self.clear)
        self._row.addWidget(self._clear)
        theme.changed.connect(self._refresh)
        when_language_changes(self._refresh)
        self.offer((), ())

    def offer(self, colours: Sequence[Colour], tags: Sequence[str]) -> None:
        """What the article has; what is wanted but not there any more is wanted no longer."""
        for dot in self._dots:
            dot.setVisible(dot.colour in colours)
        self._fill_menu(tags)
        kept = CardFilter(self._filter.colours & set(colours), self._filter.tags & set(tags))
        self.setVisible(len(colours) > 1 or any(tags))
        self._want(kept)

    def choose(self, wanted: CardFilter) -> None:
        """Want these, as if a person had chosen them."""
        self._want(wanted)

    def clear(self) -> None:
        """Want all again."""
        self._want(CardFilter())

    def name_colours(self, meanings: Callable[[str], str]) -> None:
        """Say what each colour stands for; "" where nothing was said of it."""
        for dot in self._dots:
            only, meaning = tr(ONLY[Colour(dot.colour)]), meanings(dot.colour)
            told = tr("{colour}: {words}", colour=only, words=meaning) if meaning else only
            dot.setAccessibleName(told)
            dot.setToolTip(escape(told))

    def _add_dot(self, colour: Colour) -> ColourDot:
        dot = ColourDot(self._theme, colour.value, self)
        dot.setObjectName(f"filter_{colour.value}")
        dot.clicked.connect(lambda: self._toggle_colour(colour))
        self._row.addWidget(dot)
        return dot

    def _add_tag_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("filter_tags")
        say(button.setToolTip, tr("Only highlights with some tags"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCheckable(True)
        menu = QMenu(button)
        menu.setObjectName("filter_tag_menu")
        self._menu = menu
        button.clicked.connect(self._pick)
        self._row.addWidget(button)
        return button

    def _fill_menu(self, tags: Sequence[str]) -> None:
        self._offered = list(tags)
        menu = self._menu
        menu.clear()
        is_long = len(tags) > MOST_IN_MENU
        # None takes the menu away, which is not in the declared types.
        self._tags.setMenu(None if is_long else menu)  # type: ignore[arg-type]
        if is_long:
            self._tags.setVisible(True)
            return
        for tag in tags:
            # An ampersand in a name would underline the letter behind it.
            action = menu.addAction(tag.replace("&", "&&") or tr(NO_TAG))
            action.setData(tag)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, t=tag: self._toggle_tag(t))
        self._tags.setVisible(any(tags))

    def _toggle_colour(self, colour: Colour) -> None:
        self._want(CardFilter(self._filter.colours ^ {colour}, self._filter.tags))

    def _pick(self) -> None:
        """Of many tags, one is found by some letters of its name."""
        self._refresh()
        if len(self._offered) <= MOST_IN_MENU:
            return
        window = self.window()
        if self._picker is None:
            self._picker = TagPicker(self._theme, window)
            self._picker.can_create = False
            self._picker.toggled.connect(lambda word, _on: self._toggle_tag(self._tag_of(word)))
            self._picker.closed.connect(self._tags.setFocus)
        words = [tag or tr(NO_TAG) for tag in self._offered]
        chosen = [word for word in words if self._tag_of(word) in self._filter.tags]
        corner = self._tags.mapTo(window, QPoint(0, 0))
        self._picker.pick(words, chosen, QRect(corner, self._tags.size()))

    def _tag_of(self, word: str) -> str:
        return "" if word == tr(NO_TAG) else word

    def _toggle_tag(self, tag: str) -> None:
        self._want(CardFilter(self._filter.colours, self._filter.tags ^ {tag}))

    def _want(self, wanted: CardFilter) -> None:
        is_new = wanted != self._filter
        self._filter = wanted
        self._refresh()
        if is_new:
            self.changed.emit(wanted)

    def _refresh(self) -> None:
        for dot in self._dots:
            dot.setChecked(dot.colour in self._filter.colours)
        for action in self._menu.actions():
            action.setChecked(action.data() in self._filter.tags)
        font = self._theme.ui_font(12)
        self._tags.setFont(font)
        self._tags.setText(_short(self._filter.tags, QFontMetrics(font)))
        self._tags.setAccessibleName(
            tr("Tags: {tags}", tags=tuple(self._filter.tags) or tr("all", meaning="tags"))
        )
        self._tags.setChecked(bool(self._filter.tags))
        self._tags.setIcon(self._theme.icon("tag"))
        self._clear.setVisible(bool(self._filter))


def _short(tags: frozenset[str], metrics: QFontMetrics) -> str:
    if len(tags) > 1:
        return tr("{n} tag", "{n} tags", n=len(tags))
    words: str = next((tag.rpartition("/")[2] or tr(NO_TAG) for tag in tags), "")
    if not words:
        return tr("Tags")
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, WIDEST_NAME).replace("&", "&&")
