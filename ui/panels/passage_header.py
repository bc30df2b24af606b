"""The head of the list of passages: what is shown, narrowed by what, and what to do with it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader.model.annotation import Colour
from reader.model.passage import PassageSort, PassageView
from ui.actions.colour_words import colour_meaning
from ui.actions.passage_actions import COLOUR as COLOUR_ACTION
from ui.actions.passage_actions import NOTE, REMOVE, TAG, PassageActions
from ui.actions.passage_taking import CITE, COPY, EXPORT
from ui.actions.registry import ActionSpec
from ui.actions.shown_keys import first_key, follow_keys
from ui.context import AppContext
from ui.models.annotation_list_model import CardFilter
from ui.panels.annotation_filter_row import AnnotationFilterRow
from ui.panels.passage_words import GROUPS, SORTS, TIMES
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.icon_button import IconButton
from ui.widgets.search_field import SearchField
from ui.words import number, say, tr, when_language_changes

NARROW = 880
"""Pixels of the head below which words make room."""


class PassageHeader(QWidget):
    """narrowed(PassageView): another filter, order or grouping is wanted. left: back to the
    articles. list_wanted: the keys should go to the passages."""

    narrowed = Signal(object)
    left = Signal()
    list_wanted = Signal()

    def __init__(
        self, context: AppContext, actions: PassageActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("passage_header")
        self._context = context
        self._view = PassageView()
        self._counts = (0, 0)
        self._build(actions)
        self._filter.rested.connect(lambda text: self._want(replace(self._view, text=text.strip())))
        self._filter.left_downwards.connect(self.list_wanted)
        self._filter.escaped.connect(self.list_wanted)
        self._marks.changed.connect(self._on_marks)
        context.theme.changed.connect(self._refresh)
        when_language_changes(self._show_counts)
        follow_keys(context.registry, self._show_keys)
        self._refresh()

    def show_view(self, view: PassageView) -> None:
        """Show the order and grouping of a view, without telling so."""
        self._view = view
        self._group.set_value(view.group)
        known = (view.sort, view.is_descending)
        self._sort.set_value(known if known in dict(SORTS) else SORTS[0][0])

    def show_counts(self, total: int, marked: int) -> None:
        """Say how many passages there are, and how many of them are marked."""
        self._counts = total, marked
        self._show_counts()

    def offer_tags(self) -> None:
        """Offer the tags that there are now."""
        tags = [tag.path for tag in self._context.library.tags.all()]
        self._marks.offer(list(Colour), ["", *tags])

    def focus_filter(self) -> None:
        """Go to the filter."""
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._filter.selectAll()

    def narrow_to_tag(self, path: str) -> None:
        """Show the passages with a tag or one below it."""
        self._clear_fields()
        self._marks.choose(CardFilter(tags=frozenset({path})))

    def clear(self) -> None:
        """Show all passages again."""
        self._clear_fields()
        self.list_wanted.emit()

    def _clear_fields(self) -> None:
        self._filter.blockSignals(True)
        self._filter.clear()
        self._filter.blockSignals(False)
        self._marks.blockSignals(True)
        self._marks.clear()
        self._marks.blockSignals(False)
        self._notes.setChecked(False)
        self._time.set_value(0)
        old = self._view
        self._want(PassageView(sort=old.sort, is_descending=old.is_descending, group=old.group))

    def _build(self, actions: PassageActions) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 20, 10)
        layout.setSpacing(8)
        layout.addLayout(self._build_heading(actions))
        layout.addLayout(self._build_filters())

    def _build_heading(self, actions: PassageActions) -> QHBoxLayout:
        theme = self._context.theme
        self._back = IconButton(theme, "arrow-left", tr("Back to the articles"), "Esc", self)
        self._back.setObjectName("leave_passages")
        self._back.clicked.connect(self.left)
        self._title = QLabel(self)
        self._title.setObjectName("passages_title")
        say(self._title.setText, tr("Passages"))
        self._count = QLabel(self)
        self._count.setObjectName("passages_count")
        self._count.setProperty("tone", "ink3")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._back)
        row.addSpacing(4)
        row.addWidget(self._title)
        row.addSpacing(6)
        row.addWidget(self._count)
        row.addStretch(1)
        for spec in (TAG, COLOUR_ACTION, NOTE, COPY, CITE, REMOVE):
            row.addWidget(self._button_of(actions, spec))
        row.addSpacing(10)
        row.addWidget(self._button_of(actions, EXPORT))
        return row

    def _build_filters(self) -> QHBoxLayout:
        theme = self._context.theme
        self._filter = SearchField(theme, tr("Filter by quote, note or article"), self)
        self._filter.setObjectName("passage_filter")
        self._filter.setMinimumWidth(150)
        self._filter.setMaximumWidth(320)
        self._marks = AnnotationFilterRow(theme, self)
        self._notes = IconButton(theme, "message-square-text", tr("Only with a note"), parent=self)
        self._notes.setObjectName("passage_notes")
        self._notes.setCheckable(True)
        self._notes.toggled.connect(lambda on: self._want(replace(self._view, has_note=on)))
        self._time = ChoiceButton(theme, "", tr("Marked"), TIMES, self)
        self._time.setObjectName("passage_time")
        self._time.chosen.connect(lambda days: self._want(replace(self._view, days=days)))
        self._group = ChoiceButton(theme, "list-tree", tr("Group by"), GROUPS, self)
        self._group.setObjectName("passage_group")
        self._group.chosen.connect(lambda group: self._want(replace(self._view, group=group)))
        self._sort = ChoiceButton(theme, "arrow-down-up", tr("Order"), SORTS, self)
        self._sort.setObjectName("passage_sort")
        self._sort.chosen.connect(self._on_sort)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addSpacing(6)
        row.addWidget(self._filter, 3)
        row.addWidget(self._marks, 1)
        row.addWidget(self._notes)
        row.addWidget(self._time)
        row.addStretch(1)
        row.addWidget(self._group)
        row.addWidget(self._sort)
        return row

    def _button_of(self, actions: PassageActions, spec: ActionSpec) -> IconButton:
        button = IconButton(self._context.theme, spec.icon, "", parent=self)
        button.setObjectName(f"button_{spec.id}")
        button.follow(actions.action(spec))

        def say_name() -> None:
            button.setAccessibleName(tr(spec.text).rstrip("…"))

        self._context.hub.reworded.connect(say_name)
        say_name()
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: in a narrow window the buttons of order and groups are their icons."""
        super().resizeEvent(event)
        for button in (self._group, self._sort):
            button.set_compact(event.size().width() < NARROW)

    def _on_marks(self, wanted: CardFilter) -> None:
        self._want(replace(self._view, colours=wanted.colours, tags=wanted.tags))

    def _on_sort(self, order: tuple[PassageSort, bool]) -> None:
        sort, is_descending = order
        self._want(replace(self._view, sort=sort, is_descending=is_descending))

    def _want(self, view: PassageView) -> None:
        if view != self._view:
            self._view = view
            self.narrowed.emit(view)

    def _show_counts(self) -> None:
        total, marked = self._counts
        words = number(total)
        if marked > 1:
            words = tr("{total} · {n} marked", n=marked, total=total)
        self._count.setText(words)

    def _show_keys(self) -> None:
        """Keys and colours are named as the person has them now."""
        settings = self._context.library.settings
        self._marks.name_colours(lambda colour: colour_meaning(settings, colour))
        key = first_key(self._context.registry, "passage.filter")
        words = tr("Narrows the passages as you type; Escape ends it")
        self._filter.setToolTip(f"{words} ({key})" if key else words)

    def _refresh(self) -> None:
        self._title.setFont(self._context.theme.ui_font(18, 600))
        self._count.setFont(self._context.theme.ui_font(12))
