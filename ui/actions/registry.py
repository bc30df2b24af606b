"""The registry: every action of the window by its id, with its keys, its menu and its words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from ui.words import marked, tr

EVERYWHERE: str = marked("Everywhere")
LIST: str = marked("List")
READING: str = marked("Reading")
WITH_SELECTION: str = marked("With a selection")
AREAS = (EVERYWHERE, LIST, READING, WITH_SELECTION)


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action as declared. shortcuts: its keys until a person chooses others, as portable names
    such as "Ctrl+Shift+Z"; the first is shown.

    menu: title of the menu it stands in, "" for none; group: neighbours with another group are
    parted by a line. area: where its keys work, one of AREAS. help: a sentence for the tooltip and
    the sheet of keys, "" where the text says it all. text, help and menu are plain English: what
    shows them translates.
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
    """added(id) is emitted for each new action; the main window puts it into its menus.

    keys_changed: an action has other keys or other words than before, or is new.
    """

    added = Signal(str)
    keys_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._specs: dict[str, ActionSpec] = {}
        self._actions: dict[str, QAction] = {}
        self._own: dict[str, tuple[str, ...]] = {}
        self._keys: dict[str, tuple[str, ...]] = {}
        self._is_silent = False

    @contextmanager
    def together(self) -> Iterator[None]:
        """While a window is made: that keys have changed is told once, at the end, and not to all
        who name keys for each of a hundred actions."""
        self._is_silent = True
        try:
            yield
        finally:
            self._is_silent = False
        self._tell_keys()

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
        self._keys[spec.id] = spec.shortcuts
        if self._own:
            self._share_out()
        self.added.emit(spec.id)
        self._tell_keys()
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

    def rename(self, id: str, text: str) -> None:
        """Give an action other words, in menus, tooltips and the sheet. text: from tr(), so that
        it can be said in another language later. Raises KeyError."""
        self._specs[id] = replace(self._specs[id], text=text)
        _put_words(self._actions[id], self._specs[id], self._keys[id])
        self._tell_keys()

    def reword(self) -> None:
        """Say every action in what is now the language."""
        for id, action in self._actions.items():
            _put_words(action, self._specs[id], self._keys[id])
        self._tell_keys()

    def keys(self, id: str) -> tuple[str, ...]:
        """The keys an action has now, as portable names; () too for an action that is not there."""
        return self._keys.get(id, ())

    def set_own_keys(self, own: Mapping[str, Sequence[str]]) -> None:
        """Let actions have the keys a person chose; all others have those they were declared with.

        Unknown actions are passed over, and so are names that are no keys. Of two actions that
        would hear the same key, the one it was chosen for has it: Qt would carry out neither.
        """
        self._own = {}
        for id, keys in own.items():
            known = tuple(name for key in keys if (name := key_name(key)))
            if known or not keys:
                self._own[id] = known
        self._share_out()
        self._tell_keys()

    def rivals(self, id: str, key: str) -> list[str]:
        """The other actions that hear a key where this one would hear it."""
        name = key_name(key)
        return [
            other
            for other, keys in self._keys.items()
            if other != id and name in map(key_name, keys) and self._meet(id, other)
        ]

    def _tell_keys(self) -> None:
        if not self._is_silent:
            self.keys_changed.emit()

    def _share_out(self) -> None:
        holders: dict[str, list[str]] = {}
        for id in sorted(self._specs, key=lambda id: id not in self._own):
            spec, free = self._specs[id], []
            for key in self._own.get(id, spec.shortcuts):
                held_by = holders.setdefault(key_name(key), [])
                if not any(self._meet(id, other) for other in held_by):
                    held_by.append(id)
                    free.append(key)
            self._give(id, tuple(free))

    def _give(self, id: str, keys: tuple[str, ...]) -> None:
        if keys != self._keys[id]:
            self._keys[id] = keys
            action = self._actions[id]
            action.setShortcuts([QKeySequence(key) for key in keys])
            action.setToolTip(tooltip(self._specs[id], keys))

    def _meet(self, one: str, other: str) -> bool:
        """Whether some focus lets both actions hear their key."""
        if EVERYWHERE in (self._specs[one].area, self._specs[other].area):
            return True
        first, second = self._actions[one].parent(), self._actions[other].parent()
        assert isinstance(first, QWidget)
        assert isinstance(second, QWidget)
        return first is second or first.isAncestorOf(second) or second.isAncestorOf(first)


def key_name(key: str) -> str:
    """The one portable name of a key, by which keys are compared; "" for what is no key."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def native_keys(keys: Iterable[str]) -> list[str]:
    """Keys as this system writes them."""
    native = QKeySequence.SequenceFormat.NativeText
    return [QKeySequence(key).toString(native) for key in keys]


def sheet_words(spec: ActionSpec) -> str:
    """What an action does, where it stands without its menu: "Theme: Sepia"."""
    _menu, _, submenu = spec.menu.partition("/")
    words = _full_words(spec)
    return tr("{menu}: {action}", menu=tr(submenu), action=words) if submenu else words


def tooltip(spec: ActionSpec, keys: Sequence[str] | None = None) -> str:
    """What a button of this action says: its help or text, and its first key in brackets.

    keys: those it has now; None for those it was declared with.
    """
    words = _full_words(spec)
    shown = native_keys(spec.shortcuts if keys is None else keys)
    return f"{words} ({shown[0]})" if shown else words


def _full_words(spec: ActionSpec) -> str:
    return tr(spec.help) if spec.help else tr(spec.text).rstrip("…")


def _put_words(action: QAction, spec: ActionSpec, keys: Sequence[str]) -> None:
    # "&" would mark the next letter as the menu's own key.
    action.setText(tr(spec.text).replace("&", "&&"))
    action.setToolTip(tooltip(spec, keys))
    action.setStatusTip(tr(spec.help) if spec.help else "")


def _make_action(spec: ActionSpec, owner: QWidget) -> QAction:
    action = QAction(owner)
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
    _put_words(action, spec, spec.shortcuts)
    return action
