"""Finding: the find bar, the matches of a search, and the walk through either."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from reader.model.selector import Span
from ui.reading.find_bar import FindBar
from ui.reading.match_walk import MatchWalk
from ui.reading.reading_view import ReadingView
from ui.reading.shown_article import ShownArticle
from ui.reading.text_finder import TextFinder


class Finding(QObject):
    """Matches come from the bar while it is open, else from the search that led here.

    beyond(1 or -1): set by who knows the other hits of the search: goes to the next or previous one
    behind the last match of the article; False where there is none.
    """

    def __init__(self, shown: ShownArticle, view: ReadingView, bar: FindBar) -> None:
        super().__init__(view)
        self._shown = shown
        self._view = view
        self._bar = bar
        self._walk = MatchWalk()
        self._finder: TextFinder | None = None
        self._from_search: dict[int, list[Span]] = {}
        self.beyond: Callable[[int], bool] | None = None
        bar.asked.connect(self._ask)
        bar.stepped.connect(self.step)
        bar.left.connect(self.close)
        shown.opened.connect(self._on_opened)

    @property
    def matches(self) -> Sequence[Span]:
        """The matches that are outlined now."""
        return self._walk.spans

    def open(self, words: str = "") -> None:
        """Show the bar."""
        if self._view.page is not None:
            self._bar.open(words)
            self._ask(self._bar.field.text())

    def close(self) -> None:
        """Hide the bar and its matches; the keys go back to the text."""
        self._bar.hide()
        self._walk.show(())
        self._paint()
        self._view.setFocus()

    def show_matches(self, article_id: int, spans: Sequence[Span]) -> None:
        """Outline the matches of a search in an article, now or as soon as it is open."""
        self._from_search = {article_id: list(spans)}
        if self._shown.article_id == article_id and not self._bar.isVisible():
            self._walk.show(spans)
            self._paint()

    def step(self, by: int) -> None:
        """Go to the next or previous match, behind the last one of a search to its next hit;
        without any, ask for words."""
        if self._is_at_end(by) and self.beyond is not None and self.beyond(by):
            return
        if not self._walk.spans:
            if not self._bar.isVisible():
                self.open()
            return
        start = self._walk.current.start if self._walk.current else self._view.top_offset()
        if span := self._walk.step(by, start):
            self._shown.jump(span)
        self._paint()

    def note_jump(self, span: Span) -> None:
        """A jump has landed on a match, or around some: the walk goes on from there."""
        if self._walk.go_within(span):
            self._paint()

    def _is_at_end(self, by: int) -> bool:
        """The next step would lead out of the matches of a search."""
        if self._bar.isVisible() or self._shown.article_id not in self._from_search:
            return False
        return not self._walk.spans or self._walk.is_last(by)

    def _ask(self, words: str) -> None:
        document = self._shown.document
        if document is None:
            return
        if self._finder is None:
            self._finder = TextFinder(document.text)
        self._walk.show(self._finder.find(words))
        if span := self._walk.go_near(self._view.top_offset()):
            self._shown.reveal(span)
            if not self._view.is_seen(span):
                self._view.scroll_to(span.start, to_reading_line=True)
        self._paint()

    def _on_opened(self) -> None:
        self._finder = None
        id = self._shown.article_id
        if self._bar.isVisible():
            self._ask(self._bar.field.text())
        else:
            self._walk.show(self._from_search.get(id, ()) if id is not None else ())
            self._paint()

    def _paint(self) -> None:
        self._view.show_matches(self._walk.spans, self._walk.current)
        self._bar.show_count(self._walk.index, len(self._walk.spans))
