"""A page of the codebook: what a tag means, what is typical of it, and its use over time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.model.codebook import TagCard, TypicalPassage
from ui.theme.theme import Theme
from ui.widgets.month_bars import MonthBars, bars_of, told
from ui.widgets.plain_label import plain_label
from ui.widgets.short_date import full_date
from ui.widgets.tag_sign import TagSign
from ui.words import say, tr

SIZE = (560, 680)
MEANING_HEIGHT, CHIPS_HEIGHT = 78, 66
LONGEST_QUOTE = 240
VALUE_ROLE = Qt.ItemDataRole.UserRole


class TagCardDialog(QDialog):
    """Stands beside the page. described(int, str): the meaning of a tag was written anew.

    passage_wanted(int, Span or None): of an article. card_wanted(int): the page of another tag.
    """

    described = Signal(int, str)
    passage_wanted = Signal(int, object)
    card_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tag_card")
        self.resize(*SIZE)
        self._theme = theme
        self._card: TagCard | None = None
        self._sign = TagSign(theme)
        self._name = plain_label()
        self._name.setObjectName("card_name")
        self._counts = plain_label()
        self._counts.setObjectName("card_counts")
        self._counts.setProperty("tone", "ink2")
        self._meaning = QPlainTextEdit()
        self._meaning.setObjectName("card_meaning")
        self._meaning.setTabChangesFocus(True)
        self._meaning.setFixedHeight(MEANING_HEIGHT)
        say(self._meaning.setAccessibleName, tr("Meaning"))
        say(self._meaning.setPlaceholderText, tr("What belongs under this tag, and what does not"))
        self._meaning.installEventFilter(self)
        self._typical = _rows("card_typical")
        self._typical.setWordWrap(True)
        say(self._typical.setAccessibleName, tr("Typical passages"))
        say(self._typical.setToolTip, tr("Enter or a click opens the passage in its article"))
        self._typical.itemActivated.connect(self._open)
        self._typical.itemClicked.connect(self._open)
        self._bars = MonthBars(theme)
        self._bars.setObjectName("card_months")
        self._span = plain_label()
        self._span.setObjectName("card_span")
        self._span.setProperty("tone", "ink2")
        self._together = _chips("card_together")
        say(self._together.setAccessibleName, tr("Used together with"))
        self._together.itemActivated.connect(self._open_other)
        self._together.itemClicked.connect(self._open_other)
        self._headings: list[QLabel] = []
        self._lay_out()
        theme.changed.connect(self._refresh)
        self._refresh()
        self._typical.setFocus()

    @property
    def tag_id(self) -> int:
        """Whose page is shown, 0 for none."""
        return self._card.use.tag.id if self._card else 0

    def show_card(self, card: TagCard) -> None:
        """Show a page, or the same one as it is now; what is being written is not taken away."""
        if self._card and self._card.use.tag.id != card.use.tag.id:
            self.save()
        is_written = self._card is not None and self._written() != self._card.use.tag.description
        is_same = self.tag_id == card.use.tag.id
        self._card = card
        tag = card.use.tag
        self._sign.show_colour(tag.colour)
        self._name.setText(tag.path)
        self.setWindowTitle(tag.path)
        if not (is_same and is_written):
            self._meaning.setPlainText(tag.description)
        self._fill_typical(card)
        self._fill_together(card)
        self._say_counts()

    def save(self) -> None:
        """Tell what was written, if it is something else."""
        if self._card and self._written() != self._card.use.tag.description:
            self.described.emit(self.tag_id, self._written())

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._name, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self._counts)
        parts: tuple[tuple[str, tuple[QWidget, ...]], ...] = (
            (tr("&Meaning"), (self._meaning,)),
            (tr("T&ypical passages: their words are those of many others"), (self._typical,)),
            (tr("Use over time"), (self._bars, self._span)),
            (tr("Used &together with"), (self._together,)),
        )
        for words, widgets in parts:
            heading = plain_label(wraps=False)
            say(heading.setText, words)
            heading.setBuddy(widgets[0])
            self._headings.append(heading)
            layout.addSpacing(8)
            layout.addWidget(heading)
            for widget in widgets:
                layout.addWidget(widget, 1 if widget is self._typical else 0)

    def _fill_typical(self, card: TagCard) -> None:
        self._typical.clear()
        for typical in card.typical:
            item = QListWidgetItem(_quoted(typical))
            item.setData(VALUE_ROLE, typical)
            item.setToolTip(_why(typical))
            self._typical.addItem(item)
        self._typical.setCurrentRow(0)
        if not card.typical:
            empty = QListWidgetItem(tr("No passage carries this tag yet. Select text and tag it."))
            empty.setFlags(Qt.ItemFlag.NoItemFlags)
            self._typical.addItem(empty)

    def _fill_together(self, card: TagCard) -> None:
        self._together.clear()
        for tag, number in card.together:
            item = QListWidgetItem(tr("{tag}  {count}", tag=tag.path, count=number))
            item.setData(VALUE_ROLE, tag.id)
            self._together.addItem(item)
        if not card.together:
            empty = QListWidgetItem(tr("No other tag stands on its passages."))
            empty.setFlags(Qt.ItemFlag.NoItemFlags)
            self._together.addItem(empty)

    def _say_counts(self) -> None:
        card = self._card
        assert card is not None
        counts = [
            tr("{n} passage", "{n} passages", n=card.use.passages),
            tr("{n} article", "{n} articles", n=card.use.articles),
            tr("{n} tag below", "{n} tags below", n=card.below) if card.below else "",
        ]
        self._counts.setText("  ·  ".join(filter(None, counts)))
        months = [(month.month, month.passages) for month in card.months]
        self._bars.show_months(months)
        self._bars.setVisible(bool(months))
        self._span.setText(told(bars_of(months)))

    def _written(self) -> str:
        return self._meaning.toPlainText().strip()

    def _open(self, item: QListWidgetItem) -> None:
        typical = item.data(VALUE_ROLE)
        if isinstance(typical, TypicalPassage):
            annotation = typical.passage.annotation
            self.passage_wanted.emit(annotation.article_id, annotation.span)

    def _open_other(self, item: QListWidgetItem) -> None:
        if isinstance(item.data(VALUE_ROLE), int):
            self.card_wanted.emit(item.data(VALUE_ROLE))

    def _refresh(self) -> None:
        self._name.setFont(self._theme.reading_font(21, 600))
        for heading in self._headings:
            heading.setFont(self._theme.ui_font(12, 600))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: who leaves the meaning has written it."""
        if watched is self._meaning and event.type() is QEvent.Type.FocusOut:
            self.save()
        return super().eventFilter(watched, event)

    def done(self, result: int) -> None:
        """Qt: closed by Escape or its button; what was written is kept."""
        self.save()
        super().done(result)


def _rows(name: str) -> QListWidget:
    made = QListWidget()
    made.setObjectName(name)
    made.setProperty("kind", "rows")
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made


def _chips(name: str) -> QListWidget:
    """Words side by side, in as many lines as they need."""
    made = _rows(name)
    made.setFlow(QListView.Flow.LeftToRight)
    made.setWrapping(True)
    made.setResizeMode(QListView.ResizeMode.Adjust)
    made.setSpacing(1)
    made.setGridSize(QSize())
    made.setFixedHeight(CHIPS_HEIGHT)
    return made


def _quoted(typical: TypicalPassage) -> str:
    passage = typical.passage
    quote = " ".join(passage.annotation.quote.split())
    if len(quote) > LONGEST_QUOTE:
        quote = quote[:LONGEST_QUOTE].rstrip() + "…"
    where = (passage.article_title, passage.publication, full_date(passage.published))
    return f"“{quote}”\n" + "  ·  ".join(part for part in where if part)


def _why(typical: TypicalPassage) -> str:
    if not typical.shared:
        return tr("Enter or a click opens the passage in its article")
    words = ", ".join(typical.shared)
    return tr("Typical, since many passages of the tag have these words, too: {words}", words=words)
