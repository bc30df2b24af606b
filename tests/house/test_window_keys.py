"""The keys of the whole window: each action has words, and no key means two things at once."""

from __future__ import annotations

from itertools import combinations
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.actions.registry import ActionSpec

WINDOW = Qt.ShortcutContext.WindowShortcut


def test_every_action_has_words(window: Any) -> None:
    specs = window.context.registry.specs()
    assert len(specs) > 20
    for spec in specs:
        assert spec.text.strip(), spec.id
        assert window.context.registry.action(spec.id).toolTip(), spec.id


def test_every_key_is_one_that_qt_knows(window: Any) -> None:
    for spec in window.context.registry.specs():
        for keys in spec.shortcuts:
            # An unknown name becomes an empty sequence without a word.
            assert QKeySequence(keys).toString(), f"{spec.id}: {keys!r}"


def test_no_key_means_two_things_at_once(window: Any) -> None:
    """Qt carries out neither action where two with the same key are reachable from one focus."""
    registry = window.context.registry
    clashes = [
        f"{key}: {one.id} and {other.id}"
        for one, other in combinations(registry.specs(), 2)
        for key in _keys(one) & _keys(other)
        if _meet(registry.action(one.id), registry.action(other.id))
    ]
    assert not clashes


def test_the_rule_sees_a_clash(qtbot: Any) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    inner, beside = QWidget(outer), QWidget(outer)
    actions = {}
    for name, owner in (("outer", outer), ("inner", inner), ("beside", beside)):
        action = QAction(name, owner)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        owner.addAction(action)
        actions[name] = action
    assert _meet(actions["outer"], actions["inner"])
    assert not _meet(actions["inner"], actions["beside"])
    actions["beside"].setShortcutContext(WINDOW)
    assert _meet(actions["inner"], actions["beside"])


def _keys(spec: ActionSpec) -> set[str]:
    return {QKeySequence(keys).toString() for keys in spec.shortcuts}


def _meet(one: QAction, other: QAction) -> bool:
    """Whether some focus lets both actions hear their key."""
    if WINDOW in (one.shortcutContext(), other.shortcutContext()):
        return True
    return any(
        first is second or _is_inside(first, second) or _is_inside(second, first)
        for first in _owners(one)
        for second in _owners(other)
    )


def _owners(action: QAction) -> list[QWidget]:
    return [owner for owner in action.associatedObjects() if isinstance(owner, QWidget)]


def _is_inside(widget: QWidget, outer: QObject) -> bool:
    return isinstance(outer, QWidget) and outer.isAncestorOf(widget)
