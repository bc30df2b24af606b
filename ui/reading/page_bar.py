"""The page bar: colours, tag and note at the left, the walk through highlights, looks at the
right."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from reader.model.annotation import Colour
from ui.actions.colour_words import colour_words
from ui.actions.shown_keys import follow_keys, with_key
from ui.context import AppContext
from ui.widgets.colour_dot import ColourDot
from ui.widgets.icon_button import IconButton
from ui.words import say, tr

HEIGHT = 48
LEAST_WITH_WORDS, LEAST_WITH_PROGRESS = 500, 620
"""Pixels of the bar below which it shows its buttons only, and not how far one has read."""
SIZE_ACTIONS = ("reading.larger", "reading.smaller", "reading.usual_size")


class PageBar(QFrame):
    """colour_chosen(Colour); the actions it follows must be declared before it is made."""

    colour_chosen = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_bar")
        say(self.setAccessibleName, tr("Page"))
        self.setFixedHeight(HEIGHT)
        self._context = context
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 0, 12, 0)
        self._row.setSpacing(1)
        self._dots = [self._add_dot(colour) for colour in Colour]
        self._row.addSpacing(6)
        self._follow("annotation.tag", "tag", tr("Tag"))
        self._follow("annotation.note", "message-square-text", tr("Note"))
        self._row.addStretch(1)
        self._number = QLabel()
        self._number.setObjectName("highlight_number")
        self._number.setTextFormat(Qt.TextFormat.PlainText)
        self._number.setProperty("tone", "ink2")
        self._row.addWidget(self._number)
        self._row.addSpacing(6)
        self._up = self._follow(
            "reading.previous_highlight", "chevron-up", tr("Previous highlight")
        )
        self._down = self._follow("reading.next_highlight", "chevron-down", tr("Next highlight"))
        self._row.addStretch(1)
        self._progress = QLabel()
        self._progress.setObjectName("reading_progress")
        self._progress.setTextFormat(Qt.TextFormat.PlainText)
        self._progress.setProperty("tone", "ink3")
        self._row.addWidget(self._progress)
        self._row.addSpacing(8)
        self._add_size_menu()
        self._theme_button = self._follow("toggle_theme", "moon", tr("Light or dark"))
        self._follow("toggle_annotations", "panel-right", tr("Annotations"))
        context.theme.changed.connect(self._show_theme)
        follow_keys(context.registry, self._name_dots)
        self._show_theme()
        self.show_number(None, 0)

    def show_colour(self, colour: Colour) -> None:
        """Ring the colour of the selected highlight, or the one that H marks in."""
        for dot in self._dots:
            dot.setChecked(dot.colour == colour.value)

    def show_progress(self, share: float, minutes_left: int) -> None:
        """Say how much of the article has passed, and the minutes that the rest takes."""
        percent = min(int(100 * share), 100)
        if minutes_left:
            words = tr(
                "{percent} %  ·  {n} min left",
                "{percent} %  ·  {n} min left",
                n=minutes_left,
                percent=percent,
            )
        else:
            words = tr("{percent} %", percent=percent)
        say(self._progress.setText, words)

    def show_number(self, number: int | None, count: int) -> None:
        """Say which highlight is selected, 0-based, and how many there are."""
        if not count:
            words: str = ""
        elif number is None:
            words = tr("{n} highlight", "{n} highlights", n=count)
        else:
            words = tr("Highlight {number} of {count}", number=number + 1, count=count)
        say(self._number.setText, words)
        for button in (self._up, self._down):
            if button:
                button.setVisible(count > 0)

    def _add_dot(self, colour: Colour) -> ColourDot:
        dot = ColourDot(self._context.theme, colour.value)
        dot.setObjectName(f"bar_{colour.value}")
        dot.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        dot.clicked.connect(lambda: self.colour_chosen.emit(colour))
        self._row.addWidget(dot)
        return dot

    def _follow(self, action_id: str, icon: str, name: str) -> IconButton | None:
        """A button for an action, if the window has declared it."""
        try:
            action = self._context.registry.action(action_id)
        except KeyError:
            return None
        button = IconButton(self._context.theme, icon, name)
        button.setObjectName(f"bar_{icon}")
        button.follow(action)
        self._row.addWidget(button)
        return button

    def _add_size_menu(self) -> None:
        button = IconButton(self._context.theme, "a-large-small", tr("Text size"))
        button.setObjectName("bar_text_size")
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for action_id in SIZE_ACTIONS:
            menu.addAction(self._context.registry.action(action_id))
        button.setMenu(menu)
        self._row.addWidget(button)

    def _name_dots(self) -> None:
        """Say what each colour stands for, and its key."""
        for dot in self._dots:
            words = colour_words(self._context.library.settings, dot.colour)
            dot.setAccessibleName(words)
            dot.setToolTip(
                escape(with_key(self._context.registry, words, f"annotation.{dot.colour}"))
            )

    def _show_theme(self) -> None:
        if self._theme_button:
            self._theme_button.set_icon("sun" if self._context.theme.is_dark else "moon")

    def minimumSizeHint(self) -> QSize:
        """Qt: the words between the buttons can be done without."""
        shown = (label for label in (self._number, self._progress) if not label.isHidden())
        words = sum(label.sizeHint().width() for label in shown)
        return QSize(super().minimumSizeHint().width() - words, HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the words go first where there is little room."""
        super().resizeEvent(event)
        self._number.setVisible(self.width() >= LEAST_WITH_WORDS)
        self._progress.setVisible(self.width() >= LEAST_WITH_PROGRESS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: a hairline parts the bar from the page."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._context.theme.colour("bg"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._context.theme.colour("line"))
