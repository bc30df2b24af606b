"""All passages of the collection: filtered, grouped, sorted, and changed many at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.model.changes import Changes
from reader.model.passage import Passage, PassageGroup, PassageSort, PassageView
from ui.actions.passage_actions import PassageActions
from ui.actions.shown_keys import follow_keys, with_ways
from ui.context import AppContext
from ui.models.passage_list_model import PassageListModel, concerns
from ui.panels.passage_header import PassageHeader
from ui.panels.passage_list_view import PassageListView
from ui.panels.passage_words import group_name
from ui.widgets.empty_state import EmptyState
from ui.widgets.focus_passing import pass_focus
from ui.words import say, tr

GROUP_KEY, SORT_KEY, DESCENDING_KEY = "passages.group", "passages.sort", "passages.descending"


class PassagesView(QWidget):
    """left: the person is done here. opened(int): the id of the passage at which an article was
    opened. It follows the library only while it is seen."""

    left = Signal()
    opened = Signal(int)

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("passages_view")
        say(self.setAccessibleName, tr("Passages"))
        self.setProperty("ground", "bg")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        settings = context.library.settings
        self.model = PassageListModel(
            context.library, lambda run: group_name(self.model.view.group, run, settings), self
        )
        self._is_stale = True
        self._is_furnished = False
        self.list = PassageListView(context, self.model, self)
        self._actions = PassageActions(context, self, self.list)

    def begin(self) -> None:
        """Be looked at: bring everything up to date and take the keys."""
        if not self._is_furnished:
            self._furnish()
        if self._is_stale:
            self._is_stale = False
            self.header.offer_tags()
            self._keep_place(self.model.reload)
        self.focus_list()

    def show_tag(self, path: str) -> None:
        """Show the passages with a tag or one below it, whatever the filter was."""
        self.header.narrow_to_tag(path)
        self.focus_list()

    def focus_list(self) -> None:
        """Give the keys to the passages; the first is marked where none is."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.list.selected_row_numbers():
            here = max(self.list.currentIndex().row(), 0)
            rows = range(here, self.model.rowCount())
            first = next((row for row in rows if self.model.id_at(row) is not None), None)
            if first is not None:
                self.list.choose_row(first)

    def selected_ids(self) -> list[int]:
        """The marked passages, from the top, each once."""
        return self.model.ids(self.list.selected_row_numbers())

    def shown_ids(self) -> list[int]:
        """All passages of the view, in order."""
        return self.model.shown_ids()

    def current_passage(self) -> Passage | None:
        """The passage under the cursor."""
        row = self.list.currentIndex().row()
        return self.model.passage(row) if 0 <= row < self.model.rowCount() else None

    def anchor(self) -> QRect:
        """Where the row under the cursor is, in the window's pixels."""
        card = self.list.visualRect(self.list.currentIndex())
        return QRect(self.list.viewport().mapTo(self.window(), card.topLeft()), card.size())

    def open_current(self) -> None:
        """Open the article at the passage, or fold the group of a heading."""
        index = self.list.currentIndex()
        if index.isValid() and self.model.heading(index.row()) is not None:
            self._fold(index.row())
        elif index.isValid():
            self._open(index)

    def fold_current(self) -> None:
        """Fold the group of the row under the cursor away, or open it; the cursor goes to its
        heading."""
        row = self.list.currentIndex().row()
        heading = self.model.heading_above(row) if row >= 0 else None
        if heading is not None:
            self._fold(heading)

    def fold_all(self) -> None:
        """Fold all groups away; when all are folded, open them."""
        selected = self.selected_ids()
        self.model.toggle_all_folds()
        self.list.select_rows(self.model.rows_of(selected), 0 if self.model.rowCount() else None)
        self.list.scrollToTop()
        self._show_state()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) passage."""
        self.list.step(by)

    def toggle_mark(self) -> None:
        """Add the passage under the cursor to the selection, or take it out."""
        self.list.toggle_current()

    def focus_filter(self) -> None:
        """Go to the filter."""
        self.begin()
        self.header.focus_filter()

    def minimumSizeHint(self) -> QSize:
        """Qt: the window may be as narrow as without it; what has no room is cut off."""
        return QSize(420, 200)

    def _furnish(self) -> None:
        """What is not needed before the first look, and would delay the window's start."""
        self._is_furnished = True
        self.header = PassageHeader(self._context, self._actions, self)
        self._empty = EmptyState(self._context.theme, self)
        self._lay_out()
        self._connect()
        self._restore_order()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._stack, 1)
        pass_focus(self, self.list)

    def _connect(self) -> None:
        self.header.narrowed.connect(self._narrow)
        self.header.left.connect(self.left)
        self.header.list_wanted.connect(self.focus_list)
        self.list.left.connect(self.left)
        self.list.pressed_plain.connect(self._open)
        self.list.head_pressed.connect(self._fold)
        self.list.menu_wanted.connect(self._show_menu)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._on_selection())
        self._empty.pressed.connect(self.header.clear)
        self._context.hub.changed.connect(self._apply)
        self._context.hub.reworded.connect(self._show_state)
        follow_keys(self._context.registry, self._show_state)

    def _restore_order(self) -> None:
        """Group and order are those of the last time."""
        session = self._context.library.session
        groups = {group.value: group for group in PassageGroup}
        sorts = {sort.value: sort for sort in PassageSort}
        view = PassageView(
            group=groups.get(session.get(GROUP_KEY, ""), PassageGroup.NONE),
            sort=sorts.get(session.get(SORT_KEY, ""), PassageSort.MARKED),
            is_descending=bool(session.get(DESCENDING_KEY, True)),
        )
        self.header.show_view(view)
        self.model.prepare(view)

    def _narrow(self, view: PassageView) -> None:
        """Another filter, order or grouping: what is marked stays so, as far as it is shown."""
        old, selected = self.model.view, self.selected_ids()
        self._show(view)
        rows = self.model.rows_of(selected)
        self.list.select_rows(rows, rows[0] if rows else None)
        if rows:
            self.list.scrollTo(self.model.index(rows[0]))
        else:
            self.list.scrollToTop()
        if (old.group, old.sort, old.is_descending) != (view.group, view.sort, view.is_descending):
            self._remember(view)

    def _remember(self, view: PassageView) -> None:
        if self._context.library.is_writable:
            session = self._context.library.session
            session.set(GROUP_KEY, view.group.value)
            session.set(SORT_KEY, view.sort.value)
            session.set(DESCENDING_KEY, view.is_descending)

    def _show(self, view: PassageView) -> None:
        self.model.show(view)
        self._show_state()

    def _show_state(self) -> None:
        """Counts, the empty state and what can be done follow the list."""
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        if self.model.view.is_narrowed:
            self._empty.say("list-filter", tr("No passage is like that"), "", tr("Show all"))
        else:
            hint = tr(
                "Open an article, select words in it and {way}.", way="{annotation.highlight}"
            )
            ways = with_ways(self._context.registry, hint)
            self._empty.say("quote", tr("No passages yet"), ways)
        self.list.viewport().update()
        self._on_selection()

    def _on_selection(self) -> None:
        count = len(self.selected_ids())
        self.header.show_counts(self.model.total, count)
        self._actions.refresh(count, self.model.total)

    def _apply(self, changes: Changes) -> None:
        """Follow the library; what is marked and seen stays where it is."""
        if not concerns(changes):
            return
        if not self.isVisible():
            self._is_stale = True
            return
        if changes.tags:
            self.header.offer_tags()
        self._keep_place(lambda: self.model.apply(changes))

    def _keep_place(self, follow: Callable[[], bool]) -> None:
        """follow: brings the model up to date; True when its rows are others."""
        selected, row = self.selected_ids(), self.list.currentIndex().row()
        current = self.model.id_at(row) if 0 <= row < self.model.rowCount() else None
        top, above = self.list.top_row()
        top_id = self.model.id_at(top) if top < self.model.rowCount() else None
        if follow():
            self._select_again(selected, current, row)
            tops = self.model.rows_of([top_id]) if top_id is not None else []
            self.list.scroll_to_row(*((tops[0], above) if tops else (top, above)))
        self._show_state()

    def _select_again(self, ids: list[int], current: int | None, row: int) -> None:
        """After an edit; when all that was marked is gone, what took its place is marked."""
        rows = self.model.rows_of(ids)
        here = self.model.rows_of([current]) if current is not None else []
        if rows:
            self.list.select_rows(rows, min(here, key=lambda r: abs(r - row)) if here else rows[0])
            return
        count = self.model.rowCount()
        after = (r for r in (*range(row, count), *range(min(row, count) - 1, -1, -1)) if r >= 0)
        following = next((r for r in after if self.model.id_at(r) is not None), None)
        if following is not None:
            self.list.choose_row(following)

    def _open(self, index: QModelIndex) -> None:
        passage = self.model.passage(index.row())
        if passage is not None:
            mark = passage.annotation
            self._context.navigator.open(mark.article_id, mark.span or mark.placement.candidate)
            self.opened.emit(mark.id)

    def _fold(self, row: int) -> None:
        """What is marked stays so, as far as it is shown."""
        selected, (top, above) = self.selected_ids(), self.list.top_row()
        self.model.toggle_fold(row)
        self.list.scroll_to_row(min(top, row), above if top <= row else 0)
        self.list.select_rows(self.model.rows_of(selected), row)
        self._show_state()

    def _show_menu(self, at: QPoint) -> None:
        if self.selected_ids():
            menu = self._actions.menu()
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(at)
