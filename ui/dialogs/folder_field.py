"""A list of folders in the settings: add one, take one out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.widgets.focus_passing import pass_focus
from ui.words import say, tr

ROWS_SHOWN = 3
ROW_HEIGHT = 34


class FolderField(QWidget):
    """changed: called with a tuple of paths as soon as the person changes it."""

    def __init__(self, changed: Callable[[object], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changed = changed
        self.list = QListWidget()
        self.list.setObjectName("folders")
        self.list.setProperty("kind", "rows")
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._refresh)
        self._add = _button("folders_add", self._choose)
        self._remove = _button("folders_remove", self._take_out)
        say(self._add.setText, tr("Add folder…"))
        say(self._remove.setText, tr("Remove"))
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._take_out)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._add)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        pass_focus(self, self._add)
        self.show_folders(())

    @property
    def folders(self) -> tuple[str, ...]:
        """What is listed."""
        return tuple(self.list.item(row).text() for row in range(self.list.count()))

    def show_folders(self, folders: Sequence[str]) -> None:
        """List these."""
        if folders != self.folders:
            row = self.list.currentRow()
            self.list.clear()
            self.list.addItems(list(folders))
            for folder in range(self.list.count()):
                self.list.item(folder).setToolTip(folders[folder])
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        # Nothing to show and nothing to choose: the button alone says what to do.
        self.list.setVisible(bool(folders))
        self.list.setFixedHeight(min(max(len(folders), 1), ROWS_SHOWN) * ROW_HEIGHT + 12)
        self._refresh()

    def setAccessibleName(self, name: str) -> None:
        """Qt: the list is what is named; the buttons say what they do to it."""
        super().setAccessibleName(name)
        self.list.setAccessibleName(name)

    def _refresh(self, *_row: int) -> None:
        self._remove.setVisible(bool(self.list.count()))
        self._remove.setEnabled(self.list.currentRow() >= 0)

    def _choose(self) -> None:
        name = QFileDialog.getExistingDirectory(self, tr("Watch a folder"))
        if name and name not in self.folders:
            self._changed((*self.folders, name))

    def _take_out(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            folders = self.folders
            self._changed(folders[:row] + folders[row + 1 :])


def _button(name: str, slot: Callable[[], None]) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.clicked.connect(slot)
    return button
