"""What is to become of an imported article with the story of another: a row of buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from ui.words import say, tr

BOTH, VERSION, SKIP = "both", "version", "skip"


class StoryChoice(QWidget):
    """chosen(str): BOTH, VERSION or SKIP. compared: what differs is to be shown.

    Keep both comes first and is what stays when nothing is chosen.
    """

    chosen = Signal(str)
    compared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("story_choice")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._buttons: list[QPushButton] = []
        for choice, words, help in (
            (BOTH, tr("Keep both"), tr("Both stay, and are not named as the same story again")),
            (
                VERSION,
                tr("New version"),
                tr("It takes the place of the other one, with its marks, tags and place"),
            ),
            (SKIP, tr("Skip"), tr("What was just imported goes to the trash")),
        ):
            button = self._button(f"story_{choice}", words)
            say(button.setToolTip, help)
            button.clicked.connect(lambda _on=False, choice=choice: self.chosen.emit(choice))
        compare = self._button("story_compare_import", tr("Compare…"))
        compare.clicked.connect(self.compared)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        self._all = QCheckBox()
        self._all.setObjectName("story_all")
        row.addWidget(self._all)

    @property
    def is_for_all(self) -> bool:
        """The same is to be done for all of these."""
        return self._all.isVisibleTo(self) and self._all.isChecked()

    def show_count(self, count: int) -> None:
        """So many articles wait for an answer."""
        words = tr("The same for {n} article", "The same for all {n} articles", n=count)
        say(self._all.setText, words)
        self._all.setVisible(count > 1)

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton()
        say(button.setText, words)
        button.setObjectName(name)
        button.setAutoDefault(False)
        self._buttons.append(button)
        return button
