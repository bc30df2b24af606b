"""The one style sheet of the window, made from the theme's colours.

Widgets name their ground with the dynamic property "ground" (side, list, bg, card) and buttons
their kind with "kind" (accent, plain, danger); everything else is styled by class.
"""

from __future__ import annotations

from importlib import resources
from pathlib import Path
from string import Template

from ui.theme.colours import ThemeColours

_SHEET = Template("""
QWidget { color: $ink; }
QMainWindow, QDialog { background: $bg; }
*[ground="side"] { background: $side; }
*[ground="list"] { background: $list; }
*[ground="bg"] { background: $bg; }
*[ground="line"] { background: $line; }
QFrame[ground="card"] { background: $card; border: 1px solid $line; border-radius: 9px; }
QLabel { background: transparent; }
QLabel[tone="ink2"] { color: $ink2; }
QLabel[tone="ink3"] { color: $ink3; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="danger"] { color: $danger; }

QToolTip {
    background: $card; color: $ink; border: 1px solid $line; padding: 4px 7px;
}

/* The ground of the page: a palette alone is kept from before when the theme changes. */
QTextEdit { background: $bg; border: none; }

QLineEdit, QPlainTextEdit, QTextEdit[kind="field"], QSpinBox, QComboBox {
    background: $card; color: $ink; border: 1px solid $line; border-radius: 7px;
    padding: 5px 8px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit[kind="field"]:focus,
QSpinBox:focus, QComboBox:focus {
    border: 1px solid $accent;
}
QLineEdit[invalid="true"] { border: 1px solid $danger; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$icons/arrow-down.svg"); width: 14px; height: 14px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 22px; background: transparent; }
QSpinBox::up-button { subcontrol-position: top right; }
QSpinBox::down-button { subcontrol-position: bottom right; }
QSpinBox::up-arrow { image: url("$icons/arrow-up.svg"); width: 12px; height: 12px; }
QSpinBox::down-arrow { image: url("$icons/arrow-down.svg"); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
    background: $card; border: 1px solid $line; selection-background-color: $selection;
    selection-color: $ink; outline: none;
}

QPushButton {
    background: $card; color: $ink; border: 1px solid $line; border-radius: 7px;
    padding: 6px 14px; min-height: 17px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selection; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton:disabled { color: $ink3; background: transparent; }
QPushButton:default { border: 1px solid $accent; }
QPushButton[kind="accent"] {
    background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600;
}
QPushButton[kind="accent"]:hover { border: 1px solid $ink2; }
QPushButton[kind="accent"]:focus { border: 2px solid $ink; }
QPushButton[kind="accent"]:disabled {
    background: $line; color: $ink3; border: 1px solid $line;
}
QPushButton[kind="accent"]::menu-indicator { image: none; width: 0; }
QPushButton[kind="danger"] { color: $danger; }
#unplaced_tray { background: transparent; border: none; border-top: 1px solid $line; }
#unplaced_tray QPushButton { padding: 4px 9px; }
#filter_tags { padding: 3px 6px; }
QPushButton[kind="plain"] {
    background: transparent; border: 1px solid transparent; color: $accent;
}
QPushButton[kind="segment"] {
    background: transparent; border: 1px solid transparent; color: $ink2; padding: 2px 10px;
}
QPushButton[kind="segment"]:hover { background: $hover; }
QPushButton[kind="segment"]:checked { background: $selection; color: $ink; font-weight: 600; }
QPushButton[kind="segment"]:focus { border: 1px solid $accent; }
#facet_strip QPushButton { padding: 2px 7px; font-size: 12px; }
QPushButton[kind="key"] { padding: 3px 10px; color: $ink2; }
QPushButton[kind="key"]:focus { border: 1px solid $accent; color: $ink; }
QPushButton[kind="plain"]:hover { background: $hover; }
QPushButton[kind="plain"]:focus { border: 1px solid $accent; }

QToolButton {
    background: transparent; border: 1px solid transparent; border-radius: 7px; padding: 4px;
    color: $ink2;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:checked { background: $selection; }
QToolButton:focus { border: 1px solid $accent; }
QToolButton::menu-indicator { image: none; width: 0; }

QMenuBar { background: $side; color: $ink2; border-bottom: 1px solid $line; padding: 1px 6px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 5px; }
QMenuBar::item:selected { background: $selection; color: $ink; }
QMenu { background: $card; border: 1px solid $line; border-radius: 8px; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 5px; }
QMenu::item:selected { background: $selection; color: $ink; }
QMenu::item:disabled { color: $ink3; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }

QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar { background: $side; color: $ink3; border-top: 1px solid $line; }
QStatusBar::item { border: none; }

QAbstractItemView {
    background: transparent; border: none; outline: none;
    selection-background-color: $selection; selection-color: $ink;
}
/* These paint their own rows. */
#article_list, #search_hits, #tag_tree, #shelf_list, #passage_list, #passages_row {
    selection-background-color: transparent;
}
#collection_list, #saved_search_list { selection-background-color: transparent; }
QTreeView::item, QListView::item { border-radius: 6px; }
#settings_sections { border: 1px solid transparent; border-radius: 7px; }
#settings_sections:focus { border: 1px solid $accent; }
#settings_sections::item { height: 32px; padding: 0 10px; color: $ink2; }
#settings_sections::item:selected { background: $selection; color: $ink; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; color: $ink3; border: none; border-bottom: 1px solid $line;
    padding: 4px 6px;
}
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: $scroll; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $ink3; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {
    background: transparent; border: none; width: 0; height: 0;
}
QProgressBar { background: $line; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QCheckBox, QRadioButton { background: transparent; spacing: 8px; }
/* Fusion's own pictures on buttons fit no theme. */
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QListView[kind="rows"] {
    background: $card; border: 1px solid $line; border-radius: 8px; padding: 4px; outline: 0;
}
QListView[kind="rows"]:focus { border: 1px solid $accent; }
QListWidget[kind="rows"]::item { padding: 8px 6px; border-radius: 6px; color: $ink; }
QListWidget[kind="rows"]::item:selected { background: $selection; color: $ink; }
QCheckBox::indicator, QListWidget[kind="rows"]::indicator {
    width: 15px; height: 15px; border: 1px solid $ink3; border-radius: 4px; background: $card;
}
QCheckBox::indicator:focus { border: 1px solid $accent; }
QCheckBox::indicator:checked, QListWidget[kind="rows"]::indicator:checked {
    background: $accent; border: 1px solid $accent; image: url("$icons/$check.svg");
}
QRadioButton::indicator {
    width: 13px; height: 13px; border: 1px solid $ink3; border-radius: 7px; background: $card;
}
QRadioButton::indicator:focus { border: 1px solid $accent; }
QRadioButton::indicator:checked {
    width: 7px; height: 7px; border: 4px solid $accent; background: $on_accent;
}
QRadioButton::indicator:disabled { border: 1px solid $line; background: transparent; }
QTabBar::tab { background: transparent; color: $ink2; padding: 5px 9px; border-radius: 6px; }
#annotation_tabs::tab { padding: 5px 7px; }
QTabBar::tab:selected { background: $selection; color: $ink; }
QTabBar::tab:hover { color: $ink; }
QTabBar::tab:focus { border: 1px solid $accent; }
""")


def make_style_sheet(theme: ThemeColours) -> str:
    """The style sheet of a theme. Raises KeyError for a colour the theme file does not have."""
    # Style sheets read pictures from files only; the package is always unpacked on the disk.
    icons = Path(str(resources.files("resources") / "icons" / "style")).as_posix()
    check = "check-on-light-accent" if theme.is_dark else "check-on-dark-accent"
    return _SHEET.substitute(theme.colours, icons=icons, check=check)
