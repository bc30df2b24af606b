"""The actions that belong to the window as a whole: file, edit, view, help."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from reader.settings import OWN_KEYS, SETTINGS
from ui.actions.own_keys import OwnKeys
from ui.actions.registry import AREAS, ActionSpec, native_keys, sheet_words
from ui.context import AppContext
from ui.dialogs.about import AboutDialog
from ui.dialogs.key_sheet import KeySheet
from ui.dialogs.settings_dialog import SettingsDialog
from ui.words import marked, speak, tr

THEME = "appearance.theme"
LANGUAGE = "appearance.language"
UNDO = ActionSpec(
    "undo", "Undo", ("Ctrl+Z",), "Edit", "undo-2", help="Take back the last step", group="history"
)
REDO = ActionSpec(
    "redo",
    "Redo",
    ("Ctrl+Shift+Z", "Ctrl+Y"),
    "Edit",
    "redo-2",
    help="Do the step again that was taken back",
    group="history",
)
STEP_WORDS = {UNDO.id: marked("Undo {step}"), REDO.id: marked("Redo {step}")}
SETTINGS_ACTION = ActionSpec(
    "settings", "Settings…", ("Ctrl+,",), "Edit", "settings", group="settings"
)
BACK = ActionSpec(
    "go_back",
    "Back",
    ("Alt+Left",),
    "View",
    "arrow-left",
    help="Back to where you were before the last jump",
    group="travel",
)
FORWARD = ActionSpec("go_forward", "Forward", ("Alt+Right",), "View", "arrow-right", group="travel")
TOGGLE_THEME = ActionSpec(
    "toggle_theme",
    "Light or dark",
    ("Ctrl+Shift+L",),
    "View",
    "moon",
    help="Change between a light and a dark theme",
    group="look",
)
FULL_SCREEN = ActionSpec(
    "full_screen", "Full screen", ("F11",), "View", "maximize", checkable=True, group="look"
)
KEYS = ActionSpec("keys", "Keys", ("?", "F1"), "Help", "keyboard", help="Show the sheet of keys")
ABOUT = ActionSpec("about", "About Florilegium", (), "Help", "info")


class AppActions(QObject):
    """Declares the actions and does what they say."""

    def __init__(self, context: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._dialogs: dict[str, QWidget] = {}
        self._shows = {
            "settings": self.show_settings,
            "keys": self.show_keys,
            "about": self.show_about,
        }
        add = context.registry.add
        add(UNDO, self.undo, window)
        add(REDO, self.redo, window)
        add(SETTINGS_ACTION, self.show_settings, window)
        add(BACK, context.navigator.back, window)
        add(FORWARD, context.navigator.forward, window)
        self._add_themes()
        add(FULL_SCREEN, self.set_full_screen, window)
        add(KEYS, self.show_keys, window)
        add(ABOUT, self.show_about, window)
        context.hub.changed.connect(self._on_changed)
        context.navigator.moved.connect(self._show_travel)
        context.library.settings.when_changed(self._on_setting)
        context.hub.reworded.connect(self._show_history)
        self._show_history()
        self._show_travel()
        self._show_theme()

    def undo(self) -> None:
        """Take back the last step."""
        self._context.edit(self._context.library.history.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._context.edit(self._context.library.history.redo)

    def toggle_theme(self) -> None:
        """From any light theme to dark, and from any dark one to light."""
        self._store(THEME, "light" if self._context.theme.is_dark else "dark")

    def set_full_screen(self, is_on: bool) -> None:
        """Fill the screen, or go back to the window."""
        if is_on:
            self._window.showFullScreen()
        elif self._window.isFullScreen():
            self._window.showNormal()

    def show_settings(self) -> None:
        """The preferences."""
        self._open(
            "settings",
            lambda: SettingsDialog(
                self._context.theme,
                self._context.library.settings,
                self._store,
                OwnKeys(self._context),
                self._window,
            ),
        )

    def show_keys(self) -> None:
        """The sheet of keys, from what is declared now."""
        areas = {
            area: [
                (sheet_words(spec), "   ".join(native_keys(keys)))
                for spec in self._context.registry.specs()
                if spec.area == area and (keys := self._context.registry.keys(spec.id))
            ]
            for area in AREAS
        }
        shown = {area: rows for area, rows in areas.items() if rows}
        self._open("keys", lambda: KeySheet(self._context.theme, shown, self._window))

    def show_about(self) -> None:
        """Version, library, licences."""
        folder = self._context.library.folder
        self._open("about", lambda: AboutDialog(self._context.theme, folder, self._window))

    def _add_themes(self) -> None:
        choices = next(setting.choices for setting in SETTINGS if setting.key == THEME)
        for name in choices:
            spec = ActionSpec(
                f"theme_{name}",
                name.capitalize(),
                menu="View/Theme",
                help="Follow the desktop" if name == "system" else "",
                checkable=True,
                group="look",
            )
            action = self._context.registry.add(spec, lambda _is_on: None, self._window)
            action.triggered.connect(self._theme_slot(name))
        self._context.registry.add(TOGGLE_THEME, self.toggle_theme, self._window)

    def _theme_slot(self, name: str) -> Callable[[], None]:
        def choose() -> None:
            self._store(THEME, name)
            self._show_theme()

        return choose

    def _store(self, key: str, value: object) -> None:
        self._context.library.settings.set(key, value)

    def _open(self, name: str, make: Callable[[], QWidget]) -> None:
        """Show a dialog beside the page, one of each kind at a time."""
        if old := self._dialogs.pop(name, None):
            old.close()
            old.deleteLater()
        self._dialogs[name] = make()
        self._dialogs[name].show()

    def _on_changed(self, changes: object) -> None:
        if getattr(changes, "history_changed", True):
            self._show_history()

    def _on_setting(self, key: str) -> None:
        if key == THEME:
            self._context.theme.set(self._context.library.settings.get(THEME))
            self._show_theme()
        elif key == "appearance.colours":
            is_distinct = self._context.library.settings.get(key) == "distinct"
            self._context.theme.set_distinct_highlights(is_distinct)
        elif key == LANGUAGE:
            self._change_language()
        elif key == OWN_KEYS:
            self._context.registry.set_own_keys(self._context.library.settings.own_keys())
        self._show_in_dialogs(key)

    def _change_language(self) -> None:
        """What is shown all the time says its words again; what is open beside it opens anew."""
        speak(self._context.library.settings.get(LANGUAGE))
        shown = [name for name, dialog in self._dialogs.items() if dialog.isVisible()]
        for name in shown:
            # The control that was just used is in one of them: it must live until it is done.
            QTimer.singleShot(0, self._shows[name])

    def _show_in_dialogs(self, key: str) -> None:
        """What is open shows what counts now, wherever it was changed."""
        settings = self._dialogs.get("settings")
        if isinstance(settings, SettingsDialog):
            settings.show_keys() if key == OWN_KEYS else settings.show_setting(key)
        if key == OWN_KEYS and (sheet := self._dialogs.get("keys")) and sheet.isVisible():
            self.show_keys()

    def _show_history(self) -> None:
        history = self._context.library.history
        for spec, label in ((UNDO, history.undo_label), (REDO, history.redo_label)):
            action = self._context.registry.action(spec.id)
            words = tr(STEP_WORDS[spec.id], step=tr(label)) if label else tr(spec.text)
            # "&" would mark the next letter as the menu's own key.
            action.setText(words.replace("&", "&&"))
            action.setEnabled(label is not None and self._context.library.is_writable)

    def _show_travel(self) -> None:
        navigator = self._context.navigator
        self._context.registry.action(BACK.id).setEnabled(navigator.can_go_back)
        self._context.registry.action(FORWARD.id).setEnabled(navigator.can_go_forward)

    def _show_theme(self) -> None:
        chosen = self._context.library.settings.get(THEME)
        choices = next(setting.choices for setting in SETTINGS if setting.key == THEME)
        for name in choices:
            self._context.registry.action(f"theme_{name}").setChecked(name == chosen)
