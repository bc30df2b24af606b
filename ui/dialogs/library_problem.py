"""The library cannot be opened: the sentence, the path, what to do. Nothing is created instead."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader.errors import ReaderError
from reader.model.backup import Backup
from ui.widgets.fitted_dialog import FittedDialog
from ui.widgets.plain_label import plain_label
from ui.widgets.short_date import full_time
from ui.words import marked, tr

GO_BACK = marked("What is there now is kept under another name, whatever you choose.")


class LibraryProblem(FittedDialog):
    """All that is shown when there is no library to show."""

    def __init__(
        self,
        error: ReaderError,
        folder: Path,
        parent: QWidget | None = None,
        *,
        backup: Backup | None = None,
    ) -> None:
        """backup: the newest copy, which takes the library's place when the dialog is accepted."""
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
        if backup:
            layout.insertWidget(layout.count() - 1, _label(tr(GO_BACK)))
            words = tr("Go back to the backup of {time}", time=full_time(backup.made_at))
            restore = buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
            restore.setObjectName("library_problem_restore")
            restore.setAutoDefault(False)
            buttons.accepted.connect(self.accept)
        layout.addWidget(buttons)


def _label(text: str) -> QLabel:
    label = plain_label(text)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
