"""The narrow window: side panes step aside where there is no room for all, and come back."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QSplitter, QWidget

SLACK = 2
"""Pixels at each line between two panes, for what Qt rounds."""


class NarrowWindow(QObject):
    """Keeps what a person wants to see apart from what there is room for.

    sides: the panes of the splitter that may step aside, the first of them first. What somebody
    else hides, as the passages do, stays hidden.
    """

    def __init__(self, splitter: QSplitter, sides: Sequence[QWidget]) -> None:
        super().__init__(splitter)
        self._splitter = splitter
        self._sides = list(sides)
        self._wanted = set(sides)
        self._aside: set[QWidget] = set()
        self._latest: QWidget | None = None
        splitter.setMinimumWidth(1)  # without it, the window could not be made narrower than all
        splitter.installEventFilter(self)

    def is_wanted(self, pane: QWidget) -> bool:
        """Does a person want to see a pane, whether there is room for it or not?"""
        return pane in self._wanted

    def is_aside(self, pane: QWidget) -> bool:
        """Is a pane wanted, but there is no room for it?"""
        return pane in self._aside

    def want(self, pane: QWidget, is_on: bool) -> None:
        """A person wants a pane, or not any more. Who asks for one last sees it; others leave."""
        if is_on and (pane in self._aside or pane not in self._wanted):
            self._latest = pane
        if is_on:
            self._wanted.add(pane)
        else:
            self._wanted.discard(pane)
        self._aside.discard(pane)
        pane.setVisible(is_on)
        self._fit()

    def _fit(self) -> None:
        """Let one after the other step aside while there is too little room, and the last come
        back first when there is enough."""
        if not self._splitter.isVisible():  # before, there is no width yet
            return
        room = self._splitter.width()
        self._splitter.setMinimumWidth(self._need(without=set(self._sides)))
        order = sorted(self._sides, key=lambda pane: pane is self._latest)
        for pane in order:
            if self._need(set()) > room and not pane.isHidden():
                self._aside.add(pane)
                pane.hide()
        for pane in reversed(order):
            if pane in self._aside and self._need(set(), more=pane) <= room:
                self._aside.discard(pane)
                pane.show()

    def _need(self, without: set[QWidget], more: QWidget | None = None) -> int:
        """Pixels for the panes that are shown, some left out and one more."""
        widths = []
        for number in range(self._splitter.count()):
            pane = self._splitter.widget(number)
            if pane is not None and (pane is more or not (pane.isHidden() or pane in without)):
                widths.append(max(pane.minimumSizeHint().width(), pane.minimumWidth()))
        return sum(widths) + (self._splitter.handleWidth() + SLACK) * (len(widths) - 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: there is more or less room, or more or less is needed."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._fit()
        return super().eventFilter(watched, event)
