"""The source of an article as it came: its letters as they are, markup and all; nothing is run."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from reader.model.article import Source
from ui.widgets.plain_label import plain_label
from ui.words import tr

MOST_LETTERS = 2_000_000
"""More than this is shown in part: the field would be slow."""


class OriginalDialog(QDialog):
    """Stands beside the page, to compare. save_wanted: the file is to be written somewhere."""

    save_wanted = Signal()

    def __init__(self, source: Source, data: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("original")
        self.setWindowTitle(tr("The original: {name}", name=source.name))
        self.resize(760, 620)
        text = _decoded(data, source.encoding)
        self.text = QPlainTextEdit(text[:MOST_LETTERS])
        self.text.setObjectName("original_text")
        self.text.setAccessibleName(tr("The source as it came"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        buttons = QDialogButtonBox()
        # First of all: Tab goes to the default button of a box, and on from there.
        buttons.addButton(QDialogButtonBox.StandardButton.Close).setDefault(True)
        save = buttons.addButton(tr("Save…"), QDialogButtonBox.ButtonRole.ActionRole)
        save.setObjectName("original_save")
        save.clicked.connect(self.save_wanted)
        save.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(plain_label(_facts(source, len(data), len(text))))
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)


def _facts(source: Source, size: int, letters: int) -> str:
    kind = f"{source.media_type}, {source.encoding}" if source.encoding else source.media_type
    facts = [source.name, kind, tr("{n} byte, as it came", "{n} bytes, as they came", n=size)]
    if letters > MOST_LETTERS:
        facts.append(tr("the first {number} characters", number=MOST_LETTERS))
    return "  ·  ".join(facts)


def _decoded(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding or "utf-8", "replace")
    except LookupError:
        return data.decode("utf-8", "replace")
