"""Keys as buttons and menus show them: what is said changes as soon as a person chooses others."""

from __future__ import annotations

from collections.abc import Callable

from ui.actions.registry import native_keys
from ui.context import ActionRegistry


def first_key(registry: ActionRegistry, id: str) -> str:
    """The first key of an action as this system writes it, "" for none."""
    return next(iter(native_keys(registry.keys(id)[:1])), "")


def follow_keys(registry: ActionRegistry, say: Callable[[], object]) -> None:
    """Call say() now, and again whenever keys have changed or an action was declared.

    For parts of the window that live as long as it.
    """
    registry.keys_changed.connect(say)
    say()


def with_key(registry: ActionRegistry, words: str, id: str) -> str:
    """Words, and an action's first key in brackets where it has one."""
    key = first_key(registry, id)
    return f"{words} ({key})" if key else words
