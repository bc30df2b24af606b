"""The middle of the sidebar: shelves, collections, saved searches, tags; one of them is chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reader.model.changes import Changes
from reader.model.collection import ArticleView, Shelf
from reader.model.saved_search import SavedSearch
from reader.model.tag import Tag
from ui.context import AppContext
from ui.panels.collection_section import CollectionSection
from ui.panels.passages_row import PassagesRow
from ui.panels.saved_search_section import SavedSearchSection
from ui.panels.shelf_list import ShelfList
from ui.panels.sidebar_scroll import SidebarScroll
from ui.panels.tag_tree import TagTree
from ui.widgets.section_heading import SectionHeading
from ui.words import tr


class SidebarSections(SidebarScroll):
    """view_chosen(ArticleView): a shelf, collection or tag was picked, or the chosen one has
    another name or is gone. search_chosen(SavedSearch): to be run."""

    view_chosen = Signal(object)
    search_chosen = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._view = ArticleView()
        self._tag_id: int | None = None
        self.shelves = ShelfList(context, self)
        self.passages = PassagesRow(context, self)
        self.collections = CollectionSection(context, self)
        self.searches = SavedSearchSection(context, self)
        self.tags = TagTree(context, self)
        tags = SectionHeading(context.theme, tr("Tags"), tr("New tag"), self)
        tags.add.setObjectName("new_tag")
        tags.add.clicked.connect(self.tags.tag_actions.create)
        parts = (self.shelves, self.passages, self.collections, self.searches, tags, self.tags)
        for part in parts:
            self.add(part)
        lists = (self.shelves, self.passages, self.collections.list, self.searches.list, self.tags)
        for view in lists:
            self.follow(view)
        self.shelves.chosen.connect(self._on_shelf)
        self.collections.chosen.connect(self._on_collection)
        self.searches.chosen.connect(self.search_chosen)
        self.tags.chosen.connect(self._on_tag)
        context.hub.changed.connect(self._follow_names)
        self.select_view(ArticleView())

    @property
    def view(self) -> ArticleView:
        """The shelf, collection or tag that was chosen last."""
        return self._view

    def select_view(self, view: ArticleView) -> None:
        """Show what is chosen, without telling so."""
        tag = self._context.library.tags.find(view.tag) if view.tag else None
        self._view, self._tag_id = view, tag.id if tag else None
        is_shelf = not view.tag and view.collection is None
        self._select(view.shelf if is_shelf else None, view.collection, None, view.tag)

    def select_search(self, search: SavedSearch | None) -> None:
        """Show a saved search as the chosen one; with None, the view again that was there before.
        Tells nobody."""
        if search is None:
            self.select_view(self._view)
        else:
            self._select(None, None, search.id, "")

    def select_passages(self) -> None:
        """Show that all passages are chosen. Tells nobody."""
        self._select(None, None, None, "")
        self.passages.select(True)

    def living(self, view: ArticleView) -> ArticleView:
        """The same view; all articles where its tag or collection is gone."""
        library = self._context.library
        if view.collection is not None:
            is_there = view.collection in {one.id for one in library.collections.all()}
        else:
            is_there = not view.tag or library.tags.find(view.tag) is not None
        return view if is_there else ArticleView()

    def _select(
        self, shelf: Shelf | None, collection: int | None, search: int | None, tag: str
    ) -> None:
        self.shelves.select(shelf)
        self.passages.select(False)
        self.collections.list.select(collection)
        self.searches.list.select(search)
        self.tags.select(tag)

    def _on_shelf(self, shelf: Shelf) -> None:
        self._choose(ArticleView(shelf=shelf))

    def _on_collection(self, collection_id: int) -> None:
        self._choose(ArticleView(collection=collection_id))

    def _on_tag(self, tag: Tag) -> None:
        self._choose(ArticleView(tag=tag.path))

    def _choose(self, view: ArticleView) -> None:
        self.select_view(view)
        self.view_chosen.emit(view)

    def _follow_names(self, changes: Changes) -> None:
        """The chosen tag may have another name now; it or the chosen collection may be gone, and
        then all articles are shown."""
        if self._view.collection in changes.collections.removed:
            self._choose(ArticleView())
        elif self._tag_id in changes.tags.all:
            known = {tag.id: tag.path for tag in self._context.library.tags.all()}
            path = known.get(self._tag_id) if self._tag_id is not None else None
            if path != self._view.tag:
                self._choose(ArticleView(tag=path) if path else ArticleView())
