"""The main window: puts the panels side by side and connects what they say to each other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.errors import NotFound
from reader.model.changes import Changes
from reader.model.collection import ArticleView, Shelf
from reader.model.search import Scope
from ui.actions.app_actions import AppActions
from ui.actions.backup_actions import BackupActions
from ui.actions.export_actions import ExportActions
from ui.actions.file_actions import FileActions
from ui.actions.index_actions import IndexActions
from ui.actions.like_actions import LikeActions
from ui.actions.menus import Menus
from ui.actions.original_actions import OriginalActions
from ui.actions.palette_actions import PaletteActions
from ui.actions.reclean_actions import RecleanActions
from ui.actions.registry import EVERYWHERE, Registry
from ui.actions.rule_actions import RuleActions
from ui.actions.watch_actions import WatchActions
from ui.batches import Batches
from ui.context import AppContext
from ui.dropping import DropZone
from ui.first_paint import after_first_paint
from ui.folder_watch import FolderWatch
from ui.importing import Importer
from ui.index_feeder import IndexFeeder
from ui.list_and_page import ListAndPage
from ui.pane_switches import TOGGLE_SIDEBAR, PaneSwitches
from ui.pane_walk import PaneWalk
from ui.panels.annotations_panel import AnnotationsPanel
from ui.panels.article_list_panel import ArticleListPanel
from ui.panels.search_results_panel import SearchResultsPanel
from ui.panels.sidebar import Sidebar
from ui.panels.welcome_panel import WelcomePanel
from ui.passages_place import PassagesPlace
from ui.reading.reading_pane import ReadingPane
from ui.sample_article import sample_article
from ui.session import Session
from ui.story_keeper import StoryKeeper
from ui.widgets.current_stack import CurrentStack
from ui.window_news import WindowNews

SIZE = (1440, 900)
PANE_WIDTHS = [200, 970, 270]
"""Pixels: sidebar, list and page, annotations."""


class MainWindow(QMainWindow):
    """The whole window on one open library. Made by ui.app.build_window."""

    def __init__(self, context: AppContext, registry: Registry) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("Florilegium")
        self.context = context
        self.importer = Importer(context, self)
        self.recleaner = Batches(context, self)
        self.feeder = IndexFeeder(context, self)
        self._session = Session(context.library)
        self._registry = registry
        registry.added.connect(self._take_everywhere)
        self.app_actions = AppActions(context, self)
        self.file_actions = FileActions(context, self.importer, self)
        self.drop_zone = DropZone(context.theme, self.file_actions.receive, self)
        self.folder_watch = FolderWatch(context, self.importer, self)
        WatchActions(context, self.folder_watch, self.file_actions.news, self)
        self.switches = PaneSwitches(registry, self)
        self._make_panels()
        self.reclean_actions = RecleanActions(context, self.recleaner, self.article_list, self)
        self.export_actions = ExportActions(context, self.article_list, self.article_list, self)
        self.rule_actions = RuleActions(context, self)
        IndexActions(context, self.feeder, self)
        self.backup_actions = BackupActions(context, self)
        self.original_actions = OriginalActions(context, self.article_list, self)
        self.like_actions = LikeActions(
            context, self.article_list, self, self._search_like, self._go_to_related
        )
        splitters = [self.panes, self.list_and_page]
        self.passages = PassagesPlace(
            context, self, splitters, self._centre, [self._middle, self.annotations]
        )
        self.news = WindowNews(context, self._page, self.importer, self.recleaner, self.feeder)
        self.palette_actions = PaletteActions(context, self)
        self.menus = Menus(registry, self.menuBar())
        self._connect()
        self._restore()
        self._show_page()
        self._focus_first()
        StoryKeeper(context, self.feeder, self)
        after_first_paint(self, self.feeder.feed)
        after_first_paint(self, self.folder_watch.look)

    def raise_to_front(self) -> None:
        """Come to the front, as after a second start."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def save_session(self) -> None:
        """Remember what a restart brings back."""
        sidebar, annotations = self.switches.wanted()
        shown = [sidebar, True, True, annotations]
        self._session.save_window(self, self.panes, shown)
        self.list_and_page.remember()
        self._session.save_article(self.context.navigator.current)
        self._session.save_view(self.article_list.view)

    def _make_panels(self) -> None:
        context = self.context
        self.sidebar = Sidebar(context)
        self.article_list = ArticleListPanel(context)
        self.search_results = SearchResultsPanel(context)
        self.welcome = WelcomePanel(context)
        self.reading = ReadingPane(context)
        self.annotations = AnnotationsPanel(context)
        self._middle = _stack("middle", [self.article_list, self.search_results])
        self._centre = _stack("centre", [self.reading, self.welcome])
        page = QWidget()
        page.setObjectName("page")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._centre)
        self._page = page
        self.panes = QSplitter(Qt.Orientation.Horizontal)
        self.panes.setObjectName("panes")
        self.panes.setHandleWidth(1)
        self.panes.setChildrenCollapsible(False)
        self.list_and_page = ListAndPage(context.library, self._middle, page)
        for pane in (self.sidebar, self.list_and_page, self.annotations):
            self.panes.addWidget(pane)
        self.panes.setStretchFactor(1, 1)
        self.article_list.layout_changed.connect(self.list_and_page.show_table)
        self.list_and_page.show_table(self.article_list.is_table)
        self.setCentralWidget(self.panes)
        self.pane_walk = PaneWalk(
            context, [self.sidebar, self._middle, page, self.annotations], self
        )
        self.switches.govern(self.panes, self.sidebar, self.annotations)

    def _connect(self) -> None:
        context = self.context
        context.hub.changed.connect(self._on_changed)
        context.navigator.opened.connect(self._show_page)
        context.navigator.closed.connect(self._show_page)
        self.sidebar.view_chosen.connect(self._show_view)
        self.sidebar.query_changed.connect(self._search)
        self.sidebar.passages_chosen.connect(self.passages.enter)
        self.passages.entered.connect(self.sidebar.show_passages)
        self.passages.left.connect(self._on_passages_left)
        self.passages.view.opened.connect(self.annotations.reveal)
        self.sidebar.import_requested.connect(self._import)
        self.sidebar.hide_requested.connect(context.registry.action(TOGGLE_SIDEBAR.id).trigger)
        self.sidebar.results_wanted.connect(self.search_results.focus_hits)
        self.welcome.import_requested.connect(self._import)
        self.palette_actions.view_chosen.connect(self.sidebar.choose)
        self.palette_actions.search_chosen.connect(self.sidebar.run_search)
        self.palette_actions.search_chosen.connect(lambda _search: self.search_results.focus_hits())
        self.search_results.matches_shown.connect(self.reading.show_matches)
        self.reading.finding.beyond = self.search_results.walk.step
        self.reading.left.connect(self._back_to_results)
        self.search_results.matches_shown.connect(lambda *_hit: self.sidebar.completer.remember())
        self.search_results.problem_found.connect(self.sidebar.show_query_problem)
        self.search_results.dismissed.connect(self._end_search)
        self.search_results.query_suggested.connect(self.sidebar.set_query)
        self.search_results.field_wanted.connect(self.sidebar.focus_search)
        context.registry.action("search").triggered.connect(self._focus_search)
        self.reading.annotation_selected.connect(self.annotations.select_annotation)
        self.reading.text_selected.connect(self.annotations.show_chosen_text)
        self.reading.search_requested.connect(self._search_words)
        self.reading.desk.like_asked.connect(self.like_actions.more_like_passage)
        self.importer.finished.connect(self.rule_actions.offer)
        self.feeder.caught_up.connect(self.search_results.refresh)
        self.feeder.progressed.connect(self.search_results.follow_rebuild)
        self.search_results.index_wanted.connect(self.feeder.mend)
        self.feeder.caught_up.connect(self.reading.living.follow_index)
        self.feeder.caught_up.connect(self.annotations.related.follow_index)
        self.feeder.caught_up.connect(self.sidebar.sections.searches.counts.refresh)
        self.feeder.caught_up.connect(self.sidebar.sections.searches.living_counts.refresh)

    def _restore(self) -> None:
        self.resize(*SIZE)
        self.panes.setSizes(PANE_WIDTHS)
        shown = self._session.restore_window(self, self.panes) or [True]
        self.switches.set_wanted(shown[0], shown[-1])
        view = self.sidebar.sections.living(self._session.view())
        self.sidebar.select_view(view)
        self.article_list.show_view(view)
        self.sidebar.resume_search()
        article_id = self._session.article()
        if article_id is not None and self._is_there(article_id):
            self.context.navigator.open(article_id)

    def _focus_first(self) -> None:
        """The keys go to the page that is open, else to the list; never to a field by chance."""
        if self.context.navigator.current is not None:
            self.reading.setFocus()
        elif self._centre.currentWidget() is self.welcome:
            self.sidebar.shelves.setFocus()
        elif self._middle.currentWidget() is self.search_results:
            self.search_results.focus_hits()
        else:
            self.article_list.focus_list()

    def _is_there(self, article_id: int) -> bool:
        try:
            self.context.library.articles.get(article_id)
        except NotFound:
            return False
        return True

    def _show_view(self, view: ArticleView) -> None:
        self.passages.leave()
        self.article_list.show_view(view)
        self._middle.setCurrentWidget(self.article_list)

    def _search(self, query: str, scope: Scope) -> None:
        """The results take the list's place while there is a query."""
        if query:
            self.passages.leave()
        self.search_results.search(query, scope)
        self._middle.setCurrentWidget(self.search_results if query else self.article_list)

    def _focus_search(self) -> None:
        self.switches.bring_sidebar()
        self.sidebar.focus_search()

    def _search_words(self, words: str) -> None:
        """Words of the page are searched for as a phrase, quotation marks and all."""
        self.switches.bring_sidebar()
        self.sidebar.set_query('"' + words.replace('"', " ").strip() + '"')

    def _search_like(self, query: str) -> None:
        self.switches.bring_sidebar()
        self.sidebar.set_query(query)
        self.search_results.focus_hits()

    def _go_to_related(self) -> None:
        self.switches.bring_annotations()
        self.annotations.related.take_focus()

    def _end_search(self) -> None:
        self.sidebar.clear_search()
        self.article_list.focus_list()

    def _back_to_results(self) -> None:
        if self._middle.currentWidget() is self.search_results:
            self.search_results.focus_hits()

    def _import(self, kind: str) -> None:
        """kind: "sample", "files", "folder" or "paste", as the sidebar and the welcome say it."""
        ways: dict[str, Callable[[], object]] = {
            "sample": self._import_sample,
            "files": self.file_actions.choose_files,
            "folder": self.file_actions.choose_folder,
            "paste": self.file_actions.paste,
        }
        ways[kind]()

    def _import_sample(self) -> None:
        sample = sample_article()
        if sample:
            self.importer.add_paths([sample])

    def _show_page(self, *_opened: object) -> None:
        is_empty = self.context.library.articles.are_none()
        if not self.passages.is_open:
            self._centre.setCurrentWidget(self.welcome if is_empty else self.reading)

    def _on_passages_left(self) -> None:
        """The page is back, and who was among the passages goes on there."""
        self.switches.bring_annotations_back()
        had_keys = self.passages.has_keys()
        self._show_page()
        self.sidebar.select_view(self.article_list.view)
        if had_keys:
            self._focus_first()

    def _on_changed(self, changes: Changes) -> None:
        if changes.articles.removed:
            self.context.navigator.forget(changes.articles.removed)
        if self.context.navigator.current in changes.articles.changed:
            self._close_trashed()
        if changes.articles.added or changes.articles.removed:
            self._show_page()

    def _close_trashed(self) -> None:
        """Who deletes the open article is done with it; from the trash it can still be read."""
        current = self.context.navigator.current
        is_looking_at_trash = self.article_list.view.shelf is Shelf.TRASH
        if current is not None and not is_looking_at_trash:
            article = self.context.library.articles.get(current)
            if article.trashed_at is not None:
                self.context.navigator.close()

    def _take_everywhere(self, id: str) -> None:
        """An action that works everywhere must belong to the window, whoever declared it."""
        if self._registry.spec(id).area == EVERYWHERE:
            self.addAction(self._registry.action(id))

    def _fall_silent(self) -> None:
        """The library closes after the window: no late timer may ask it for anything."""
        self.context.hub.blockSignals(True)
        self.context.navigator.blockSignals(True)
        for timer in self.findChildren(QTimer):
            timer.stop()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: remember everything, finish the writes."""
        self.passages.leave()
        self.save_session()
        self.reading.leave()
        self.importer.cancel()
        self.recleaner.cancel()
        self.folder_watch.close()
        self.context.jobs.close()
        self._fall_silent()
        super().closeEvent(event)


def _stack(name: str, widgets: list[QWidget]) -> QStackedWidget:
    stack = CurrentStack()
    stack.setObjectName(name)
    for widget in widgets:
        stack.addWidget(widget)
    return stack
