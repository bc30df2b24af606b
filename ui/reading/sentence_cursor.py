"""The sentence cursor: reads and selects sentence by sentence, and tells what each carries."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from reader.settings import Settings
from ui.reading.living_words import spoken_words
from ui.reading.page import Page
from ui.reading.reading_view import ReadingView
from ui.reading.sentences import Split, next_sentence
from ui.reading.spoken_marks import block_words, mark_words, sentence_words
from ui.widgets.announcing import announce

Places = tuple[int, int]


class SentenceCursor(QObject):
    """spoken(str): what was told to a screen reader."""

    spoken = Signal(str)

    def __init__(self, view: ReadingView, settings: Settings, split: Split) -> None:
        super().__init__(view)
        self._view = view
        self._settings = settings
        self._split = split
        self._page: Page | None = None
        self._anchor: Places = (0, 0)
        self._focus: Places = (0, 0)
        self._told: tuple[int, str] | None = None

    def step(self, by: int) -> None:
        """Select the next (1) or previous (-1) sentence, picture or ribbon, and tell it."""
        page = self._view.page
        if page is not None:
            found = next_sentence(page.text, *self._here(page), by, self._split)
            self._go(page, found, found)

    def extend(self, by: int) -> None:
        """Let the selection reach one sentence further, or less far."""
        page = self._view.page
        if page is None:
            return
        if not self._view.textCursor().hasSelection():
            self.step(by)
            return
        if not self._is_mine(page):
            self._anchor = self._focus = self._here(page)
        self._go(page, self._anchor, next_sentence(page.text, *self._focus, by, self._split))

    def tell_mark(self) -> None:
        """The selected highlight, or what it carries, is another one now: say so."""
        mark, page = self._view.selected_mark, self._view.page
        if mark is None or page is None:
            self._told = None
            return
        words = mark_words(mark.annotation, self._settings)
        before, self._told = self._told, (mark.id, words)
        if before == self._told:
            return
        is_same = before is not None and before[0] == mark.id
        is_sentence = page is self._page and page.offsets.span(*self._focus) == mark.span
        quote = mark.span.of(page.document.text)
        self._say(words if is_same or is_sentence else f"“{quote}”. {words}")

    def _go(self, page: Page, anchor: Places, focus: Places) -> None:
        self._page, self._anchor, self._focus = page, anchor, focus
        self._view.select_places(min(anchor[0], focus[0]), max(anchor[1], focus[1]))
        self._view.selection_settled.emit()
        self._say(self._words(page, focus))

    def _words(self, page: Page, places: Places) -> str:
        if words := block_words(page, page.text.findBlock(places[0])):
            return words
        span = page.offsets.span(*places)
        if span is None:
            return ""
        marks = self._view.highlights.crossing(span.start, span.end)
        text, hits = page.document.text, self._view.living.crossing(span.start, span.end)
        found = (spoken_words(hit, text) for hit in hits)
        return " ".join((sentence_words(page, span, marks, self._settings), *found))

    def _here(self, page: Page) -> Places:
        """The selection; else the selected highlight; else the last sentence while it is seen; else
        the top of the view."""
        cursor = self._view.textCursor()
        if cursor.hasSelection():
            return cursor.selectionStart(), cursor.selectionEnd()
        mark = self._view.selected_mark
        if mark is not None and (places := page.offsets.places(mark.span)):
            return places[0][0], places[-1][1]
        span = page.offsets.span(*self._focus) if page is self._page else None
        if span is not None and self._view.is_seen(span):
            return self._focus
        top = page.offsets.to_place(self._view.top_offset())
        return top, top

    def _is_mine(self, page: Page) -> bool:
        """Is what is selected what this cursor has selected?"""
        start = min(self._anchor[0], self._focus[0])
        end = max(self._anchor[1], self._focus[1])
        cursor = self._view.textCursor()
        is_same = (cursor.selectionStart(), cursor.selectionEnd()) == (start, end)
        return page is self._page and is_same

    def _say(self, words: str) -> None:
        announce(self._view, words)
        self.spoken.emit(words)
