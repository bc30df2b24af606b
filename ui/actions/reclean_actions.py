"""Re-cleaning from the window: one article, those selected, or all; and what became of them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtWidgets import QWidget

from reader.model.collection import ArticleView
from reader.model.recleaning import RecleanResult, reclean_summary
from ui.actions.article_actions import ArticleChooser, meant_ids
from ui.actions.original_actions import CHOOSE_ONE, NONE_SELECTED
from ui.actions.registry import ActionSpec
from ui.actions.undo_offer import offer_undo
from ui.batches import Batches, BatchReport, Piece
from ui.context import AppContext
from ui.dialogs.confirm_dialog import ConfirmDialog
from ui.dialogs.reclean_report import RecleanReportDialog
from ui.messages import Message
from ui.words import marked, tr

RECLEAN = ActionSpec(
    "article.reclean",
    "Re-clean",
    (),
    "Article",
    "sparkles",
    help="Label the lines of the selected articles anew; what you set by hand stays",
    group="cleaning",
)
RECLEAN_ALL = ActionSpec(
    "cleaning.reclean_all",
    "Re-clean everything…",
    (),
    "Article",
    "sparkles",
    help="Label every article anew from its original; what you set by hand stays",
    group="cleaning",
)

RENEWED = {
    "title": marked("title"),
    "byline": marked("byline"),
    "publication": marked("publication"),
    "published": marked("date"),
    "language": marked("language"),
    "address": marked("address"),
    "notices": marked("notices"),
}
"""The fields of what is known of an article."""


class RecleanActions:
    """Declares the actions, does what they say, and reports. batches: those of the window."""

    def __init__(
        self, context: AppContext, batches: Batches, chooser: ArticleChooser, window: QWidget
    ) -> None:
        self._context = context
        self._batches = batches
        self._chooser = chooser
        self._window = window
        self._dialog: RecleanReportDialog | None = None
        context.registry.add(RECLEAN, self.reclean_chosen, window)
        context.registry.add(RECLEAN_ALL, self.ask_for_all, window)

    def reclean_chosen(self) -> None:
        """Re-clean the selected articles, or the open one when the list has no focus."""
        ids = meant_ids(self._context, self._chooser)
        if ids:
            self.reclean(ids)
        else:
            self._context.messages.info(tr(NONE_SELECTED), tr(CHOOSE_ONE))

    def ask_for_all(self) -> None:
        """Re-clean every article outside the trash, after a question: it may take a while."""
        count = len(self._all())
        if not count:
            self._context.messages.info(
                tr("There are no articles yet."), tr("Import something first.")
            )
            return
        question = ConfirmDialog(
            tr("Re-clean {n} article?", "Re-clean all {n} articles?", n=count),
            tr(
                "Each one is labelled anew from its original. What you set by hand stays, no"
                " highlight moves, and Undo takes all of it back."
            ),
            tr(RECLEAN.text),
            self._window,
            is_danger=False,
        )
        question.accepted.connect(lambda: self._start(self._all))
        question.open()

    def reclean(self, ids: Collection[int]) -> None:
        """Re-clean these articles, one job each."""
        self._start(lambda: ids)

    def _start(self, chosen: Callable[[], Collection[int]]) -> None:
        def find() -> list[Piece]:
            clean = self._context.library.cleaning.recleaning()
            return [partial(clean, article_id) for article_id in chosen()]

        self._batches.start(find, self._tell)

    def _all(self) -> list[int]:
        return self._context.library.articles.ids(ArticleView())

    def _tell(self, report: BatchReport) -> None:
        if len(report.results) == 1 and not report.was_cancelled:
            self._tell_one(report.results[0])
            return
        words = tr(reclean_summary(report.results))
        if report.was_cancelled:
            words = tr("Re-cleaning was stopped: {summary}", summary=words)
        if report.with_status("refused"):
            details = Message(
                words, "", "done", tr("Details"), lambda: self._show_refused(words, report)
            )
            self._context.messages.posted.emit(details)
        elif report.with_status("changed"):
            offer_undo(self._context, words)
        else:
            self._context.messages.info(words)

    def _tell_one(self, result: RecleanResult) -> None:
        if result.status == "refused":
            self._context.messages.posted.emit(Message(tr(result.error), kind="error"))
        elif result.status == "changed":
            what = [tr("{n} line", "{n} lines", n=result.lines)] if result.lines else []
            what += [tr(RENEWED[name]) for name in result.renewed]
            words = tr(
                "Cleaned anew: “{title}” ({what}).", title=result.title, what=", ".join(what)
            )
            offer_undo(self._context, words)
        else:
            self._context.messages.info(
                tr("“{title}” has the labels of today already.", title=result.title)
            )

    def _show_refused(self, words: str, report: BatchReport) -> None:
        """Which articles stayed as they were, why, and a way to each."""
        if self._dialog:
            self._dialog.deleteLater()
        self._dialog = RecleanReportDialog(words, report.with_status("refused"), self._window)
        self._dialog.opened.connect(self._context.navigator.open)
        self._dialog.show()
