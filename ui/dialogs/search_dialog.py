"""A small window about a saved search: its name, what it asks, and where."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from reader.model.names import name_key
from reader.model.saved_search import LivingMark, SavedSearch
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
from ui.dialogs.mark_form import MarkForm
from ui.theme.theme import Theme
from ui.widgets.fitted_dialog import FittedDialog
from ui.widgets.plain_label import plain_label
from ui.words import marked, tr

SCOPES = {
    Scope.ARTICLES: marked("Articles"),
    Scope.PASSAGES: marked("Passages"),
    Scope.PARAGRAPHS: marked("Paragraphs"),
}
SCOPE_ICONS = {
    Scope.ARTICLES: "text-search",
    Scope.PASSAGES: "quote",
    Scope.PARAGRAPHS: "file-text",
}
LIVING_ICON = "underline-dots"


def search_icon(search: SavedSearch) -> str:
    """A saved search shows by its icon what it searches, or that it is living."""
    return LIVING_ICON if search.living else SCOPE_ICONS[search.scope]


class SearchDialog(FittedDialog):
    """draft: what is proposed; its id is 0 for a new search. taken: the ids of all saved searches
    by the keys of their names. problem: what is wrong with a query, "" for nothing; told whether
    it is to be living. offered: the tags to choose from.

    A new search under a taken name replaces the one that has it, and the button says so.
    """

    def __init__(
        self,
        theme: Theme,
        draft: SavedSearch,
        problem: Callable[[str, bool], str],
        taken: Mapping[str, int],
        offered: Sequence[str],
        colour_name: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("search_dialog")
        own_id = draft.id or None
        self._own_id, self._taken, self._problem = own_id, taken, problem
        self.setWindowTitle(tr("Save search") if own_id is None else tr("Edit search"))
        layout = form(self)
        self._name = add_line(layout, draft.name, "search_name", tr("&Name"))
        self._query = add_line(layout, draft.query, "search_query", tr("&Search for"))
        self._scope = QComboBox()
        self._scope.setObjectName("search_scope")
        self._scope.setAccessibleName(tr("Search in"))
        for each, words in SCOPES.items():
            self._scope.addItem(tr(words), each.value)
        self._scope.setCurrentIndex(list(SCOPES).index(draft.scope))
        add_labelled(layout, tr("Search &in"), self._scope)
        self._living = QCheckBox(tr("&Underline its words in every article, now and later"))
        self._living.setObjectName("search_living")
        self._living.setChecked(draft.living is not None)
        mark = draft.living or LivingMark()
        self._mark = MarkForm(theme, mark.tags, mark.colour, offered, colour_name, self)
        self._hint = plain_label(
            tr("Dotted. Those you say yes to are highlighted with these tags, in this colour.")
        )
        self._hint.setProperty("tone", "ink2")
        layout.addSpacing(4)
        layout.addWidget(self._living)
        layout.addWidget(self._hint)
        layout.addWidget(self._mark)
        self._notice = notice_label("search_notice")
        self._buttons = button_box(tr("Save"), self)
        layout.addWidget(self._notice)
        layout.addSpacing(8)
        layout.addWidget(self._buttons)
        self._living.toggled.connect(self._judge)
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
    def living(self) -> LivingMark | None:
        """What its hits get, None where its words are not to be underlined."""
        is_living = self._living.isChecked()
        return LivingMark(self._mark.tags, self._mark.colour) if is_living else None

    @property
    def target_id(self) -> int | None:
        """The saved search that is written over; None where there will be a new one."""
        return self._taken.get(name_key(self.name)) if self._own_id is None else self._own_id

    def _judge(self) -> None:
        """Say what would happen, or what stands in the way."""
        holder = self._taken.get(name_key(self.name))
        is_taken = holder is not None and holder != self._own_id
        is_living = self._living.isChecked()
        self._mark.setVisible(is_living)
        self._hint.setVisible(is_living)
        problem = self._problem(self.query, is_living) if self.query.strip() else ""
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
