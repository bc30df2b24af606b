"""The library cannot be opened: the sentence, the path, what to do. Nothing is created instead."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader.errors import ReaderError
from ui.widgets.fitted_dialog import FittedDialog
from ui.widgets.plain_label import plain_label
from ui.words import tr


class LibraryProblem(FittedDialog):
    """All that is shown when there is no library to show."""

    def __init__(self, error: ReaderError, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library_problem")
        self.setWindowTitle("Florilegium")
        self.setMinimumWidth(460)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(10)
        sentence = _label(tr(error.message))
        font = sentence.font()
        font.setPixelSize(16)
        font.setBold(True)
        sentence.setFont(font)
        layout.addWidget(sentence)
        if error.hint:
            layout.addWidget(_label(tr(error.hint)))
        place = _label(tr("The library: {folder}", folder=folder))
        place.setProperty("tone", "ink2")
        layout.addWidget(place)
        layout.addSpacing(6)
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Quit"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)


def _label(text: str) -> QLabel:
    label = plain_label(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
