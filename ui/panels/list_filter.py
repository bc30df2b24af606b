"""The filter line of the article list: narrows it as one types, and hides when it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.actions.list_actions import FILTER
from ui.actions.shown_keys import with_key
from ui.context import AppContext
from ui.widgets.search_field import SearchField
from ui.words import tr


class ListFilter(QWidget):
    """narrowed(str): show what holds these words. left: the person goes on to the list."""

    narrowed = Signal(str)
    left = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        words = tr("Filter by title, publication or byline")
        self._field = SearchField(context.theme, words, self)
        self._field.setObjectName("list_filter")
        row = QVBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 8)
        row.addWidget(self._field)
        self._field.rested.connect(self.narrowed)
        self._field.left_downwards.connect(self.left)
        self._field.escaped.connect(self.close_line)
        self.hide()

    def open_line(self) -> None:
        """Show the line and go there."""
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def close_line(self) -> None:
        """Show everything again, without the line."""
        self._field.clear()
        self.hide()
        self.left.emit()

    def flip(self) -> None:
        """Open the line, or close it."""
        if self.isVisible():
            self.close_line()
        else:
            self.open_line()

    def show_text(self, text: str) -> None:
        """Stand for a list that is narrowed already, or not; tells nothing."""
        self._field.blockSignals(True)
        self._field.setText(text)
        self._field.blockSignals(False)
        self.setVisible(bool(text))

    def show_keys(self) -> None:
        """Tell the key in the tooltip."""
        ends = tr("Narrows the list as you type; Escape ends it")
        self._field.setToolTip(with_key(self._context.registry, ends, FILTER.id))
