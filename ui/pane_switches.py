"""The switches of the two side panes, and what they do where there is no room for all."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSplitter, QWidget

from ui.actions.registry import ActionSpec, Registry
from ui.narrow_window import NarrowWindow

TOGGLE_SIDEBAR = ActionSpec(
    "toggle_sidebar",
    "Sidebar",
    ("F9",),
    "View",
    "panel-left",
    help="Show or hide the sidebar",
    checkable=True,
    group="panes",
)
TOGGLE_ANNOTATIONS = ActionSpec(
    "toggle_annotations",
    "Annotations",
    ("Ctrl+H",),
    "View",
    "panel-right",
    help="Show or hide the annotations of the article",
    checkable=True,
    group="panes",
)


class PaneSwitches(QObject):
    """Declares the actions at once, for menus and buttons; `govern` gives them their panes."""

    def __init__(self, registry: Registry, window: QWidget) -> None:
        super().__init__(window)
        self._panes: dict[str, QWidget] = {}
        self._actions = {
            spec.id: registry.add(spec, lambda on, id=spec.id: self._follow(id, on), window)
            for spec in (TOGGLE_SIDEBAR, TOGGLE_ANNOTATIONS)
        }

    def govern(self, splitter: QSplitter, sidebar: QWidget, annotations: QWidget) -> None:
        """Show and hide these panes of a splitter from now on."""
        self._narrow = NarrowWindow(splitter, (annotations, sidebar))
        self._panes = {TOGGLE_SIDEBAR.id: sidebar, TOGGLE_ANNOTATIONS.id: annotations}

    def wanted(self) -> tuple[bool, bool]:
        """Which of the two a person wants to see, whether there is room for them or not."""
        sidebar, annotations = map(self._narrow.is_wanted, self._panes.values())
        return sidebar, annotations

    def set_wanted(self, sidebar: bool, annotations: bool) -> None:
        """As if the switches had been set so."""
        for id, is_on in ((TOGGLE_SIDEBAR.id, sidebar), (TOGGLE_ANNOTATIONS.id, annotations)):
            self._actions[id].setChecked(is_on)
            self._follow(id, is_on)

    def bring_sidebar(self) -> None:
        """Show the sidebar where it is not to be seen."""
        if self._panes[TOGGLE_SIDEBAR.id].isHidden():
            self._actions[TOGGLE_SIDEBAR.id].trigger()

    def bring_annotations(self) -> None:
        """Show the annotations where they are not to be seen."""
        if self._panes[TOGGLE_ANNOTATIONS.id].isHidden():
            self._actions[TOGGLE_ANNOTATIONS.id].trigger()

    def bring_annotations_back(self) -> None:
        """Show the annotations again, if they are switched on, after something else hid them."""
        id = TOGGLE_ANNOTATIONS.id
        self._follow(id, self._actions[id].isChecked())

    def _follow(self, id: str, is_on: bool) -> None:
        """A pane for which there was no room comes forward, rather than being switched off."""
        pane = self._panes[id]
        if not is_on and self._narrow.is_aside(pane):
            self._actions[id].setChecked(True)
        else:
            self._narrow.want(pane, is_on)
