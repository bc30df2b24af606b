"""Tag all occurrences: what to look for, then each place with yes or no, then what was taken."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.dialogs.occurrence_question import OccurrenceQuestion, Question
from ui.dialogs.review_dialog import Answer, ReviewDialog
from ui.theme.theme import Theme
from ui.words import tr


class OccurrenceReview(ReviewDialog):
    """asked(Question): search now; what is found comes by add, the end by finish."""

    asked = Signal(object)

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
        super().__init__(theme, parent)
        self.setObjectName("occurrence_review")
        self.setWindowTitle(tr("Tag all occurrences"))
        self.question_page = OccurrenceQuestion(
            theme, question, offered, colour_name, self, has_article=has_article
        )
        self.question_page.asked.connect(self._ask)
        self._pages.insertWidget(0, self.question_page)
        self._pages.setCurrentIndex(0)
        self.question_page.take_focus()

    @property
    def question(self) -> Question:
        """What was asked for."""
        return self.question_page.question

    def _ask(self) -> None:
        self.asked.emit(self.question)

    def _answers(self) -> Sequence[Answer]:
        return (
            (tr("Take  (Y)"), "review_take", self.take),
            (tr("Skip  (N)"), "review_skip", self.skip),
            (tr("Take all the rest  (A)"), "review_rest", self.take_rest),
            (tr("Back  (⌫)"), "review_back", self.go_back),
            (tr("End  (Esc)"), "review_end", self.end),
        )

    def _looked_into(self, done: int, total: int) -> str:
        return tr(
            "Searching: {done} of {n} article …",
            "Searching: {done} of {n} articles …",
            n=total,
            done=done,
        )

    def _counted(self) -> list[str]:
        return [tr("{count} taken", count=len(self.queue.taken))]

    def _outcome(self, taken: int) -> str:
        skipped, unseen = self.queue.position - taken, self.waiting
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

    def _ends(self, taken: int) -> tuple[str, str]:
        again = tr("Look again  (⌫)") if self.queue.position else tr("Other words  (⌫)")
        return again, tr("Mark nothing  (Esc)") if taken else tr("Close  (Esc)")

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

    def _resume_empty(self) -> None:
        self._pages.setCurrentWidget(self.question_page)
        self.question_page.take_focus()
