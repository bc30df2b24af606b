"""A flat button that shows an icon of the theme."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QToolButton, QWidget

from ui.theme.theme import Theme
from ui.words import say

SIZE = 30
"""Pixels of the button, each way."""


class IconButton(QToolButton):
    """Square, named for screen readers, with a tooltip that names its key.

    name: what it does, in words ("Star"). keys: its key as shown ("Ctrl+D"), or "".
    """

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        keys: str = "",
        parent: QWidget | None = None,
        *,
        size: int = SIZE,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._colour_key = "ink2"
        self._keys = ""
        self.setFixedSize(size, size)
        self.setIconSize(QSize(18, 18))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.set_name(name, keys)
        theme.changed.connect(self._refresh)

    def set_name(self, name: str, keys: str = "") -> None:
        """Say in words what the button does, and by which key."""
        self._keys = keys
        say(self.setAccessibleName, name)
        say(self._put_tip, name)

    def set_icon(self, icon: str, colour_key: str = "ink2") -> None:
        """Show another icon, perhaps in another colour of the theme."""
        self._icon = icon
        self._colour_key = colour_key
        self._refresh()

    def follow(self, action: QAction) -> None:
        """Do what an action does, and be enabled and checked as it is."""
        self.setCheckable(action.isCheckable())
        self.clicked.connect(action.trigger)
        action.changed.connect(lambda: self._mirror(action))
        self._mirror(action)

    def _put_tip(self, name: str) -> None:
        self.setToolTip(escape(f"{name} ({self._keys})" if self._keys else name))

    def _mirror(self, action: QAction) -> None:
        self.setEnabled(action.isEnabled())
        self.setChecked(action.isChecked())
        self.setToolTip(escape(action.toolTip()))

    def _refresh(self) -> None:
        # Many buttons stand in parts of the window that are seldom seen: a drawing is not free.
        if self.isVisible():
            self.setIcon(self._theme.icon(self._icon, self._colour_key))

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: now it is seen."""
        self._refresh()
        super().showEvent(event)
