"""What is said of words that a living search has found."""

from __future__ import annotations

from reader.model.saved_search import LivingHit
from ui.actions.living_actions import REFUSE, TAKE
from ui.actions.shown_keys import first_key
from ui.context import ActionRegistry
from ui.words import tr


def found_words(registry: ActionRegistry, hit: LivingHit) -> str:
    """ "“Rivers” found this. Y takes it, Shift+N says no.", with the keys as they are now."""
    found = tr("“{name}” found this.", name=hit.search.name)
    yes, no = first_key(registry, TAKE.id), first_key(registry, REFUSE.id)
    return f"{found} {tr('{yes} takes it, {no} says no.', yes=yes, no=no)}" if yes and no else found


def spoken_words(hit: LivingHit, text: str) -> str:
    """ "“crossed”: found by Rivers"."""
    return tr("“{words}”: found by {name}.", words=hit.span.of(text), name=hit.search.name)
