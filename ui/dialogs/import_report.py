"""What became of each file of an import: the failed ones with their sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
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


class ImportReportDialog(QDialog):
    """A list to read and copy; failed files first."""

    def __init__(self, results: Sequence[ImportResult], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_report")
        self.setWindowTitle("Import")
        self.resize(760, 420)
        self._results = sorted(results, key=lambda result: ORDER.index(result.status))
        heading = QLabel(summary(results).capitalize() + ".")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        self._list = self._make_list()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton("Copy the list", QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(self._list, 1)
        layout.addWidget(buttons)

    def _make_list(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("import_report_list")
        tree.setAccessibleName("Files of this import")
        tree.setRootIsDecorated(False)
        tree.setWordWrap(True)
        tree.setHeaderLabels(["", "File", "What happened"])
        for result in self._results:
            item = QTreeWidgetItem([WORDS[result.status], _name(result), _words(result)])
            tree.addTopLevelItem(item)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        tree.header().resizeSection(1, 240)
        return tree

    def _copy(self) -> None:
        lines = [
            f"{WORDS[result.status]}\t{result.path}\t{_words(result)}" for result in self._results
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))


def _name(result: ImportResult) -> str:
    return result.path.replace("\\", "/").rstrip("/").rpartition("/")[2] or result.path


def _words(result: ImportResult) -> str:
    return result.error if result.status == "failed" else result.title
