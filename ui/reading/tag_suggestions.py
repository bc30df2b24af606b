"""Suggestions for the tag picker: what passages like this one were tagged with."""

from __future__ import annotations

from PySide6.QtCore import QObject

from reader.errors import ReaderError
from reader.model.search import TagSuggestion
from ui.context import AppContext
from ui.reading.annotating import Subject
from ui.widgets.tag_picker import TagPicker
from ui.words import tr


class TagSuggestions(QObject):
    """Asks off the GUI thread; the picker is open meanwhile and may be used at once."""

    def __init__(self, context: AppContext, picker: TagPicker) -> None:
        super().__init__(picker)
        self._context = context
        self._picker = picker
        self._asked = 0

    def ask(self, subject: Subject) -> None:
        """Offer tags for a passage, if there are any and the picker is still open for it."""
        self._asked += 1
        span = subject.annotation.span if subject.annotation else subject.span
        if span is None:
            return
        asked = self._asked
        suggesting = self._context.library.suggesting

        def show(found: tuple[TagSuggestion, ...]) -> None:
            if asked == self._asked and self._picker.isVisible():
                self._picker.suggest({one.tag: _reason(one) for one in found})

        self._context.jobs.look_up(
            lambda: suggesting.tags_for(subject.article_id, span), show, self._pass_over
        )

    def _pass_over(self, error: BaseException) -> None:
        """While the index is being made there is nothing to suggest; that is no news."""
        if not isinstance(error, ReaderError):
            self._context.report(error)


def _reason(suggestion: TagSuggestion) -> str:
    count = len(suggestion.annotation_ids)
    return tr("like {n} passage you tagged", "like {n} passages you tagged", n=count)
