"""The sidebar: search, what there is to choose, and the button that adds articles."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from reader.errors import QueryError
from reader.model.collection import ArticleView
from reader.model.saved_search import SavedSearch
from reader.model.search import Scope
from ui.actions.registry import EVERYWHERE, ActionSpec, native_keys
from ui.actions.search_help_actions import SEARCH_HELP, SearchHelpActions
from ui.actions.shown_keys import first_key, follow_keys, with_key
from ui.context import AppContext
from ui.panels.query_completer import QueryCompleter
from ui.panels.search_box import SearchBox
from ui.panels.sidebar_sections import SidebarSections
from ui.widgets.icon_button import IconButton
from ui.words import marked, say, tr

SEARCH = ActionSpec(
    "search",
    "Search everything",
    ("/", "Ctrl+Shift+F"),
    "Edit",
    "search",
    EVERYWHERE,
    "Search all articles or all passages",
    group="find",
)

SEARCH_KEY = "sidebar.search"

IMPORTS = (
    ("files", marked("Import files…"), "file-plus", "import_files"),
    ("folder", marked("Import a folder…"), "folder-plus", "import_folder"),
    ("paste", marked("Paste an article"), "clipboard-paste", "paste"),
)
"""What import_requested carries, with its words, its icon, and the action whose key does it."""


class Sidebar(QWidget):
    """view_chosen(ArticleView): a shelf, collection or tag was picked; the order is the list's
    affair. passages_chosen: all passages are wanted.

    query_changed(str, Scope): search for this, "" ends the search. results_wanted: Enter or Down in
    the search field. import_requested(str): "files", "folder" or "paste". hide_requested: the
    button in the corner was pressed.
    """

    view_chosen = Signal(object)
    passages_chosen = Signal()
    query_changed = Signal(str, object)
    results_wanted = Signal()
    import_requested = Signal(str)
    hide_requested = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setProperty("ground", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._search_id: int | None = None
        self.search_box = SearchBox(context.theme, self)
        self.completer = QueryCompleter(context, self.search_box.field)
        self.sections = SidebarSections(context, self)
        self.shelves, self.tags = self.sections.shelves, self.sections.tags
        self.sections.searches.add_actions(context, self)
        self._build()
        self.search_box.query_changed.connect(self._on_query)
        self.search_box.results_wanted.connect(self.completer.remember)
        self.search_box.results_wanted.connect(self.results_wanted)
        self.sections.passages.chosen.connect(self.passages_chosen)
        self.sections.view_chosen.connect(self._choose)
        self.sections.search_chosen.connect(self.run_search)
        context.registry.add(SEARCH, self.search_box.take_focus, self)
        SearchHelpActions(context, self, self.set_query)
        self.search_box.help_wanted.connect(context.registry.action(SEARCH_HELP.id).trigger)
        context.theme.changed.connect(self._refresh)
        follow_keys(context.registry, self._show_keys)
        self._refresh()

    def select_view(self, view: ArticleView) -> None:
        """Show which shelf, collection or tag is chosen, without telling so."""
        self.sections.select_view(view)

    def show_passages(self) -> None:
        """Show that all passages are chosen, and nothing else."""
        self.sections.select_passages()

    def choose(self, view: ArticleView) -> None:
        """Choose as if it had been picked; for a tag or collection that is gone, all articles."""
        view = self.sections.living(view)
        self.select_view(view)
        self._choose(view)

    def run_search(self, search: SavedSearch) -> None:
        """Ask a saved search, and show it as the chosen one."""
        self._remember(search.id)
        self.search_box.ask(search.query, search.scope)
        self.sections.select_search(search)

    def resume_search(self) -> None:
        """Ask the saved search again that was chosen when the window closed."""
        search = self.sections.searches.search(self._context.library.session.get(SEARCH_KEY))
        if search is not None:
            self.run_search(search)

    def chosen_id(self) -> int | None:
        """The saved search that is marked."""
        return self.sections.searches.list.chosen_id()

    def asked(self) -> tuple[str, Scope]:
        """What stands in the search field, and where it is looked for."""
        return self.search_box.field.text().strip(), self.search_box.scope

    def clear_search(self) -> None:
        """End the search; tells query_changed("")."""
        self.search_box.set_query("")

    def set_query(self, query: str) -> None:
        """Search for this, as if it had been typed."""
        self.search_box.set_query(query)

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search_box.take_focus()

    def show_query_problem(self, problem: QueryError | None) -> None:
        """Say under the field what is wrong with the query; None: nothing is."""
        self.search_box.show_problem(problem)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 14)
        layout.setSpacing(0)
        layout.addLayout(self._build_heading())
        search = QVBoxLayout()
        search.setContentsMargins(14, 0, 14, 8)
        search.addWidget(self.search_box)
        layout.addLayout(search)
        layout.addWidget(self.sections, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 8, 14, 0)
        foot.addWidget(self._build_add_button())
        layout.addLayout(foot)

    def _build_heading(self) -> QHBoxLayout:
        self._name = QLabel("Florilegium", self)
        hide = IconButton(self._context.theme, "panel-left", tr("Hide the sidebar"), parent=self)
        hide.setObjectName("hide_sidebar")
        hide.clicked.connect(self.hide_requested)
        self._hide = hide
        heading = QHBoxLayout()
        heading.setContentsMargins(20, 12, 10, 8)
        heading.addWidget(self._name)
        heading.addStretch(1)
        heading.addWidget(hide)
        return heading

    def _build_add_button(self) -> QPushButton:
        self._add = QPushButton(self)
        say(self._name_add, tr("Add article"))
        self._add.setObjectName("add_article")
        self._add.setProperty("kind", "accent")
        menu = QMenu(self._add)
        menu.setObjectName("add_menu")
        self._imports = []
        for what, _words, icon, _owner in IMPORTS:
            action = menu.addAction("")
            action.setObjectName(f"import_{what}")
            action.triggered.connect(lambda _checked=False, w=what: self.import_requested.emit(w))
            self._imports.append((action, icon))
        self._add.setMenu(menu)
        return self._add

    def _name_add(self, words: str) -> None:
        # The blank parts it from its icon.
        self._add.setText(f" {words}")
        self._add.setAccessibleName(words)

    def _show_keys(self) -> None:
        """Keys are shown here, not set: the actions that own them are in the menus."""
        registry = self._context.registry
        self._hide.set_name(tr("Hide the sidebar"), first_key(registry, "toggle_sidebar"))
        keys = tr(" or ").join(native_keys(registry.keys(SEARCH.id)))
        search = tr(SEARCH.text)
        tip = f"{search} ({keys})" if keys else search
        self.search_box.field.setToolTip(tip)
        for (action, _icon), (_what, words, _name, owner) in zip(
            self._imports, IMPORTS, strict=True
        ):
            key = first_key(registry, owner)
            action.setText(f"{tr(words)}\t{key}" if key else tr(words))
        files = with_key(registry, tr("Import files"), "import_files")
        paste = with_key(registry, tr("paste an article"), "paste")
        self._add.setToolTip(tr("{files}, a folder, or {paste}", files=files, paste=paste))

    def _refresh(self) -> None:
        theme = self._context.theme
        self._name.setFont(theme.ui_font(16, 600))
        self._add.setIcon(theme.icon("plus", "on_accent"))
        for action, icon in self._imports:
            action.setIcon(theme.icon(icon))

    def _choose(self, view: ArticleView) -> None:
        """Who picks something to look at wants to see it: a search ends."""
        self.clear_search()
        self.view_chosen.emit(view)

    def _on_query(self, query: str, scope: Scope) -> None:
        """A saved search is the chosen one for as long as its query stands there unchanged."""
        search = self.sections.searches.search(self._search_id)
        is_asked = search is not None and (query, scope) == (search.query, search.scope)
        if self._search_id is not None and not is_asked:
            self._remember(None)
            self.sections.select_search(None)
        self.query_changed.emit(query, scope)

    def _remember(self, search_id: int | None) -> None:
        self._search_id = search_id
        self._context.library.session.set(SEARCH_KEY, search_id)
