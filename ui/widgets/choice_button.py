"""A button that says which of a few ways is chosen, with the others in its menu."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from ui.theme.theme import Theme
from ui.words import tr, when_language_changes


class ChoiceButton(QToolButton):
    """chosen(value): a person chose another way. choices: values with their words, the first of
    which is the usual one; any other makes the button stand out. name: what is chosen, as in
    "Group by", with its value behind a colon. icon: "" for
    none."""

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        choices: Sequence[tuple[object, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._name = name
        self._choices = dict(choices)
        self._value = choices[0][0]
        self._is_compact = False
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCheckable(True)
        self._fill()
        theme.changed.connect(self._refresh)
        when_language_changes(self._refresh)
        self._refresh()

    @property
    def value(self) -> object:
        """What is chosen."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show a value as the chosen one, without telling so."""
        self._value = value
        self._refresh()

    def set_compact(self, is_compact: bool) -> None:
        """Show the icon alone where there is little room; the words are in the tooltip then."""
        if is_compact is not self._is_compact and self._icon:
            self._is_compact = is_compact
            self._refresh()

    def _fill(self) -> None:
        menu = QMenu(self)
        menu.setObjectName(f"{self.objectName()}_menu")
        group = QActionGroup(menu)
        for value in self._choices:
            action = menu.addAction("")
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, v=value: self._choose(v))
        self.setMenu(menu)

    def _choose(self, value: object) -> None:
        if value != self._value:
            self.set_value(value)
            self.chosen.emit(value)
        self._refresh()

    def _refresh(self) -> None:
        for action, (value, words) in zip(
            self.menu().actions(), self._choices.items(), strict=True
        ):
            action.setText(tr(words).replace("&", "&&"))
            action.setChecked(value == self._value)
        words = tr(self._choices[self._value])
        style = Qt.ToolButtonStyle
        beside = style.ToolButtonTextBesideIcon if self._icon else style.ToolButtonTextOnly
        self.setToolButtonStyle(style.ToolButtonIconOnly if self._is_compact else beside)
        self.setFont(self._theme.ui_font(12))
        self.setText(f" {words}" if self._icon else words)
        told = tr("{name}: {value}", name=tr(self._name), value=words)
        self.setAccessibleName(told)
        self.setToolTip(told if self._is_compact else tr(self._name))
        if self._icon:
            self.setIcon(self._theme.icon(self._icon))
        self.setChecked(self._value != next(iter(self._choices)))
