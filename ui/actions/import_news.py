"""What is said after an import: one line of news, and the report of what became of each file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from reader.errors import NotFound
from reader.model.article import ImportResult
from ui.actions.story_deeds import StoryDeeds
from ui.actions.undo_offer import offer_undo
from ui.batches import BatchReport
from ui.context import AppContext
from ui.dialogs.import_report import ImportReportDialog, sentence_of, summary
from ui.dialogs.import_rows import same_story_words
from ui.dialogs.story_choice import BOTH, SKIP, VERSION
from ui.importing import Importer
from ui.messages import Message
from ui.words import tr

OPEN_IMPORTED = "window.open_imported"


class ImportNews(QObject):
    """Speaks after each import but the quiet ones."""

    def __init__(self, context: AppContext, importer: Importer, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._importer = importer
        self._window = window
        self._dialog: ImportReportDialog | None = None
        self._deeds = StoryDeeds(context, window)
        importer.finished.connect(self._tell)

    def show_report(self, results: Sequence[ImportResult]) -> None:
        """What became of each file, with ways to try again and to look."""
        if self._dialog:
            self._dialog.close()
            self._dialog.deleteLater()
        dialog = ImportReportDialog(self._context.theme, results, self._window)
        dialog.opened.connect(self.open_article)
        dialog.folder_wanted.connect(self._open_folder)
        dialog.retry_wanted.connect(self._retry)
        dialog.story_settled.connect(self._settle)
        dialog.compared.connect(self._deeds.compare)
        self._dialog = dialog
        dialog.show()

    def open_article(self, article_id: int) -> None:
        """Open an article that was imported, if it is still there."""
        try:
            self._context.library.articles.get(article_id)
        except NotFound as error:
            self._context.messages.error(error)
            return
        self._context.navigator.open(article_id)

    def _retry(self, results: Sequence[ImportResult]) -> None:
        dialog = self._dialog
        assert dialog is not None

        def ready(report: BatchReport) -> None:
            if self._dialog is dialog:
                dialog.take(results, report.results)

        paths = [Path(result.path) for result in results]
        self._importer.add_paths(paths, ready, is_quiet=True)

    def _settle(self, choice: str, results: Sequence[ImportResult]) -> None:
        """Of articles with a known story: they stay, take the place of the other, or go."""
        dialog = self._dialog
        pairs = [
            (result.article_id, result.same_story.article_id)
            for result in results
            if result.article_id is not None and result.same_story
        ]

        def done() -> None:
            if self._dialog is dialog and dialog is not None:
                status = "skipped" if choice == SKIP else "added"
                settled = [replace(one, status=status, same_story=None) for one in results]
                dialog.take(results, settled)

        if choice == BOTH:
            self._deeds.keep_both(pairs, done)
        elif choice == VERSION:
            self._deeds.make_versions(pairs, done)
        else:
            self._deeds.skip([new for new, _old in pairs], done)

    def _open_folder(self, file: Path) -> None:
        if file.parent.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file.parent)))
        else:
            problem = NotFound(
                tr("The folder “{folder}” is not there any more.", folder=str(file.parent)),
                tr("If it is on a disk that was taken out, put the disk in again."),
            )
            self._context.messages.error(problem)

    def _tell(self, report: BatchReport) -> None:
        if report.is_quiet or not report.results:
            return
        if len(report.results) == 1 and not report.was_cancelled:
            self._tell_one(report.results[0])
        else:
            self._tell_many(report)

    def _tell_one(self, result: ImportResult) -> None:
        if result.status == "failed" or result.article_id is None:
            self._say(tr(result.error), "error", [result])
            return
        if result.status == "duplicate":
            words = tr("“{title}” is already in your library.", title=result.title)
            self._context.messages.info(words)
            self._context.navigator.open(result.article_id)
            return
        if result.same_story:
            self._say_same_story(result)
        else:
            offer_undo(self._context, tr("Imported “{title}”.", title=result.title))
        if self._context.library.settings.get(OPEN_IMPORTED):
            self._context.navigator.open(result.article_id)

    def _tell_many(self, report: BatchReport) -> None:
        words = sentence_of(report.results)
        if report.was_cancelled:
            words = tr("Import stopped: {outcome}.", outcome=summary(report.results))
        failed = report.with_status("failed")
        is_known = any(result.same_story for result in report.results)
        if failed or is_known or report.with_status("duplicate"):
            self._say(words, "error" if failed else "done", report.results)
        else:
            offer_undo(self._context, words)

    def _say_same_story(self, result: ImportResult) -> None:
        assert result.same_story
        words = tr(
            "Imported “{title}”. {news}.",
            title=result.title,
            news=same_story_words(result.same_story),
        )
        self._context.messages.posted.emit(
            Message(words, "", "done", tr("Choose…"), lambda: self.show_report([result]))
        )

    def _say(self, words: str, kind: str, results: Sequence[ImportResult]) -> None:
        self._context.messages.posted.emit(
            Message(words, "", kind, tr("Details"), lambda: self.show_report(results))
        )
