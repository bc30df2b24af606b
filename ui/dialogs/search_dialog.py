"""A small window about a saved search: its name, what it asks, and where."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QComboBox, QWidget

from reader.model.names import name_key
from reader.model.search import Scope
from ui.dialogs.form_parts import (
    add_labelled,
    add_line,
    button_box,
    form,
    notice_label,
    ok_button,
    show_notice,
)
from ui.widgets.fitted_dialog import FittedDialog
from ui.words import marked, tr

SCOPES = {Scope.ARTICLES: marked("Articles"), Scope.PASSAGES: marked("Passages")}
SCOPE_ICONS = {Scope.ARTICLES: "text-search", Scope.PASSAGES: "quote"}
"""A saved search shows by its icon what it searches."""


class SearchDialog(FittedDialog):
    """own_id: of the search that is changed, None for a new one. taken: the ids of all saved
    searches by the keys of their names. problem: what is wrong with a query, "" for nothing.

    A new search under a taken name replaces the one that has it, and the button says so.
    """

    def __init__(
        self,
        name: str,
        query: str,
        scope: Scope,
        problem: Callable[[str], str],
        taken: Mapping[str, int],
        own_id: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("search_dialog")
        self._own_id, self._taken, self._problem = own_id, taken, problem
        self.setWindowTitle(tr("Save search") if own_id is None else tr("Edit search"))
        layout = form(self)
        self._name = add_line(layout, name, "search_name", tr("&Name"))
        self._query = add_line(layout, query, "search_query", tr("&Search for"))
        self._scope = QComboBox()
        self._scope.setObjectName("search_scope")
        self._scope.setAccessibleName(tr("Search in"))
        for each, words in SCOPES.items():
            self._scope.addItem(tr(words), each.value)
        self._scope.setCurrentIndex(list(SCOPES).index(scope))
        add_labelled(layout, tr("Search &in"), self._scope)
        self._notice = notice_label("search_notice")
        self._buttons = button_box(tr("Save"), self)
        layout.addWidget(self._notice)
        layout.addSpacing(8)
        layout.addWidget(self._buttons)
        self._name.textChanged.connect(self._judge)
        self._query.textChanged.connect(self._judge)
        self._name.selectAll()
        self._judge()

    @property
    def name(self) -> str:
        """The name as typed."""
        return self._name.text()

    @property
    def query(self) -> str:
        """The query as typed."""
        return self._query.text()

    @property
    def scope(self) -> Scope:
        """What it searches."""
        return list(SCOPES)[self._scope.currentIndex()]

    @property
    def target_id(self) -> int | None:
        """The saved search that is written over; None where there will be a new one."""
        return self._taken.get(name_key(self.name)) if self._own_id is None else self._own_id

    def _judge(self) -> None:
        """Say what would happen, or what stands in the way."""
        holder = self._taken.get(name_key(self.name))
        is_taken = holder is not None and holder != self._own_id
        problem = self._problem(self.query) if self.query.strip() else ""
        notice, verb = problem, tr("Save")
        if is_taken and self._own_id is not None:
            notice = problem = tr("Another saved search has this name.")
        elif is_taken:
            verb = tr("Replace")
            notice = problem or tr("A saved search of this name exists and will be replaced.")
        show_notice(self._notice, notice)
        is_complete = bool(self.name.strip() and self.query.strip())
        ok_button(self._buttons).setText(verb)
        ok_button(self._buttons).setEnabled(is_complete and not problem)
