"""Which columns the article table shows, how wide and in which order; kept in the session."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHeaderView, QMenu, QTableView, QWidget

from reader.library import Library
from ui.models.article_columns import COLUMNS, FIRST_ORDER, Column
from ui.words import tr

COLUMNS_KEY = "list.columns"
LEAST_TITLE, LEAST, MOST, STEP = 200, 28, 1000, 24
"""Pixels: the title is at least so wide, before a person drags it; bounds of what is remembered;
how much wider a column gets at once."""


class TableColumns:
    """Sets out the columns of a table. The title takes what the others leave of the table's width;
    when that is too little, the table scrolls sideways."""

    def __init__(self, table: QTableView, library: Library) -> None:
        self._table = table
        self._library = library
        self._least_title = LEAST_TITLE

    def restore(self) -> None:
        """Give the columns the places and widths they had."""
        header = self._header
        for place, (column, width, is_shown) in enumerate(self._remembered()):
            header.moveSection(header.visualIndex(column), place)
            header.setSectionHidden(column, not is_shown)
            header.resizeSection(column, width)
        self.fit()

    def remember(self) -> None:
        """Keep places and widths as a person left them, and let the title take the rest."""
        title = self._header.sectionSize(Column.TITLE)
        if title != self._fitting_title():
            self._least_title = max(min(title, MOST), LEAST_TITLE // 2)
        if self._library.is_writable:
            self._library.session.set(COLUMNS_KEY, list(self._described()))
        self.fit()

    def fit(self) -> None:
        """The title takes what the other columns leave."""
        self._header.resizeSection(Column.TITLE, self._fitting_title())

    def show(self, column: Column, is_shown: bool) -> None:
        """Show a column or hide it."""
        self._header.setSectionHidden(column, not is_shown)
        self.fit()
        self.remember()

    def reset(self) -> None:
        """All columns as they were before a person chose."""
        self._least_title = LEAST_TITLE
        if self._library.is_writable:
            self._library.session.set(COLUMNS_KEY, None)
        self.restore()

    def offer(self, at: QPoint) -> None:
        """Open the menu of the columns at a place on the screen."""
        menu = self.menu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def menu(self, parent: QWidget) -> QMenu:
        """A menu to choose columns from. The title is always there: it is what one reads."""
        menu = QMenu(parent)
        menu.setObjectName("columns_menu")
        for look in (COLUMNS[column] for column in FIRST_ORDER):
            action = menu.addAction(tr(look.name))
            action.setCheckable(True)
            action.setChecked(not self._header.isSectionHidden(look.column))
            action.setEnabled(look.column is not Column.TITLE)
            action.toggled.connect(lambda on, column=look.column: self.show(column, on))
        menu.addSeparator()
        self._add_places(menu)
        menu.addAction(tr("As at first"), self.reset)
        return menu

    def move(self, column: Column, by: int) -> None:
        """Move a column one place to the left (-1) or right (1), past those that are hidden."""
        header = self._header
        place = header.visualIndex(column) + by
        while 0 <= place < header.count() and header.isSectionHidden(header.logicalIndex(place)):
            place += by
        if 0 <= place < header.count():
            header.moveSection(header.visualIndex(column), place)
            self.remember()

    def widen(self, column: Column, by: int) -> None:
        """Make a column wider or, with a number below nothing, narrower, by pixels."""
        width = self._header.sectionSize(column) + by
        self._header.resizeSection(column, max(min(width, MOST), LEAST))
        self.remember()

    def _add_places(self, menu: QMenu) -> None:
        """What the mouse does with the heads of the columns, for the keys."""
        places = menu.addMenu(tr("Place and width"))
        header = self._header
        for column in (Column(header.logicalIndex(place)) for place in range(header.count())):
            if header.isSectionHidden(column):
                continue
            one = places.addMenu(tr(COLUMNS[column].name))
            one.addAction(tr("To the left"), partial(self.move, column, -1))
            one.addAction(tr("To the right"), partial(self.move, column, 1))
            one.addAction(tr("Wider"), partial(self.widen, column, STEP))
            one.addAction(tr("Narrower"), partial(self.widen, column, -STEP))

    @property
    def _header(self) -> QHeaderView:
        return self._table.horizontalHeader()

    def _fitting_title(self) -> int:
        header = self._header
        others = sum(header.sectionSize(c) for c in Column if c is not Column.TITLE)
        return max(self._table.viewport().width() - others, self._least_title)

    def _described(self) -> Iterable[dict[str, Any]]:
        header = self._header
        for place in range(header.count()):
            column = Column(header.logicalIndex(place))
            is_shown = not header.isSectionHidden(column)
            # A hidden section has no width; it comes back with the one it had.
            header.setSectionHidden(column, False)
            width = header.sectionSize(column)
            header.setSectionHidden(column, not is_shown)
            if column is Column.TITLE:
                width = self._least_title
            yield {"key": COLUMNS[column].key, "width": width, "is_shown": is_shown}

    def _remembered(self) -> list[tuple[Column, int, bool]]:
        """All columns from left to right; those the session does not know stand at the end."""
        first = {COLUMNS[c].key: (c, COLUMNS[c].width, COLUMNS[c].is_shown) for c in FIRST_ORDER}
        kept = self._library.session.get(COLUMNS_KEY)
        found: dict[str, tuple[Column, int, bool]] = {}
        for entry in kept if isinstance(kept, list) else []:
            try:
                column, width = first[entry["key"]][0], int(entry["width"])
                is_shown = bool(entry["is_shown"]) or column is Column.TITLE
            except (KeyError, TypeError, ValueError):
                continue
            if column is Column.TITLE:
                self._least_title = max(min(width, MOST), LEAST_TITLE // 2)
            found[entry["key"]] = column, max(min(width, MOST), LEAST), is_shown
        return list((found | {k: v for k, v in first.items() if k not in found}).values())
