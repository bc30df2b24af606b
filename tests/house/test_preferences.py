"""The preferences as a person meets them: each has words, allowed values, and a control."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from reader.settings import SETTINGS, Setting, Settings


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_preference_is_declared_completely(setting: Setting) -> None:
    area, _dot, name = setting.key.partition(".")
    assert area
    assert name.isidentifier()
    assert setting.label[0].isupper()
    assert not setting.label.endswith((".", ":"))
    assert setting.help.endswith(".")
    assert setting.help.rstrip(".") != setting.label
    assert setting.allows(setting.default)
    assert not setting.allows(object())


def test_no_preference_is_declared_twice() -> None:
    for what in (
        [setting.key for setting in SETTINGS],
        [setting.label for setting in SETTINGS],
    ):
        assert not [word for word, count in Counter(what).items() if count > 1]


def test_every_preference_is_read_somewhere(root: Path) -> None:
    """A switch that nothing looks at is a promise the program does not keep."""
    source = "\n".join(
        file.read_text("utf-8")
        for folder in ("reader", "ui")
        for file in (root / folder).rglob("*.py")
        if file.name != "settings.py"
    )
    assert not [setting.key for setting in SETTINGS if f'"{setting.key}"' not in source]


def test_the_dialog_has_a_control_for_each(tmp_path: Path, qtbot: object) -> None:
    from PySide6.QtWidgets import QWidget

    from ui.dialogs.settings_dialog import SettingsDialog
    from ui.theme.theme import Theme

    class NoKeys:
        def lines(self) -> list[Any]:
            return []

    settings = Settings(tmp_path / "settings.json")
    dialog = SettingsDialog(Theme(), settings, lambda _key, _value: None, NoKeys())  # type: ignore[arg-type]
    qtbot.addWidget(dialog)  # type: ignore[attr-defined]
    for setting in SETTINGS:
        control = dialog.findChild(QWidget, f"setting_{setting.key}")
        assert control is not None, setting.key
        assert control.accessibleName() == setting.label
