"""The annotations panel: every highlight of the open article as a card, in text order."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from reader.errors import NotFound
from reader.model.annotation import Annotation, PlaceState
from reader.model.changes import Changes
from reader.model.selector import Span
from ui.actions.undo_offer import offer_undo
from ui.context import AppContext
from ui.models.annotation_list_model import AnnotationListModel, Tab
from ui.models.tag_colours import TagColours
from ui.panels.annotation_card_delegate import AnnotationCardDelegate
from ui.widgets.empty_state import EmptyState

EMPTY = {
    Tab.HIGHLIGHTS: ("highlighter", "No highlights yet", "Select text and press H."),
    Tab.NOTES: ("message-square-text", "No notes yet", "Select a highlight and press N."),
    Tab.UNPLACED: ("map-pin", "Everything is in its place", ""),
}


class CardList(QListView):
    """The cards; their heights follow the width."""

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
        self.setAccessibleName("Annotations")
        self.setProperty("ground", "list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(220)
        self._context = context
        self._article_id: int | None = None
        self._text = ""
        self._colours = TagColours(context.library, self)
        self.model = AnnotationListModel(self)
        self._make_list()
        self._lay_out()
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
            self.list.selectionModel().clear()
            return
        index = self.model.index(row)
        self.list.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.list.scrollTo(index)

    def edit_note(self) -> None:
        """Edit the note of the selected card in place."""
        index = self.list.currentIndex()
        if index.isValid() and self._context.library.is_writable:
            self.list.edit(index)

    def remove(self) -> None:
        """Remove the selected highlight, and offer to bring it back."""
        if annotation := self._selected():
            self._context.edit(
                lambda: self._context.library.annotations.remove(annotation.id),
                lambda _changes: offer_undo(self._context, "Highlight removed"),
            )

    def place(self) -> None:
        """Say that the likely place of the selected annotation is the right one."""
        annotation = self._selected()
        span = _likely(annotation) if annotation else None
        if annotation and span:
            self._context.edit(lambda: self._context.library.annotations.place(annotation.id, span))

    def _make_list(self) -> None:
        self.list = CardList()
        self.list.setObjectName("annotation_cards")
        self.list.setAccessibleName("Annotations of this article")
        self.list.setModel(self.model)
        self._delegate = AnnotationCardDelegate(self._context.theme, self._colours, self.list)
        self._delegate.note_written.connect(self._write_note)
        self.list.setItemDelegate(self._delegate)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.clicked.connect(self._jump)
        self.list.activated.connect(self._jump)
        self.list.doubleClicked.connect(lambda _index: self.edit_note())
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_buttons())

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
        self._tabs.setAccessibleName("Kinds of annotations")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setFont(theme.ui_font(12))
        for tab in Tab:
            self._tabs.addTab(tab.value)
        self._tabs.currentChanged.connect(self._show_tab)
        self._empty = EmptyState(theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 8)
        layout.setSpacing(4)
        layout.addLayout(head)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(10, 0, 6, 2)
        tabs.addWidget(self._tabs)
        tabs.addStretch(1)
        layout.addLayout(tabs)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._make_buttons())

    def _make_buttons(self) -> QWidget:
        """For annotations that lost their place: what can be done with the selected one."""
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(12, 4, 12, 4)
        self._place_button = QPushButton("Place it there")
        self._place_button.setObjectName("place_button")
        self._place_button.setToolTip("The likely place is the right one")
        self._place_button.clicked.connect(self.place)
        remove = QPushButton("Remove")
        remove.setObjectName("remove_button")
        remove.setToolTip("Remove this highlight (Delete)")
        remove.clicked.connect(self.remove)
        row.addWidget(self._place_button)
        row.addWidget(remove)
        row.addStretch(1)
        self._buttons.hide()
        return self._buttons

    def _open(self, article_id: int, _span: Span | None) -> None:
        if article_id != self._article_id:
            self._article_id = article_id
            self._read()
            self.list.scrollToTop()

    def _close(self) -> None:
        self._article_id = None
        self.model.show((), "")
        self._show_counts()

    def _apply(self, changes: Changes) -> None:
        self._colours.apply(changes)
        id = self._article_id
        if id is not None and (id in changes.annotated | changes.documents or changes.tags):
            self._read()

    def _read(self) -> None:
        assert self._article_id is not None
        selected = self._selected()
        try:
            opened = self._context.library.reading.open(self._article_id)
        except NotFound:
            self._close()
            return
        self.model.show(opened.annotations, opened.document.text)
        self.list.scheduleDelayedItemsLayout()
        if selected:
            self.select_annotation(selected.id)
        self._show_counts()

    def _show_counts(self) -> None:
        counts = self.model.counts()
        for number, tab in enumerate(Tab):
            self._tabs.setTabText(number, f"{tab.value} {counts[tab] or ''}".strip())
        self._title.setText("Annotations")
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        tab = list(Tab)[self._tabs.currentIndex()]
        if self._article_id is None:
            self._empty.say("highlighter", "Annotations", "Those of the open article stand here.")
        else:
            self._empty.say(*EMPTY[tab])
        self._show_buttons()

    def _show_tab(self, number: int) -> None:
        self.model.show_tab(list(Tab)[number])
        self._show_counts()

    def _show_buttons(self) -> None:
        annotation = self._selected()
        is_unsure = annotation is not None and annotation.placement.state in (
            PlaceState.UNCERTAIN,
            PlaceState.UNPLACED,
        )
        self._buttons.setVisible(is_unsure)
        self._place_button.setEnabled(annotation is not None and _likely(annotation) is not None)

    def _selected(self) -> Annotation | None:
        index = self.list.currentIndex()
        is_there = index.isValid() and index.row() < self.model.rowCount()
        return self.model.annotation(index.row()) if is_there else None

    def _jump(self, index: QModelIndex) -> None:
        annotation = self.model.annotation(index.row())
        span = annotation.span or annotation.placement.candidate
        if span:
            self._context.navigator.open(annotation.article_id, span)

    def _write_note(self, annotation_id: int, note: str) -> None:
        self._context.edit(lambda: self._context.library.annotations.set_note(annotation_id, note))

    def _show_menu(self, point: QPoint) -> None:
        index = self.list.indexAt(point)
        if not index.isValid():
            return
        menu = QMenu(self)
        menu.addAction("Edit note").triggered.connect(self.edit_note)
        if _is_unsure(self.model.annotation(index.row())):
            menu.addAction("Place it there").triggered.connect(self.place)
        menu.addAction("Remove highlight").triggered.connect(self.remove)
        menu.popup(self.list.viewport().mapToGlobal(point))


def _is_unsure(annotation: Annotation) -> bool:
    return annotation.placement.state in (PlaceState.UNCERTAIN, PlaceState.UNPLACED)


def _likely(annotation: Annotation) -> Span | None:
    """The place a person is asked to confirm."""
    place = annotation.placement
    return place.span if place.state is PlaceState.UNCERTAIN else place.candidate
