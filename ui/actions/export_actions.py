"""Articles that leave the library: all of them, or those marked in the list."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from reader.model.reports import ExportReport
from ui.actions.article_actions import MENU, ArticleChooser, meant_ids
from ui.actions.original_actions import CHOOSE_ONE, NONE_SELECTED
from ui.actions.registry import LIST, ActionSpec
from ui.context import AppContext
from ui.words import marked, tr

EXPORT = ActionSpec(
    "export",
    "Export everything…",
    ("Ctrl+Shift+E",),
    "File",
    "share",
    help="Write all articles with their highlights as Markdown or JSON",
    group="out",
)
EXPORT_CHOSEN = ActionSpec(
    "article.export",
    "Export…",
    ("Ctrl+E",),
    MENU,
    "share",
    LIST,
    "Write the selected articles with their highlights as Markdown or JSON",
    group="out",
)

FORMATS = {
    "markdown": (marked("Markdown, a folder of notes"), "*"),
    "json": (marked("JSON, one file"), "*.json"),
}


class ExportActions:
    """Declares the actions, asks where to write, and says when it is done.

    owner: the widget in which the key for those selected works.
    """

    def __init__(
        self, context: AppContext, chooser: ArticleChooser, owner: QWidget, window: QWidget
    ) -> None:
        self._context = context
        self._chooser = chooser
        self._window = window
        context.registry.add(EXPORT, self.export_all, window)
        context.registry.add(EXPORT_CHOSEN, self.export_chosen, owner)

    def export_all(self) -> None:
        """Ask where, and write every article there."""
        self._ask(tr("Export everything"), None)

    def export_chosen(self) -> None:
        """The same for the selected articles, or for the open one when the list has no focus."""
        ids = meant_ids(self._context, self._chooser)
        if not ids:
            self._context.messages.info(tr(NONE_SELECTED), tr(CHOOSE_ONE))
            return
        self._ask(tr("Export {n} article", "Export {n} articles", n=len(ids)), ids)

    def export_to(self, format: str, dest: Path, ids: Sequence[int] | None = None) -> None:
        """Write articles with their highlights, None for all; says so when it is done."""
        exporting = self._context.library.exporting

        def work() -> ExportReport:
            if ids is None:
                return exporting.export(format, dest)
            return exporting.export_articles(format, dest, ids)

        self._context.jobs.index(
            work, lambda report: self._tell(report, dest), self._context.report
        )

    def _ask(self, title: str, ids: Sequence[int] | None) -> None:
        filters = {f"{tr(words)} ({ending})": name for name, (words, ending) in FORMATS.items()}
        name, chosen = QFileDialog.getSaveFileName(
            self._window, title, "florilegium", ";;".join(filters)
        )
        if not name:
            return
        dest, format = Path(name), filters.get(chosen, "markdown")
        if format == "json" and not dest.suffix:
            dest = dest.with_suffix(".json")
        self.export_to(format, dest, ids)

    def _tell(self, report: ExportReport, dest: Path) -> None:
        self._context.messages.done(
            tr(
                "Exported {articles} with {highlights} to {place}.",
                articles=tr("{n} article", "{n} articles", n=report.articles),
                highlights=tr("{n} highlight", "{n} highlights", n=report.annotations),
                place=str(dest),
            )
        )
