"""Keys: no two actions want the same one in the same place, and the help page knows them all."""

from __future__ import annotations

from importlib import resources
from itertools import combinations
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence

from ui.actions.registry import AREAS, EVERYWHERE, ActionSpec


def owners_meet(one: QObject | None, other: QObject | None) -> bool:
    """Whether one owner is the other or stands inside it, so that both hear the same key."""
    return _holds(one, other) or _holds(other, one)


def _holds(outer: QObject | None, inner: QObject | None) -> bool:
    while inner is not None:
        if inner is outer:
            return True
        inner = inner.parent()
    return False


def test_no_key_has_two_meanings_in_one_place(window: Any) -> None:
    registry = window.context.registry
    clashes = []
    for one, other in combinations(registry.specs(), 2):
        shared = {QKeySequence(k).toString() for k in one.shortcuts} & {
            QKeySequence(k).toString() for k in other.shortcuts
        }
        if not shared:
            continue
        is_everywhere = EVERYWHERE in (one.area, other.area)
        owners = registry.action(one.id).parent(), registry.action(other.id).parent()
        if is_everywhere or owners_meet(*owners):
            clashes.append((one.id, other.id, sorted(shared)))
    assert not clashes


def test_every_key_is_one_that_a_keyboard_has(window: Any) -> None:
    for spec in window.context.registry.specs():
        for keys in spec.shortcuts:
            assert QKeySequence(keys).toString() != "", (spec.id, keys)


def test_the_help_page_lists_every_key_and_no_other(window: Any) -> None:
    page = (resources.files("resources") / "help" / "keys.md").read_text(encoding="utf-8")
    assert keys_of(page) == {
        (spec.area, keys, words(spec))
        for spec in window.context.registry.specs()
        for keys in [" ".join(f"`{one}`" for one in spec.shortcuts)]
        if spec.shortcuts
    }


def words(spec: ActionSpec) -> str:
    return spec.help or spec.text.rstrip("…")


def keys_of(page: str) -> set[tuple[str, str, str]]:
    """(area, keys, words) of every line of the page's tables."""
    found: set[tuple[str, str, str]] = set()
    area = ""
    for line in page.splitlines():
        if line.startswith("## "):
            area = line.removeprefix("## ").strip()
            assert area in AREAS, area
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| `") and len(cells) == 2:
            found.add((area, cells[0], cells[1]))
    return found
