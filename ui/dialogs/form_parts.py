"""The parts of a small form: a line with its label, a notice below it, and two buttons."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.widgets.plain_label import plain_label
from ui.words import tr

WIDTH = 400


def form(dialog: QDialog) -> QVBoxLayout:
    """The layout of a form, in the window of a dialog."""
    dialog.setMinimumWidth(WIDTH)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(20, 18, 20, 16)
    layout.setSpacing(8)
    return layout


def add_line(layout: QVBoxLayout, text: str, name: str, label: str) -> QLineEdit:
    """Append a line to write in. name: its object name. label: with "&" before its key."""
    line = QLineEdit(text)
    line.setObjectName(name)
    line.setAccessibleName(label.replace("&", ""))
    add_labelled(layout, label, line)
    return line


def add_labelled(layout: QVBoxLayout, label: str, widget: QWidget) -> None:
    """Append a label and what it is the label of."""
    above = QLabel(label)
    above.setBuddy(widget)
    layout.addWidget(above)
    layout.addWidget(widget)


def notice_label(name: str) -> QLabel:
    """Where a form says what stands in the way; it is there only while it says something."""
    label = plain_label()
    label.setObjectName(name)
    label.setProperty("tone", "ink2")
    label.hide()
    return label


def button_box(verb: str, dialog: QDialog) -> QDialogButtonBox:
    """A button that does it, for Enter, and one that does not, for Escape."""
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, dialog
    )
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    button = ok_button(box)
    button.setText(verb)
    button.setObjectName("dialog_ok")
    button.setProperty("kind", "accent")
    button.style().polish(button)  # the box asked for its size, and so for its look, already
    button.setToolTip(tr("Enter"))
    cancel = box.button(QDialogButtonBox.StandardButton.Cancel)
    cancel.setText(tr("Cancel"))
    cancel.setToolTip(tr("Escape"))
    return box


def ok_button(box: QDialogButtonBox) -> QPushButton:
    """The button that does it."""
    return box.button(QDialogButtonBox.StandardButton.Ok)


def show_notice(label: QLabel, words: str) -> None:
    """Say what stands in the way, "" for nothing."""
    label.setText(words)
    label.setVisible(bool(words))
