"""The sheet of keys: every action that has one, by the place where it works."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ui.theme.theme import Theme
from ui.widgets.plain_label import plain_label
from ui.words import tr

Rows = Sequence[tuple[str, str]]
"""(what it does, its keys)"""


class KeySheet(QDialog):
    """Made anew each time from what the registry says, so that it is never out of date."""

    def __init__(
        self, theme: Theme, areas: Mapping[str, Rows], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("key_sheet")
        self.setWindowTitle(tr("Keys"))
        self.resize(820, 560)
        self._theme = theme
        columns = QHBoxLayout()
        columns.setSpacing(36)
        for area_names in _halves(areas):
            column = QVBoxLayout()
            column.setSpacing(6)
            for name in area_names:
                self._add_area(column, name, areas[name])
            column.addStretch(1)
            columns.addLayout(column, 1)
        page = QWidget()
        page.setLayout(columns)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setAccessibleName(tr("Keys"))
        area.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 16, 14, 16)
        layout.addWidget(area)

    def _add_area(self, column: QVBoxLayout, name: str, rows: Rows) -> None:
        heading = plain_label(tr(name), wraps=False)
        heading.setFont(self._theme.ui_font(14, 600))
        heading.setContentsMargins(0, 8, 0, 4)
        column.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for line, (what, keys) in enumerate(rows):
            key = plain_label(keys, wraps=False)
            key.setProperty("tone", "accent")
            key.setMinimumWidth(120)
            grid.addWidget(key, line, 0, Qt.AlignmentFlag.AlignTop)
            words = plain_label(what, wraps=False)
            words.setWordWrap(True)
            grid.addWidget(words, line, 1)
        column.addLayout(grid)


def _halves(areas: Mapping[str, Rows]) -> tuple[list[str], list[str]]:
    """The areas in two columns of about the same length, in their order."""
    total = sum(len(rows) + 2 for rows in areas.values())
    left: list[str] = []
    right: list[str] = []
    length = 0
    for name, rows in areas.items():
        (left if length < total / 2 else right).append(name)
        length += len(rows) + 2
    return left, right
