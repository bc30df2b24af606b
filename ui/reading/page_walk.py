"""The page walk: what moves a reader through the page by keys: views, edges, highlights, sentences,
links, pictures."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.context import AppContext
from ui.reading.annotation_desk import AnnotationDesk
from ui.reading.links import Links
from ui.reading.pictures import Pictures
from ui.reading.reading_view import ReadingView
from ui.reading.sentence_cursor import SentenceCursor
from ui.reading.shown_article import ShownArticle

PAGE_OVERLAP = 40
"""Pixels that are still seen after paging."""


class PageWalk(QObject):
    """One article, one view, many ways through it."""

    def __init__(
        self,
        context: AppContext,
        shown: ShownArticle,
        view: ReadingView,
        desk: AnnotationDesk,
        host: QObject,
    ) -> None:
        super().__init__(host)
        self._shown = shown
        self._view = view
        self._desk = desk
        library = context.library
        self.sentences = SentenceCursor(view, library.settings, library.reading.sentences)
        self.links = Links(context, view, desk.host)
        self.pictures = Pictures(context, view)
        desk.changed.connect(self.sentences.tell_mark)
        view.link_followed.connect(desk.toolbar.hide)

    def scroll_page(self, step: int) -> None:
        """One view down (1) or up (-1), a line less."""
        bar = self._view.verticalScrollBar()
        bar.setValue(bar.value() + step * (self._view.viewport().height() - PAGE_OVERLAP))

    def go_to_edge(self, step: int) -> None:
        """To the end (1) or the beginning (-1) of the article."""
        document = self._shown.document
        if document is not None:
            self._view.scroll_to(len(document.text) if step > 0 else 0)

    def step_highlight(self, step: int) -> None:
        """To the highlight behind (1) or before (-1) the selected one, or the top of the view."""
        mark = self._view.selected_mark
        marks = self._view.highlights.marks
        if not marks:
            return
        if mark is not None:
            number = (self._view.highlights.number_of(mark.id) or 0) + step
            target = marks[number % len(marks)]
        else:
            start = self._view.top_offset() - (1 if step > 0 else 0)
            target = self._view.highlights.beside(start, step) or marks[0 if step > 0 else -1]
        self._shown.jump(target.span)
        self._desk.select(target.id)

    def step_sentence(self, step: int) -> None:
        """Select the next (1) or previous (-1) sentence."""
        self.sentences.step(step)

    def extend_sentence(self, step: int) -> None:
        """Let the selection reach one sentence further (1), or less far (-1)."""
        self.sentences.extend(step)

    def step_link(self, step: int) -> None:
        """To the next (1) or previous (-1) link."""
        self.links.step(step)

    def enlarge_picture(self) -> None:
        """Show the picture that is seen, large."""
        self.pictures.open_nearest()
