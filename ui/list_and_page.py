"""The list and the page: side by side for cards, the list above the page for a table, which needs
width rather than height."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from reader.library import Library

SIZES_KEY = "window.list_and_page"
FIRST_SIZES = {False: [300, 670], True: [330, 540]}
"""Pixels of list and page before a person moved the line between them: widths for cards, heights
for a table."""


class ListAndPage(QSplitter):
    """Remembers the sizes of both ways with the library."""

    def __init__(self, library: Library, list_pane: QWidget, page: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._library = library
        self._sizes = dict(FIRST_SIZES) | self._remembered()
        self.setObjectName("list_and_page")
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(list_pane)
        self.addWidget(page)
        self.setStretchFactor(1, 1)
        self._set_out(is_table=False)

    def show_table(self, is_table: bool) -> None:
        """Make room for a table, or for cards."""
        if is_table is not self._is_table:
            self._keep_sizes()
            self._set_out(is_table)

    def remember(self) -> None:
        """Keep the sizes for the next start."""
        self._keep_sizes()
        if self._library.is_writable:
            cards, table = self._sizes[False], self._sizes[True]
            self._library.session.set(SIZES_KEY, {"cards": cards, "table": table})

    def _keep_sizes(self) -> None:
        """Sizes in which both are seen; one of them may be hidden."""
        if all(self.sizes()):
            self._sizes[self._is_table] = self.sizes()

    @property
    def _is_table(self) -> bool:
        return self.orientation() is Qt.Orientation.Vertical

    def _set_out(self, is_table: bool) -> None:
        self.setOrientation(Qt.Orientation.Vertical if is_table else Qt.Orientation.Horizontal)
        self.setSizes(self._sizes[is_table])

    def _remembered(self) -> dict[bool, list[int]]:
        kept = self._library.session.get(SIZES_KEY)
        found = {}
        for is_table, name in ((False, "cards"), (True, "table")):
            sizes = kept.get(name) if isinstance(kept, dict) else None
            if isinstance(sizes, list) and len(sizes) == 2:
                found[is_table] = [int(s) if isinstance(s, int | float) else 1 for s in sizes]
        return found
