"""The source of an article as it came: shown beside the page, or written to a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from reader.model.article import Article
from ui.actions.article_actions import ArticleChooser, meant_ids
from ui.actions.registry import EVERYWHERE, ActionSpec
from ui.context import AppContext
from ui.dialogs.original_dialog import OriginalDialog
from ui.words import marked, tr

SHOW_ORIGINAL = ActionSpec(
    "article.show_original",
    "Show the original",
    (),
    "Article",
    "file-text",
    EVERYWHERE,
    "See the source as it came, letter for letter",
    group="original",
)
ORIGINAL = ActionSpec(
    "article.original",
    "Save the original…",
    (),
    "Article",
    "file-plus",
    EVERYWHERE,
    "Write the file as it came, byte for byte",
    group="original",
)

NONE_SELECTED = marked("No article is selected.")
CHOOSE_ONE = marked("Choose one in the list first.")


class OriginalActions:
    """Declares the actions and does what they say."""

    def __init__(self, context: AppContext, chooser: ArticleChooser, window: QWidget) -> None:
        self._context = context
        self._chooser = chooser
        self._window = window
        self._articles = context.library.articles
        context.registry.add(SHOW_ORIGINAL, self.show_original, window)
        context.registry.add(ORIGINAL, self.save_original, window)

    def show_original(self) -> None:
        """Show the source of the first marked article, or of the open one, as it came."""
        ids = meant_ids(self._context, self._chooser)
        if not ids:
            self._context.messages.info(tr(NONE_SELECTED), tr(CHOOSE_ONE))
            return
        article = self._articles.get(ids[0])

        def show(data: bytes) -> None:
            dialog = OriginalDialog(article.source, data, self._window)
            dialog.finished.connect(dialog.deleteLater)
            dialog.save_wanted.connect(lambda: self._ask_where(article))
            dialog.show()

        work = self._articles.original
        self._context.jobs.write(lambda: work(article.id), show, self._context.report)

    def save_original(self) -> None:
        """Ask where the source of the same article is to be written, byte for byte."""
        ids = meant_ids(self._context, self._chooser)
        if ids:
            self._ask_where(self._articles.get(ids[0]))

    def _ask_where(self, article: Article) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Save the original"), article.source.name
        )
        if name:
            self.write_original(article.id, Path(name))

    def write_original(self, article_id: int, path: Path) -> None:
        """Write an article's source to a file; says so when it is done."""
        self._context.jobs.write(
            lambda: self._context.library.exporting.save_original(article_id, path),
            lambda _done: self._context.messages.done(tr("The original is in {path}.", path=path)),
            self._context.report,
        )
