"""The search field of the sidebar with its scope switch, and what is wrong with a query."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reader.errors import QueryError
from reader.model.search import Scope
from reader.model.search_forms import finished
from ui.messages import error_words
from ui.theme.theme import Theme
from ui.widgets.marked_query import MarkedQuery
from ui.widgets.search_field import SearchField
from ui.words import marked, say, tr

SCOPES = (
    (
        Scope.ARTICLES,
        marked("Articles"),
        marked("Search the text of all articles"),
        marked("Search in articles"),
    ),
    (
        Scope.PASSAGES,
        marked("Passages"),
        marked("Search your highlights with their notes and tags"),
        marked("Search in passages"),
    ),
    (
        Scope.PARAGRAPHS,
        marked("Paragraphs"),
        marked("Search each paragraph of all articles by itself"),
        marked("Search in paragraphs"),
    ),
)


class SearchBox(QWidget):
    """query_changed(str, Scope): typing rested, or the scope was switched. results_wanted: the
    person wants to go to the hits. help_wanted: the "?" in the empty field was pressed."""

    query_changed = Signal(str, object)
    results_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_box")
        self._query = ""
        self.field = SearchField(theme, tr("Search"), answers_soon=True)
        self.field.setObjectName("search_field")
        self.field.rested.connect(self._on_rested)
        self.field.left_downwards.connect(self._on_left)
        self._problem = MarkedQuery(theme, self)
        self._problem.setObjectName("search_problem")
        self._problem.hide()
        self._help = self.field.add_button("circle-help", tr("How to search"))
        self._help.setObjectName("search_help")
        self._help.triggered.connect(self.help_wanted)
        self._scopes = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self._problem)
        layout.addLayout(self._scope_row())
        self.field.textChanged.connect(self._on_text_changed)
        self._on_text_changed("")

    @property
    def scope(self) -> Scope:
        """What is searched."""
        return SCOPES[self._scopes.checkedId()][0]

    def set_query(self, query: str) -> None:
        """Search for this at once, as if it had been typed."""
        self.field.setText(query)
        self._search(query)

    def ask(self, query: str, scope: Scope) -> None:
        """Search for this, there, at once, as if both had been chosen by hand."""
        self._scopes.blockSignals(True)
        self._scope_buttons[[row[0] for row in SCOPES].index(scope)].setChecked(True)
        self._scopes.blockSignals(False)
        self._query = ""
        self.set_query(query)
        self.field.home(False)

    def take_focus(self) -> None:
        """Go to the field, its text selected to be typed over."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_problem(self, problem: QueryError | None) -> None:
        """Say what is wrong with the query and mark where; None: nothing is."""
        self.field.mark_invalid(problem is not None)
        if problem is not None:
            self._problem.say(self._query, problem.column, error_words(problem))
        self._problem.setVisible(problem is not None)

    def _scope_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        self._scope_buttons = []
        for number, (scope, name, tip, spoken) in enumerate(SCOPES):
            button = QPushButton(self)
            say(button.setText, tr(name))
            button.setObjectName(f"scope_{scope.value}")
            button.setCheckable(True)
            button.setProperty("kind", "segment")
            say(button.setToolTip, tr(tip))
            say(button.setAccessibleName, tr(spoken))
            self._scopes.addButton(button, number)
            self._scope_buttons.append(button)
            row.addWidget(button)
        self._scope_buttons[0].setChecked(True)
        self._scopes.idToggled.connect(self._on_scope_toggled)
        row.addStretch(1)
        return row

    def _on_text_changed(self, text: str) -> None:
        """The switch is only there while there is something to search for; help, while not."""
        self._help.setVisible(not text)
        for button in self._scope_buttons:
            button.setVisible(bool(text.strip()))

    def _on_rested(self, text: str) -> None:
        """A field without its value is no mistake yet; what stands before it is searched for."""
        self._search(finished(text))

    def _on_left(self) -> None:
        self._search(self.field.text())
        self.results_wanted.emit()

    def _search(self, text: str) -> None:
        query = text.strip()
        if query == self._query:
            return
        self._query = query
        self.show_problem(None)
        self.query_changed.emit(query, self.scope)

    def _on_scope_toggled(self, _number: int, is_on: bool) -> None:
        if is_on and self._query:
            self.show_problem(None)
            self.query_changed.emit(self._query, self.scope)
