"""The annotations panel: every highlight of the open article as a card, in text order."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from reader.errors import NotFound
from reader.model.annotation import Annotation
from reader.model.changes import Changes
from reader.model.selector import Span
from ui.actions.card_actions import CardActions, likely_place
from ui.actions.codebook_actions import ask_for_card
from ui.actions.colour_words import colour_meaning
from ui.actions.shown_keys import first_key, follow_keys, with_ways
from ui.context import AppContext
from ui.models.annotation_list_model import AnnotationListModel, CardFilter, Tab
from ui.models.tag_colours import TagColours
from ui.panels.annotation_card_delegate import AnnotationCardDelegate
from ui.panels.annotation_filter_row import AnnotationFilterRow
from ui.panels.related_section import RelatedSection
from ui.panels.unplaced_tray import UnplacedTray
from ui.widgets.empty_state import EmptyState
from ui.words import marked, number, say, tr

EMPTY = {
    Tab.HIGHLIGHTS: (
        "highlighter",
        marked("No highlights yet"),
        marked("Select text and {annotation.highlight}."),
    ),
    Tab.NOTES: (
        "message-square-text",
        marked("No notes yet"),
        marked("Select a highlight and {annotation.note}."),
    ),
    Tab.UNPLACED: ("map-pin", marked("Everything is in its place"), ""),
}


class CardList(QListView):
    """The cards; their heights follow the width."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: who comes by keys sees where they are."""
        super().focusInEvent(event)
        keys = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if event.reason() in keys and not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width, other line breaks."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class AnnotationsPanel(QWidget):
    """Follows the navigator. A click on a card jumps to its place and flashes it."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("annotations_panel")
        say(self.setAccessibleName, tr("Annotations"))
        self.setProperty("ground", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(250)
        self._context = context
        self._article_id: int | None = None
        self._chosen_text: Span | None = None
        self._colours = TagColours(context.library, self)
        self.model = AnnotationListModel(self)
        self._make_list()
        self._actions = CardActions(context, self, self.list)
        self._lay_out()
        follow_keys(context.registry, self._show_keys)
        context.navigator.opened.connect(self._open)
        context.navigator.closed.connect(self._close)
        context.hub.changed.connect(self._apply)
        context.theme.changed.connect(self.list.viewport().update)
        self._colours.changed.connect(self.list.viewport().update)
        self._show_counts()

    def select_annotation(self, annotation_id: int | None) -> None:
        """Show a highlight's card as the selected one, or none."""
        row = self.model.row_of(annotation_id)
        if row is None:
            # Who looks for the place of a lost one selects text, and so no highlight, on the page.
            if self.model.tab is not Tab.UNPLACED:
                self.list.selectionModel().clear()
            return
        index = self.model.index(row)
        self.list.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.list.scrollTo(index)

    def reveal(self, annotation_id: int) -> None:
        """Show an annotation's card as the selected one, if need be in the tab of the lost."""
        if self.model.row_of(annotation_id) is None:
            mark = self._context.library.annotations.get(annotation_id)
            is_lost = mark.placement.state.is_open
            self._tabs.setCurrentIndex(list(Tab).index(Tab.UNPLACED if is_lost else Tab.HIGHLIGHTS))
        self.select_annotation(annotation_id)

    def edit_note(self) -> None:
        """Edit the note of the selected card in place."""
        index = self.list.currentIndex()
        if index.isValid() and self._context.library.is_writable:
            self.list.edit(index)

    def selected_annotation(self) -> Annotation | None:
        """The annotation of the card under the cursor."""
        index = self.list.currentIndex()
        is_there = index.isValid() and index.row() < self.model.rowCount()
        return self.model.annotation(index.row()) if is_there else None

    def selected_annotations(self) -> list[Annotation]:
        """Those of all selected cards, in text order."""
        rows = sorted(index.row() for index in self.list.selectedIndexes())
        return [self.model.annotation(row) for row in rows]

    def chosen_text(self) -> Span | None:
        """The text that is selected on the page."""
        return self._chosen_text

    def show_chosen_text(self, span: Span | None) -> None:
        """Other text is selected on the page, or none."""
        self._chosen_text = span
        self._show_tray()

    def anchor(self) -> QRect:
        """Where the card under the cursor is, in the window's pixels."""
        card = self.list.visualRect(self.list.currentIndex())
        return QRect(self.list.viewport().mapTo(self.window(), card.topLeft()), card.size())

    def _make_list(self) -> None:
        self.list = CardList()
        self.list.setObjectName("annotation_cards")
        say(self.list.setAccessibleName, tr("Annotations of this article"))
        self.list.setModel(self.model)
        self._delegate = AnnotationCardDelegate(self._context.theme, self._colours, self.list)
        self._delegate.note_written.connect(self._write_note)
        self._delegate.tag_clicked.connect(lambda path: ask_for_card(self._context, path))
        self.list.setItemDelegate(self._delegate)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._say_title())
        self.list.setDragEnabled(True)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.list.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.clicked.connect(self._jump)
        self.list.activated.connect(self._jump)
        self.list.doubleClicked.connect(lambda _index: self.edit_note())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_tray())

    def _lay_out(self) -> None:
        theme = self._context.theme
        self._title = QLabel()
        self._title.setObjectName("annotations_title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setFont(theme.ui_font(14, 600))
        head = QHBoxLayout()
        head.setContentsMargins(18, 15, 12, 6)
        head.addWidget(self._title)
        self._tabs = QTabBar()
        self._tabs.setObjectName("annotation_tabs")
        say(self._tabs.setAccessibleName, tr("Kinds of annotations"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setFont(theme.ui_font(12))
        for tab in Tab:
            self._tabs.addTab(tr(tab.value))
        self._tabs.currentChanged.connect(self._show_tab)
        self._filter = AnnotationFilterRow(theme)
        self._filter.changed.connect(self._narrow)
        self._empty = EmptyState(theme)
        self._empty.pressed.connect(self._filter.clear)
        self._tray = UnplacedTray(theme)
        self._tray.place_wanted.connect(self._actions.place)
        self._tray.selection_wanted.connect(self._actions.place_at_selection)
        self._tray.keep_wanted.connect(self._actions.keep)
        self._tray.removal_wanted.connect(self._actions.remove)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(11, 0, 2, 2)
        tabs.addWidget(self._tabs)
        tabs.addStretch(1)
        layout.addLayout(tabs)
        layout.addWidget(self._filter)
        self.related = RelatedSection(self._context, self)
        layout.addWidget(self._stack, 3)
        layout.addWidget(self._tray)
        layout.addWidget(self.related, 2)

    def _open(self, article_id: int, _span: Span | None) -> None:
        if article_id != self._article_id:
            self._article_id = article_id
            self._filter.clear()
            self._read()
            self.list.scrollToTop()

    def _close(self) -> None:
        self._article_id = None
        self.model.show((), "")
        self._filter.offer((), ())
        self._show_counts()

    def _apply(self, changes: Changes) -> None:
        self._colours.apply(changes)
        id = self._article_id
        if id is not None and (id in changes.annotated | changes.documents or changes.tags):
            self._read()

    def _read(self) -> None:
        assert self._article_id is not None
        selected, row = self.selected_annotation(), self.list.currentIndex().row()
        try:
            opened = self._context.library.reading.open(self._article_id)
        except NotFound:
            self._close()
            return
        self.model.show(opened.annotations, opened.document.text)
        self._filter.offer(self.model.colours(), self.model.tags())
        self.list.scheduleDelayedItemsLayout()
        if selected:
            self._select_again(selected.id, row)
        self._show_counts()

    def _select_again(self, annotation_id: int, row: int) -> None:
        """After an edit; of the lost ones, when one has been dealt with, the next."""
        if self.model.row_of(annotation_id) is not None:
            if len(self.list.selectedIndexes()) < 2:  # several stay selected
                self.select_annotation(annotation_id)
        elif self.model.tab is Tab.UNPLACED and self.model.rowCount():
            row = min(row, self.model.rowCount() - 1)
            self.select_annotation(self.model.annotation(row).id)

    def _narrow(self, wanted: CardFilter) -> None:
        selected = self.selected_annotation()
        self.model.show_only(wanted)
        self.select_annotation(selected.id if selected else None)
        self._show_counts()

    def _show_counts(self) -> None:
        counts = self.model.counts()
        for place, tab in enumerate(Tab):
            self._tabs.setTabText(
                place, f"{tr(tab.value)} {number(counts[tab]) if counts[tab] else ''}".strip()
            )
        self._say_title()
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        if self._article_id is None:
            self._empty.say(
                "highlighter", tr("Annotations"), tr("Those of the open article stand here.")
            )
        elif self.model.filter and counts[self.model.tab]:
            self._empty.say("list-filter", tr("None of these colours and tags"), "", tr("Show all"))
        else:
            icon, words, hint = EMPTY[self.model.tab]
            told = with_ways(self._context.registry, tr(hint)) if hint else ""
            self._empty.say(icon, tr(words), told)
        self._show_tray()

    def _say_title(self) -> None:
        count = len(self.list.selectedIndexes())
        several = tr("{n} highlight selected", "{n} highlights selected", n=count)
        say(self._title.setText, several if count > 1 else tr("Annotations"))

    def _show_keys(self) -> None:
        """Keys and colours are named as the person has them now."""
        self._tray.show_key(first_key(self._context.registry, "card.remove"))
        settings = self._context.library.settings
        self._filter.name_colours(lambda colour: colour_meaning(settings, colour))
        self._show_counts()
        self.list.scheduleDelayedItemsLayout()

    def _show_tab(self, number: int) -> None:
        self.model.show_tab(list(Tab)[number])
        if self.model.tab is Tab.UNPLACED and self.model.rowCount():
            self.select_annotation(self.model.annotation(0).id)  # the tray needs one to ask about
        self._show_counts()

    def _show_tray(self) -> None:
        self._tray.show_for(self.selected_annotation(), self._chosen_text)
        self._actions.refresh()

    def _jump(self, index: QModelIndex) -> None:
        # Who gathers several cards stays with them.
        if self._delegate.has_taken_click() or len(self.list.selectedIndexes()) > 1:
            return
        annotation = self.model.annotation(index.row())
        span = annotation.span or likely_place(annotation)
        if span:
            self._context.navigator.open(annotation.article_id, span)

    def _write_note(self, annotation_id: int, note: str) -> None:
        self._context.edit(lambda: self._context.library.annotations.set_note(annotation_id, note))

    def _show_menu(self, point: QPoint) -> None:
        index = self.list.indexAt(point)
        if not index.isValid():
            return
        menu = self._actions.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(point))
