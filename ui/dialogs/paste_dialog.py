"""Paste or type the text of an article."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.words import tr


class PasteDialog(QDialog):
    """accepted: `text` is not empty. For when the clipboard holds nothing to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paste_dialog")
        self.setWindowTitle(tr("Paste an article"))
        self.resize(620, 460)
        words = QLabel(
            tr(
                "There is no text on the clipboard yet. Copy an article anywhere and paste it here,"
                " or type it, the title first."
            )
        )
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self._field = QPlainTextEdit()
        self._field.setObjectName("paste_text")
        self._field.setAccessibleName(tr("Text of the article"))
        self._field.setTabChangesFocus(True)
        self._field.textChanged.connect(self._on_text_changed)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._add = self._buttons.addButton(tr("Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._add.setProperty("kind", "accent")
        self._add.setToolTip(tr("Add the article (Ctrl+Enter)"))
        self._add.setShortcut("Ctrl+Return")
        self._add.setEnabled(False)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addWidget(self._field, 1)
        layout.addWidget(self._buttons)
        self._field.setFocus()

    @property
    def text(self) -> str:
        """What was pasted or typed."""
        return self._field.toPlainText()

    def _on_text_changed(self) -> None:
        self._add.setEnabled(bool(self.text.strip()))
