"""The menu bar, filled from the registry: an action stands where its declaration says."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QMenuBar

from ui.actions.registry import ActionSpec, Registry
from ui.words import say, tr

MENUS = ("File", "Edit", "Article", "View", "Help")
LAST_GROUPS = ("settings", "quit")


class Menus(QObject):
    """Menus in a fixed order; a menu without actions is hidden.

    Groups stand together in the order they first come, parted by lines; LAST_GROUPS at the end.
    "View/Theme" is a menu in a menu, and stands where its first action was declared.
    """

    def __init__(self, registry: Registry, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._registry = registry
        self._bar = bar
        self._menus: dict[str, QMenu] = {}
        for title in MENUS:
            self._menu(title).menuAction().setVisible(False)
        for path in dict.fromkeys(spec.menu for spec in registry.specs()):
            self._fill(path)
        registry.added.connect(lambda id: self._fill(registry.spec(id).menu))

    def menu(self, path: str) -> QMenu:
        """A menu that is there. Raises KeyError."""
        return self._menus[path]

    def _fill(self, path: str) -> None:
        """Set out a menu anew, and show it in the menu it stands in."""
        if not path:
            return
        menu = self._menu(path)
        menu.clear()
        last_group: str | None = None
        for group, entry in self._entries(path):
            if last_group not in (None, group):
                menu.addSeparator()
            last_group = group
            if isinstance(entry, ActionSpec):
                menu.addAction(self._registry.action(entry.id))
            else:
                menu.addMenu(self._menu(entry))
        menu.menuAction().setVisible(bool(menu.actions()))
        self._fill(path.rpartition("/")[0])

    def _entries(self, path: str) -> list[tuple[str, ActionSpec | str]]:
        """What stands in a menu, with its group: actions, and paths of menus."""
        found: list[tuple[str, ActionSpec | str]] = []
        for spec in self._registry.specs():
            if spec.menu == path:
                found.append((spec.group, spec))
            elif spec.menu.startswith(f"{path}/"):
                inner = "/".join(spec.menu.split("/")[: path.count("/") + 2])
                if (spec.group, inner) not in found:
                    found.append((spec.group, inner))
        order = list(dict.fromkeys(group for group, _entry in found))
        order.sort(key=lambda group: group in LAST_GROUPS)
        return sorted(found, key=lambda entry: order.index(entry[0]))

    def _menu(self, path: str) -> QMenu:
        if path not in self._menus:
            menu = QMenu(self._bar)
            say(menu.setTitle, tr(path.rpartition("/")[2]))
            menu.setObjectName(f"menu_{path}")
            menu.setToolTipsVisible(True)
            self._menus[path] = menu
            if "/" not in path:
                self._bar.addMenu(menu)
        return self._menus[path]
