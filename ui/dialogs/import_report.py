"""The report of an import: what became of each file, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reader.model.article import ImportResult
from ui.dialogs.import_row_delegate import ImportRowDelegate
from ui.dialogs.import_rows import ORDER, WORDS, ImportRows, file_of, kind_of, sentence
from ui.dialogs.story_choice import StoryChoice
from ui.theme.theme import Theme
from ui.widgets.plain_label import plain_label
from ui.words import number, say, tr, when_language_changes

SIZE = (760, 560)
DETAIL_HEIGHT = 76
"""Pixels: three lines and a path, so that the buttons do not move from row to row."""


def summary(results: Sequence[ImportResult]) -> str:
    """ "3 imported, 1 already there, 2 refused": only what there is."""
    said = {
        "added": lambda n: tr("{n} imported", "{n} imported", n=n),
        "duplicate": lambda n: tr("{n} already there", "{n} already there", n=n),
        "failed": lambda n: tr("{n} refused", "{n} refused", n=n),
        "skipped": lambda n: tr("{n} skipped", "{n} skipped", n=n),
    }
    counts = {status: sum(result.status == status for result in results) for status in said}
    parts = [said[status](count) for status, count in counts.items() if count]
    same = sum(result.same_story is not None for result in results)
    if same:
        parts.append(tr("{n} of them a known story", "{n} of them known stories", n=same))
    return ", ".join(parts) or tr("nothing to import")


def sentence_of(results: Sequence[ImportResult]) -> str:
    """The same as a sentence."""
    words = summary(results)
    return f"{words[0].upper()}{words[1:]}."


def report_text(results: Sequence[ImportResult]) -> str:
    """The whole report as plain text, by what happened."""
    parts: list[str] = []
    for status in ORDER:
        items = [
            f"{result.path}\n    {sentence(result)}"
            for result in results
            if kind_of(result) == status
        ]
        if items:
            parts.append("\n".join([f"{tr(WORDS[status])} ({number(len(items))})", "", *items]))
    return "\n\n".join(parts)


class ImportReportDialog(QDialog):
    """Stands beside the page while one file after the other is looked at.

    retry_wanted(list of ImportResult): import these files again, then call `take`. opened(int): the
    article with this id is to be shown. folder_wanted(Path): of this file. story_settled(choice,
    list of ImportResult): do it, then call `take` with what became of them. compared(int, int).
    """

    retry_wanted = Signal(object)
    story_settled = Signal(str, object)
    compared = Signal(int, int)
    opened = Signal(int)
    folder_wanted = Signal(object)

    def __init__(
        self, theme: Theme, results: Sequence[ImportResult], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import_report")
        say(self.setWindowTitle, tr("Import"))
        self.resize(*SIZE)
        self._theme = theme
        self._is_retrying = False
        self._rows = ImportRows(results, self)
        self._heading = plain_label()
        self._heading.setFont(theme.ui_font(16, 600))
        self._filters = QButtonGroup(self)
        self._filter_buttons: dict[str, QPushButton] = {}
        self._build()
        self._show_counts()
        self._filter(next((kind for kind in ORDER[:2] if self._rows.count(kind)), ""))
        theme.changed.connect(self.list.viewport().update)
        when_language_changes(self._show_counts)
        when_language_changes(self._refresh)

    def take(self, old: Sequence[ImportResult], new: Sequence[ImportResult]) -> None:
        """This became of what was tried again; where less came than was asked, the rest stays."""
        self._is_retrying = False
        # A folder that had no files gives others than itself when it is tried again.
        gone = {result.path for result in (old if len(new) >= len(old) else new)}
        self._rows.replace(gone, new)
        self._show_counts()
        self._choose(self._rows.row_of(new[0].path) if new else None)

    def _build(self) -> None:
        self.list = QListView()
        self.list.setObjectName("import_results")
        say(self.list.setAccessibleName, tr("What became of each file"))
        self.list.setProperty("kind", "rows")
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(ImportRowDelegate(self._theme, self.list))
        self.list.setModel(self._rows)
        self.list.selectionModel().currentChanged.connect(self._refresh)
        self.list.activated.connect(self._act)
        self._detail = plain_label()
        self._detail.setObjectName("import_detail")
        self._detail.setFixedHeight(DETAIL_HEIGHT)
        self._detail.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self._heading)
        layout.addLayout(self._build_filters())
        layout.addWidget(self.list, 1)
        layout.addWidget(self._detail)
        self._choice = StoryChoice()
        self._choice.chosen.connect(self._on_story)
        self._choice.compared.connect(self._on_compare)
        layout.addWidget(self._choice)
        layout.addLayout(self._build_buttons())
        self.list.setFocus()

    def _build_filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for status in ("", *ORDER):
            button = QPushButton()
            button.setObjectName(f"import_filter_{status or 'all'}")
            button.setProperty("kind", "segment")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on, status=status: self._filter(status))
            self._filters.addButton(button)
            self._filter_buttons[status] = button
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _build_buttons(self) -> QHBoxLayout:
        self._show = self._button(tr("Show article"), "import_show", self._on_show)
        self._folder = self._button(tr("Open folder"), "import_open_folder", self._on_folder)
        self._retry = self._button(tr("Retry"), "import_retry", self._on_retry)
        self._retry_all = self._button("", "import_retry_all", self._on_retry_all)
        copy = self._button(tr("Copy report"), "import_copy", self._copy)
        close = self._button(tr("Close"), "import_close", self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._show, self._folder, self._retry, self._retry_all):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(close)
        return row

    def _button(self, words: str, name: str, slot: object) -> QPushButton:
        button = QPushButton()
        say(button.setText, words)
        button.setObjectName(name)
        # Enter belongs to the chosen file.
        button.setAutoDefault(False)
        button.clicked.connect(slot)
        return button

    def _filter(self, status: str) -> None:
        self._filter_buttons[status].setChecked(True)
        self._rows.show_only(status)
        self._choose(None)

    def _choose(self, row: int | None) -> None:
        """Make a row the current one; None: the first."""
        if self._rows.rowCount():
            self.list.setCurrentIndex(self._rows.index(row or 0))
        self._refresh()

    def _chosen(self) -> ImportResult | None:
        row = self.list.currentIndex().row()
        return self._rows.result(row) if 0 <= row < self._rows.rowCount() else None

    def _refused(self) -> list[ImportResult]:
        """What can be tried again."""
        results = self._rows.results
        return [result for result in results if result.status == "failed" and file_of(result)]

    def _unsettled(self) -> list[ImportResult]:
        """What tells the same story as another article, and nobody has said what to do with."""
        return [result for result in self._rows.results if result.same_story]

    def _show_counts(self) -> None:
        self._heading.setText(sentence_of(self._rows.results))
        for status, button in self._filter_buttons.items():
            count = self._rows.count(status)
            words = tr(WORDS[status]) if status else tr("All")
            button.setText(f"{words}  {number(count)}")
            button.setAccessibleName(f"{words}: {number(count)}")
            button.setVisible(bool(count) or not status or button.isChecked())

    def _refresh(self, *_indexes: object) -> None:
        """What is said below the list, and what the buttons can do, follow the chosen file."""
        chosen = self._chosen()
        file = file_of(chosen) if chosen else None
        lines = [
            str(file) if file else "",
            sentence(chosen) if chosen else tr("No file is listed."),
        ]
        self._detail.setText("\n".join(line for line in lines if line))
        self._choice.show_count(len(self._unsettled()))
        self._choice.setVisible(bool(chosen and chosen.same_story))
        self._show.setEnabled(chosen is not None and chosen.article_id is not None)
        self._folder.setEnabled(file is not None)
        refused = self._refused()
        self._retry.setEnabled(chosen in refused and not self._is_retrying)
        self._retry_all.setText(
            tr("Retry {n} refused file", "Retry {n} refused files", n=len(refused))
        )
        self._retry_all.setVisible(len(refused) > 1)
        self._retry_all.setEnabled(not self._is_retrying)

    def _act(self) -> None:
        """Enter, or a double click: what one most likely wants of this file."""
        button = self._show if self._show.isEnabled() else self._retry
        button.click()

    def _on_show(self) -> None:
        chosen = self._chosen()
        if chosen and chosen.article_id is not None:
            self.opened.emit(chosen.article_id)

    def _on_folder(self) -> None:
        chosen = self._chosen()
        if chosen and (file := file_of(chosen)):
            self.folder_wanted.emit(file)

    def _on_retry(self) -> None:
        chosen = self._chosen()
        if chosen:
            self._try_again([chosen])

    def _on_retry_all(self) -> None:
        self._try_again(self._refused())

    def _on_story(self, choice: str) -> None:
        chosen = self._chosen()
        if chosen and chosen.same_story:
            these = self._unsettled() if self._choice.is_for_all else [chosen]
            self.story_settled.emit(choice, these)

    def _on_compare(self) -> None:
        chosen = self._chosen()
        if chosen and chosen.same_story and chosen.article_id is not None:
            self.compared.emit(chosen.article_id, chosen.same_story.article_id)

    def _try_again(self, results: list[ImportResult]) -> None:
        self._is_retrying = True
        self._refresh()
        self.retry_wanted.emit(results)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(report_text(self._rows.results))
