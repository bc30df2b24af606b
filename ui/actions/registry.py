"""The registry: every action of the window by its id, with its keys, its menu and its words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

EVERYWHERE = "Everywhere"
LIST = "List"
READING = "Reading"
WITH_SELECTION = "With a selection"
AREAS = (EVERYWHERE, LIST, READING, WITH_SELECTION)


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action as declared. shortcuts: portable names such as "Ctrl+Shift+Z"; the first is shown.

    menu: title of the menu it stands in, "" for none; group: neighbours with another group are
    parted by a line. area: where its keys work, one of AREAS. help: a sentence for the tooltip and
    the sheet of keys, "" where the text says it all.
    """

    id: str
    text: str
    shortcuts: tuple[str, ...] = ()
    menu: str = ""
    icon: str = ""
    area: str = EVERYWHERE
    help: str = ""
    checkable: bool = False
    group: str = ""


class Registry(QObject):
    """added(id) is emitted for each new action; the main window puts it into its menus."""

    added = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._specs: dict[str, ActionSpec] = {}
        self._actions: dict[str, QAction] = {}

    def add(self, spec: ActionSpec, slot: Callable[..., object], owner: QWidget) -> QAction:
        """Declare an action. owner: the widget whose focus (or a child's) makes its keys work;
        for "Everywhere" the main window adds it to itself.

        slot: called without arguments, or with the checked state for a checkable action. Raises
        ValueError for an id that is taken or an unknown area.
        """
        if spec.id in self._specs:
            raise ValueError(f"the action {spec.id!r} is declared twice")
        if spec.area not in AREAS:
            raise ValueError(f"the action {spec.id!r} has an unknown area: {spec.area!r}")
        action = _make_action(spec, owner)
        if spec.checkable:
            action.toggled.connect(slot)
        else:
            action.triggered.connect(lambda _checked=False: slot())
        owner.addAction(action)
        self._specs[spec.id] = spec
        self._actions[spec.id] = action
        self.added.emit(spec.id)
        return action

    def action(self, id: str) -> QAction:
        """The action with an id. Raises KeyError."""
        return self._actions[id]

    def spec(self, id: str) -> ActionSpec:
        """The declaration of an action. Raises KeyError."""
        return self._specs[id]

    def specs(self) -> list[ActionSpec]:
        """Every declared action, in the order of declaration."""
        return list(self._specs.values())


def native_keys(spec: ActionSpec) -> list[str]:
    """The keys of an action as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return [QKeySequence(keys).toString(native) for keys in spec.shortcuts]


def tooltip(spec: ActionSpec) -> str:
    """What a button of this action says: its help or text, and its first key in brackets."""
    words = spec.help or spec.text.rstrip("…")
    keys = native_keys(spec)
    return f"{words} ({keys[0]})" if keys else words


def _make_action(spec: ActionSpec, owner: QWidget) -> QAction:
    action = QAction(spec.text, owner)
    action.setObjectName(f"action_{spec.id}")
    action.setCheckable(spec.checkable)
    action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
    action.setShortcutContext(
        Qt.ShortcutContext.WindowShortcut
        if spec.area == EVERYWHERE
        else Qt.ShortcutContext.WidgetWithChildrenShortcut
    )
    # The system's own placement of actions in an application menu guesses from English words.
    action.setMenuRole(QAction.MenuRole.NoRole)
    action.setToolTip(tooltip(spec))
    action.setStatusTip(spec.help)
    return action
