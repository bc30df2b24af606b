"""The story keeper: texts that no sketch was made of are read while nobody waits."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.index_feeder import IndexFeeder


class StoryKeeper(QObject):
    """A few texts at a time, on the lane of the index, behind what waits there. After an update of
    the program these are all texts of the library, else those that one edit changed by dozens."""

    def __init__(self, context: AppContext, feeder: IndexFeeder, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._is_running = False
        feeder.caught_up.connect(self._go_on)

    def _go_on(self) -> None:
        if self._is_running or not self._context.library.is_writable:
            return
        self._is_running = True
        stories = self._context.library.stories
        self._context.jobs.index(stories.catch_up, self._on_done, self._on_failed)

    def _on_done(self, made: int) -> None:
        self._is_running = False
        if made and not self._context.jobs.is_closing:
            self._go_on()

    def _on_failed(self, error: BaseException) -> None:
        self._is_running = False
        self._context.report(error)
