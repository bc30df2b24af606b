"""The annotation desk: what floats over the text, and what its buttons and the plain keys do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from reader.model.annotation import Colour
from reader.model.saved_search import LivingHit
from reader.model.selector import Span
from ui.actions.tag_suggestions import TagSuggestions
from ui.context import AppContext
from ui.reading.annotating import Annotating, Subject
from ui.reading.highlights import Mark
from ui.reading.hover_card import HoverCard
from ui.reading.living_words import found_words
from ui.reading.reading_view import ReadingView
from ui.reading.selection_toolbar import SelectionToolbar
from ui.reading.tag_all import TagAll
from ui.reading.words_beside import beside
from ui.widgets.note_editor import NoteEditor
from ui.widgets.tag_picker import TagPicker
from ui.widgets.text_lines import is_rtl

LETTERS = 200
"""So many letters of a paragraph tell its direction."""


class AnnotationDesk(QObject):
    """changed: another highlight, or other text, is selected. find_asked, search_asked(str): the
    words to find in the article, or in the collection. like_asked(int, Span): a passage of an
    article, for what is like it. left: Escape, and nothing was to be closed.
    """

    changed = Signal()
    left = Signal()
    find_asked = Signal(str)
    search_asked = Signal(str)
    like_asked = Signal(int, object)

    def __init__(self, context: AppContext, view: ReadingView, host: QWidget) -> None:
        super().__init__(host)
        self._view = view
        self.host = host
        view.drag.is_allowed = context.library.is_writable
        self.annotating = Annotating(context, view)
        self.toolbar = SelectionToolbar(context, host)
        self.notes = NoteEditor(context.theme, host)
        self.picker = TagPicker(context.theme, host)
        self._suggestions = TagSuggestions(context, self.picker)
        self.tagging_all = TagAll(context, host)
        self._card = HoverCard(context.theme, host)
        self._subject: Subject | None = None
        self.found_words = partial(found_words, context.registry)
        self._connect()

    @property
    def selected_id(self) -> int | None:
        """The highlight that is selected."""
        mark = self._view.selected_mark
        return mark.id if mark else None

    def select(self, annotation_id: int | None, *, with_toolbar: bool = False) -> None:
        """Make a highlight the selected one; what was written in a popover is kept."""
        self.close_popovers()
        self._view.clear_selection()
        self._view.select_mark(annotation_id)
        self._card.announce(None, QRect())
        if with_toolbar:
            self.show_toolbar()
        else:
            self.toolbar.hide()
        self.changed.emit()

    def refresh(self) -> None:
        """The annotations have changed: the selected one may look different, or be gone."""
        mark = self._view.selected_mark
        if self.toolbar.isVisible():
            if mark is not None or self._view.selected_span():
                self.show_toolbar()
            else:
                self.toolbar.hide()
        self.changed.emit()

    def show_toolbar(self) -> None:
        """Over what is selected; hidden when nothing of it is seen."""
        subject, anchor = self.annotating.subject(), self._anchor()
        if subject is None or anchor.isNull():
            self.toolbar.hide()
            return
        self.toolbar.show_for(subject.annotation)
        self.toolbar.open_at(anchor)

    def close_popovers(self) -> None:
        """Close what takes the focus; what was written is kept."""
        self.notes.hide()
        self.picker.hide()

    def highlight(self) -> None:
        """Mark the selection in the last colour."""
        self._with_subject(self.annotating.highlight)

    def quick_mark(self) -> None:
        """Mark the selection with the last colour and tags."""
        self._with_subject(self.annotating.quick_mark)

    def choose_colour(self, colour: Colour) -> None:
        """Mark in a colour, recolour, or remove where it has this colour already."""
        self._with_subject(lambda subject: self.annotating.set_colour(subject, colour))

    def open_tags(self, *, recent: bool = False) -> None:
        """Choose tags for what is selected."""
        self._subject = self.annotating.subject()
        if self._subject is None:
            return
        annotation = self._subject.annotation
        applied = annotation.tags if annotation else ()
        offered = self.annotating.offered_tags(only_recent=recent)
        self.picker.pick(offered, applied, self._anchor(), is_numbered=recent)
        if not recent:
            self._suggestions.ask(self._subject.article_id, self._subject.place)
        self.toolbar.hide()

    def open_note(self) -> None:
        """Write a note to what is selected."""
        self._subject = self.annotating.subject()
        if self._subject is None:
            return
        annotation = self._subject.annotation
        self.notes.edit(annotation.note if annotation else "", self._anchor())
        self.toolbar.hide()

    def copy(self) -> None:
        """Copy the words."""
        self._with_subject(self.annotating.copy)

    def copy_with_citation(self) -> None:
        """Copy the words and where they stand."""
        self._with_subject(self.annotating.copy_with_citation)

    def remove(self) -> None:
        """Remove the selected highlight."""
        self._with_subject(self.annotating.remove)

    def grow(self, step: int, *, by_word: bool, at_end: bool = True) -> None:
        """Move an end of the selected text or highlight by a character or a word, to the right (1)
        or to the left (-1), as the text is seen."""
        subject, selected = self.annotating.subject(), self._view.selected_span()
        page = self._view.page
        if subject is None or page is None:
            return
        span = selected or (subject.annotation.span if subject.annotation else None)
        if span is None:
            return
        text = page.document.text
        edge = span.end if at_end else span.start
        if is_rtl(page.document.text_of(page.document.block_at(edge))[:LETTERS]):
            step = -step
        edge = beside(text, edge, step, by_word=by_word, is_end=at_end)
        start, end = (span.start, edge) if at_end else (edge, span.end)
        if end <= start:
            return
        if selected:
            self._view.select_span(Span(start, end))
            self.show_toolbar()
        else:
            self.annotating.resize(subject, Span(start, end))

    def resize(self, annotation_id: int, span: Span) -> None:
        """A highlight was dragged to other words."""
        mark = self._view.highlights.find(annotation_id)
        if mark is not None:
            subject = Subject(mark.annotation.article_id, annotation=mark.annotation)
            self.annotating.resize(subject, span)

    def cycle(self) -> None:
        """Select the next of the highlights that overlap the selected one."""
        mark = self._view.selected_mark
        if mark is None:
            return
        ids = [other.id for other in self._view.highlights.crossing(mark.span.start, mark.span.end)]
        following = ids[(ids.index(mark.id) + 1) % len(ids)]
        self.select(following, with_toolbar=True)

    def find_selection(self) -> None:
        """Find the selected words in this article."""
        if span := self._view.selected_span():
            self.find_asked.emit(" ".join(self._view.text_of(span).split()))

    def search_selection(self) -> None:
        """Find the selected words in the collection."""
        if span := self._view.selected_span():
            self.search_asked.emit(" ".join(self._view.text_of(span).split()))

    def search_like(self) -> None:
        """Find what is like the selected text or highlight."""
        subject = self.annotating.subject()
        if subject and subject.place:
            self.like_asked.emit(subject.article_id, subject.place)

    def tag_all(self) -> None:
        """Look for the same words elsewhere, and tag them there, too."""
        subject = self.annotating.subject()
        if subject is None:
            return
        mark = subject.annotation
        words = mark.quote if mark else self._view.text_of(subject.span) if subject.span else ""
        self.toolbar.hide()
        offered = self.annotating.offered_tags(only_recent=False)
        self.tagging_all.open(words, mark.tags if mark else (), subject.article_id, offered)

    def escape(self) -> None:
        """Close what is open and select nothing; where nothing is, go from the page."""
        is_open = self.toolbar.isVisible() or self._view.drag.is_under_way
        if is_open or self.selected_id is not None or self._view.selected_span():
            self.close_all()
        else:
            self.left.emit()

    def close_all(self) -> None:
        """Let go of what is dragged, or close what is open and select nothing."""
        if self._view.drag.is_under_way:
            self._view.drag.cancel()
            return
        self.close_popovers()
        self.select(None)

    def _connect(self) -> None:
        view, toolbar = self._view, self.toolbar
        view.selection_settled.connect(self._on_selection)
        view.mark_clicked.connect(lambda id: self.select(id, with_toolbar=True))
        view.ground_clicked.connect(lambda: self.select(None))
        view.pointed.connect(self._on_pointed)
        view.drag.resized.connect(self.resize)
        view.verticalScrollBar().valueChanged.connect(lambda _value: self._on_scrolled())
        toolbar.colour_chosen.connect(self.choose_colour)
        toolbar.tag_wanted.connect(self.open_tags)
        toolbar.note_wanted.connect(self.open_note)
        toolbar.copy_wanted.connect(self.copy)
        toolbar.remove_wanted.connect(self.remove)
        self.notes.written.connect(self._on_note)
        self.picker.toggled.connect(self._on_tag)
        for popover in (self.notes, self.picker):
            popover.closed.connect(self._on_popover_closed)
        self.annotating.created.connect(self.select_created)

    def select_created(self, annotation_id: int) -> None:
        """A highlight was made: the bubble that made it now edits it, an open picker too."""
        self._view.clear_selection()
        self._view.select_mark(annotation_id)
        if self.picker.isVisible() or self.notes.isVisible():
            self._subject = self.annotating.subject()
        else:
            self.show_toolbar()
        self.changed.emit()

    def _with_subject(self, act: Callable[[Subject], object]) -> None:
        if subject := self.annotating.subject():
            act(subject)

    def _on_selection(self) -> None:
        self._view.select_mark(None)
        if self._view.selected_span():
            self.show_toolbar()
        else:
            self.toolbar.hide()
        self.changed.emit()

    def _on_note(self, note: str) -> None:
        if self._subject:
            self.annotating.set_note(self._subject, note)

    def _on_tag(self, path: str, is_on: bool) -> None:
        if self._subject is None:
            return
        mark = self._view.highlights.find(
            self._subject.annotation.id if self._subject.annotation else None
        )
        if mark:  # as it is now, since several tags may be chosen in a row
            self._subject = Subject(self._subject.article_id, annotation=mark.annotation)
        self.annotating.set_tag(self._subject, path, is_on)

    def _on_popover_closed(self) -> None:
        if self._view.isVisible() and not self._view.hasFocus():
            self._view.setFocus()

    def _on_pointed(self, annotation_id: int | None) -> None:
        mark = self._view.highlights.find(annotation_id)
        self._show_card(mark, self._view.words_under_mouse)

    def show_found(self, hit: LivingHit | None) -> None:
        """Say by what the words were found that the keys are about."""
        self._show_card(None, hit)

    def _show_card(self, mark: Mark | None, hit: LivingHit | None) -> None:
        span = mark.span if mark else hit.span if hit else None
        if span is None or self.toolbar.isVisible() or self.notes.isVisible():
            self._card.announce(None, QRect())
            return
        area = self._to_host(self._view.area_of(span))
        annotation = mark.annotation if mark else None
        meanings = self.annotating.meanings(annotation) if annotation else None
        self._card.announce(annotation, area, meanings, self.found_words(hit) if hit else "")

    def _on_scrolled(self) -> None:
        """Popovers go with the text."""
        self._card.announce(None, QRect())
        if self.toolbar.isVisible():
            self.show_toolbar()
        for popover in (self.notes, self.picker):
            if popover.isVisible():
                popover.place(self._anchor())

    def _anchor(self) -> QRect:
        """Where the selected text or highlight stands, in the host's pixels."""
        span = self._view.selected_span()
        mark = self._view.selected_mark
        if span is None and mark is not None:
            span = mark.span
        return self._to_host(self._view.area_of(span)) if span else QRect()

    def _to_host(self, area: QRect) -> QRect:
        if area.isNull():
            return area
        corner = self._view.viewport().mapTo(self.host, area.topLeft())
        return QRect(corner, area.size())
