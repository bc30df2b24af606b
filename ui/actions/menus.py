"""The menu bar, filled from the registry: an action stands where its declaration says."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QMenuBar

from ui.actions.registry import ActionSpec, Registry

MENUS = ("File", "Edit", "Article", "View", "Help")


class Menus(QObject):
    """Menus in a fixed order; a menu without actions is hidden.

    "View/Theme" is a menu in a menu.
    """

    def __init__(self, registry: Registry, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._registry = registry
        self._bar = bar
        self._menus: dict[str, QMenu] = {}
        self._last_group: dict[str, str] = {}
        for title in MENUS:
            self._menu(title).menuAction().setVisible(False)
        for spec in registry.specs():
            self._place(spec)
        registry.added.connect(lambda id: self._place(registry.spec(id)))

    def menu(self, path: str) -> QMenu:
        """A menu that is there. Raises KeyError."""
        return self._menus[path]

    def _place(self, spec: ActionSpec) -> None:
        if not spec.menu:
            return
        menu = self._menu(spec.menu)
        self._show(spec.menu)
        if spec.menu in self._last_group and self._last_group[spec.menu] != spec.group:
            menu.addSeparator()
        self._last_group[spec.menu] = spec.group
        menu.addAction(self._registry.action(spec.id))

    def _show(self, path: str) -> None:
        """A menu is shown with all menus it stands in."""
        while path:
            self._menus[path].menuAction().setVisible(True)
            path = path.rpartition("/")[0]

    def _menu(self, path: str) -> QMenu:
        if path not in self._menus:
            parent, _slash, title = path.rpartition("/")
            owner: QMenu | QMenuBar = self._menu(parent) if parent else self._bar
            menu = owner.addMenu(title)
            assert menu is not None
            menu.setObjectName(f"menu_{path}")
            menu.setToolTipsVisible(True)
            self._menus[path] = menu
        return self._menus[path]
