"""Editing a line: its text, to be mended by hand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from ui.widgets.fitted_dialog import FittedDialog
from ui.widgets.plain_label import plain_label
from ui.words import tr


class EditLineDialog(FittedDialog):
    """saved(str): the new text of the line."""

    saved = Signal(str)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("edit_line")
        self.setWindowTitle(tr("Edit this line"))
        self.setMinimumSize(560, 300)
        self.field = QPlainTextEdit(text)
        self.field.setObjectName("edit_line_text")
        self.field.setAccessibleName(tr("Text of the line"))
        self.field.setTabChangesFocus(True)
        words = plain_label(
            tr("The original stays as it came. Highlights follow their words; Undo takes it back.")
        )
        words.setProperty("tone", "ink3")
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        save = buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setShortcut("Ctrl+Return")
        save.setToolTip(tr("Save (Ctrl+Return)"))
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(self.field, 1)
        layout.addWidget(words)
        layout.addWidget(buttons)
        self.field.setFocus()

    def _save(self) -> None:
        self.saved.emit(self.field.toPlainText())
        self.accept()
