"""The keys in the settings: a line for each action, its key, no key, or the one it came with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.dialogs.setting_row import back_button
from ui.theme.theme import Theme
from ui.widgets.fuzzy import plain
from ui.widgets.icon_button import IconButton
from ui.widgets.key_field import KeyField
from ui.widgets.plain_label import plain_label
from ui.words import listed, tr

KEY_WIDTH = 204


@dataclass(frozen=True, slots=True)
class KeyLine:
    """An action with its keys. words: what it does. keys: as this system writes them.

    defaults: portable names of the keys it came with. is_own: a person chose others.
    """

    id: str
    words: str
    area: str
    keys: tuple[str, ...]
    defaults: tuple[str, ...]
    is_own: bool


class Keyboard(Protocol):
    """Where keys are kept; ui.actions.own_keys.OwnKeys."""

    def lines(self) -> list[KeyLine]:
        """Every action."""

    def rivals(self, id: str, keys: Sequence[str]) -> list[str]:
        """What else these keys do in the same place, in words."""

    def choose(self, id: str, keys: Sequence[str] | None) -> None:
        """Let an action have these keys and nobody else in the same place; None: those it came
        with."""

    def show_name(self, key: str) -> str:
        """A key as this system writes it."""


class KeyRow(QWidget):
    """One action. A key that does something else here is not taken before the person says so."""

    def __init__(
        self, theme: Theme, line: KeyLine, keyboard: Keyboard, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._line = line
        self._keyboard = keyboard
        words = plain_label(line.words)
        self._field = KeyField()
        self._field.setObjectName(f"key_{line.id}")
        self._field.setFixedWidth(KEY_WIDTH)
        self._field.captured.connect(lambda key: self._ask([key]))
        self._none = IconButton(theme, "x", tr("{words}: no key", words=line.words), size=28)
        self._none.setObjectName(f"no_key_{line.id}")
        self._none.clicked.connect(lambda: self._ask([]))
        self._back = back_button(
            theme, tr("{words}: back to the key it came with", words=line.words)
        )
        self._back.setObjectName(f"reset_key_{line.id}")
        self._back.clicked.connect(lambda: self._ask(None))
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(words, 1)
        for part in (self._field, self._none, self._back):
            row.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 3, 0, 3)
        layout.setSpacing(4)
        layout.addLayout(row)
        self._layout = layout
        self._clash: _Clash | None = None
        policy = self._none.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._none.setSizePolicy(policy)
        self.show_line(line)

    def show_line(self, line: KeyLine) -> None:
        """Show what the action has now."""
        self._line = line
        keys = "   ".join(line.keys)
        self._field.show_keys(keys)
        told = tr("{words}: {keys}", words=line.words, keys=keys or tr("no key"))
        self._field.setAccessibleName(told)
        self._field.setToolTip(tr("Press to give it another key"))
        self._none.setVisible(bool(line.keys))
        self._back.setVisible(line.is_own)
        self._end_clash()

    def matches(self, parts: list[str]) -> bool:
        """Whether all of these words stand in what it does, where, or in its keys."""
        keys = " ".join(self._line.keys)
        told = plain(f"{self._line.words} {tr(self._line.area)} {keys} {tr('Keys')}")
        return all(part in told for part in parts)

    def _ask(self, keys: Sequence[str] | None) -> None:
        """Do it where nobody minds; otherwise say who has the key."""
        wished = self._line.defaults if keys is None else keys
        others = self._keyboard.rivals(self._line.id, wished)
        if not others:
            self._keyboard.choose(self._line.id, keys)
            return
        words = tr(
            "{keys} is the key of {actions}.",
            "{keys} are the keys of {actions}.",
            n=len(wished),
            keys=listed([self._keyboard.show_name(key) for key in wished]),
            actions=listed([tr("“{words}”", words=words) for words in others]),
        )
        self._end_clash()
        self._clash = _Clash(self._line.id, words)
        self._clash.take.clicked.connect(lambda: self._take_over(keys))
        self._clash.leave.clicked.connect(self._leave)
        self._layout.addWidget(self._clash)
        self._clash.show()
        self._clash.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_over(self, keys: Sequence[str] | None) -> None:
        self._leave()
        self._keyboard.choose(self._line.id, keys)

    def _leave(self) -> None:
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._end_clash()

    def _end_clash(self) -> None:
        if self._clash is not None:
            self._clash.hide()
            self._clash.deleteLater()
            self._clash = None


class _Clash(QWidget):
    """Who has the key already, and what is to be done about it."""

    def __init__(self, id: str, words: str) -> None:
        super().__init__()
        self.setObjectName(f"clash_{id}")
        label = plain_label(words)
        label.setProperty("tone", "danger")
        self.take = self._button(f"take_key_{id}", tr("Take it over"))
        self.leave = self._button(f"leave_key_{id}", tr("Leave it"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 2, 0, 6)
        row.addWidget(label, 1)
        row.addWidget(self.take, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(words)

    @staticmethod
    def _button(name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button
