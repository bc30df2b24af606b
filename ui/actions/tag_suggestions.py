"""Suggestions for a tag picker: what passages like this one were tagged with, and a no to them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from reader.errors import ReaderError
from reader.model.search import TagSuggestion
from reader.model.selector import Span
from ui.actions.undo_offer import offer_undo
from ui.context import AppContext
from ui.widgets.tag_picker import TagPicker
from ui.words import tr

MOST_QUOTES = 5
LONGEST_QUOTE = 60
"""Passages that the menu of a suggestion names, and letters of each."""


class TagSuggestions(QObject):
    """Asks off the GUI thread; the picker is open meanwhile and may be used at once."""

    def __init__(self, context: AppContext, picker: TagPicker) -> None:
        super().__init__(picker)
        self._context = context
        self._picker = picker
        self._asked = 0
        self._found: dict[str, TagSuggestion] = {}
        self._passage: tuple[int, Span] | None = None
        picker.refused.connect(self._refuse)
        picker.reason_wanted.connect(self._explain)

    def ask(self, article_id: int, span: Span | None) -> None:
        """Offer tags for a passage, if there are any and the picker is still open for it."""
        self._asked += 1
        self._found, self._passage = {}, None
        if span is None:
            return
        asked, self._passage = self._asked, (article_id, span)
        suggesting = self._context.library.suggesting

        def show(found: tuple[TagSuggestion, ...]) -> None:
            if asked == self._asked and self._picker.isVisible():
                self._found = {one.tag: one for one in found}
                self._picker.suggest({one.tag: _reason(one) for one in found})

        self._context.jobs.look_up(
            lambda: suggesting.tags_for(article_id, span), show, self._pass_over
        )

    def menu(self, tag: str) -> QMenu:
        """What can be done with a suggested tag: see the passages that speak for it, or say no."""
        menu = QMenu(self._picker)
        menu.setObjectName("suggestion_menu")
        one = self._found[tag]
        why = menu.addAction(_reason(one))
        why.setEnabled(False)
        for id in one.annotation_ids[:MOST_QUOTES]:
            self._add_passage(menu, id)
        menu.addSeparator()
        if self._context.library.is_writable:
            no = menu.addAction(tr("Not this tag here"))
            no.triggered.connect(lambda: self._refuse(tag))
        return menu

    def _add_passage(self, menu: QMenu, annotation_id: int) -> None:
        try:
            mark = self._context.library.annotations.get(annotation_id)
        except ReaderError:  # it is gone since
            return
        quote = " ".join(mark.quote.split())
        if len(quote) > LONGEST_QUOTE:
            quote = quote[:LONGEST_QUOTE].rpartition(" ")[0] + "…"
        action = menu.addAction(tr("“{words}”", words=quote).replace("&", "&&"))
        action.triggered.connect(lambda: self._open(mark.article_id, mark.span))

    def _open(self, article_id: int, span: Span | None) -> None:
        self._picker.hide()
        self._context.navigator.open(article_id, span)

    def _explain(self, tag: str, at: QPoint) -> None:
        if tag in self._found:
            self.menu(tag).popup(at)

    def _refuse(self, tag: str) -> None:
        if self._passage is None or not self._context.library.is_writable:
            return
        article_id, span = self._passage
        self._found.pop(tag, None)
        self._picker.withdraw(tag)
        said = tr("“{tag}” is not suggested there again.", tag=tag)
        self._context.edit(
            lambda: self._context.library.suggesting.refuse(article_id, span, tag),
            lambda _changes: offer_undo(self._context, said),
        )

    def _pass_over(self, error: BaseException) -> None:
        """While the index is being made there is nothing to suggest; that is no news."""
        if not isinstance(error, ReaderError):
            self._context.report(error)


def _reason(suggestion: TagSuggestion) -> str:
    count = len(suggestion.annotation_ids)
    return tr("like {n} passage", "like {n} passages", n=count)
