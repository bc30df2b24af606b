"""What an empty library shows: three ways to begin, and that dropping works too."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.actions.shown_keys import first_key, follow_keys, with_key
from ui.context import AppContext
from ui.sample_article import sample_article
from ui.words import marked, say, tr

WIDTH = 470

WORDS = marked(
    "A quiet room for your own articles. They are cleaned for reading and nothing is thrown away. "
    "Mark a passage, tag it, and find it again."
)

DROP_WORDS = marked(
    "Or drop files, folders or text anywhere on this window. Text and HTML are understood, "
    "and everything stays on this computer."
)


class WelcomePanel(QWidget):
    """import_requested(str): "sample", "files", "folder" or "paste"."""

    import_requested = Signal(str)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome_panel")
        self.setProperty("ground", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        say(self.setAccessibleName, tr("Welcome"))
        self._context = context
        self._refreshers: list[Callable[[], None]] = []
        column = QWidget(self)
        column.setFixedWidth(WIDTH)
        content = QVBoxLayout(column)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(14)
        content.addWidget(self._label(tr("Welcome to Florilegium"), "", 30))
        content.addWidget(self._label(tr(WORDS), "ink2", 17))
        content.addSpacing(10)
        content.addLayout(self._buttons())
        content.addSpacing(6)
        content.addWidget(self._label(tr(DROP_WORDS), "ink3", 0))
        # No alignment: an aligned widget gets its hinted height, too little for wrapped lines.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(column)
        middle.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addStretch(2)
        layout.addLayout(middle)
        layout.addStretch(3)
        context.theme.changed.connect(self._refresh)
        self._refresh()

    def _buttons(self) -> QVBoxLayout:
        """The sample first and in the accent colour: it is the shortest way to see the program."""
        rows = QVBoxLayout()
        rows.setSpacing(8)
        if sample_article() is not None:
            rows.addLayout(
                self._row("sample", tr("Read the sample article"), "book-open", "accent")
            )
        rows.addLayout(self._row("files", tr("Import files…"), "file-plus", "", "import_files"))
        rows.addLayout(self._row("paste", tr("Paste an article"), "clipboard-paste", "", "paste"))
        return rows

    def _row(self, what: str, words: str, icon: str, kind: str, owner: str = "") -> QHBoxLayout:
        """owner: the action whose key does the same."""
        button = QPushButton(self)
        button.setObjectName(f"welcome_{what}")
        button.setProperty("kind", kind)
        button.setMinimumSize(QSize(220, 34))
        button.clicked.connect(partial(self.import_requested.emit, what))
        theme = self._context.theme
        colour = "on_accent" if kind == "accent" else "ink2"
        self._refreshers.append(lambda: button.setIcon(theme.icon(icon, colour)))
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(button)
        key = self._label("", "ink3", 0)
        row.addWidget(key)

        def show_key() -> None:
            registry = self._context.registry
            key.setText(first_key(registry, owner))
            told = tr(words)
            button.setText(f" {told}")
            button.setAccessibleName(told.rstrip("…"))
            button.setToolTip(with_key(registry, told.rstrip("…"), owner))

        follow_keys(self._context.registry, show_key)
        row.addStretch(1)
        return row

    def _label(self, words: str, tone: str, reading_px: int) -> QLabel:
        """A label in the reading face of a size, or in the face of the window for 0."""
        label = QLabel(self)
        say(label.setText, words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(len(words) > 40)
        label.setProperty("tone", tone)
        theme = self._context.theme
        weight = 600 if reading_px > 20 else 400
        self._refreshers.append(
            lambda: label.setFont(
                theme.reading_font(reading_px, weight) if reading_px else theme.ui_font(13)
            )
        )
        return label

    def _refresh(self) -> None:
        for refresh in self._refreshers:
            refresh()
