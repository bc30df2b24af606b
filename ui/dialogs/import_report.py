"""What became of each file of an import: the failed ones first, with their sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from reader.model.article import ImportResult

WORDS = {"added": "Added", "duplicate": "Already there", "failed": "Failed"}
ORDER = ("failed", "duplicate", "added")


def summary(results: Sequence[ImportResult]) -> str:
    """ "3 added, 1 already there, 2 failed": only what there is."""
    counts = [
        (sum(result.status == status for result in results), WORDS[status].lower())
        for status in reversed(ORDER)
    ]
    parts = [f"{count:,} {words}" for count, words in counts if count]
    return ", ".join(parts) or "nothing to import"


def report_text(results: Sequence[ImportResult]) -> str:
    """The whole report as plain text, by what happened."""
    parts: list[str] = []
    for status in ORDER:
        items = [_item(result) for result in results if result.status == status]
        if items:
            parts.append("\n".join([f"{WORDS[status]} ({len(items):,})", "", *items]))
    return "\n\n".join(parts)


class ImportReportDialog(QDialog):
    """A text to read, search and copy, so that it serves ten files and ten thousand."""

    def __init__(self, results: Sequence[ImportResult], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_report")
        self.setWindowTitle("Import")
        self.resize(680, 440)
        heading = QLabel(summary(results).capitalize() + ".")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        self._text = QPlainTextEdit(report_text(results))
        self._text.setObjectName("import_report_text")
        self._text.setAccessibleName("What became of each file")
        self._text.setReadOnly(True)
        buttons = QDialogButtonBox()
        copy = buttons.addButton("Copy the list", QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.addButton(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(self._text, 1)
        layout.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())


def _item(result: ImportResult) -> str:
    words = result.error if result.status == "failed" else result.title
    return f"{result.path}\n    {words}"
