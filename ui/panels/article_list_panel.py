"""The article list: its heading, order and filter, the cards, and what an empty list says."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from reader.model.article import ArticleRow
from reader.model.changes import Changes
from reader.model.collection import ArticleView, Shelf, Sort
from reader.model.selector import Span
from ui.actions.article_actions import ArticleActions
from ui.actions.collecting_actions import COLLECT, UNCOLLECT, CollectingActions
from ui.actions.number_actions import ON_ARTICLES, NumberActions
from ui.actions.original_actions import ORIGINAL, SHOW_ORIGINAL
from ui.actions.reclean_actions import RECLEAN
from ui.actions.registry import LIST, ActionSpec
from ui.actions.shown_keys import follow_keys, with_key
from ui.context import AppContext
from ui.models.article_list_model import ArticleListModel
from ui.panels.article_list_view import ArticleListView
from ui.panels.kept_place import KeptPlace
from ui.panels.list_words import SORTS, empty_words, list_title
from ui.widgets.empty_state import EmptyState
from ui.widgets.focus_passing import pass_focus
from ui.widgets.icon_button import IconButton
from ui.widgets.search_field import SearchField
from ui.words import number, say, tr

SORT_KEY = "list.sort"
DESCENDING_KEY = "list.descending"

NEWS_REST_MS = 80
"""An import brings news many times a second; the list follows at most about twelve times."""

FILTER = ActionSpec(
    "list.filter", "Filter the list", ("F",), "", "list-filter", LIST, "Narrow the list as you type"
)


class ArticleListPanel(QWidget):
    """view_changed(ArticleView): another shelf, tag, filter or order is shown."""

    view_changed = Signal(object)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article_list_panel")
        self.setProperty("ground", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._articles = ArticleListModel(context.library, self)
        self._view = ArticleListView(context, self._articles, self)
        self._kept = KeptPlace(self._view, self._articles)
        self._empty = EmptyState(context.theme, self)
        self._empty.pressed.connect(self._close_filter)
        self._news = Changes()
        self._news_timer = QTimer(self, singleShot=True)
        self._news_timer.timeout.connect(self._take_news)
        self._news_rest = QTimer(self, singleShot=True, interval=NEWS_REST_MS)
        self._article_actions = ArticleActions(context, self, self._view)
        NumberActions(
            context,
            self._view,
            ON_ARTICLES,
            lambda: [row.id for row in self.selected_rows()],
            context.library.articles,
        )
        self._collecting = CollectingActions(context, self, self._view)
        self.view_changed.connect(self._collecting.refresh)
        context.registry.add(FILTER, self.open_filter, self)
        self._build()
        self._connect()
        self._restore_sort()

    @property
    def view(self) -> ArticleView:
        """What is shown, and in which order."""
        return self._articles.view

    def show_view(self, view: ArticleView) -> None:
        """Show a shelf or a tag. The order is the panel's own: see set_sort."""
        self._view.clearSelection()
        order = self.view
        self._filter.blockSignals(True)
        self._filter.setText(view.text)
        self._filter.blockSignals(False)
        self._filter.setVisible(bool(view.text))
        self._show(replace(view, sort=order.sort, is_descending=order.is_descending))
        self._view.scrollToTop()
        self._choose_open_article()

    def set_sort(self, sort: Sort, is_descending: bool) -> None:
        """Order the list; the order is remembered with the library."""
        self._context.library.session.set(SORT_KEY, sort.value)
        self._context.library.session.set(DESCENDING_KEY, is_descending)
        selected = [row.id for row in self.selected_rows()]
        self._show(replace(self.view, sort=sort, is_descending=is_descending))
        self._kept.select(selected)

    def open_filter(self) -> None:
        """Show the filter line and go there."""
        self._filter.setVisible(True)
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def focus_list(self) -> None:
        """Give the keys to the cards."""
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        # Qt makes the first row current as the focus comes, but does not select it.
        if not self._view.selected_row_numbers() and self._articles.rowCount():
            self._view.choose_row(max(self._view.currentIndex().row(), 0))

    def selected_rows(self) -> list[ArticleRow]:
        """The marked articles, in the order of the list."""
        rows = (self._articles.article(row) for row in self._view.selected_row_numbers())
        return [row for row in rows if row is not None]

    def has_list_focus(self) -> bool:
        """Do keys go to the list now?"""
        return self._view.hasFocus()

    def shelf(self) -> Shelf:
        """The shelf the list shows."""
        return self.view.shelf

    def anchor(self) -> QRect:
        """Where the marked card is, in the window's pixels."""
        rows = self._view.selected_row_numbers()
        card = self._view.visualRect(self._articles.index(rows[0] if rows else 0))
        top_left = self._view.viewport().mapTo(self.window(), card.topLeft())
        return QRect(top_left, card.size())

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) row."""
        count = self._articles.rowCount()
        here = self._view.currentIndex().row()
        if count:
            self._view.choose_row(min(max(here + by, 0), count - 1))

    def toggle_mark(self) -> None:
        """Add the row under the cursor to the selection, or take it out."""
        self._view.toggle_current()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._build_heading())
        self._filter = SearchField(
            self._context.theme, tr("Filter by title, publication or byline")
        )
        self._filter.setObjectName("list_filter")
        self._filter.hide()
        filter_row = QVBoxLayout()
        filter_row.setContentsMargins(14, 0, 14, 8)
        filter_row.addWidget(self._filter)
        layout.addLayout(filter_row)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._view)
        self._stack.addWidget(self._empty)
        layout.addWidget(self._stack, 1)
        pass_focus(self, self._view)

    def _build_heading(self) -> QHBoxLayout:
        theme = self._context.theme
        self._title = QLabel(self)
        self._title.setObjectName("list_title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._count = QLabel(self)
        self._count.setObjectName("list_count")
        self._count.setProperty("tone", "ink3")
        self._sort_button = IconButton(theme, "arrow-down-up", tr("Order of the list"), parent=self)
        self._sort_button.setObjectName("list_sort")
        self._sort_button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self._sort_button.setMenu(self._build_sort_menu())
        filter_button = IconButton(theme, "list-filter", tr("Filter the list"), parent=self)
        filter_button.setObjectName("list_filter_button")
        filter_button.clicked.connect(self._toggle_filter)
        self._filter_button = filter_button
        heading = QHBoxLayout()
        heading.setContentsMargins(23, 12, 12, 8)
        heading.setSpacing(4)
        heading.addWidget(self._title)
        heading.addSpacing(3)
        heading.addWidget(self._count)
        heading.addStretch(1)
        heading.addWidget(self._sort_button)
        heading.addWidget(filter_button)
        return heading

    def _build_sort_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setObjectName("sort_menu")
        self._sort_actions: dict[Sort, QAction] = {}
        group = QActionGroup(self)
        for sort, name, is_descending in SORTS:
            action = menu.addAction("")
            say(action.setText, tr(name))
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(
                lambda _checked=False, s=sort, d=is_descending: self.set_sort(s, d)
            )
            self._sort_actions[sort] = action
        menu.addSeparator()
        self._reverse = menu.addAction("")
        say(self._reverse.setText, tr("Reverse"))
        self._reverse.triggered.connect(
            lambda: self.set_sort(self.view.sort, not self.view.is_descending)
        )
        return menu

    def _connect(self) -> None:
        context = self._context
        self._filter.rested.connect(self._on_filter)
        self._filter.left_downwards.connect(self.focus_list)
        self._filter.escaped.connect(self._close_filter)
        self._view.pressed_plain.connect(self._open)
        self._view.menu_wanted.connect(self._show_menu)
        self._view.selectionModel().selectionChanged.connect(self._article_actions.refresh)
        context.hub.changed.connect(self._on_changed)
        context.navigator.opened.connect(self._on_opened)
        context.navigator.closed.connect(self._article_actions.refresh)
        context.theme.changed.connect(self._refresh_fonts)
        self._refresh_fonts()
        follow_keys(context.registry, self._show_keys)

    def _restore_sort(self) -> None:
        session = self._context.library.session
        known = {sort.value: sort for sort in Sort}
        sort = known.get(session.get(SORT_KEY, ""), Sort.ADDED)
        is_descending = bool(session.get(DESCENDING_KEY, True))
        self._show(ArticleView(sort=sort, is_descending=is_descending))

    def _show(self, view: ArticleView) -> None:
        self._articles.show(view)
        self._sort_actions[view.sort].setChecked(True)
        self._refresh_words()
        self.view_changed.emit(view)

    def _refresh_words(self) -> None:
        """Heading, count, empty state and actions follow the list."""
        view, count = self.view, self._articles.rowCount()
        self._title.setText(list_title(self._context.library, view))
        self._count.setText(number(count))
        if count == 0:
            words = empty_words(view, self._context.registry)
            self._empty.say(words.icon, words.text, words.hint, words.button)
        self._stack.setCurrentWidget(self._view if count else self._empty)
        self._article_actions.refresh()

    def _show_keys(self) -> None:
        registry = self._context.registry
        ends = tr("Narrows the list as you type; Escape ends it")
        self._filter.setToolTip(with_key(registry, ends, FILTER.id))
        self._filter_button.setToolTip(with_key(registry, tr(FILTER.help), FILTER.id))
        self._refresh_words()

    def _refresh_fonts(self) -> None:
        self._title.setFont(self._context.theme.ui_font(16, 600))
        self._count.setFont(self._context.theme.ui_font(12))

    def _on_filter(self, text: str) -> None:
        self._show(replace(self.view, text=text.strip()))
        self._view.scrollToTop()
        self._choose_open_article()

    def _toggle_filter(self) -> None:
        if self._filter.isVisible():
            self._close_filter()
        else:
            self.open_filter()

    def _close_filter(self) -> None:
        self._filter.clear()
        self._filter.hide()
        self.focus_list()

    def _open(self, index: QModelIndex) -> None:
        self._context.navigator.open(self._articles.id_at(index.row()))

    def _on_opened(self, article_id: int, _span: Span | None) -> None:
        self._choose_open_article()
        self._article_actions.refresh()

    def _choose_open_article(self) -> None:
        """Mark the open article's card, unless a selection is being made around it."""
        current = self._context.navigator.current
        row = None if current is None else self._articles.row_of(current)
        if row is not None and row not in self._view.selected_row_numbers():
            self._view.choose_row(row)

    def _show_menu(self, at: QPoint) -> None:
        if not self.selected_rows():
            return
        menu = self._article_actions.menu([COLLECT, UNCOLLECT, RECLEAN, SHOW_ORIGINAL, ORIGINAL])
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def _on_changed(self, changes: Changes) -> None:
        self._news |= changes
        if not self._news_timer.isActive():
            self._news_timer.start(max(self._news_rest.remainingTime(), 0))

    def _take_news(self) -> None:
        changes, self._news = self._news, Changes()
        with self._kept:
            self._articles.apply(changes)
        if self._context.navigator.current in changes.articles.added:
            # It was opened, after its import, before its card came.
            self._choose_open_article()
        self._refresh_words()
        self._news_rest.start()
