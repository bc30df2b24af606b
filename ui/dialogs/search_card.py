"""The card of search forms: every form of a query in one line, with an example that runs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from reader.model.search_forms import SearchExample
from ui.theme.theme import Theme
from ui.widgets.form_row_delegate import ROW_ROLE, FormRow, FormRowDelegate
from ui.widgets.plain_label import plain_label
from ui.words import say, tr, when_language_changes

SIZE = (740, 660)
Sections = Sequence[tuple[str, Sequence[SearchExample]]]


class SearchCard(QDialog):
    """Stands beside the window, so that one example can be tried after the other.
    query_chosen(str): an example is to be asked."""

    query_chosen = Signal(str)

    def __init__(self, theme: Theme, sections: Sections, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_card")
        say(self.setWindowTitle, tr("How to search"))
        self.resize(*SIZE)
        self._theme = theme
        self._sections = sections
        self.list = QListWidget()
        self.list.setObjectName("search_forms")
        say(self.list.setAccessibleName, tr("Forms of a search"))
        self.list.setItemDelegate(FormRowDelegate(theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.itemClicked.connect(self._ask)
        self.list.itemActivated.connect(self._ask)
        self._hint = plain_label(tr("A click or Enter asks an example."))
        self._hint.setProperty("tone", "ink3")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 12, 12)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._hint)
        theme.changed.connect(self._refresh)
        when_language_changes(self._fill)
        self._refresh()
        self._fill()
        self.list.setFocus()

    def show_sections(self, sections: Sections) -> None:
        """The library has other words now; the marked line stays."""
        self._sections = sections
        self._fill()

    def _fill(self) -> None:
        row = max(self.list.currentRow(), 1)
        self.list.clear()
        for heading, examples in self._sections:
            item = QListWidgetItem(tr(heading), self.list)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            for example in examples:
                self._add(example)
        self.list.setCurrentRow(row)

    def _add(self, example: SearchExample) -> None:
        says = tr(example.says)
        if not example.is_ready:
            says = tr("{words} (there is none yet)", words=says)
        item = QListWidgetItem(example.query, self.list)
        item.setData(ROW_ROLE, FormRow(example.query, says, example.is_ready))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{example.query}: {says}")
        item.setToolTip(says)
        if not example.is_ready:
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _ask(self, item: QListWidgetItem) -> None:
        row = item.data(ROW_ROLE)
        if isinstance(row, FormRow) and row.is_ready:
            self.query_chosen.emit(row.example)

    def _refresh(self) -> None:
        self._hint.setFont(self._theme.ui_font(11))
        self.list.viewport().update()
