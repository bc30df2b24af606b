"""A question before the few things that cannot be taken back, or that take long."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from ui.widgets.fitted_dialog import FittedDialog
from ui.words import tr


class ConfirmDialog(FittedDialog):
    """Asks once. accepted: yes. Cancel is what Enter and Escape do."""

    def __init__(
        self,
        question: str,
        consequence: str,
        verb: str,
        parent: QWidget | None = None,
        *,
        is_danger: bool = True,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("confirm_dialog")
        self.setWindowTitle("Florilegium")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(380)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 20, 22, 18)
        layout.setSpacing(8)
        for text, tone in ((question, ""), (consequence, "ink2")):
            label = QLabel(text, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("tone", tone)
            layout.addWidget(label)
        layout.addSpacing(10)
        buttons = QDialogButtonBox(self)
        yes = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        yes.setObjectName("confirm_yes")
        yes.setProperty("kind", "danger" if is_danger else "")
        yes.style().polish(yes)  # the box asked for its size, and so for its look, already
        yes.setAutoDefault(False)
        yes.setToolTip(verb)
        no = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        no.setObjectName("confirm_no")
        no.setDefault(True)
        no.setToolTip(tr("Escape"))
        no.setFocus()
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
