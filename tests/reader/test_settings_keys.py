"""Chosen keys in the settings file: kept whatever stands beside them, and whatever their names."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from reader.settings import OWN_KEYS, Settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def stored(path: Path) -> dict[str, Any]:
    return dict(json.loads(path.read_text("utf-8")))


def test_keys_come_back_and_a_listener_hears_of_them(path: Path) -> None:
    settings = Settings(path)
    heard: list[str] = []
    settings.when_changed(heard.append)
    settings.set_own_keys({"star": ["Ctrl+B"], "undo": []})
    assert heard == [OWN_KEYS]
    assert Settings(path).own_keys() == {"star": ("Ctrl+B",), "undo": ()}
    settings.set_own_keys({"star": None})
    assert Settings(path).own_keys() == {"undo": ()}


def test_what_this_version_does_not_know_stays_in_the_file(path: Path) -> None:
    ours = {"future.action": ["F5"], "odd": "no list", "worse": [1, 2]}
    path.write_text(json.dumps({OWN_KEYS: ours, "future.setting": 7}), "utf-8")
    settings = Settings(path)
    assert settings.own_keys() == {"future.action": ("F5",)}
    settings.set_own_keys({"star": ["Ctrl+B"]})
    assert stored(path) == {OWN_KEYS: {**ours, "star": ["Ctrl+B"]}, "future.setting": 7}


@pytest.mark.parametrize("broken", [["a", "b"], "words", 7, True])
def test_a_broken_entry_is_set_aside_and_not_lost(path: Path, broken: object) -> None:
    path.write_text(json.dumps({OWN_KEYS: broken}), "utf-8")
    settings = Settings(path)
    assert settings.own_keys() == {}
    settings.set_own_keys({"star": ["Ctrl+B"]})
    assert stored(path) == {
        OWN_KEYS: {"star": ["Ctrl+B"]},
        f"{OWN_KEYS}.not_understood": broken,
    }
