"""One preference in the dialog: what it is called, what it means, its control, the way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.settings import LONGEST_WORDS, Setting
from ui.dialogs.folder_field import FolderField
from ui.theme.theme import Theme
from ui.widgets.colour_swatch import ColourSwatch
from ui.widgets.fuzzy import plain
from ui.widgets.icon_button import IconButton
from ui.widgets.plain_label import plain_label
from ui.words import LANGUAGES, marked, number, tr

COLOURS = "colours."
CONTROL_WIDTH = 190

CHOICES = {
    "system": marked("System"),
    "light": marked("Light"),
    "sepia": marked("Sepia"),
    "dark": marked("Dark"),
    "black": marked("Black"),
    "soft": marked("Soft"),
    "distinct": marked("Distinct"),
    "serif": marked("Serif"),
    "sans-serif": marked("Sans-serif"),
}
"""What the choices of all settings are called; languages have their own names."""

Store = Callable[[str, object], None]
Control = QCheckBox | QSpinBox | QComboBox | QLineEdit | FolderField


class SettingRow(QWidget):
    """store: called with (key, value) as soon as the person changes it."""

    def __init__(
        self, theme: Theme, setting: Setting, store: Store, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._setting = setting
        choices = " ".join(_said(setting, choice) for choice in setting.choices)
        self._words = plain(f"{tr(setting.label)} {tr(setting.help)} {choices}")
        self._control = make_control(setting, lambda value: store(setting.key, value))
        self._control.setObjectName(f"setting_{setting.key}")
        self._control.setAccessibleName(tr(setting.label))
        self._control.setAccessibleDescription(tr(setting.help))
        default = _said(setting, setting.default)
        words = tr("{setting}: back to {value}", setting=tr(setting.label), value=default)
        self._back = back_button(theme, words)
        self._back.setObjectName(f"reset_{setting.key}")
        self._back.clicked.connect(lambda: store(setting.key, setting.default))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 8)
        row.setSpacing(10)
        if setting.key.startswith(COLOURS):
            row.addWidget(ColourSwatch(theme, setting.key.removeprefix(COLOURS)))
        words_column = self._build_words(theme)
        row.addLayout(words_column, 1)
        if isinstance(self._control, FolderField):
            words_column.addWidget(self._control)
        else:
            row.addWidget(self._control)
        row.addWidget(self._back)

    def show_value(self, value: Any) -> None:
        """Show what is stored now, without telling so."""
        show_in_control(self._control, value)
        self._back.setVisible(value != self._setting.default)

    def matches(self, parts: list[str]) -> bool:
        """Whether all of these words stand in its name, its meaning or its choices."""
        return all(part in self._words for part in parts)

    def _build_words(self, theme: Theme) -> QVBoxLayout:
        label = plain_label(tr(self._setting.label))
        label.setFont(theme.ui_font(13, 500))
        help_line = plain_label(tr(self._setting.help))
        help_line.setProperty("tone", "ink3")
        help_line.setFont(theme.ui_font(12))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label)
        words.addWidget(help_line)
        return words


def back_button(theme: Theme, name: str) -> IconButton:
    """The way back to the default; it keeps its place while it is hidden."""
    button = IconButton(theme, "rotate-ccw", name, size=28)
    policy = button.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    button.setSizePolicy(policy)
    return button


def make_control(setting: Setting, changed: Callable[[object], None]) -> Control:
    """What fits the kind of value: a box to tick, a number with its unit, a choice, a line."""
    if isinstance(setting.default, bool):
        box = QCheckBox()
        box.toggled.connect(changed)
        return box
    if isinstance(setting.default, int):
        return _number(setting, changed)
    if isinstance(setting.default, tuple):
        return FolderField(changed)
    if not setting.choices:
        line = QLineEdit()
        line.setMaxLength(LONGEST_WORDS)
        line.setPlaceholderText(tr(setting.label))
        line.setFixedWidth(CONTROL_WIDTH)
        line.textEdited.connect(lambda words: changed(words.strip()))
        return line
    combo = QComboBox()
    combo.setFixedWidth(CONTROL_WIDTH)
    for choice in setting.choices:
        combo.addItem(_said(setting, choice), choice)
    combo.currentIndexChanged.connect(lambda index: changed(combo.itemData(index)))
    return combo


def show_in_control(control: Control, value: Any) -> None:
    """Set a control made here, without its telling so. Words being typed are left alone."""
    with QSignalBlocker(control):
        if isinstance(control, QCheckBox):
            control.setChecked(value)
        elif isinstance(control, QSpinBox):
            control.setValue(value)
        elif isinstance(control, QComboBox):
            control.setCurrentIndex(control.findData(value))
        elif isinstance(control, FolderField):
            control.show_folders(value)
        elif control.text().strip() != value:
            control.setText(value)


def _number(setting: Setting, changed: Callable[[object], None]) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(*setting.choices)
    spin.setSuffix(_suffix(setting))
    spin.setFixedWidth(CONTROL_WIDTH)
    spin.setAlignment(Qt.AlignmentFlag.AlignLeft)
    # Style sheets cannot pad the line inside.
    spin.lineEdit().setTextMargins(7, 0, 0, 0)
    # A number half typed, such as the 1 of 16, is none to lay a page out by.
    spin.setKeyboardTracking(False)
    spin.valueChanged.connect(changed)
    return spin


def _suffix(setting: Setting) -> str:
    return f" {tr(setting.unit)}" if setting.unit else ""


def _said(setting: Setting, value: Any) -> str:
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    if isinstance(value, int):
        return f"{number(value)}{_suffix(setting)}"
    if value == ():
        return tr("no folders")
    if value == "":
        return tr("no words")
    return LANGUAGES.get(value) or tr(CHOICES[value])
