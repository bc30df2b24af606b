"""The sidebar: search, shelves, tags, and the button that adds articles."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from reader.errors import QueryError
from reader.model.changes import Changes
from reader.model.collection import ArticleView, Shelf
from reader.model.tag import Tag
from ui.actions.registry import EVERYWHERE, ActionSpec, native_keys
from ui.actions.shown_keys import first_key, follow_keys, with_key
from ui.context import AppContext
from ui.panels.passages_row import PassagesRow
from ui.panels.search_box import SearchBox
from ui.panels.shelf_list import ShelfList
from ui.panels.tag_tree import TagTree
from ui.widgets.icon_button import IconButton

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

IMPORTS = (
    ("files", "Import files…", "file-plus", "import_files"),
    ("folder", "Import a folder…", "folder-plus", "import_folder"),
    ("paste", "Paste an article", "clipboard-paste", "paste"),
)
"""What import_requested carries, with its words, its icon, and the action whose key does it."""


class Sidebar(QWidget):
    """view_chosen(ArticleView): a shelf or a tag was picked; the order is the list's affair.
    passages_chosen: all passages are wanted.

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
        self._view = ArticleView()
        self._tag_id: int | None = None
        self.search_box = SearchBox(context.theme, self)
        self.shelves = ShelfList(context, self)
        self.passages = PassagesRow(context, self)
        self.tags = TagTree(context, self)
        self._build()
        self.search_box.query_changed.connect(self.query_changed)
        self.search_box.results_wanted.connect(self.results_wanted)
        self.shelves.chosen.connect(self._on_shelf)
        self.passages.chosen.connect(self.passages_chosen)
        self.tags.chosen.connect(self._on_tag)
        context.registry.add(SEARCH, self.search_box.take_focus, self)
        context.hub.changed.connect(self._follow_tag)
        context.theme.changed.connect(self._refresh)
        follow_keys(context.registry, self._show_keys)
        self._refresh()
        self.shelves.select(Shelf.ALL)

    def select_view(self, view: ArticleView) -> None:
        """Show which shelf or tag is chosen, without telling so."""
        self._view = view
        self.passages.select(False)
        tag = self._context.library.tags.find(view.tag) if view.tag else None
        self._tag_id = tag.id if tag else None
        self.shelves.select(None if view.tag else view.shelf)
        self.tags.select(view.tag)

    def show_passages(self) -> None:
        """Show that all passages are chosen, and no shelf or tag."""
        self.shelves.select(None)
        self.tags.select("")
        self.passages.select(True)

    def choose(self, view: ArticleView) -> None:
        """Choose a shelf or tag as if it had been picked; a tag that is gone is the first shelf."""
        if view.tag and self._context.library.tags.find(view.tag) is None:
            view = ArticleView()
        self.select_view(view)
        self._choose(view)

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
        layout.addWidget(self.shelves)
        layout.addWidget(self.passages)
        layout.addLayout(self._build_tags_heading())
        layout.addWidget(self.tags, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(14, 8, 14, 0)
        foot.addWidget(self._build_add_button())
        layout.addLayout(foot)

    def _build_heading(self) -> QHBoxLayout:
        self._name = QLabel("Florilegium", self)
        hide = IconButton(self._context.theme, "panel-left", "Hide the sidebar", parent=self)
        hide.setObjectName("hide_sidebar")
        hide.clicked.connect(self.hide_requested)
        self._hide = hide
        heading = QHBoxLayout()
        heading.setContentsMargins(20, 12, 10, 8)
        heading.addWidget(self._name)
        heading.addStretch(1)
        heading.addWidget(hide)
        return heading

    def _build_tags_heading(self) -> QHBoxLayout:
        self._tags_name = QLabel("TAGS", self)
        self._tags_name.setProperty("tone", "ink3")
        new = IconButton(self._context.theme, "plus", "New tag", parent=self, size=24)
        new.setObjectName("new_tag")
        new.clicked.connect(self.tags.tag_actions.create)
        heading = QHBoxLayout()
        heading.setContentsMargins(20, 14, 14, 2)
        heading.addWidget(self._tags_name)
        heading.addStretch(1)
        heading.addWidget(new)
        return heading

    def _build_add_button(self) -> QPushButton:
        self._add = QPushButton(" Add article", self)
        self._add.setObjectName("add_article")
        self._add.setProperty("kind", "accent")
        self._add.setAccessibleName("Add article")
        menu = QMenu(self._add)
        menu.setObjectName("add_menu")
        self._imports = []
        for what, words, icon, _owner in IMPORTS:
            action = menu.addAction(words)
            action.setObjectName(f"import_{what}")
            action.triggered.connect(lambda _checked=False, w=what: self.import_requested.emit(w))
            self._imports.append((action, icon))
        self._add.setMenu(menu)
        return self._add

    def _show_keys(self) -> None:
        """Keys are shown here, not set: the actions that own them are in the menus."""
        registry = self._context.registry
        self._hide.set_name("Hide the sidebar", first_key(registry, "toggle_sidebar"))
        keys = " or ".join(native_keys(registry.keys(SEARCH.id)))
        tip = f"Search everything ({keys})" if keys else "Search everything"
        self.search_box.field.setToolTip(tip)
        for (action, _icon), (_what, words, _name, owner) in zip(
            self._imports, IMPORTS, strict=True
        ):
            key = first_key(registry, owner)
            action.setText(f"{words}\t{key}" if key else words)
        files = with_key(registry, "Import files", "import_files")
        paste = with_key(registry, "paste an article", "paste")
        self._add.setToolTip(f"{files}, a folder, or {paste}")

    def _refresh(self) -> None:
        theme = self._context.theme
        self._name.setFont(theme.ui_font(16, 600))
        self._tags_name.setFont(theme.ui_font(11, 600))
        self._add.setIcon(theme.icon("plus", "on_accent"))
        for action, icon in self._imports:
            action.setIcon(theme.icon(icon))

    def _on_shelf(self, shelf: Shelf) -> None:
        self._tag_id = None
        self.tags.select("")
        self._choose(ArticleView(shelf=shelf))

    def _on_tag(self, tag: Tag) -> None:
        self._tag_id = tag.id
        self.shelves.select(None)
        self._choose(ArticleView(tag=tag.path))

    def _choose(self, view: ArticleView) -> None:
        """Who picks a shelf or tag wants to see it: a search ends."""
        self._view = view
        self.clear_search()
        self.view_chosen.emit(view)

    def _follow_tag(self, changes: Changes) -> None:
        """The chosen tag may have another name now, or be gone: then all articles are shown."""
        if self._tag_id not in changes.tags.all:
            return
        known = {tag.id: tag.path for tag in self._context.library.tags.all()}
        path = known.get(self._tag_id) if self._tag_id is not None else None
        if path != self._view.tag:
            self.choose(ArticleView(tag=path) if path else ArticleView())
