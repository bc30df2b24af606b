"""The offer after something destructive: it is done, and one click takes it back."""

from __future__ import annotations

from ui.context import AppContext
from ui.words import tr


def offer_undo(context: AppContext, text: str) -> None:
    """Say what was just done, with an Undo button that takes back this step and no other.

    Call it right after the edit. When something else was done in the meantime the button says so
    instead of taking back the wrong thing.
    """
    step = _last_step(context)

    def take_back() -> None:
        if _last_step(context) != step:
            context.messages.info(
                tr("Something else was done since then."), tr("Undo step by step with Ctrl+Z.")
            )
            return
        context.edit(context.library.history.undo)

    context.messages.done(text, tr("Undo"), take_back)


def _last_step(context: AppContext) -> int | None:
    steps = context.library.history.steps(1)
    return steps[0].id if steps else None
