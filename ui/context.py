"""What every part of the window is given: the library, the lanes, the news. Never a global."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from reader.library import Library
from reader.model.changes import Changes
from ui import errors
from ui.hub import Hub
from ui.jobs import Jobs
from ui.messages import Messages
from ui.navigator import Navigator
from ui.theme.theme import Theme


class ActionRegistry(Protocol):
    """ui.actions.registry.Registry, seen from below its layer."""

    keys_changed: Any

    def add(self, spec: Any, slot: Callable[..., object], owner: QWidget) -> QAction:
        """Declare an action."""

    def action(self, id: str) -> QAction:
        """The action with an id."""

    def specs(self) -> list[Any]:
        """Every declared action, in the order of declaration."""

    def rename(self, id: str, text: str) -> None:
        """Give an action other words."""

    def keys(self, id: str) -> tuple[str, ...]:
        """The keys an action has now."""

    def set_own_keys(self, own: Mapping[str, Sequence[str]]) -> None:
        """Let actions have the keys a person chose."""

    def rivals(self, id: str, key: str) -> list[str]:
        """The other actions that hear a key where this one would hear it."""


@dataclass
class AppContext:
    """Passed to every panel; made by ui.app."""

    library: Library
    hub: Hub
    jobs: Jobs
    theme: Theme
    messages: Messages
    navigator: Navigator
    registry: ActionRegistry

    def edit(
        self,
        work: Callable[[], Changes],
        done: Callable[[Changes], object] | None = None,
    ) -> None:
        """Do a write on its lane, then tell the window, then call done.

        A ReaderError is shown in the message bar; anything else is a bug and goes to the bug trap.
        """

        def spread(changes: Changes) -> None:
            if changes:
                self.hub.changed.emit(changes)
            if done:
                done(changes)

        self.jobs.write(work, spread, self.report)

    def report(self, error: BaseException) -> None:
        """Show a failure, or trap it; fits as the `failed` of a job."""
        errors.report(error, self.messages)
