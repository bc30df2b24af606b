"""The heading of the results: the name of the search, keeping it, and ending it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from reader.model.changes import Changes
from reader.model.search import Scope
from ui.actions.saved_search_actions import SAVE
from ui.actions.shown_keys import first_key, follow_keys
from ui.context import AppContext
from ui.widgets.heading_label import HeadingLabel
from ui.widgets.icon_button import IconButton
from ui.words import say, tr


class SearchHeading(QWidget):
    """dismissed: the search is to end. A search that is saved is called by its name."""

    dismissed = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._query, self._scope = "", Scope.ARTICLES
        self._title = HeadingLabel(self)
        self._title.setObjectName("search_title")
        self._save = IconButton(context.theme, "bookmark", tr("Save this search"), parent=self)
        self._save.setObjectName("save_search")
        self._save.clicked.connect(lambda: context.registry.action(SAVE.id).trigger())
        close = IconButton(context.theme, "x", tr("End the search"), "Esc", self)
        close.setObjectName("end_search")
        close.clicked.connect(self.dismissed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(23, 12, 12, 2)
        layout.addWidget(self._title, 1)
        layout.addWidget(self._save)
        layout.addWidget(close)
        context.hub.changed.connect(self._on_changed)
        context.theme.changed.connect(self._refresh)
        follow_keys(context.registry, self._show_keys)
        self._refresh()
        self.show_search("", Scope.ARTICLES)

    def show_search(self, query: str, scope: Scope) -> None:
        """This is searched for now, "" for nothing."""
        self._query, self._scope = query, scope
        saved = self._context.library.saved_searches.all() if query else []
        name = next((one.name for one in saved if (one.query, one.scope) == (query, scope)), "")
        say(self._title.setText, name or tr("Search"))
        self._save.set_icon("bookmark", "accent" if name else "ink2")

    def _on_changed(self, changes: Changes) -> None:
        if changes.saved_searches:
            self.show_search(self._query, self._scope)

    def _show_keys(self) -> None:
        key = first_key(self._context.registry, SAVE.id)
        self._save.set_name(tr("Save this search"), key)

    def _refresh(self) -> None:
        self._title.setFont(self._context.theme.ui_font(16, 600))
