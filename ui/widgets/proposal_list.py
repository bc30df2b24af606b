"""A list of proposals under a field: seen while one types, entered only by who wants to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ui.theme.theme import Theme
from ui.widgets.palette_entry import PaletteEntry
from ui.widgets.palette_row_delegate import (
    ENTRY_ROLE,
    HEADING_HEIGHT,
    ROW_HEIGHT,
    PaletteRowDelegate,
)
from ui.widgets.plain_label import plain_label
from ui.widgets.popover import RADIUS, SHADE, Popover
from ui.words import say, tr

WIDTH, MARGIN = 372, 8
SHORT_TITLE, WIDE_DETAIL = 16, 0.72
"""A short name leaves more room for what it means."""


class _RowDelegate(PaletteRowDelegate):
    def most_detail(self, entry: PaletteEntry) -> float:
        """A name is read first, and what it means beside a short one."""
        is_short = len(entry.title) <= SHORT_TITLE
        return WIDE_DETAIL if is_short else super().most_detail(entry)


class ProposalList(Popover):
    """Knows entries only. The keys stay in the field: whoever owns it calls step and chosen.
    picked(int): the row of an entry that was clicked."""

    picked = Signal(int)

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(theme, host)
        self._before = 0
        self.setObjectName("proposals")
        say(self.setAccessibleName, tr("Proposals"))
        self.list = QListWidget()
        self.list.setObjectName("proposal_list")
        say(self.list.setAccessibleName, tr("Proposals"))
        self.list.setItemDelegate(_RowDelegate(theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        for bar in (self.list.setHorizontalScrollBarPolicy, self.list.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._pick)
        self._hint = plain_label("", wraps=False)
        self._hint.setProperty("tone", "ink3")
        self._hint.setContentsMargins(10, 0, 10, 2)
        side = SHADE + 6
        self.body.setContentsMargins(side, side, side, side - 2)
        self.body.setSpacing(4)
        self.body.addWidget(self.list)
        self.body.addWidget(self._hint)
        theme.changed.connect(self._refresh_fonts)
        self._refresh_fonts()

    @property
    def row(self) -> int:
        """The entry that is marked, -1 for none."""
        return max(self.list.currentRow() - self._before, -1)

    def entry(self, row: int) -> PaletteEntry:
        """The entry in a row."""
        found = self.list.item(row + self._before).data(ENTRY_ROLE)
        assert isinstance(found, PaletteEntry)
        return found

    def show_entries(
        self, entries: Sequence[PaletteEntry], anchor: QRect, hint: str, heading: str = ""
    ) -> None:
        """Show them under an area of the host, none of them marked. hint: the keys, below them.
        heading: above them, "" for none."""
        self._hint.setText(hint)
        self.list.clear()
        self._before = 1 if heading else 0
        if heading:
            self._add(heading, HEADING_HEIGHT).setFlags(Qt.ItemFlag.NoItemFlags)
        for entry in entries:
            item = self._add(entry.title, ROW_HEIGHT)
            item.setData(ENTRY_ROLE, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.spoken)
        self.list.setCurrentRow(-1)
        height = self._before * HEADING_HEIGHT + len(entries) * ROW_HEIGHT
        self.list.setFixedHeight(height + 4)
        self.place(anchor)
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Mark another entry; before the first and behind the last there is none."""
        count = self.list.count() - self._before
        there = (self.row + 1 + by) % (count + 1) - 1
        self.list.setCurrentRow(there + self._before if there >= 0 else -1)

    def place(self, anchor: QRect) -> None:
        """Below the anchor, its left edge under the anchor's, as long as the host has room."""
        host = self._host.rect()
        self.setFixedWidth(min(max(anchor.width(), WIDTH), host.width() - 2 * MARGIN))
        self.body.activate()
        room = host.height() - anchor.bottom() - MARGIN
        self.resize(self.width(), min(self.body.sizeHint().height(), room))
        x = min(anchor.left() - SHADE, host.width() - self.width() - MARGIN)
        self.move(QPoint(max(x, 0), anchor.bottom() + 1))
        self.update()

    def _add(self, words: str, height: int) -> QListWidgetItem:
        item = QListWidgetItem(words)
        item.setSizeHint(QSize(200, height))
        self.list.addItem(item)
        return item

    def _pick(self, item: QListWidgetItem) -> None:
        if isinstance(item.data(ENTRY_ROLE), PaletteEntry):
            self.picked.emit(self.list.row(item) - self._before)

    def _refresh_fonts(self) -> None:
        self._hint.setFont(self._theme.ui_font(11))

    def _shape(self) -> QPainterPath:
        path = QPainterPath()
        card = QRectF(self.rect()).adjusted(SHADE, SHADE, -SHADE, -SHADE)
        path.addRoundedRect(card, RADIUS, RADIUS)
        return path
