"""A tag picker: type to filter, Enter applies, Shift+Enter creates what was typed."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget, QListWidgetItem, QWidget

from ui.theme.theme import Theme
from ui.widgets.fuzzy import fuzzy_filter, plain
from ui.widgets.popover import Popover
from ui.words import say, tr

WIDTH, ROW_HEIGHT, MOST_ROWS = 260, 28, 8
MOST_SHOWN = 200
WORD_ROLE = Qt.ItemDataRole.UserRole
CREATES_ROLE = Qt.ItemDataRole.UserRole + 1


class TagPicker(Popover):
    """Knows words only. toggled(str, bool): a word was put on, or taken off. Of a suggested word:
    refused(str): it does not fit; reason_wanted(str, QPoint): why it is there, in a menu at a place
    of the screen."""

    toggled = Signal(str, bool)
    refused = Signal(str)
    reason_wanted = Signal(str, QPoint)
    icon = "tag"
    """Before each word that is not on."""
    can_create = True
    """Whether a word that is not there yet can be chosen, too."""

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(theme, host)
        self.setObjectName("tag_picker")
        say(self.setAccessibleName, tr("Tags"))
        self._words: list[str] = []
        self._applied: set[str] = set()
        self._suggested: dict[str, str] = {}
        self._is_numbered = False
        self.field = QLineEdit()
        self.field.setObjectName("tag_field")
        say(self.field.setPlaceholderText, tr("Tag"))
        say(self.field.setAccessibleName, tr("Tag"))
        self.field.setFixedWidth(WIDTH)
        self.field.textChanged.connect(self._fill)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setObjectName("tag_choices")
        say(self.list.setAccessibleName, tr("Matching tags"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setIconSize(QSize(14, 14))
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(
            lambda at: self._ask_why(self.list.itemAt(at), self.list.viewport().mapToGlobal(at))
        )
        self.list.itemClicked.connect(lambda item: self._choose(item, keep_open=True))
        self._hint = QLabel()
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        self._hint.setProperty("tone", "ink3")
        self._hint.setFont(theme.ui_font(11))
        theme.changed.connect(self._colour_rows)
        self._colour_rows()
        self.body.setSpacing(5)
        for part in (self.field, self.list, self._hint):
            self.body.addWidget(part)

    def pick(
        self,
        words: Sequence[str],
        applied: Collection[str],
        anchor: QRect,
        *,
        is_numbered: bool = False,
    ) -> None:
        """Open beside an area of the host. words: in the order to offer them. applied: those that
        are on. is_numbered: 1 to 9 choose at once while nothing is typed."""
        self._words = list(words)
        self._applied = set(applied)
        self._suggested = {}
        self._is_numbered = is_numbered
        creating = tr("Enter applies  ·  Shift+Enter creates")
        hint = creating if self.can_create else tr("Enter applies  ·  Ctrl+Enter goes on")
        self._hint.setText(f"{tr('1–9 choose')}  ·  {hint}" if is_numbered else hint)
        self.field.clear()
        self._fill("")
        self.open_at(anchor)
        self.field.setFocus()

    def suggest(self, reasons: Mapping[str, str]) -> None:
        """Put words before all others as long as nothing is typed, each with its reason. The row
        that Enter would choose stays the same."""
        self._suggested = {word: why for word, why in reasons.items() if word not in self._applied}
        if not self._suggested or self.field.text() or self._is_numbered:
            return
        self._fill_around()
        self._hint.setText(tr("Enter applies  ·  Delete: not this one  ·  →: why"))

    def withdraw(self, word: str) -> None:
        """A suggested word is suggested no more; it stands among the others."""
        if self._suggested.pop(word, None) is not None:
            self._fill_around()

    def _fill_around(self) -> None:
        """Fill the list anew; the same word stays the current one."""
        current = self.list.currentItem()
        word = current.data(WORD_ROLE) if current else None
        self._fill(self.field.text())
        for row in range(self.list.count()):
            if self.list.item(row).data(WORD_ROLE) == word:
                self.list.setCurrentRow(row)
                break

    def _ask_why(self, item: QListWidgetItem | None, at: QPoint) -> None:
        if item is not None and item.data(WORD_ROLE) in self._suggested:
            self.reason_wanted.emit(str(item.data(WORD_ROLE)), at)

    def _suggestion_key(self, key: int) -> bool:
        """Delete and → act on a suggested word while nothing is typed."""
        item = self.list.currentItem()
        if self.field.text() or item is None or item.data(WORD_ROLE) not in self._suggested:
            return False
        if key == Qt.Key.Key_Delete:
            self.refused.emit(str(item.data(WORD_ROLE)))
        else:
            box = self.list.visualItemRect(item)
            self._ask_why(item, self.list.viewport().mapToGlobal(box.bottomLeft()))
        return True

    def _fill(self, typed: str) -> None:
        self.list.clear()
        suggested = {} if typed or self._is_numbered else self._suggested
        for word, reason in suggested.items():
            self._add(f"{word}  ·  {reason}", word, creates=False)
            self.list.item(self.list.count() - 1).setIcon(self._theme.icon("sparkles", "accent"))
        words = [word for word in self._words if word not in suggested]
        for number, word in enumerate(fuzzy_filter(typed, words)[:MOST_SHOWN], 1):
            label = f"{number}   {word}" if self._is_numbered and number <= 9 else word
            self._add(label, word, creates=False)
        new = " ".join(typed.split())
        if self.can_create and new and all(plain(new) != plain(word) for word in self._words):
            self._add(tr("Create “{tag}”", tag=new), new, creates=True)
        self.list.setCurrentRow(0)
        rows = min(max(self.list.count(), 1), MOST_ROWS)
        self.list.setFixedSize(WIDTH, rows * ROW_HEIGHT + 4)
        if self.isVisible():
            self.fit()

    def _colour_rows(self) -> None:
        """The current row shows although the list never has the focus."""
        ground, ink = (self._theme.colour(key).name() for key in ("selection", "ink"))
        self.list.setStyleSheet(f"QListView::item:selected {{background: {ground}; color: {ink};}}")

    def _add(self, label: str, word: str, *, creates: bool) -> None:
        item = QListWidgetItem(label)
        item.setData(WORD_ROLE, word)
        item.setData(CREATES_ROLE, creates)
        item.setSizeHint(QSize(WIDTH - 20, ROW_HEIGHT))
        if creates:
            item.setIcon(self._theme.icon("plus", "accent"))
        elif word in self._applied:
            item.setIcon(self._theme.icon("check", "accent"))
        else:
            item.setIcon(self._theme.icon(self.icon, "ink3"))
        self.list.addItem(item)

    def _choose(self, item: QListWidgetItem | None, *, keep_open: bool) -> None:
        if item is None:
            return
        word = str(item.data(WORD_ROLE))
        is_on = word not in self._applied
        self._applied ^= {word}
        if word not in self._words:
            self._words.insert(0, word)
        self.toggled.emit(word, is_on)
        if keep_open:
            self._fill(self.field.text())
        else:
            self.hide()

    def _create(self) -> None:
        """What was typed, letter by letter, whatever is in the list."""
        word = " ".join(self.field.text().split())
        if word and self.can_create:
            known = next((w for w in self._words if plain(w) == plain(word)), word)
            if known not in self._applied:
                self.toggled.emit(known, True)
            self.hide()

    def _key(self, event: QKeyEvent) -> bool:
        key, text = event.key(), event.text()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._create()
            else:
                is_more = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                self._choose(self.list.currentItem(), keep_open=is_more)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            count = max(self.list.count(), 1)
            self.list.setCurrentRow((self.list.currentRow() + step) % count)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Right, Qt.Key.Key_Menu):
            return self._suggestion_key(key)
        elif key == Qt.Key.Key_Escape:
            self.hide()
        elif self._is_numbered and not self.field.text() and text in "123456789" and text:
            self._choose(self.list.item(int(text) - 1), keep_open=False)
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the keys that act on the list while the focus is in the field."""
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress
        if watched is self.field and is_key and self._key(cast(QKeyEvent, event)):
            return True
        return super().eventFilter(watched, event)
