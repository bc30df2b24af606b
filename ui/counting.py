"""Counts over the whole library, read behind the window: it is painted first, and they follow."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from ui.context import AppContext


class Counting(QObject):
    """read: run on the lane of the index, which nobody waits for. show: given what it returned.

    However often it is asked meanwhile, it reads once more; what is out of date is not shown.
    """

    def __init__(
        self,
        context: AppContext,
        read: Callable[[], Any],
        show: Callable[[Any], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._read = read
        self._show = show
        self._is_counting = self._is_asked_again = False

    def ask(self) -> None:
        """What is shown may be wrong now."""
        self._is_asked_again = self._is_counting
        if not self._is_counting:
            self._is_counting = True
            self._context.jobs.index(self._read, self._take, self._give_up)

    def _take(self, result: Any) -> None:
        self._is_counting = False
        if self._is_asked_again:
            self.ask()
        else:
            self._show(result)

    def _give_up(self, error: BaseException) -> None:
        self._is_counting = False
        self._context.report(error)
