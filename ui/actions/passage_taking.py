"""What is taken from the list of passages: words, quotations with their sources, files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from reader.model.reports import ExportReport
from ui.actions.registry import LIST, ActionSpec
from ui.context import AppContext
from ui.words import tr

COPY = ActionSpec(
    "passage.copy", "Copy", ("Ctrl+C",), icon="copy", area=LIST, help="Copy the words"
)
CITE = ActionSpec(
    "passage.cite",
    "Copy with citation",
    ("Ctrl+X",),
    icon="quote",
    area=LIST,
    help="Copy the words with title, publication and date",
)
EXPORT = ActionSpec(
    "passage.export",
    "Export passages…",
    ("Ctrl+E",),
    icon="download",
    area=LIST,
    help="Write the marked passages, or all that are shown, to a file",
)


class PassageSource(Protocol):
    """Who knows which passages are meant: the view of passages."""

    def selected_ids(self) -> list[int]:
        """The marked passages, from the top, each once."""

    def shown_ids(self) -> list[int]:
        """All passages of the view, in order."""


class PassageTaking:
    """Declares the actions and carries them out; owner: the list in which their keys work."""

    def __init__(self, context: AppContext, chooser: PassageSource, owner: QWidget) -> None:
        self._context = context
        self._chooser = chooser
        self._owner = owner
        slots: tuple[tuple[ActionSpec, Callable[[], None]], ...] = (
            (COPY, self.copy),
            (CITE, self.cite),
            (EXPORT, self.export),
        )
        self.actions = {spec.id: context.registry.add(spec, slot, owner) for spec, slot in slots}

    def copy(self) -> None:
        """Put the words on the clipboard."""
        ids = self._chooser.selected_ids()
        rows = self._context.library.passages.rows

        def put(words: str) -> None:
            QGuiApplication.clipboard().setText(words)

        # Of ten thousand it takes a moment.
        self._context.jobs.look_up(
            lambda: "\n\n".join(passage.annotation.quote for passage in rows(ids)),
            put,
            self._context.report,
        )

    def cite(self) -> None:
        """Put the words with their sources on the clipboard, as plain and as rich text."""
        ids = self._chooser.selected_ids()
        self._context.jobs.look_up(
            lambda: self._context.library.exporting.cite(ids),
            lambda found: self._put_citations(found[0], found[1], len(ids)),
            self._context.report,
        )

    def _put_citations(self, text: str, html: str, count: int) -> None:
        data = QMimeData()
        data.setText(text)
        data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)
        self._context.messages.done(
            tr(
                "Copied {n} passage with its source.",
                "Copied {n} passages with their sources.",
                n=count,
            )
        )

    def export(self) -> None:
        """Ask where, and write the marked passages, or all that are shown where only one is."""
        marked = self._chooser.selected_ids()
        ids = marked if len(marked) > 1 else self._chooser.shown_ids()
        if not ids:
            return
        filters: dict[str, tuple[str, str]] = {
            tr("Markdown (*.md)"): ("markdown", ".md"),
            tr("Table for spreadsheets (*.csv)"): ("csv", ".csv"),
            tr("Web Annotations (*.json)"): ("json", ".json"),
        }
        title = tr("Export {n} passage", "Export {n} passages", n=len(ids))
        name, chosen = QFileDialog.getSaveFileName(
            self._owner.window(), title, tr("passages"), ";;".join(filters)
        )
        if name:
            format, suffix = filters.get(chosen, ("markdown", ".md"))
            dest = Path(name)
            # A name that says what it is counts more than the filter that was left as it stood.
            format = {end: kind for kind, end in filters.values()}.get(dest.suffix.lower(), format)
            self.export_to(format, dest if dest.suffix else dest.with_suffix(suffix), ids)

    def export_to(self, format: str, dest: Path, ids: list[int]) -> None:
        """Write passages to a file; says so when it is done."""

        def tell(report: ExportReport) -> None:
            self._context.messages.done(
                tr(
                    "Exported {n} passage to {file}.",
                    "Exported {n} passages to {file}.",
                    n=report.annotations,
                    file=str(dest),
                )
            )

        exporting = self._context.library.exporting
        self._context.jobs.index(
            lambda: exporting.export_passages(format, dest, ids), tell, self._context.report
        )
