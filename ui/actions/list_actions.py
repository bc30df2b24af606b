"""How the list of articles is set out: filter, cards or table, columns, groups."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QWidget

from reader.model.collection import Grouping
from ui.actions.registry import LIST, ActionSpec
from ui.context import AppContext
from ui.words import marked

FILTER = ActionSpec(
    "list.filter", "Filter the list", ("F",), "", "list-filter", LIST, "Narrow the list as you type"
)
TABLE = ActionSpec(
    "list.table",
    "Table of articles",
    ("V",),
    "View",
    "table",
    LIST,
    "Show the articles as a table, or as cards",
    checkable=True,
    group="list",
)
COLUMNS = ActionSpec(
    "list.columns",
    "Columns…",
    ("Shift+V",),
    "View",
    "columns-3",
    LIST,
    "Choose the columns of the table",
    group="list",
)
FOLD = ActionSpec(
    "list.fold", "Close or open the group", ("G",), "", "list-tree", LIST, "Close or open the group"
)
FOLD_ALL = ActionSpec(
    "list.fold_all",
    "Close or open all groups",
    ("Shift+G",),
    "",
    "list-tree",
    LIST,
    "Close all groups; when all are closed, open them",
)

_GROUPS = {
    Grouping.NONE: marked("No groups"),
    Grouping.PUBLICATION: marked("Publication"),
    Grouping.PUBLISHED: marked("Month published"),
    Grouping.ADDED: marked("Month added"),
    Grouping.TAG: marked("Tag"),
}
GROUPS = {
    grouping: ActionSpec(
        f"list.group_{grouping.value}",
        words,
        menu="View/Group the list by",
        icon="list-tree",
        area=LIST,
        checkable=True,
        group="list",
    )
    for grouping, words in _GROUPS.items()
}


class ListShower(Protocol):
    """Who shows the list: the article list panel."""

    def open_filter(self) -> None:
        """Show the filter line and go there."""

    def show_table(self, is_table: bool) -> None:
        """Set the articles out as a table, or as cards."""

    def choose_columns(self) -> None:
        """Offer the columns of the table."""

    def set_group(self, grouping: Grouping) -> None:
        """Let articles stand together by something."""

    def fold(self) -> None:
        """Close the group of the row under the cursor, or open it."""

    def fold_all(self) -> None:
        """Close all groups; when all are closed, open them."""


class ListActions:
    """Declares the actions; owner: the widget in which their keys work."""

    def __init__(self, context: AppContext, shower: ListShower, owner: QWidget) -> None:
        self._shower = shower
        add = context.registry.add
        add(FILTER, shower.open_filter, owner)
        self._table = add(TABLE, shower.show_table, owner)
        self._columns = add(COLUMNS, shower.choose_columns, owner)
        self._folding = [
            add(FOLD, shower.fold, owner),
            add(FOLD_ALL, shower.fold_all, owner),
        ]
        self._groups = {
            grouping: add(spec, partial(self._on_group, grouping), owner)
            for grouping, spec in GROUPS.items()
        }

    def refresh(self, is_table: bool, grouping: Grouping) -> None:
        """Check what is in force, without doing it again."""
        self._table.setChecked(is_table)
        self._columns.setEnabled(is_table)
        for action in self._folding:
            action.setEnabled(grouping is not Grouping.NONE)
        for one, action in self._groups.items():
            action.blockSignals(True)
            action.setChecked(one is grouping)
            action.blockSignals(False)
            action.changed.emit()

    def _on_group(self, grouping: Grouping, is_on: bool) -> None:
        """One of them is always chosen: who takes a sign away means no groups at all."""
        self._shower.set_group(grouping if is_on else Grouping.NONE)
