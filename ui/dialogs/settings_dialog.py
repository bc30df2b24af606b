"""The preferences: one row for each declared setting; a change counts at once."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from reader.settings import SETTINGS, Setting, Settings
from ui.widgets.fitted_dialog import FittedDialog
from ui.widgets.plain_label import plain_label

StoreValue = Callable[[str, object], None]


class SettingsDialog(FittedDialog):
    """Made from reader.settings.SETTINGS, so that no setting is without its control.

    store: called with (key, value) when a person changes one.
    """

    def __init__(
        self, settings: Settings, store: StoreValue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle("Settings")
        self.setMinimumWidth(480)
        self._settings = settings
        self._store = store
        form = QFormLayout()
        form.setVerticalSpacing(6)
        form.setHorizontalSpacing(18)
        for setting in SETTINGS:
            control = self._make_control(setting)
            control.setObjectName(f"setting_{setting.key}")
            control.setAccessibleName(setting.label)
            control.setAccessibleDescription(setting.help)
            control.setToolTip(escape(setting.help))
            if isinstance(control, QCheckBox):
                form.addRow(control)
            else:
                form.addRow(plain_label(setting.label), control)
            help_line = plain_label(setting.help)
            help_line.setProperty("tone", "ink3")
            help_line.setContentsMargins(0, 0, 0, 8)
            form.addRow(help_line)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def _make_control(self, setting: Setting) -> QWidget:
        value = self._settings.get(setting.key)
        if isinstance(setting.default, bool):
            box = QCheckBox(setting.label)
            box.setChecked(value)
            box.toggled.connect(lambda is_on: self._store(setting.key, is_on))
            return box
        if isinstance(setting.default, int):
            spin = QSpinBox()
            spin.setRange(*setting.choices)
            spin.setValue(value)
            spin.valueChanged.connect(lambda number: self._store(setting.key, number))
            return spin
        combo = QComboBox()
        for choice in setting.choices:
            combo.addItem(str(choice).capitalize(), choice)
        combo.setCurrentIndex(setting.choices.index(value))
        combo.currentIndexChanged.connect(
            lambda index: self._store(setting.key, combo.itemData(index))
        )
        return combo
