"""What became of each file of an import, as a Qt model: those of one outcome, or all."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.model.article import ImportResult
from reader.model.story import SameStory
from ui.words import marked, tr

Index = QModelIndex | QPersistentModelIndex

RESULT_ROLE = Qt.ItemDataRole.UserRole + 1
"""The ImportResult of a row."""

WORDS = {
    "added": marked("Imported"),
    "same": marked("Same story"),
    "skipped": marked("Skipped"),
    "duplicate": marked("Already there"),
    "failed": marked("Refused"),
}
ORDER = ("failed", "same", "duplicate", "added", "skipped")
"""What a person can do something about comes first."""


def kind_of(result: ImportResult) -> str:
    """The outcome by which results stand together: its status, or "same" for an article that tells
    the same story as another, as long as nobody has said what is to become of it."""
    return "same" if result.same_story else result.status


def file_of(result: ImportResult) -> Path | None:
    """The file it came from; None for what was pasted or dropped as text."""
    path = Path(result.path)
    return path if path.is_absolute() else None


def sentence(result: ImportResult) -> str:
    """What is said of a file: why it was refused, or what it is called in the library."""
    if result.same_story:
        return tr("{title}: {news}", title=result.title, news=same_story_words(result.same_story))
    return tr(result.error) if result.status == "failed" else result.title


def same_story_words(same: SameStory) -> str:
    """Which article tells the same story, and how much of both is the same."""
    return tr(
        "Same story as “{title}” ({percent} % the same)", title=same.title, percent=same.percent
    )


class ImportRows(QAbstractListModel):
    """Every result of an import, by outcome and else in the order they came."""

    def __init__(self, results: Sequence[ImportResult], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[ImportResult] = []
        self._status = ""
        self._shown: list[ImportResult] = []
        self._set(results)

    @property
    def results(self) -> list[ImportResult]:
        """All of them."""
        return list(self._all)

    def count(self, status: str) -> int:
        """How many had an outcome; "" for all."""
        return sum(status in ("", kind_of(result)) for result in self._all)

    def show_only(self, status: str) -> None:
        """Show the results of one outcome; "" for all."""
        self.beginResetModel()
        self._status = status
        self._choose()
        self.endResetModel()

    def replace(self, old: Collection[str], new: Sequence[ImportResult]) -> None:
        """Forget what became of some paths: this became of them now."""
        self.beginResetModel()
        self._set([result for result in self._all if result.path not in old] + list(new))
        self.endResetModel()

    def result(self, row: int) -> ImportResult:
        """What a row shows; IndexError outside of the list."""
        return self._shown[row]

    def row_of(self, path: str) -> int | None:
        """Where a path stands; None where it is not shown."""
        return next((i for i, result in enumerate(self._shown) if result.path == path), None)

    def _set(self, results: Sequence[ImportResult]) -> None:
        self._all = sorted(results, key=lambda result: ORDER.index(kind_of(result)))
        self._choose()

    def _choose(self) -> None:
        self._shown = [result for result in self._all if self._status in ("", kind_of(result))]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: D102
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        result = self._shown[index.row()]
        if role == RESULT_ROLE:
            return result
        if role == Qt.ItemDataRole.DisplayRole:
            return Path(result.path).name or result.path
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{Path(result.path).name}, {tr(WORDS[kind_of(result)])}: {sentence(result)}"
        return None
