"""The results of a search, in the place of the article list while the field has text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.errors import QueryError, ReaderError
from reader.model.changes import Changes
from reader.model.facet import Facets
from reader.model.search import Hit, HitOrder, Scope, SearchResult
from reader.model.selector import Span
from ui.context import AppContext
from ui.messages import error_words
from ui.models.search_hits_model import SearchHitsModel
from ui.models.tag_colours import TagColours
from ui.panels.result_walk import ResultWalk
from ui.panels.search_heading import SearchHeading
from ui.panels.search_hit_delegate import SearchHitDelegate
from ui.panels.search_hit_list import HitList
from ui.panels.search_results_head import SearchResultsHead
from ui.panels.search_words import HINTS, incomplete, nothing_found, result_line
from ui.widgets.announcing import announce
from ui.widgets.empty_state import EmptyState
from ui.widgets.focus_passing import pass_focus
from ui.words import tr

PAGE = 20
"""Hits that are made at once: twice as many as are seen. Each costs more than finding it did."""

FOLLOW_MS = 1000
"""While the index is rebuilt, a search is done anew at most so often."""


class SearchResultsPanel(QWidget):
    """search begins one, clear ends it, refresh does it anew.

    matches_shown(article id, spans): a hit was opened; its matches in the text, none when the
    search has ended. problem_found(QueryError | None): for the line under the field. dismissed:
    Escape. field_wanted: back to it. query_suggested(str): another query was chosen, with a better
    spelling or other conditions.
    index_wanted: a search came upon an index that must be rebuilt.
    """

    matches_shown = Signal(int, object)
    problem_found = Signal(object)
    dismissed = Signal()
    field_wanted = Signal()
    query_suggested = Signal(str)
    index_wanted = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_results_panel")
        self.setProperty("ground", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._query = ""
        self._scope = Scope.ARTICLES
        self._is_complete = True
        self._wants_focus = False
        self._is_pending = False
        self._is_stale = False
        self._is_new = True
        self._outlined: int | None = None
        self._hits = SearchHitsModel(self)
        self._between = QTimer(self, singleShot=True, interval=FOLLOW_MS)
        self._between.setObjectName("follow_rest")
        self._build()
        self.walk = ResultWalk(self._hits, self._view)
        self.walk.walked.connect(self._on_walked)
        self.walk.ended.connect(lambda: self._head.line.setText(tr("That was the last hit.")))
        self._hits.more_wanted.connect(self._ask_more)
        self._view.opened.connect(self._open)
        self._view.left.connect(self.dismissed)
        self._view.left_upwards.connect(self.field_wanted)
        context.hub.changed.connect(self._on_changed)
        context.theme.changed.connect(self._view.viewport().update)

    @property
    def query(self) -> str:
        """What is searched for, "" when nothing is."""
        return self._query

    def search(self, query: str, scope: Scope) -> None:
        """Search, and show the hits when they are there; "" ends the search."""
        self._query, self._scope = query, scope
        self._wants_focus = False
        self._is_new = True
        self._heading.show_search(query, scope)
        self._head.show_query(query)
        if not query:
            self.clear()
            return
        self._ask()

    def refresh(self) -> None:
        """The index has caught up: search anew if that can find anything else now."""
        if self._query and (self._is_stale or not self._is_complete):
            self._ask(max(PAGE, self._hits.rowCount()))

    def follow_rebuild(self) -> None:
        """More of the index can be searched than before: look, but not more than once a second."""
        if self._between.isActive() or self._is_pending:
            return
        self._between.start()
        self.refresh()

    def clear(self) -> None:
        """End the search. A result still on its way is not shown."""
        self._query = ""
        self._is_pending = False
        self._hits.clear()
        self._head.line.setText("")
        self._head.suggest("")
        self._head.offer_rest(None)
        self._head.show_query("")
        self._show_matches(None, ())

    def focus_hits(self) -> None:
        """Go to the first hit; if the search is still under way, when it has ended."""
        if self._is_pending:
            self._wants_focus = True
        elif self._hits.rowCount():
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
            # Qt makes the first row current as the focus comes, but does not select it.
            here = max(self._view.currentIndex().row(), 0)
            self._view.selectionModel().setCurrentIndex(
                self._hits.index(here), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _build(self) -> None:
        context = self._context
        colours = TagColours(context.library, self)
        context.hub.changed.connect(colours.apply)
        self._heading = SearchHeading(context, self)
        self._heading.dismissed.connect(self.dismissed)
        self._head = SearchResultsHead(context, self)
        self._head.query_wanted.connect(self.query_suggested)
        self._head.order_chosen.connect(self._reorder)
        self._head.left_upwards.connect(self.field_wanted)
        self._head.left_downwards.connect(self.focus_hits)
        self._view = HitList(self)
        self._view.setModel(self._hits)
        self._view.setItemDelegate(SearchHitDelegate(context.theme, colours, self._view))
        self._empty = EmptyState(context.theme, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._heading)
        layout.addWidget(self._head)
        layout.addWidget(self._stack, 1)
        pass_focus(self, self._view)

    def _ask(self, limit: int = PAGE) -> None:
        """Put the search on its lane; the newest wins there."""
        query = self._query
        self._is_pending = True
        self._is_stale = False
        self._context.jobs.search(
            self._search_for(limit), self._show, lambda error: self._fail(query, error)
        )

    def _ask_more(self, offset: int) -> None:
        self._context.jobs.search(
            self._search_for(PAGE, offset),
            lambda result: self._add(result, offset),
            self._fail_to_add,
        )

    def _search_for(self, limit: int, offset: int = 0) -> Callable[[], SearchResult]:
        searching, query, scope = self._context.library.searching, self._query, self._scope
        return partial(
            searching.search_typed,
            query,
            scope,
            limit=limit,
            offset=offset,
            order=self._head.order,
        )

    def _ask_facets(self) -> None:
        """What all hits are made of, after the first of them are shown."""
        searching, query, scope = self._context.library.searching, self._query, self._scope
        self._context.jobs.count(
            partial(searching.facets, query, scope), self._show_facets, self._fail_to_count
        )

    def _show_facets(self, facets: Facets) -> None:
        if (facets.query, facets.scope) == (self._query, self._scope):
            self._head.show_facets(facets)

    def _fail_to_count(self, error: BaseException) -> None:
        """The index is being made ready: that was said of the search itself."""
        self._head.show_facets(None)
        if not isinstance(error, ReaderError):
            self._context.report(error)

    def _reorder(self, _order: HitOrder) -> None:
        if self._query:
            self._view.scrollToTop()
            self._ask()

    def _is_asked(self, result: SearchResult) -> bool:
        asked = (self._query, self._scope, self._head.order)
        return bool(self._query) and (result.query, result.scope, result.order) == asked

    def _show(self, result: SearchResult) -> None:
        if not self._is_asked(result):
            return
        self._is_pending = False
        self._is_complete = result.complete
        if result.rebuilding is not None:
            self.index_wanted.emit()
        self._show_hits(result)
        self.problem_found.emit(None)
        self._head.line.setText(result_line(result))
        self._head.suggest(result.suggestion)
        self._head.offer_rest(result.without)
        if result.hits and result.scope is not Scope.PARAGRAPHS:
            self._ask_facets()
        else:
            self._head.show_facets(None)
        if not result.hits:
            self._say_nothing_found(result)
            self._hits.fetchMore(QModelIndex())  # there may be paragraphs further on
        self._stack.setCurrentWidget(self._view if result.hits else self._empty)
        if self._wants_focus:
            self._wants_focus = False
            self.focus_hits()

    def _show_hits(self, result: SearchResult) -> None:
        """After the same search was done anew, the same hit stays chosen, where it was; another
        search begins at its top."""
        is_new, self._is_new = self._is_new, False
        if self._hits.shows(result):
            self._hits.allow_more()
            return
        chosen = None if is_new else self._chosen()
        self._hits.show(result)
        if is_new:
            self._view.scrollToTop()
        for row in range(self._hits.rowCount()):
            if chosen is not None and _identity(self._hits.hit(row)) == chosen:
                self._view.setCurrentIndex(self._hits.index(row))
                return

    def _add(self, result: SearchResult, offset: int) -> None:
        if not self._is_asked(result):
            return
        self._hits.append(result, offset)
        if result.scope is Scope.PARAGRAPHS:
            self._count_paragraphs(result)

    def _count_paragraphs(self, result: SearchResult) -> None:
        """They are counted as they come. result: of the last page."""
        count = self._hits.rowCount()
        self._head.line.setText(result_line(replace(result, total=count)))
        if not count:
            self._say_nothing_found(result)
        self._stack.setCurrentWidget(self._view if count else self._empty)

    def _fail_to_add(self, error: BaseException) -> None:
        self._hits.allow_more()
        self._context.report(error)

    def _fail(self, query: str, error: BaseException) -> None:
        if query != self._query:
            return
        self._is_pending = False
        if not isinstance(error, QueryError):
            self._context.report(error)
            return
        self._hits.clear()
        self._head.line.setText("")
        self._head.suggest("")
        self._head.offer_rest(None)
        self._head.show_facets(None)
        self._empty.say("text-search", tr("The search cannot be understood"), error_words(error))
        self._stack.setCurrentWidget(self._empty)
        self.problem_found.emit(error)

    def _say_nothing_found(self, result: SearchResult) -> None:
        if result.has_more:
            self._empty.say("search", tr("Still looking"), result_line(replace(result, total=0)))
            self._head.line.setText("")
            return
        hint: str = tr(result.message or HINTS[result.scope])
        if not result.complete:
            hint = f"{incomplete(result)} {hint}"
        self._head.line.setText("")
        self._empty.say("search", nothing_found(result.scope), hint)

    def _open(self, index: QModelIndex) -> None:
        self.walk.note_opened(index.row())
        hit = self._hits.hit(index.row())
        self._go_to(hit, hit.span)

    def _go_to(self, hit: Hit, span: Span | None) -> None:
        """The matches first: the jump then says which of them the walk goes on from."""
        self._show_matches(hit.article_id, hit.matches)
        self._context.navigator.open(hit.article_id, span)

    def _on_walked(self, row: int, by: int) -> None:
        """F3 leads from the last match of a hit to the first of the next, and back likewise."""
        hit = self._hits.hit(row)
        ends = hit.matches[:: -1 if by < 0 else 1]
        words = tr("Hit {number} of {total}", number=row + 1, total=self._hits.total)
        self._head.line.setText(words)
        announce(self._head.line, f"{words}. {hit.title}")
        self._go_to(hit, ends[0] if ends else hit.span)

    def _show_matches(self, article_id: int | None, matches: tuple[Span, ...]) -> None:
        """Outline matches in the page; those of the search before are gone."""
        if self._outlined is not None and self._outlined != article_id:
            self.matches_shown.emit(self._outlined, ())
        self._outlined = article_id
        if article_id is not None:
            self.matches_shown.emit(article_id, matches)

    def _chosen(self) -> _Identity | None:
        index = self._view.currentIndex()
        return _identity(self._hits.hit(index.row())) if index.isValid() else None

    def _on_changed(self, changes: Changes) -> None:
        """Note that other things may be found once the index has followed; see refresh."""
        is_of_passages = self._scope is Scope.PASSAGES and (changes.annotations or changes.tags)
        if changes.articles or changes.documents or is_of_passages:
            self._is_stale = True


_Identity = tuple[int, int | None, Span | None]


def _identity(hit: Hit) -> _Identity:
    return hit.article_id, hit.annotation_id, hit.paragraph
