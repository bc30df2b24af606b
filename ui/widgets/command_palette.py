"""The command palette: one field at the top of the window, and below it what its words find."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QPainterPath, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QListWidgetItem, QWidget
from shiboken6 import isValid

from ui.theme.theme import Theme
from ui.widgets.palette_entry import PaletteEntry, PaletteSection
from ui.widgets.palette_row_delegate import (
    ENTRY_ROLE,
    HEADING_HEIGHT,
    ROW_HEIGHT,
    PaletteRowDelegate,
)
from ui.widgets.plain_label import plain_label
from ui.widgets.popover import RADIUS, SHADE, Popover
from ui.words import marked, say, tr

WIDTH, LEAST_MARGIN, TOP = 640, 16, 64
MOST_HEIGHT = 11 * ROW_HEIGHT + HEADING_HEIGHT
"""Pixels: of the card, beside it, above it; and of its list."""
NOTHING = marked(
    "No action, tag or title has these words; the search field looks for them in the texts."
)


class CommandPalette(Popover):
    """Knows entries only. asked(str): the words have changed, show_sections is awaited.

    chosen(PaletteEntry): by Enter or click, after it has closed and the focus is back where it was.
    """

    asked = Signal(str)
    chosen = Signal(object)

    def __init__(self, theme: Theme, host: QWidget, placeholder: str, hint: str) -> None:
        # Before the rest: a popover is hidden as it is made, and hears of it.
        self._came_from: QWidget | None = None
        self._backdrop = _Backdrop(host)
        super().__init__(theme, host)
        self.setObjectName("command_palette")
        say(self.setAccessibleName, placeholder)
        self._backdrop.pressed.connect(self.hide)
        self._is_waiting = False
        self._chooses_when_found = False
        self.field = QLineEdit()
        self.field.setObjectName("palette_field")
        say(self.field.setPlaceholderText, placeholder)
        say(self.field.setAccessibleName, placeholder)
        self.field.setMinimumHeight(38)
        self.field.textChanged.connect(self._ask)
        self.list = QListWidget()
        self.list.setObjectName("palette_list")
        say(self.list.setAccessibleName, tr("Matches"))
        self.list.setItemDelegate(PaletteRowDelegate(theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        self.list.currentItemChanged.connect(self._speak)
        self._nothing = plain_label(tr(NOTHING), wraps=False)
        self._nothing.setProperty("tone", "ink2")
        self._nothing.setContentsMargins(10, 10, 10, 10)
        self._hint = plain_label(hint, wraps=False)
        self._hint.setObjectName("palette_hint")
        self._hint.setProperty("tone", "ink3")
        self._hint.setContentsMargins(10, 2, 10, 2)
        self._build()
        theme.changed.connect(self._refresh_fonts)
        self._refresh_fonts()
        self.close_when_left(self.field)
        host.installEventFilter(self)

    def open(self, words: str = "") -> None:
        """Come up with these words in the field; remembers where the focus was."""
        if not self.isVisible():
            self._came_from = QApplication.focusWidget()
        self._chooses_when_found = False
        self.field.blockSignals(True)
        self.field.setText(words)
        self.field.blockSignals(False)
        self._ask(words)
        self.place(QRect())
        self.show()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_sections(self, sections: Sequence[PaletteSection]) -> None:
        """What the words find. The first entry is marked; Enter may have been pressed already."""
        self.list.clear()
        for section in sections:
            if section.entries:
                self._add_heading(section.heading)
            for entry in section.entries:
                self._add_entry(entry)
        self._is_waiting = False
        self._nothing.setVisible(not self.list.count())
        self.list.setVisible(bool(self.list.count()))
        self._mark(0, 1)
        if self.list.count():
            self.list.scrollToTop()
        self.place(QRect())
        if self._chooses_when_found:
            self._chooses_when_found = False
            self._choose(self.list.currentItem())

    def place(self, anchor: QRect) -> None:
        """At the top of the window, in the middle, whatever it was called from."""
        host = self._host.rect()
        width = min(WIDTH, host.width() - 2 * LEAST_MARGIN)
        room = host.height() - TOP - 130
        height = min(self._list_height(), MOST_HEIGHT, max(room, 3 * ROW_HEIGHT))
        self.list.setFixedHeight(height)
        self.setFixedWidth(width)
        self.body.activate()
        self.resize(width, self.body.sizeHint().height())
        self.move(QPoint((host.width() - width) // 2, TOP))
        self._backdrop.setGeometry(host)
        self.update()

    def _build(self) -> None:
        side = SHADE + 9
        self.body.setContentsMargins(side, side, side, side - 2)
        self.body.setSpacing(6)
        for part in (self.field, self.list, self._nothing, self._hint):
            self.body.addWidget(part)

    def _refresh_fonts(self) -> None:
        self.field.setFont(self._theme.ui_font(15))
        self._hint.setFont(self._theme.ui_font(11))

    def _list_height(self) -> int:
        rows = (self.list.item(row) for row in range(self.list.count()))
        return sum(item.sizeHint().height() for item in rows) + 4

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setSizeHint(QSize(300, HEADING_HEIGHT))
        self.list.addItem(item)

    def _add_entry(self, entry: PaletteEntry) -> None:
        item = QListWidgetItem(entry.title)
        item.setData(ENTRY_ROLE, entry)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.spoken)
        item.setSizeHint(QSize(300, ROW_HEIGHT))
        self.list.addItem(item)

    def _ask(self, words: str) -> None:
        self._is_waiting = True
        self.asked.emit(words)

    def _choose(self, item: QListWidgetItem | None) -> None:
        entry = item.data(ENTRY_ROLE) if item else None
        if isinstance(entry, PaletteEntry):
            self.hide()
            self.chosen.emit(entry)

    def _step(self, by: int, *, wraps: bool) -> None:
        """To another entry; headings are passed over."""
        rows = [row for row in range(self.list.count()) if self._is_entry(row)]
        if not rows:
            return
        here = rows.index(self.list.currentRow()) if self.list.currentRow() in rows else 0
        there = here + by
        place = there % len(rows) if wraps else min(max(there, 0), len(rows) - 1)
        self.list.setCurrentRow(rows[place])
        if place == 0:  # its heading comes into view with it
            self.list.scrollToTop()

    def _mark(self, row: int, by: int) -> None:
        while 0 <= row < self.list.count() and not self._is_entry(row):
            row += by
        self.list.setCurrentRow(row)

    def _is_entry(self, row: int) -> bool:
        return isinstance(self.list.item(row).data(ENTRY_ROLE), PaletteEntry)

    def _speak(self, item: QListWidgetItem | None) -> None:
        """The focus stays in the field, so the field says which entry is marked."""
        entry = item.data(ENTRY_ROLE) if item else None
        spoken = entry.spoken if isinstance(entry, PaletteEntry) else ""
        self.field.setAccessibleDescription(spoken)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        page = max(self.list.height() // ROW_HEIGHT - 1, 1)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._is_waiting:
                self._chooses_when_found = True
            else:
                self._choose(self.list.currentItem())
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if key == Qt.Key.Key_Down else -1, wraps=True)
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._step(page if key == Qt.Key.Key_PageDown else -page, wraps=False)
        elif key == Qt.Key.Key_Escape:
            self.hide()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._step(1 if key == Qt.Key.Key_Tab else -1, wraps=True)
        else:
            return False
        return True

    def _shape(self) -> QPainterPath:
        path = QPainterPath()
        card = QRectF(self.rect()).adjusted(SHADE, SHADE, -SHADE, -SHADE)
        path.addRoundedRect(card, RADIUS, RADIUS)
        return path

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: a click beside it closes it."""
        self._backdrop.show()
        self._backdrop.raise_()
        self.raise_()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Qt: the focus goes back, unless something else has taken it."""
        self._backdrop.hide()
        origin, self._came_from = self._came_from, None
        focused = QApplication.focusWidget()
        is_ours = focused is None or focused is self or self.isAncestorOf(focused)
        if is_ours and origin is not None and isValid(origin):
            origin.setFocus(Qt.FocusReason.PopupFocusReason)
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: keys that act on the list while the focus is in the field; the window's size."""
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if watched is self.field and is_key and self._key(cast(QKeyEvent, event)):
            return True
        if watched is self._host and event.type() is QEvent.Type.Resize and self.isVisible():
            self.place(QRect())
        return super().eventFilter(watched, event)


class _Backdrop(QWidget):
    """Covers the window and shows nothing, so that a click beside the card reaches nobody else."""

    pressed = Signal()

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.pressed.emit()
