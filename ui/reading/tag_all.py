"""Tag all occurrences: finds the places off the window's thread, lets a person judge each one, and
marks those that were taken, in one step."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.errors import ReaderError
from reader.model.annotation import Colour
from ui.actions.colour_words import colour_words
from ui.actions.undo_offer import offer_undo
from ui.context import AppContext
from ui.words import tr

if TYPE_CHECKING:  # loaded with the first dialog that is opened
    from reader.model.occurrence import Occurrence
    from ui.dialogs.occurrence_question import Question
    from ui.dialogs.occurrence_review import OccurrenceReview

CHUNK = 20
"""Articles that are looked into at once: after each of them one can stop."""
MOST = 5000
"""Places of one review; who has more needs other words."""


@dataclass(slots=True)
class _Search:
    """One run through articles. found: how many places, marked ones too."""

    question: Question
    dialog: OccurrenceReview
    waiting: list[int]
    total: int = 0
    found: int = 0
    is_over: bool = False


class TagAll(QObject):
    """Opens the review dialog over the host's window and serves it."""

    def __init__(self, context: AppContext, host: QWidget) -> None:
        super().__init__(host)
        self._context = context
        self._host = host
        self._search: _Search | None = None
        self.dialog: OccurrenceReview | None = None

    def open(
        self, words: str, tags: Sequence[str], article_id: int | None, offered: Sequence[str]
    ) -> None:
        """Ask what to look for. words, tags: what is proposed. article_id: the open article.
        offered: the tags to choose from."""
        from ui.dialogs.occurrence_question import Question
        from ui.dialogs.occurrence_review import OccurrenceReview

        settings = self._context.library.settings
        dialog = OccurrenceReview(
            self._context.theme,
            Question(" ".join(words.split()), tuple(tags)),
            offered,
            lambda colour: colour_words(settings, colour),
            self._host.window(),
            has_article=article_id is not None,
        )
        dialog.asked.connect(lambda question: self._begin(question, article_id))
        dialog.written.connect(self._write)
        dialog.ended.connect(self._stop)
        dialog.finished.connect(self._forget)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _begin(self, question: Question, article_id: int | None) -> None:
        assert self.dialog is not None
        self._stop()
        search = self._search = _Search(question, self.dialog, [])
        self.dialog.begin(self._colour_of(question))
        if not question.whole_collection and article_id is not None:
            self._look_into(search, [article_id])
            return
        self._context.jobs.read(
            lambda: self._context.library.occurrences.articles(
                question.words, any_form=question.any_form
            ),
            lambda ids: self._look_into(search, ids),
            lambda error: self._break_off(search, error),
        )

    def _look_into(self, search: _Search, ids: list[int]) -> None:
        search.waiting, search.total = list(ids), len(ids)
        self._next(search)

    def _next(self, search: _Search) -> None:
        """Hand the next articles to the lane."""
        if search.is_over:
            return
        if not search.waiting or search.found >= MOST:
            search.is_over = True
            cut = tr("Only the first {most} places were looked for.", most=MOST)
            search.dialog.finish(cut if search.waiting else "")
            return
        asked = search.question
        ids, search.waiting = search.waiting[:CHUNK], search.waiting[CHUNK:]
        self._context.jobs.read(
            lambda: self._context.library.occurrences.places(
                ids,
                asked.words,
                any_form=asked.any_form,
                tags=asked.tags,
                colour=self._colour_of(asked),
            ),
            lambda places: self._show(search, places),
            lambda error: self._break_off(search, error),
        )

    def _show(self, search: _Search, places: list[Occurrence]) -> None:
        if not search.is_over:
            search.found += len(places)
            search.dialog.add(places, search.total - len(search.waiting), search.total)
            self._next(search)

    def _break_off(self, search: _Search, error: BaseException) -> None:
        if search.is_over:
            return
        search.is_over = True
        if isinstance(error, ReaderError):
            search.dialog.finish(f"{tr(error.message)} {tr(error.hint)}".strip())
        else:
            search.dialog.reject()
            self._context.report(error)

    def _stop(self) -> None:
        if self._search is not None:
            self._search.is_over = True

    def _forget(self) -> None:
        self._stop()
        self.dialog = self._search = None

    def _colour_of(self, question: Question) -> Colour:
        """What the places will be marked in: as asked, else in the colour that a tag owns."""
        if question.colour is not None:
            return question.colour
        tags = self._context.library.tags
        owned = (tag.colour for path in question.tags if (tag := tags.find(path)))
        return next((Colour(colour) for colour in owned if colour), Colour.YELLOW)

    def _write(self, taken: list[Occurrence]) -> None:
        assert self.dialog is not None
        asked = self.dialog.question
        number = len(taken)
        said = (
            tr(
                "{n} passage is tagged “{tags}”.",
                "{n} passages are tagged “{tags}”.",
                n=number,
                tags="”, “".join(asked.tags),
            )
            if asked.tags
            else tr("{n} passage is highlighted.", "{n} passages are highlighted.", n=number)
        )
        self._context.edit(
            lambda: self._context.library.occurrences.mark(
                taken, colour=asked.colour, tags=asked.tags
            ),
            lambda _changes: offer_undo(self._context, said),
        )
