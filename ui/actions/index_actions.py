"""The action on the search index: make it again."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.actions.registry import ActionSpec
from ui.context import AppContext
from ui.index_feeder import IndexFeeder
from ui.words import tr

REBUILD = ActionSpec(
    "index.rebuild",
    "Make the search index again",
    (),
    "File",
    "rotate-ccw",
    help="Read every article into a new search index; the present one serves until it is done",
    group="index",
)


class IndexActions(QObject):
    """Declares the action, does what it says, and tells how it ended."""

    def __init__(self, context: AppContext, feeder: IndexFeeder, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        context.registry.add(REBUILD, feeder.make_again, window)
        feeder.made_again.connect(self._tell)

    def _tell(self, was_stopped: bool) -> None:
        if was_stopped:
            words = tr("The search index stays as it was.")
        else:
            words = tr("The search index is made anew.")
        self._context.messages.info(words)
