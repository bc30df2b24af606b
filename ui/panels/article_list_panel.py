"""The article list: its heading, its filter, cards or table, and what an empty list says."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.model.article import ArticleRow
from reader.model.changes import Changes
from reader.model.collection import ArticleView, Grouping, Shelf, Sort
from reader.model.selector import Span
from ui.actions.article_actions import ArticleActions
from ui.actions.collecting_actions import COLLECT, UNCOLLECT, CollectingActions
from ui.actions.export_actions import EXPORT_CHOSEN
from ui.actions.list_actions import ListActions
from ui.actions.number_actions import ON_ARTICLES, NumberActions
from ui.actions.original_actions import ORIGINAL, SHOW_ORIGINAL
from ui.actions.reclean_actions import RECLEAN
from ui.actions.shown_keys import follow_keys
from ui.context import AppContext
from ui.models.article_columns import COLUMNS, Column
from ui.models.article_list_model import ArticleListModel
from ui.panels.article_list_view import ArticleListView, ListLayout
from ui.panels.group_folds import GroupFolds
from ui.panels.kept_place import KeptPlace
from ui.panels.list_filter import ListFilter
from ui.panels.list_heading import ListHeading
from ui.panels.list_memory import ListMemory
from ui.panels.list_news import ListNews
from ui.panels.list_words import empty_words, list_title
from ui.widgets.empty_state import EmptyState
from ui.widgets.focus_passing import pass_focus

IN_MENU = (COLLECT, UNCOLLECT, EXPORT_CHOSEN, RECLEAN, SHOW_ORIGINAL, ORIGINAL)
"""What others can do with the selected articles."""


class ArticleListPanel(QWidget):
    """view_changed(ArticleView): another shelf, tag, filter or order is shown.

    layout_changed(bool): the articles are a table now, or cards.
    """

    view_changed = Signal(object)
    layout_changed = Signal(bool)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article_list_panel")
        self.setProperty("ground", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._memory = ListMemory(context.library)
        self._order = self._memory.view()
        self._is_loaded = False
        self._articles = ArticleListModel(context.library, self)
        self._view = ArticleListView(context, self._articles, self)
        self._kept = KeptPlace(self._view, self._articles)
        self._empty = EmptyState(context.theme, self)
        self._folds = GroupFolds(self._view, self._articles, self._kept, self._memory)
        self._news = ListNews(self)
        self._article_actions = ArticleActions(context, self, self._view)
        articles = context.library.articles
        NumberActions(context, self._view, ON_ARTICLES, self.selected_ids, articles)
        self._collecting = CollectingActions(context, self, self._view)
        self.view_changed.connect(self._collecting.refresh)
        self._list_actions = ListActions(context, self, self)
        self._build()
        self._connect()
        self._set_layout(self._memory.layout())

    @property
    def view(self) -> ArticleView:
        """What is shown, and in which order."""
        return self._articles.view if self._is_loaded else self._order

    @property
    def is_table(self) -> bool:
        """The articles are a table, and no cards."""
        return self._view.layout_kind is ListLayout.TABLE

    def show_view(self, view: ArticleView) -> None:
        """Show a shelf or a tag. Order and groups are the panel's own: see set_sort, set_group."""
        self._view.clearSelection()
        own = self.view
        self._filter.show_text(view.text)
        self._show(replace(view, sort=own.sort, is_descending=own.is_descending, group=own.group))
        self._view.scrollToTop()
        self._choose_open_article()

    def set_sort(self, sort: Sort, is_descending: bool) -> None:
        """Order the list; the order is remembered with the library."""
        self._memory.keep_order(sort, is_descending)
        self._arrange(replace(self.view, sort=sort, is_descending=is_descending))

    def set_group(self, grouping: Grouping) -> None:
        """Let articles stand together by something; remembered with the library."""
        self._memory.keep_group(grouping)
        self._arrange(replace(self.view, group=grouping))

    def show_table(self, is_table: bool) -> None:
        """Set the articles out as a table, or as cards; remembered with the library."""
        layout = ListLayout.TABLE if is_table else ListLayout.CARDS
        if layout is not self._view.layout_kind:
            self._memory.keep_layout(layout)
            self._set_layout(layout)
            self.layout_changed.emit(is_table)

    def choose_columns(self) -> None:
        """Offer the columns of the table, at their button."""
        button = self._heading.columns
        self._view.columns.offer(button.mapToGlobal(button.rect().bottomLeft()))

    def fold(self) -> None:
        """Close the group of the row under the cursor, or open it."""
        self._folds.flip_current()

    def fold_all(self) -> None:
        """Close all groups; when all are closed, open them."""
        self._folds.flip_all()

    def open_filter(self) -> None:
        """Show the filter line and go there."""
        self._filter.open_line()

    def focus_list(self) -> None:
        """Give the keys to the cards."""
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        # Qt makes the first row current as the focus comes, but does not select it.
        if not self._view.selected_row_numbers():
            self._view.choose_row(max(self._view.currentIndex().row(), 0))
            if not self._view.selected_row_numbers():
                self.step(1)

    def selected_ids(self) -> list[int]:
        """The marked articles, in the order of the list, each once."""
        return self._view.selected_ids()

    def selected_rows(self, most: int | None = None) -> list[ArticleRow]:
        """The same with all that the list shows of them, or of the first so many; for thousands
        this takes its time."""
        rows = self._view.selected_row_numbers()[:most]
        found = (self._articles.article(row) for row in rows)
        return list(dict.fromkeys(row for row in found if row is not None))

    def has_list_focus(self) -> bool:
        """Do keys go to the list now?"""
        return self._view.hasFocus()

    def shelf(self) -> Shelf:
        """The shelf the list shows."""
        return self.view.shelf

    def anchor(self) -> QRect:
        """Where the marked card is, in the window's pixels."""
        rows = self._view.selected_row_numbers()
        card = self._view.visualRect(self._articles.index(rows[0] if rows else 0, Column.TITLE))
        top_left = self._view.viewport().mapTo(self.window(), card.topLeft())
        return QRect(top_left, card.size())

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) article, past the heads of groups."""
        here = self._view.currentIndex().row()
        count = self._articles.rowCount()
        for row in range(here + 1, count) if by > 0 else range(here - 1, -1, -1):
            if self._articles.id_at(row):
                self._view.choose_row(row)
                return

    def toggle_mark(self) -> None:
        """Add the row under the cursor to the selection, or take it out."""
        self._view.toggle_current()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._heading = ListHeading(self._context, self)
        layout.addWidget(self._heading)
        self._filter = ListFilter(self._context, self)
        layout.addWidget(self._filter)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        layout.addWidget(self._stack, 1)
        pass_focus(self, self._view)

    def _connect(self) -> None:
        context = self._context
        self._heading.sort_chosen.connect(self.set_sort)
        self._heading.filter_pressed.connect(self._filter.flip)
        self._filter.narrowed.connect(self._on_filter)
        self._filter.left.connect(self.focus_list)
        self._empty.pressed.connect(self._filter.close_line)
        self._view.pressed_plain.connect(self._open)
        self._view.menu_wanted.connect(self._show_menu)
        self._folds.folded.connect(self._article_actions.refresh)
        self._view.header.sectionClicked.connect(self._on_header)
        self._view.selectionModel().selectionChanged.connect(self._article_actions.refresh)
        context.hub.changed.connect(self._news.take)
        context.hub.reworded.connect(self._reword)
        self._news.arrived.connect(self._take_news)
        context.navigator.opened.connect(self._on_opened)
        context.navigator.closed.connect(self._article_actions.refresh)
        follow_keys(context.registry, self._show_keys)

    def _set_layout(self, layout: ListLayout) -> None:
        with self._kept:
            self._view.set_layout(layout)
        self._heading.show_layout(self.is_table)
        self._list_actions.refresh(self.is_table, self.view.group)

    def _arrange(self, view: ArticleView) -> None:
        """The same articles in another order or other groups; those selected stay so."""
        selected = self.selected_ids()
        self._show(view)
        self._kept.select(selected)

    def _show(self, view: ArticleView) -> None:
        self._is_loaded = True
        self._articles.show(view, self._memory.closed(view.group))
        self._view.header.show_sort(view.sort, view.is_descending)
        self._list_actions.refresh(self.is_table, view.group)
        self._refresh_words()
        self.view_changed.emit(view)

    def _refresh_words(self) -> None:
        """Heading, count, empty state and actions follow the list."""
        view, count = self.view, self._articles.entries.article_count()
        self._heading.show_view(list_title(self._context.library, view), count, view)
        if count == 0:
            words = empty_words(view, self._context.registry)
            self._empty.say(words.icon, words.text, words.hint, words.button)
        self._stack.setCurrentWidget(self._view if count else self._empty)
        self._article_actions.refresh()

    def _show_keys(self) -> None:
        self._filter.show_keys()
        if self._stack.currentWidget() is self._empty:
            self._refresh_words()

    def _on_filter(self, text: str) -> None:
        self._show(replace(self.view, text=text.strip()))
        self._view.scrollToTop()
        self._choose_open_article()

    def _open(self, index: QModelIndex) -> None:
        self._context.navigator.open(self._articles.id_at(index.row()))

    def _on_header(self, column: int) -> None:
        """A click orders by the column, one more the other way round."""
        look = COLUMNS[Column(column)]
        is_again = look.sort is self.view.sort
        is_descending = not self.view.is_descending if is_again else look.begins_descending
        self.set_sort(look.sort, is_descending)

    def _on_opened(self, article_id: int, _span: Span | None) -> None:
        self._choose_open_article()
        self._article_actions.refresh()

    def _choose_open_article(self) -> None:
        """Mark the open article's card, unless a selection is being made around it."""
        current = self._context.navigator.current
        row = None if current is None else self._articles.row_of(current)
        if row is not None and current not in self.selected_ids():
            self._view.choose_row(row)

    def _show_menu(self, at: QPoint) -> None:
        if not self.selected_ids():
            return
        menu = self._article_actions.menu(IN_MENU)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _reword(self) -> None:
        """What is painted and what the actions are called is said in another language."""
        self._view.viewport().update()
        self._view.header.viewport().update()
        self._refresh_words()

    def _take_news(self, changes: Changes) -> None:
        with self._kept:
            self._articles.apply(changes)
        if self._context.navigator.current in changes.articles.added:
            # It was opened, after its import, before its card came.
            self._choose_open_article()
        self._refresh_words()

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: nobody said what to show, so it is everything."""
        if not self._is_loaded:
            self._show(self._order)
        super().showEvent(event)
