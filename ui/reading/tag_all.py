"""Tag all occurrences: finds the places off the window's thread, lets a person judge each one, and
marks those that were taken, in one step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from reader.model.annotation import Colour
from ui.actions.colour_words import colour_words
from ui.actions.undo_offer import offer_undo
from ui.context import AppContext
from ui.place_search import PlaceSearch
from ui.words import tr

if TYPE_CHECKING:  # loaded with the first dialog that is opened
    from reader.model.occurrence import Occurrence
    from ui.dialogs.occurrence_question import Question
    from ui.dialogs.occurrence_review import OccurrenceReview

MOST = 5000
"""Places of one review; who has more needs other words."""


class TagAll(QObject):
    """Opens the review dialog over the host's window and serves it."""

    def __init__(self, context: AppContext, host: QWidget) -> None:
        super().__init__(host)
        self._context = context
        self._host = host
        self._search: PlaceSearch | None = None
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
        dialog.written.connect(lambda taken, _refused: self._write(taken))
        dialog.finished.connect(self._forget)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    def _begin(self, question: Question, article_id: int | None) -> None:
        assert self.dialog is not None
        self._stop()
        occurrences, colour = self._context.library.occurrences, self._colour_of(question)
        search = self._search = PlaceSearch(
            self._context,
            self.dialog,
            lambda ids: occurrences.places(
                ids,
                question.words,
                any_form=question.any_form,
                tags=question.tags,
                colour=colour,
            ),
            most=MOST,
        )
        self.dialog.begin(colour)
        if not question.whole_collection and article_id is not None:
            search.look_into([article_id])
        else:
            search.find(lambda: occurrences.articles(question.words, any_form=question.any_form))

    def _stop(self) -> None:
        if self._search is not None:
            self._search.stop()

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
