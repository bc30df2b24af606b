"""The crash report: says that the program made a mistake, and gives a text to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.words import tr

REPORTS_SHOWN = 10


class CrashReport(QDialog):
    """Not modal. Several mistakes in a row are listed in the same window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crash_report")
        self.setWindowTitle(tr("Something went wrong"))
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.resize(640, 420)
        self._reports: list[str] = []
        words = QLabel(
            tr(
                "Florilegium made a mistake, and is sorry. Your library is safe: what was not"
                " finished was not stored, and you can go on.\n\nThe report below says where in the"
                " program it happened. It holds no text of your articles; look it over before you"
                " send it."
            )
        )
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self._text = QPlainTextEdit()
        self._text.setObjectName("crash_text")
        self._text.setAccessibleName(tr("Report"))
        self._text.setReadOnly(True)
        buttons = QDialogButtonBox()
        self._copy = QPushButton(tr("Copy the report"))
        self._copy.setObjectName("crash_copy")
        self._copy.clicked.connect(self._on_copy)
        buttons.addButton(self._copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(tr("Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(words)
        layout.addWidget(self._text, 1)
        layout.addWidget(buttons)

    @property
    def text(self) -> str:
        """All reports, as they are copied."""
        return self._text.toPlainText()

    def add_report(self, report: str) -> None:
        """Show one more report; the last ten are kept."""
        self._reports = [*self._reports, report][-REPORTS_SHOWN:]
        self._text.setPlainText("\n\n----\n\n".join(self._reports))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self._copy.setText(tr("Copied"))
