"""The keys a person chose, as the settings dialog shows and changes them."""

from __future__ import annotations

from collections.abc import Sequence

from ui.actions.registry import AREAS, key_name, native_keys, sheet_words
from ui.context import AppContext
from ui.dialogs.key_rows import KeyLine


class OwnKeys:
    """Fits as the Keyboard of the dialog. What is stored reaches the registry by the settings."""

    def __init__(self, context: AppContext) -> None:
        self._registry = context.registry
        self._settings = context.library.settings

    def lines(self) -> list[KeyLine]:
        """Every action, by the place where its keys work."""
        own = self._settings.own_keys()
        found = [
            KeyLine(
                spec.id,
                sheet_words(spec),
                spec.area,
                tuple(native_keys(self._registry.keys(spec.id))),
                spec.shortcuts,
                spec.id in own,
            )
            for spec in self._registry.specs()
        ]
        return sorted(found, key=lambda line: AREAS.index(line.area))

    def rivals(self, id: str, keys: Sequence[str]) -> list[str]:
        """What else these keys do in the same place, in words."""
        ids = dict.fromkeys(other for key in keys for other in self._registry.rivals(id, key))
        words = {line.id: line.words for line in self.lines()}
        return [words[other] for other in ids]

    def choose(self, id: str, keys: Sequence[str] | None) -> None:
        """Let an action have these keys and nobody else in the same place; None: those it came
        with."""
        defaults = {spec.id: spec.shortcuts for spec in self._registry.specs()}
        wished = defaults[id] if keys is None else keys
        changes: dict[str, Sequence[str] | None] = {id: keys}
        for other in dict.fromkeys(o for key in wished for o in self._registry.rivals(id, key)):
            taken = {key_name(key) for key in wished}
            changes[other] = [k for k in self._registry.keys(other) if key_name(k) not in taken]
        for one, chosen in changes.items():
            if chosen is not None and tuple(chosen) == defaults[one]:
                changes[one] = None
        self._settings.set_own_keys(changes)

    def show_name(self, key: str) -> str:
        """A key as this system writes it."""
        return "".join(native_keys([key]))
