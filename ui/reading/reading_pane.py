"""The reading pane: the open article with its bar, its find bar and what floats over the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from reader.model.annotation import Colour
from reader.model.document import Role
from reader.model.selector import Span
from ui.actions import annotation_actions, living_actions
from ui.actions.annotation_actions import AnnotationActions
from ui.actions.reading_actions import ReadingActions
from ui.actions.shown_keys import first_key, follow_keys
from ui.actions.walking_actions import WalkingActions
from ui.context import AppContext
from ui.reading.annotation_desk import AnnotationDesk
from ui.reading.find_bar import FindBar
from ui.reading.finding import Finding
from ui.reading.line_menu import LineMenu, set_line_role
from ui.reading.living_desk import LivingDesk
from ui.reading.overview import Overview
from ui.reading.page_bar import PageBar
from ui.reading.page_walk import PageWalk
from ui.reading.reading_progress import ReadingProgress
from ui.reading.reading_view import ReadingView
from ui.reading.shown_article import ShownArticle
from ui.reading.story_beside import StoryBeside
from ui.widgets.empty_state import EmptyState
from ui.widgets.focus_passing import pass_focus
from ui.words import tr

MENU_ACTIONS = (
    annotation_actions.HIGHLIGHT,
    annotation_actions.TAG,
    annotation_actions.TAG_ALL,
    annotation_actions.NOTE,
    annotation_actions.COPY,
    annotation_actions.CITE,
    annotation_actions.FIND,
    annotation_actions.SEARCH,
    annotation_actions.LIKE,
    annotation_actions.REMOVE,
)
LIVING_MENU = (living_actions.TAKE, living_actions.REFUSE)


class ReadingPane(QWidget):
    """Opens what the navigator says. annotation_selected(int | None): the selected highlight.

    search_requested(str): words to find in the collection. text_selected(Span | None): what is
    selected on the page. left: Escape, and nothing was to be closed on the page.
    """

    annotation_selected = Signal(object)
    search_requested = Signal(str)
    text_selected = Signal(object)
    left = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_pane")
        self.setProperty("ground", "bg")
        self._context = context
        self.view = ReadingView(context.theme)
        self.shown = ShownArticle(context, self.view)
        self.desk = AnnotationDesk(context, self.view, self)
        self.walk = PageWalk(context, self.shown, self.view, self.desk, self)
        self._walking_actions = WalkingActions(context, self.walk, self.view)
        self.living = LivingDesk(context, self.shown, self.view)
        self._reading_actions = ReadingActions(context, self, self.view)
        self._annotation_actions = AnnotationActions(context, self.desk, self.view)
        self.find_bar = FindBar(context.theme)
        self.finding = Finding(self.shown, self.view, self.find_bar)
        self.stories = StoryBeside(context, self.shown, self)
        self.overview = Overview(context, self.shown, self.view)
        self.bar = PageBar(context)
        self._progress = ReadingProgress(self.view, self.bar)
        follow_keys(context.registry, self._show_keys)
        self._last_selected: int | None = None
        self._lay_out()
        self._connect()
        pass_focus(self, self.view)

    def _show_keys(self) -> None:
        steps = ("reading.previous_match", "reading.next_match")
        self.find_bar.show_keys(*(first_key(self._context.registry, step) for step in steps))

    def show_matches(self, article_id: int, spans: Sequence[Span]) -> None:
        """Outline the matches of a search; F3 walks through them."""
        self.finding.show_matches(article_id, spans)

    def leave(self) -> None:
        """The window is about to close: keep what is written, and the place."""
        self.desk.close_popovers()
        self.shown.leave()

    def step_match(self, step: int) -> None:
        """To the next (1) or previous (-1) match."""
        self.finding.step(step)

    def open_find(self) -> None:
        """Show the find bar."""
        span = self.view.selected_span()
        words = " ".join(self.view.text_of(span).split()) if span else ""
        self.finding.open(words if len(words) <= 200 else "")

    def set_caret(self, is_on: bool) -> None:
        """Let the arrow keys move a caret through the text."""
        self.view.set_caret_shown(is_on)

    def hide_lines(self) -> None:
        """Hide the lines of the selection."""
        span = self.view.selected_span()
        document = self.shown.document
        id = self.shown.article_id
        if span and document and id is not None:
            ordinals = self._ordinals_of(span)
            set_line_role(self._context, id, ordinals, Role.BOILERPLATE)

    def show_everything(self, is_on: bool) -> None:
        """Show every line of the source with its role, or the article alone."""
        self.shown.show_everything(is_on)

    def _lay_out(self) -> None:
        self._empty = EmptyState(self._context.theme)
        self._empty.say("book-open", tr("No article is open"), tr("Choose one from the list."))
        self._empty.setObjectName("no_article")
        reading = QWidget()
        column = QVBoxLayout(reading)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.find_bar)
        column.addWidget(self.stories.line)
        page = QHBoxLayout()
        page.setSpacing(0)
        page.addWidget(self.view, 1)
        page.addWidget(self.overview.strip)
        column.addLayout(page, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(reading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _connect(self) -> None:
        navigator = self._context.navigator
        navigator.opened.connect(self._open)
        navigator.closed.connect(self._close)
        navigator.place_of_view = self._place_of_view
        self.shown.gone.connect(navigator.close)
        self.shown.opened.connect(self.desk.refresh)
        self.shown.marks_changed.connect(self.desk.refresh)
        self.desk.changed.connect(self._on_desk_changed)
        self.desk.find_asked.connect(self.finding.open)
        self.desk.search_asked.connect(self.search_requested)
        self.desk.left.connect(self.left)
        self.bar.colour_chosen.connect(self._on_bar_colour)
        self.living.chosen.connect(self.desk.show_found)
        self.overview.mark_chosen.connect(self._go_to_mark)
        self.view.selectionChanged.connect(self._refresh_actions)
        self.view.menu_wanted.connect(self._show_menu)

    def _open(self, article_id: int, span: Span | None) -> None:
        self._stack.setCurrentIndex(1)
        self.desk.close_all()
        self.shown.open(article_id, span)
        if self.shown.article_id != article_id:
            return
        if span:
            self.finding.note_jump(span)
            mark = next((m for m in self.view.highlights.marks if m.span == span), None)
            if mark:
                self.desk.select(mark.id)
        self.view.setFocus()

    def _close(self) -> None:
        self.desk.close_all()
        self.shown.close()
        self.overview.clear()
        self._stack.setCurrentIndex(0)

    def _go_to_mark(self, annotation_id: int) -> None:
        """As a jump: Back leads to where one was."""
        mark = self.view.highlights.find(annotation_id)
        if mark is not None:
            self._context.navigator.open(mark.annotation.article_id, mark.span)
            self.desk.select(mark.id)

    def _place_of_view(self) -> int | None:
        return self.view.top_offset() if self.shown.article_id is not None else None

    def _on_desk_changed(self) -> None:
        mark = self.view.selected_mark
        colour = mark.annotation.colour if mark else self.desk.annotating.last_colour
        self.bar.show_colour(colour)
        highlights = self.view.highlights
        self.bar.show_number(highlights.number_of(mark.id) if mark else None, len(highlights))
        self._refresh_actions()
        selected = mark.id if mark else None
        if selected != self._last_selected:
            self._last_selected = selected
            self.annotation_selected.emit(selected)

    def _on_bar_colour(self, colour: Colour) -> None:
        self.desk.choose_colour(colour)
        if self.desk.annotating.subject() is None:
            self.desk.annotating.use_colour(colour)
        self._on_desk_changed()
        self.view.setFocus()

    def _refresh_actions(self) -> None:
        has_text = self.view.textCursor().hasSelection()
        subject = self.desk.annotating.subject()
        self.text_selected.emit(self.view.selected_span())
        self._annotation_actions.refresh(
            has_text=has_text, has_mark=subject is not None and subject.annotation is not None
        )

    def _show_menu(self, position: QPoint) -> None:
        if menu := self.menu_at(self.view.viewport().mapFromGlobal(position)):
            menu.popup(position)

    def menu_at(self, point: QPoint) -> QMenu | None:
        """The context menu for a point of the view's viewport."""
        document, id = self.shown.document, self.shown.article_id
        if document is None or id is None:
            return None
        selected = self.view.selected_span()
        if selected is None and (mark := self.view.mark_at(point)):
            self.desk.select(mark.id)
        ordinal = self.view.ordinal_at(point)
        ordinals = [ordinal] if ordinal is not None else []
        if selected:
            ordinals = self._ordinals_of(selected)
        elif ordinal is not None and self.view.page and ordinal in self.view.page.ribbons:
            ribbon = self.view.page.ribbons[ordinal]
            if self.view.ribbon_at(point) is not None:
                ordinals = [block.ordinal for block in ribbon.blocks]
        hit = self.view.words_at(point)
        self.living.choose(hit)
        menu = LineMenu(self._context, id, document, ordinals, self)
        specs = (*LIVING_MENU, *MENU_ACTIONS) if hit else MENU_ACTIONS
        actions = [self._context.registry.action(spec.id) for spec in specs]
        first = menu.actions()[0] if menu.actions() else None
        for action in actions:
            if action.isEnabled():
                menu.insertAction(first, action) if first else menu.addAction(action)
        if first:
            menu.insertSeparator(first)
        return menu

    def _ordinals_of(self, span: Span) -> list[int]:
        page = self.view.page
        if page is None:
            return []
        return [
            block.ordinal
            for block in page.document.blocks
            if block.span.start < span.end
            and block.span.end > span.start
            and page.offsets.is_shown(block.span.start)
        ]

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: the sizes are known after this."""
        super().showEvent(event)
        QTimer.singleShot(0, self.shown.fit_when_shown)
