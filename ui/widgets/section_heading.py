"""The heading of a section: its name in small capitals, and a button that makes a new one."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.theme.theme import Theme
from ui.widgets.icon_button import IconButton
from ui.words import say


class SectionHeading(QWidget):
    """add: the button. says: what it does, for the tooltip and screen readers."""

    def __init__(self, theme: Theme, name: str, says: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = QLabel(self)
        self._name.setProperty("tone", "ink3")
        say(self._put, name)
        self.add = IconButton(theme, "plus", says, parent=self, size=24)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 14, 14, 2)
        layout.addWidget(self._name)
        layout.addStretch(1)
        layout.addWidget(self.add)
        theme.changed.connect(self._refresh)
        self._refresh()

    def _put(self, name: str) -> None:
        self._name.setText(name.upper())
        self._name.setAccessibleName(name)

    def _refresh(self) -> None:
        self._name.setFont(self._theme.ui_font(11, 600))
