"""A review: places that come one after another, each with its sentence, for a yes or a no; then
what was answered, which is written in one step or not at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.model.annotation import Colour
from reader.model.occurrence import Occurrence
from ui.dialogs.occurrence_view import OccurrenceView
from ui.dialogs.review_queue import ReviewQueue
from ui.theme.theme import Theme
from ui.widgets.plain_label import plain_label
from ui.words import tr

SIZE = (620, 440)
AROUND = 60
"""Letters of a sentence before and after the words in the list of what was taken."""
MOST_LISTED = 500
"""Rows of the list of what was taken."""

Answer = tuple[str, str, Callable[[], None]]
"""A button: its words, its object name, what it does."""


class ReviewDialog(QDialog):
    """Asks and shows; what it asks for is done elsewhere. What each kind of review says of itself
    is in the methods that raise NotImplementedError here.

    written(list, list): the Occurrences that were taken, and those that were refused. answered:
    one more was. ended: nobody waits for the search any more.
    """

    written = Signal(list, list)
    answered = Signal()
    ended = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.resize(*SIZE)
        self.queue: ReviewQueue[Occurrence] = ReviewQueue()
        self._colour = Colour.YELLOW
        self._marked = 0
        self._is_searching = False
        self._note = ""
        self._review = self._make_review(theme)
        self._end_page = self._make_summary(theme)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._review)
        self._pages.addWidget(self._end_page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.addWidget(self._pages)

    @property
    def waiting(self) -> int:
        """How many were found that nobody was asked about."""
        return self.queue.total - self.queue.position

    def begin(self, colour: Colour) -> None:
        """The search has begun. colour: what the places will be marked in."""
        self._colour = colour
        self.queue, self._marked, self._note = ReviewQueue(), 0, ""
        self._is_searching = True
        self._show_state()

    def add(self, found: Sequence[Occurrence], done: int, total: int) -> None:
        """Some more were found, in so many of all articles; marked ones are only counted."""
        self._marked += sum(place.is_marked for place in found)
        was_waiting = self.queue.current is None
        self.queue.add(place for place in found if not place.is_marked)
        self._note = self._looked_into(done, total)
        self._show_news(was_waiting)

    def finish(self, note: str = "") -> None:
        """Everything was found. note: what must be said about it, such as where it was cut."""
        self._is_searching = False
        self._note = note
        self._show_news(self.queue.current is None)

    def take(self) -> None:
        """Yes, and on to the next."""
        self._answer(True)

    def skip(self) -> None:
        """No, and on to the next."""
        self._answer(False)

    def take_rest(self) -> None:
        """Yes to this one and all after it."""
        self.queue.take_rest()
        self._go_on()

    def go_back(self) -> None:
        """Ask about the one before again."""
        if self.queue.back():
            self._show_state()

    def end(self) -> None:
        """Look at no more; what was answered is still to be written."""
        self._is_searching = False
        self.ended.emit()
        if self._kept():
            self._show_summary()
        else:
            self.reject()

    def _answers(self) -> Sequence[Answer]:
        """The buttons under a place; those before the last two need a place."""
        raise NotImplementedError

    def _looked_into(self, done: int, total: int) -> str:
        """How far the search has come."""
        raise NotImplementedError

    def _counted(self) -> list[str]:
        """How the answers stand, in short."""
        raise NotImplementedError

    def _outcome(self, taken: int) -> str:
        """What the review came to."""
        raise NotImplementedError

    def _verb(self, taken: int) -> str:
        """What the button does that writes."""
        raise NotImplementedError

    def _ends(self, taken: int) -> tuple[str, str]:
        """The buttons that go back, and that write nothing."""
        raise NotImplementedError

    def _told(self, taken: int) -> str:
        """What else must be known at the end."""
        raise NotImplementedError

    def _kept(self) -> bool:
        """There is something to write."""
        return bool(self.queue.taken)

    def _resume_empty(self) -> None:
        """Back, where nothing was asked about."""

    def _keys(self) -> dict[int, Callable[[], None]]:
        return {
            Qt.Key.Key_Y: self.take,
            Qt.Key.Key_Return: self.take,
            Qt.Key.Key_Enter: self.take,
            Qt.Key.Key_N: self.skip,
            Qt.Key.Key_A: self.take_rest,
            Qt.Key.Key_Backspace: self.go_back,
            Qt.Key.Key_Escape: self.end,
        }

    def _answer(self, answer: bool | None) -> None:
        self.queue.answer(answer)
        self._go_on()

    def _go_on(self) -> None:
        self._show_state()
        self.answered.emit()

    def _make_review(self, theme: Theme) -> QWidget:
        page = QWidget()
        self._progress = plain_label()
        self._progress.setObjectName("review_progress")
        self._progress.setProperty("tone", "ink2")
        self.view = OccurrenceView(theme)
        self.view.hide()  # until there is a place to show
        self._row = _row(self._answers())
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._progress)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._row)
        return page

    def _make_summary(self, theme: Theme) -> QWidget:
        page = QWidget()
        self._summary = plain_label()
        self._summary.setObjectName("review_summary")
        self._summary.setFont(theme.ui_font(16, 600))
        self._detail = plain_label()
        self._detail.setProperty("tone", "ink2")
        self._list = QListWidget()
        self._list.setObjectName("review_list")
        self._list.setAccessibleName(tr("What was taken"))
        self._list.setProperty("kind", "rows")
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = _row(
            (
                ("", "review_write", self._write),
                ("", "review_again", self._resume),
                ("", "review_drop", self.reject),
            )
        )
        self._write_button, self._again, self._drop = buttons.findChildren(QPushButton)
        self._write_button.setProperty("kind", "accent")
        self._write_button.style().polish(self._write_button)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._summary)
        layout.addWidget(self._detail)
        layout.addWidget(self._list, 1)
        layout.addStretch(0)
        layout.addWidget(buttons)
        return page

    def _show_news(self, was_waiting: bool) -> None:
        if was_waiting:
            self._show_state()
        else:
            self._show_progress()

    def _show_state(self) -> None:
        """The next place, or that others are still searched for, or the end."""
        current = self.queue.current
        if current is None and not self._is_searching:
            self._show_summary()
            return
        self._pages.setCurrentWidget(self._review)
        self._show_progress()
        self.view.setVisible(current is not None)
        if current is not None:
            self.view.show_occurrence(current, self._colour, self._count())
            self.view.setFocus()

    def _show_progress(self) -> None:
        current, buttons = self.queue.current, self._row.findChildren(QPushButton)
        for button in buttons[:-2]:
            button.setEnabled(current is not None)
        buttons[-2].setEnabled(self.queue.position > 0)
        parts = [self._count() if current else "", *self._counted()]
        parts.append(self._note or (tr("Searching …") if self._is_searching else ""))
        self._progress.setText("  ·  ".join(part for part in parts if part))

    def _count(self) -> str:
        number, total = self.queue.position + 1, self.queue.total
        if self._is_searching:
            return tr("{number} of {total} so far", number=number, total=total)
        return tr("{number} of {total}", number=number, total=total)

    def _show_summary(self) -> None:
        taken = len(self.queue.taken)
        self._summary.setText(self._outcome(taken))
        self._detail.setText(self._told(taken))
        self._write_button.setText(self._verb(taken))
        self._write_button.setVisible(self._kept())
        again, drop = self._ends(taken)
        self._again.setText(again)
        self._again.setVisible(bool(again))
        self._drop.setText(drop)
        self._list.clear()
        self._list.addItems([_line(place) for place in self.queue.taken[:MOST_LISTED]])
        self._list.setVisible(taken > 0)
        self._pages.setCurrentWidget(self._end_page)
        (self._write_button if self._kept() else self._drop).setFocus()

    def _resume(self) -> None:
        if self.queue.current is None and not self.queue.back():
            self._resume_empty()
        else:
            self._show_state()

    def _write(self) -> None:
        self.written.emit(self.queue.taken, self.queue.refused)
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the plain keys of the page that is shown; a focused button has its own Enter."""
        page, key = self._pages.currentWidget(), event.key()
        is_mine = page in (self._review, self._end_page)
        focused = QApplication.focusWidget()
        is_enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_mine and is_enter and isinstance(focused, QAbstractButton):
            focused.click()
        elif page is self._review and (act := self._keys().get(key)):
            act()
        elif page is self._end_page and key == Qt.Key.Key_Backspace:
            self._resume()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Qt: closed without writing."""
        self.ended.emit()
        super().reject()


def _line(place: Occurrence) -> str:
    """The words with some of their sentence, and the title on a line of its own."""
    before = place.sentence[: place.place.start]
    after = place.sentence[place.place.end :]
    if len(before) > AROUND:
        before = "…" + before[-AROUND:]
    if len(after) > AROUND:
        after = after[:AROUND] + "…"
    return f"{before}{place.words}{after}\n{place.title}"


def _row(buttons: Sequence[Answer]) -> QWidget:
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for words, name, act in buttons:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        row.addWidget(button)
    row.addStretch(1)
    return widget
