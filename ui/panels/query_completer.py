"""Completing a query: proposals under the search field while one types, chosen by Tab or Enter.

Nothing is taken from who only searches: the keys stay in the field, Enter goes to the hits until a
proposal is marked, and Escape closes the proposals before it does anything else.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent

from reader.errors import ReaderError
from reader.model.completion import Completion
from ui.context import AppContext
from ui.panels.proposal_words import proposal_entry
from ui.panels.recent_searches import RecentSearches
from ui.widgets.announcing import announce
from ui.widgets.palette_entry import PaletteEntry
from ui.widgets.proposal_list import ProposalList
from ui.widgets.search_field import SearchField
from ui.words import marked, tr

RECENT = "recent"
HINT = marked("Down or Tab chooses   ·   Esc closes")
RECENT_HINT = marked("Down chooses   ·   Delete forgets   ·   Esc closes")
_UNITS, _AS_THEY_ARE = "utf-16-le", "surrogatepass"
_BY_HAND = (Qt.FocusReason.ShortcutFocusReason, Qt.FocusReason.MouseFocusReason)


class QueryCompleter(QObject):
    """Belongs to one search field."""

    def __init__(self, context: AppContext, field: SearchField) -> None:
        super().__init__(field)
        self._context = context
        self._field = field
        self._popup: ProposalList | None = None
        self._completion: Completion | None = None
        self.recent = RecentSearches(context.library)
        field.textEdited.connect(self._ask)
        field.cursorPositionChanged.connect(self._on_moved)
        field.installEventFilter(self)

    @property
    def popup(self) -> ProposalList:
        """The list; made with the first proposals, in the window that the field is in by then."""
        if self._popup is None:
            self._popup = ProposalList(self._context.theme, self._field.window())
            self._field.window().installEventFilter(self)
            self._popup.picked.connect(self._choose)
            self._popup.list.currentItemChanged.connect(self._speak)
            self._popup.closed.connect(self._on_closed)
            self._popup.close_when_left(self._field)
        return self._popup

    @property
    def is_open(self) -> bool:
        """Proposals are shown."""
        return self._popup is not None and self._popup.isVisible()

    def remember(self) -> None:
        """The hits of what stands in the field were looked at, if it could be understood."""
        query = self._field.text()
        self._context.jobs.look_up(
            lambda: query if self._is_understood(query) else "",
            self.recent.remember,
            self._context.report,
        )

    def close(self) -> None:
        """Take the proposals away."""
        if self._popup is not None:
            self._popup.hide()

    def _is_understood(self, query: str) -> bool:
        try:
            self._context.library.searching.check(query)
        except ReaderError:
            return False
        return True

    def _ask(self, _text: str = "") -> None:
        """On the lane of look-ups; the newest question is the only one that is answered."""
        query = self._field.text()
        cursor = _points(query, self._field.cursorPosition())
        self._context.jobs.look_up(
            lambda: self._context.library.completing.proposals(query, cursor),
            lambda completion: self._answer(completion, cursor),
            self._context.report,
        )

    def _answer(self, completion: Completion, cursor: int) -> None:
        here = self._field.text(), _points(self._field.text(), self._field.cursorPosition())
        if here != (completion.query, cursor) or not self._field.hasFocus():
            return
        if completion.is_empty:
            self._show_recent()
            return
        self._completion = completion
        settings = self._context.library.settings
        entries = [proposal_entry(one, settings) for one in completion.proposals]
        self._show(entries, tr(HINT))

    def _show_recent(self) -> None:
        self._completion = None
        entries = [PaletteEntry(RECENT, q, q, icon="rotate-ccw") for q in self.recent.all()]
        self._show(entries, tr(RECENT_HINT), tr("Earlier searches"))

    def _show(self, entries: Sequence[PaletteEntry], hint: str, heading: str = "") -> None:
        if not entries:
            self.close()
            return
        was_open = self.is_open
        corner = self._field.mapTo(self._field.window(), QPoint(0, 0))
        self.popup.show_entries(entries, QRect(corner, self._field.size()), hint, heading)
        if not was_open:
            count = len(entries)
            words = tr("{n} proposal, Down goes to it", "{n} proposals, Down goes to them", n=count)
            announce(self._field, words)

    def _choose(self, row: int) -> None:
        entry = self.popup.entry(row)
        if self._completion is None:
            query, cursor = entry.id, len(entry.id)
        else:
            query, cursor = self._completion.chosen(self._completion.proposals[row])
        self.close()
        self._field.selectAll()
        self._field.insert(query)  # as if typed, so that the field can take it back
        self._field.setCursorPosition(_units(query, cursor))
        self._field.setFocus()
        self._ask()

    def _forget(self) -> bool:
        entry = self.popup.entry(self.popup.row)
        if entry.kind != RECENT:
            return False
        self.recent.forget(entry.id)
        self._show_recent()
        return True

    def _speak(self) -> None:
        """The focus stays in the field, so the field says which proposal is marked."""
        spoken = self.popup.entry(self.popup.row).spoken if self.popup.row >= 0 else ""
        self._field.setAccessibleDescription(spoken)
        announce(self._field, spoken)

    def _on_closed(self) -> None:
        self._field.setAccessibleDescription("")

    def _on_moved(self) -> None:
        """The cursor goes to another word: other proposals, or none."""
        if self.is_open and self._field.hasFocus():
            self._ask()

    def _key(self, event: QKeyEvent) -> bool:
        """Whether a key was for the proposals."""
        key = event.key()
        if not self.is_open:
            if key == Qt.Key.Key_Down and not self._field.text():
                self._show_recent()
                return self.is_open
            return False
        is_marked = self.popup.row >= 0
        if key == Qt.Key.Key_Down or (key == Qt.Key.Key_Tab and not is_marked):
            self.popup.step(1)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Backtab) and is_marked:
            self.popup.step(-1)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_marked:
            self._choose(self.popup.row)
        elif key == Qt.Key.Key_Delete and is_marked:
            return self._forget()
        elif key == Qt.Key.Key_Escape:
            self.close()
        else:
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.close()
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: keys before the field has them; the focus that comes by hand to an empty field; the
        size of the window, whose proposals would stand elsewhere."""
        if watched is not self._field:
            if event.type() is QEvent.Type.Resize:
                self.close()
            return super().eventFilter(watched, event)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        is_coming = isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusIn
        if is_coming and cast(QFocusEvent, event).reason() in _BY_HAND and not self._field.text():
            self._show_recent()
        return super().eventFilter(watched, event)


def _points(text: str, units: int) -> int:
    """How many code points stand before a place that Qt counts in UTF-16 units."""
    before = text.encode(_UNITS, _AS_THEY_ARE)[: 2 * units]
    return len(before.decode(_UNITS, "ignore"))


def _units(text: str, points: int) -> int:
    return len(text[:points].encode(_UNITS, _AS_THEY_ARE)) // 2
