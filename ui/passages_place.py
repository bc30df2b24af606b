"""Where the passages are shown: over the page, without list and annotations beside them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QWidget

from ui.actions.passage_actions import SHOW
from ui.context import AppContext
from ui.panels.passages_view import PassagesView


class PassagesPlace(QObject):
    """splitters: those around the page, the outer first. beside: the panes that make room.

    entered: the passages are shown. left: what was there before is to be shown again.
    """

    entered = Signal()
    left = Signal()

    def __init__(
        self,
        context: AppContext,
        window: QWidget,
        splitters: Sequence[QSplitter],
        centre: QStackedWidget,
        beside: Sequence[QWidget],
    ) -> None:
        super().__init__(window)
        self._splitters = splitters
        self._centre = centre
        self._beside = beside
        self._hidden: list[QWidget] = []
        self._sizes: list[tuple[Qt.Orientation, list[int]]] = []
        self.is_open = False
        self.view = PassagesView(context)
        centre.addWidget(self.view)
        self.view.left.connect(self.leave)
        context.navigator.opened.connect(lambda *_: self.leave())
        self._action = context.registry.add(SHOW, self._on_asked, window)

    def has_keys(self) -> bool:
        """Do keys go to the passages now?"""
        focused = QApplication.focusWidget()
        return focused is not None and self.view.isAncestorOf(focused)

    def _on_asked(self) -> None:
        """By its key or menu, or for the passages of a tag: see ask_for_passages."""
        tag = self._action.data()
        self._action.setData(None)
        if isinstance(tag, str):
            self.enter()
            self.view.show_tag(tag)
        else:
            self.toggle()

    def toggle(self) -> None:
        """Show the passages, or go back from them."""
        if self.is_open:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Show the passages; list and annotations make room for them."""
        if not self.is_open:
            self.is_open = True
            self._sizes = [(each.orientation(), each.sizes()) for each in self._splitters]
            self._hidden = [pane for pane in self._beside if not pane.isHidden()]
            for pane in self._hidden:
                pane.hide()
            self._centre.setCurrentWidget(self.view)
            self.entered.emit()
        self.view.begin()

    def leave(self) -> None:
        """Show again what was there before."""
        if self.is_open:
            self.is_open = False
            for pane in self._hidden:
                pane.show()
            for splitter, (orientation, sizes) in zip(self._splitters, self._sizes, strict=True):
                if splitter.orientation() is orientation:  # the list may be a table since then
                    splitter.setSizes(sizes)
            self.left.emit()
