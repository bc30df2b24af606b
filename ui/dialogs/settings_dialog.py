"""The preferences: sections made from what is declared, a field that filters; a change counts at
once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reader.settings import SECTIONS, SETTINGS, Settings
from ui.dialogs.key_rows import Keyboard, KeyRow
from ui.dialogs.setting_row import SettingRow, Store
from ui.theme.theme import Theme
from ui.widgets.fuzzy import plain
from ui.widgets.plain_label import plain_label
from ui.widgets.search_field import SearchField
from ui.words import marked, tr

KEYS = marked("Keys")
KEYS_HELP = marked(
    "Press the button with a key, then the new key. Esc leaves it as it is, the cross takes it"
    " away."
)
SIZE = (860, 640)
SIDE_WIDTH = 204
SECTION_HEIGHT = 32

Row = SettingRow | KeyRow


class SettingsDialog(QDialog):
    """Made from reader.settings.SETTINGS and the actions, so that none is without its control.

    store: called with (key, value) when a person changes a setting.
    """

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        store: Store,
        keyboard: Keyboard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settings")
        self.setWindowTitle(tr("Settings"))
        self.resize(*SIZE)
        self._theme = theme
        self._settings = settings
        self._keyboard = keyboard
        self._setting_rows: dict[str, SettingRow] = {}
        self._key_rows: dict[str, KeyRow] = {}
        self._sections: dict[str, QWidget] = {}
        self._names: list[str] = [*SECTIONS.values(), KEYS]
        self._members: list[tuple[str, QWidget, Sequence[Row]]] = []
        """Section, the box that holds some of its rows, and those rows."""
        self._page = QVBoxLayout()
        self._page.setContentsMargins(28, 20, 28, 20)
        self._page.setSpacing(0)
        for section in SECTIONS.values():
            self._add_settings(section, store)
        # Some hundred rows: made when they are wanted, so that the dialog opens at once.
        self._keys = QVBoxLayout()
        self._keys.setSpacing(0)
        self._page.addLayout(self._keys)
        self._nothing = plain_label(tr("No setting and no key has these words."))
        self._nothing.setProperty("tone", "ink2")
        self._page.addWidget(self._nothing)
        self._page.addStretch(1)
        self._build()
        for key in self._setting_rows:
            self.show_setting(key)
        self.names.setCurrentRow(0)

    def show_setting(self, key: str) -> None:
        """Show what is stored for a setting now."""
        self._setting_rows[key].show_value(self._settings.get(key))

    def show_keys(self) -> None:
        """Show which keys the actions have now."""
        for line in self._keyboard.lines():
            if line.id in self._key_rows:
                self._key_rows[line.id].show_line(line)

    def _build(self) -> None:
        self.search = SearchField(self._theme, tr("Search settings"))
        self.search.setObjectName("settings_search")
        self.search.textChanged.connect(self._filter)
        self.search.escaped.connect(self.reject)
        self.names = QListWidget()
        self.names.setObjectName("settings_sections")
        self.names.setAccessibleName(tr("Sections"))
        for name in self._names:
            item = QListWidgetItem(tr(name), self.names)
            # The style's own height comes too late for the first layout.
            item.setSizeHint(QSize(0, SECTION_HEIGHT))
        self.names.setFixedHeight(self.names.count() * SECTION_HEIGHT + 4)
        self.names.currentRowChanged.connect(self._show_section)
        side = QWidget()
        side.setProperty("ground", "side")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        side.setFixedWidth(SIDE_WIDTH)
        column = QVBoxLayout(side)
        column.setContentsMargins(12, 16, 12, 16)
        column.setSpacing(12)
        column.addWidget(self.search)
        column.addWidget(self.names)
        column.addStretch(1)
        page = QWidget()
        page.setLayout(self._page)
        self._area = QScrollArea()
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the control with the keys
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(page)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(side)
        layout.addWidget(self._area, 1)

    def _add_settings(self, section: str, store: Store) -> None:
        rows: list[Row] = []
        for setting in SETTINGS:
            if setting.section == section:
                row = SettingRow(self._theme, setting, store)
                self._setting_rows[setting.key] = row
                rows.append(row)
        self._sections[section] = self._heading(section)
        self._page.addWidget(self._sections[section])
        self._page.addWidget(self._box(section, "", rows))

    def _add_keys(self) -> None:
        self._sections[KEYS] = self._heading(KEYS)
        self._keys.addWidget(self._sections[KEYS])
        self._keys_help = plain_label(tr(KEYS_HELP))
        self._keys_help.setProperty("tone", "ink3")
        self._keys_help.setContentsMargins(0, 0, 0, 6)
        self._keys.addWidget(self._keys_help)
        lines = self._keyboard.lines()
        for area in dict.fromkeys(line.area for line in lines):
            here = [line for line in lines if line.area == area]
            made = {line.id: KeyRow(self._theme, line, self._keyboard) for line in here}
            self._key_rows |= made
            self._keys.addWidget(self._box(KEYS, area, list(made.values())))

    def _heading(self, words: str) -> QWidget:
        heading = plain_label(tr(words))
        heading.setFont(self._theme.ui_font(18, 600))
        heading.setContentsMargins(0, 0, 0, 6)
        return heading

    def _box(self, section: str, heading: str, rows: Sequence[Row]) -> QWidget:
        """Rows that stand together; a search that finds none of them hides it."""
        box = QWidget()
        layout = QVBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 18)
        layout.setSpacing(0)
        if heading:
            label = plain_label(tr(heading))
            label.setFont(self._theme.ui_font(12, 600))
            label.setProperty("tone", "ink2")
            label.setContentsMargins(0, 6, 0, 4)
            layout.addWidget(label)
        for row in rows:
            layout.addWidget(row)
        self._members.append((section, box, rows))
        return box

    def _show_section(self, number: int) -> None:
        """A section alone; the search is over."""
        if number >= 0:
            self.search.clear()
            self._show(self._names[number], [])
            self._area.verticalScrollBar().setValue(0)

    def _filter(self, typed: str) -> None:
        """All sections, with what has the words; without words, the section there was before."""
        parts = plain(typed).split()
        if parts:
            self.names.blockSignals(True)
            self.names.clearSelection()
            self.names.blockSignals(False)
            self._show(None, parts)
        else:
            row = max(self.names.currentRow(), 0)
            self.names.item(row).setSelected(True)
            self._show(self._names[row], [])

    def _show(self, section: str | None, parts: list[str]) -> None:
        if section in (None, KEYS) and KEYS not in self._sections:
            self._add_keys()
        shown: set[str] = set()
        for name, box, rows in self._members:
            is_open = section in (None, name)
            # The name of a section stands for all that is in it.
            rest = [part for part in parts if part not in plain(tr(name))]
            matching = [row for row in rows if is_open and row.matches(rest)]
            for row in rows:
                row.setVisible(row in matching)
            box.setVisible(bool(matching))
            if matching:
                shown.add(name)
        for name, heading in self._sections.items():
            heading.setVisible(name in shown)
        if KEYS in self._sections:
            self._keys_help.setVisible(section == KEYS)
        self._nothing.setVisible(not shown)
