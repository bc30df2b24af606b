"""Keys as buttons and menus show them: what is said changes as soon as a person chooses others."""

from __future__ import annotations

import re
from collections.abc import Callable

from ui.actions.registry import native_keys
from ui.context import ActionRegistry
from ui.words import tr

_ID = re.compile(r"\{([\w.]+)\}")


def first_key(registry: ActionRegistry, id: str) -> str:
    """The first key of an action as this system writes it, "" for none."""
    return next(iter(native_keys(registry.keys(id)[:1])), "")


def how_to(registry: ActionRegistry, id: str) -> str:
    """ "press H", or "choose “Highlight”" for an action that has no key; for within a sentence."""
    if key := first_key(registry, id):
        return tr("press {key}", key=key)
    # A panel that stands alone has no reading pane beside it to declare this action.
    words = next((tr(spec.text).rstrip("…") for spec in registry.specs() if spec.id == id), id)
    return tr("choose “{action}”", action=words)


def with_ways(registry: ActionRegistry, words: str) -> str:
    """A sentence in which the ids of actions, in braces, have become ways to call them."""
    return _ID.sub(lambda found: how_to(registry, found[1]), words)


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
