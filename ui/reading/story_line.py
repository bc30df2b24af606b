"""The story line: what other article tells the same story as the open one, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QWidget

from reader.model.story import SameStory, Version, Versions
from ui.theme.theme import Theme
from ui.widgets.icon_button import IconButton
from ui.widgets.short_date import full_date
from ui.words import say, tr, when_language_changes


@dataclass(frozen=True, slots=True)
class StoriesBeside:
    """What is known of the open article: others that tell its story, the likest first; versions."""

    same: tuple[SameStory, ...] = ()
    versions: Versions = field(default=Versions())

    @property
    def shown(self) -> SameStory | Version | None:
        """The one the line is about: a later version first, for this one is out of date then."""
        if self.versions.later:
            return self.versions.later
        if self.same:
            return self.same[0]
        return self.versions.earlier[0] if self.versions.earlier else None


class StoryLine(QFrame):
    """opened, compared (int): the other article. menu_wanted(QMenu): fill it, it is about to be
    shown. Hidden while there is nothing to say."""

    opened = Signal(int)
    compared = Signal(int)

    def __init__(
        self, theme: Theme, fill_menu: Callable[[QMenu], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("story_line")
        say(self.setAccessibleName, tr("The same story"))
        self.setProperty("ground", "bg")
        self._fill_menu = fill_menu
        self._beside = StoriesBeside()
        self._words: str = ""
        self._label = QLabel()
        self._label.setObjectName("story_words")
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("tone", "ink2")
        self._label.setFont(theme.ui_font(12))
        self._label.setMinimumWidth(60)
        self._open = self._button("story_open", self.opened)
        say(self._open.setText, tr("Open"))
        self._compare = self._button("story_compare", self.compared)
        say(self._compare.setText, tr("Compare"))
        self._more = IconButton(theme, "ellipsis", tr("More about the same story"), size=26)
        self._more.setObjectName("story_more")
        self._more.clicked.connect(self.show_menu)
        for button in (self._open, self._compare):
            button.setFont(theme.ui_font(12))
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 3, 12, 3)
        row.setSpacing(2)
        row.addWidget(self._label, 1)
        for widget in (self._open, self._compare, self._more):
            row.addWidget(widget)
        when_language_changes(self._refresh)
        self.hide()

    @property
    def words(self) -> str:
        """The whole sentence, however much of it there is room for."""
        return self._words

    def show_stories(self, beside: StoriesBeside) -> None:
        """Say what is known, or hide."""
        self._beside = beside
        self._refresh()
        self.setVisible(beside.shown is not None)

    def show_menu(self) -> None:
        """What else can be done, below the button."""
        menu = QMenu(self)
        menu.setObjectName("story_menu")
        menu.aboutToHide.connect(menu.deleteLater)
        self._fill_menu(menu)
        menu.popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _button(self, name: str, signal: object) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setProperty("kind", "plain")

        def tell() -> None:
            if self._beside.shown:
                signal.emit(self._beside.shown.article_id)  # type: ignore[attr-defined]

        button.clicked.connect(tell)
        return button

    def _refresh(self) -> None:
        shown = self._beside.shown
        self._words = _sentence(self._beside) if shown else ""
        for button, words in (
            (self._open, tr("Open “{title}”", title=shown.title if shown else "")),
            (self._compare, tr("Compare with “{title}”", title=shown.title if shown else "")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        others = len(self._beside.same) + len(self._beside.versions.earlier)
        self._more.setVisible(bool(self._beside.same) or others > 1)
        self.setAccessibleDescription(self._words)
        self._label.setAccessibleName(self._words)
        self._elide()

    def _elide(self) -> None:
        metrics = self._label.fontMetrics()
        room = self._label.width()
        shown = metrics.elidedText(self._words, Qt.TextElideMode.ElideMiddle, room)
        self._label.setText(shown)
        self._label.setToolTip(self._words if shown != self._words else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: more or less of the sentence has room."""
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self._elide()


def _sentence(beside: StoriesBeside) -> str:
    shown = beside.shown
    assert shown is not None
    named = _named(shown)
    if isinstance(shown, SameStory):
        words = tr("Same story: {article} ({percent} %)", article=named, percent=shown.percent)
        more = len(beside.same) - 1
        if more:
            others = tr("and {n} more", "and {n} more", n=more)
            return tr("{words} {others}", words=words, others=others)
        return words
    if shown == beside.versions.later:
        return tr("A later version is {article}", article=named)
    return tr("An earlier version is {article}", article=named)


def _named(article: SameStory | Version) -> str:
    """Title, publication and date, as far as known."""
    title = tr("“{words}”", words=article.title)
    date = full_date(article.published) if article.published else ""
    return ", ".join(part for part in (title, article.publication, date) if part)
