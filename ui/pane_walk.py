"""The pane walk: F6 goes from pane to pane of the window, and back to where one was in each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import isValid

from ui.actions.registry import ActionSpec
from ui.context import AppContext

NEXT_PANE = ActionSpec(
    "next_pane",
    "Next pane",
    ("F6",),
    "View",
    help="Go to the next pane: sidebar, list, page, annotations",
    group="panes",
)
PREVIOUS_PANE = ActionSpec("previous_pane", "Previous pane", ("Shift+F6",), "View", group="panes")


class PaneWalk(QObject):
    """panes: from the left to the right; hidden ones are passed by."""

    def __init__(self, context: AppContext, panes: Sequence[QWidget], window: QWidget) -> None:
        super().__init__(window)
        self._panes = list(panes)
        self._last: dict[QWidget, QWidget] = {}
        context.registry.add(NEXT_PANE, lambda: self.step(1), window)
        context.registry.add(PREVIOUS_PANE, lambda: self.step(-1), window)
        QApplication.instance().focusChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def step(self, by: int) -> None:
        """Give the next (1) or previous (-1) pane the focus, around the ends."""
        shown = [pane for pane in self._panes if pane.isVisible()]
        here = self._pane_of(QApplication.focusWidget())
        number = shown.index(here) + by if here in shown else (0 if by > 0 else -1)
        for offset in range(len(shown)):
            pane = shown[(number + offset * by) % len(shown)]
            if part := self._part(pane):
                was_there = self._last.get(pane) is part
                part.setFocus(Qt.FocusReason.TabFocusReason)
                if not was_there:  # no choice of the person's: next time there may be a better one
                    self._last.pop(pane, None)
                return

    def _part(self, pane: QWidget) -> QWidget | None:
        """Where one was in a pane; else its first list or text; else its first control."""
        last = self._last.get(pane)
        if last is not None and isValid(last) and _can_focus(last):
            return last
        parts = [widget for widget in pane.findChildren(QWidget) if _can_focus(widget)]
        lists = (part for part in parts if isinstance(part, QAbstractScrollArea))
        return next(lists, parts[0] if parts else None)

    def _pane_of(self, widget: QWidget | None) -> QWidget | None:
        return next((p for p in self._panes if widget is not None and p.isAncestorOf(widget)), None)

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        pane = self._pane_of(new)
        if pane is not None and new is not None and _can_focus(new):
            self._last[pane] = new


def _can_focus(widget: QWidget) -> bool:
    takes_it = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return widget.isVisible() and widget.isEnabled() and takes_it
