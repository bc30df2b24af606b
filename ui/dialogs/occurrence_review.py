"""Tag all occurrences: what to look for, then each place with yes or no, then what was taken."""

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
from ui.dialogs.occurrence_question import OccurrenceQuestion, Question
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


class OccurrenceReview(QDialog):
    """Asks and shows; what it asks for is done elsewhere.

    asked(Question): search now; what is found comes by add, the end by finish. written(list): the
    Occurrences that were taken. ended: nobody waits for the search any more.
    """

    asked = Signal(object)
    written = Signal(list)
    ended = Signal()

    def __init__(
        self,
        theme: Theme,
        question: Question,
        offered: Sequence[str],
        colour_name: Callable[[str], str],
        parent: QWidget | None = None,
        *,
        has_article: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("occurrence_review")
        self.setWindowTitle(tr("Tag all occurrences"))
        self.resize(*SIZE)
        self.queue: ReviewQueue[Occurrence] = ReviewQueue()
        self._colour = Colour.YELLOW
        self._marked = 0
        self._is_searching = False
        self._note = ""
        self.question_page = OccurrenceQuestion(
            theme, question, offered, colour_name, self, has_article=has_article
        )
        self.question_page.asked.connect(self._ask)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.question_page)
        self._pages.addWidget(self._make_review(theme))
        self._pages.addWidget(self._make_summary(theme))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.addWidget(self._pages)
        self.question_page.take_focus()

    @property
    def question(self) -> Question:
        """What was asked for."""
        return self.question_page.question

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
        self._note = tr(
            "Searching: {done} of {n} article …",
            "Searching: {done} of {n} articles …",
            n=total,
            done=done,
        )
        if was_waiting:
            self._show_state()
        else:
            self._show_progress()

    def finish(self, note: str = "") -> None:
        """Everything was found. note: what must be said about it, such as where it was cut."""
        self._is_searching = False
        self._note = note
        if self.queue.current is None:
            self._show_state()
        else:
            self._show_progress()

    def take(self) -> None:
        """Yes, and on to the next."""
        self.queue.answer(True)
        self._show_state()

    def skip(self) -> None:
        """No, and on to the next."""
        self.queue.answer(False)
        self._show_state()

    def take_rest(self) -> None:
        """Yes to this one and all after it."""
        self.queue.take_rest()
        self._show_state()

    def go_back(self) -> None:
        """Ask about the one before again."""
        if self.queue.back():
            self._show_state()

    def end(self) -> None:
        """Look at no more; what was taken is still to be written."""
        self._is_searching = False
        self.ended.emit()
        if self.queue.taken:
            self._show_summary()
        else:
            self.reject()

    def _make_review(self, theme: Theme) -> QWidget:
        page = QWidget()
        self._progress = plain_label()
        self._progress.setObjectName("occurrence_progress")
        self._progress.setProperty("tone", "ink2")
        self.view = OccurrenceView(theme)
        self._answers = _row(
            (
                (tr("Take  (Y)"), "occurrence_take", self.take),
                (tr("Skip  (N)"), "occurrence_skip", self.skip),
                (tr("Take all the rest  (A)"), "occurrence_rest", self.take_rest),
                (tr("Back  (⌫)"), "occurrence_back", self.go_back),
                (tr("End  (Esc)"), "occurrence_end", self.end),
            )
        )
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._progress)
        layout.addWidget(self.view, 1)
        layout.addWidget(self._answers)
        return page

    def _make_summary(self, theme: Theme) -> QWidget:
        page = QWidget()
        self._summary = plain_label()
        self._summary.setObjectName("occurrence_summary")
        self._summary.setFont(theme.ui_font(16, 600))
        self._detail = plain_label()
        self._detail.setProperty("tone", "ink2")
        self._list = QListWidget()
        self._list.setObjectName("occurrence_list")
        self._list.setAccessibleName(tr("What was taken"))
        self._list.setProperty("kind", "rows")
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._ends = _row(
            (
                ("", "occurrence_write", self._write),
                ("", "occurrence_again", self._resume),
                ("", "occurrence_drop", self.reject),
            )
        )
        self._write_button, self._again, self._drop = self._ends.findChildren(QPushButton)
        self._write_button.setProperty("kind", "accent")
        self._write_button.style().polish(self._write_button)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self._summary)
        layout.addWidget(self._detail)
        layout.addWidget(self._list, 1)
        layout.addStretch(0)
        layout.addWidget(self._ends)
        return page

    def _ask(self) -> None:
        self.asked.emit(self.question)

    def _show_state(self) -> None:
        """The next place, or that others are still searched for, or the end."""
        current = self.queue.current
        if current is None and not self._is_searching:
            self._show_summary()
            return
        self._pages.setCurrentIndex(1)
        self._show_progress()
        self.view.setVisible(current is not None)
        if current is not None:
            self.view.show_occurrence(current, self._colour, self._count())
            self.view.setFocus()

    def _show_progress(self) -> None:
        current = self.queue.current
        for button in self._answers.findChildren(QPushButton)[:3]:
            button.setEnabled(current is not None)
        self._answers.findChildren(QPushButton)[3].setEnabled(self.queue.position > 0)
        parts = [self._count() if current else "", tr("{count} taken", count=len(self.queue.taken))]
        parts.append(self._note or (tr("Searching …") if self._is_searching else ""))
        self._progress.setText("  ·  ".join(part for part in parts if part))

    def _count(self) -> str:
        number, total = self.queue.position + 1, self.queue.total
        if self._is_searching:
            return tr("{number} of {total} so far", number=number, total=total)
        return tr("{number} of {total}", number=number, total=total)

    def _show_summary(self) -> None:
        queue, taken = self.queue, len(self.queue.taken)
        self._summary.setText(self._outcome(taken))
        self._detail.setText(self._told(taken))
        self._write_button.setText(self._verb(taken))
        self._write_button.setVisible(taken > 0)
        self._again.setText(tr("Look again  (⌫)") if queue.position else tr("Other words  (⌫)"))
        self._drop.setText(tr("Mark nothing  (Esc)") if taken else tr("Close  (Esc)"))
        self._list.clear()
        self._list.addItems([_line(place) for place in queue.taken[:MOST_LISTED]])
        self._list.setVisible(taken > 0)
        self._pages.setCurrentIndex(2)
        (self._write_button if taken else self._drop).setFocus()

    def _outcome(self, taken: int) -> str:
        skipped, unseen = self.queue.position - taken, self.queue.total - self.queue.position
        if self.queue.total:
            told = tr(
                "{n} passage taken, {skipped} skipped.",
                "{n} passages taken, {skipped} skipped.",
                n=taken,
                skipped=skipped,
            )
            rest = tr("{count} not looked at.", count=unseen) if unseen else ""
            return f"{told} {rest}".strip()
        words = self.question.words
        if self._marked:
            return tr("“{words}” is marked so wherever it stands.", words=words)
        return tr("“{words}” was not found.", words=words)

    def _verb(self, taken: int) -> str:
        if self.question.tags:
            return tr("Tag {n} passage  (Enter)", "Tag {n} passages  (Enter)", n=taken)
        return tr("Highlight {n} passage  (Enter)", "Highlight {n} passages  (Enter)", n=taken)

    def _told(self, taken: int) -> str:
        said = []
        if self._marked:
            said.append(
                tr(
                    "{n} place was marked so already.",
                    "{n} places were marked so already.",
                    n=self._marked,
                )
            )
        if taken:
            said.append(tr("Nothing is marked yet; all of it is one step, which Undo takes back."))
        elif not self.queue.total and not self._marked:
            said.append(tr("Try other words, other forms of them, or the whole collection."))
        return " ".join([*said, self._note] if self._note else said)

    def _resume(self) -> None:
        if self.queue.current is None and not self.queue.back():
            self._pages.setCurrentIndex(0)
            self.question_page.take_focus()
            return
        self._show_state()

    def _write(self) -> None:
        self.written.emit(self.queue.taken)
        self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: the plain keys of the page that is shown; a focused button has its own Enter."""
        page, key = self._pages.currentIndex(), event.key()
        focused = QApplication.focusWidget()
        is_enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if page and is_enter and isinstance(focused, QAbstractButton):
            focused.click()
        elif page == 1 and (act := self._review_key(key)):
            act()
        elif page == 2 and key == Qt.Key.Key_Backspace:
            self._resume()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        """Qt: closed without writing."""
        self.ended.emit()
        super().reject()

    def _review_key(self, key: int) -> Callable[[], None] | None:
        keys: dict[int, Callable[[], None]] = {
            Qt.Key.Key_Y: self.take,
            Qt.Key.Key_Return: self.take,
            Qt.Key.Key_Enter: self.take,
            Qt.Key.Key_N: self.skip,
            Qt.Key.Key_A: self.take_rest,
            Qt.Key.Key_Backspace: self.go_back,
            Qt.Key.Key_Escape: self.end,
        }
        return keys.get(key)


def _line(place: Occurrence) -> str:
    """The words with some of their sentence, and the title on a line of its own."""
    before = place.sentence[: place.place.start]
    after = place.sentence[place.place.end :]
    if len(before) > AROUND:
        before = "…" + before[-AROUND:]
    if len(after) > AROUND:
        after = after[:AROUND] + "…"
    return f"{before}{place.words}{after}\n{place.title}"


def _row(buttons: Sequence[tuple[str, str, Callable[[], None]]]) -> QWidget:
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
