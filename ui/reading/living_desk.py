"""The living desk: words of living searches on the open page, found off the window's thread, walked
and judged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import ReaderError
from reader.model.changes import Changes
from reader.model.saved_search import LivingHit
from ui.actions.living_actions import LivingActions
from ui.context import AppContext
from ui.reading.by_place import ByPlace
from ui.reading.living_words import found_words
from ui.reading.reading_view import ReadingView
from ui.reading.shown_article import ShownArticle
from ui.widgets.announcing import announce
from ui.words import tr

REST_MS = 120
"""After a change: the index follows meanwhile, and what it says is asked only once."""


class LivingDesk(QObject):
    """spoken(str): what was told to a screen reader. chosen(LivingHit | None): the words that the
    keys are about."""

    spoken = Signal(str)
    chosen = Signal(object)

    def __init__(self, context: AppContext, shown: ShownArticle, view: ReadingView) -> None:
        super().__init__(view)
        self._context = context
        self._shown = shown
        self._view = view
        self._asked = 0
        self._is_stale = False
        self._current: LivingHit | None = None
        self._judged: set[LivingHit] = set()
        self._actions = LivingActions(context, self, view)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._look)
        shown.opened.connect(self._on_opened)
        view.selection_settled.connect(self._let_go)
        context.hub.changed.connect(self._on_changed)

    def follow_index(self) -> None:
        """The index has caught up: what a query holds for may be known only now."""
        if self._is_stale:
            self._is_stale = False
            self._rest.start()

    def take(self) -> None:
        """Mark the words under the cursor as their search says."""
        if hit := self._subject():
            living, article = self._context.library.living, self._shown.article_id
            assert article is not None
            self._drop(hit)
            self._context.edit(lambda: living.accept(hit.search.id, article, hit.span))
            self._say(tr("“{words}” is highlighted.", words=self._words_of(hit)))

    def refuse(self) -> None:
        """Do not show the words under the cursor again."""
        if hit := self._subject():
            living, article = self._context.library.living, self._shown.article_id
            assert article is not None
            self._drop(hit)
            self._context.edit(lambda: living.refuse(hit.search.id, article, hit.span))
            self._say(tr("“{words}” is not shown again.", words=self._words_of(hit)))

    def step(self, by: int) -> None:
        """To the next (1) or previous (-1) words, around the ends of the article."""
        hits = self._view.living
        if not hits.all:
            return
        hit = hits.beside(self._start(by), by) or hits.all[0 if by > 0 else -1]
        self._view.words_under_mouse = None
        self._shown.jump(hit.span)
        self.choose(hit)
        number = tr("{number} of {total}", number=hits.all.index(hit) + 1, total=len(hits))
        words = f"“{self._words_of(hit)}”, {number}."
        self._say(f"{words} {found_words(self._context.registry, hit)}")

    def choose(self, hit: LivingHit | None) -> None:
        """Let the keys act upon these words."""
        self._current = hit
        self._view.show_living(self._view.living, hit)
        self.chosen.emit(hit)

    def _subject(self) -> LivingHit | None:
        """The words under the mouse; else those that were walked to, that are selected, or that the
        cursor is in."""
        hits = self._view.living
        if self._view.words_under_mouse in hits.all:
            return self._view.words_under_mouse
        if self._current in hits.all:
            return self._current
        page, selected = self._view.page, self._view.selected_span()
        if selected:
            return next(iter(hits.crossing(selected.start, selected.end)), None)
        if page is None or not self._view.is_caret_shown:
            return None
        offset = page.offsets.to_offset(self._view.textCursor().position())
        return next(iter(hits.at(offset)), None)

    def _start(self, by: int) -> int:
        """Where a step begins."""
        subject, selected = self._subject(), self._view.selected_span()
        if subject is not None:
            return subject.span.start
        if selected is not None:
            return selected.start
        return self._view.top_offset() - (1 if by > 0 else 0)

    def _words_of(self, hit: LivingHit) -> str:
        document = self._shown.document
        return hit.span.of(document.text) if document else ""

    def _say(self, words: str) -> None:
        announce(self._view, words)
        self.spoken.emit(words)

    def _drop(self, hit: LivingHit) -> None:
        """It is judged: nobody waits for the library to say so."""
        self.choose(None)
        self._view.words_under_mouse = None
        self._judged.add(hit)
        self._show(self._view.living.all)

    def _let_go(self) -> None:
        """Other text is selected: that is what the keys are about now."""
        self._view.words_under_mouse = None
        if self._current is not None:
            self.choose(None)

    def _on_opened(self) -> None:
        self._current = None
        self._judged.clear()
        self._show([])
        self._look()

    def _on_changed(self, changes: Changes) -> None:
        id = self._shown.article_id
        if id is not None and (
            id in changes.judged_articles or changes.saved_searches or changes.tags
        ):
            self._is_stale = True
            self._judged.clear()
            self._asked += 1  # what is on its way was found before the change
            self._rest.start()

    def _look(self) -> None:
        """Ask on the lane that reads; of several questions the newest is answered."""
        id = self._shown.article_id
        self._asked += 1
        asked, living = self._asked, self._context.library.living
        if id is None:
            self._show([])
            return

        def is_wanted() -> bool:
            return asked == self._asked and not self._context.jobs.is_closing

        def show(hits: list[LivingHit]) -> None:
            if asked == self._asked and self._shown.article_id == id:
                self._show(hits)

        self._context.jobs.read(lambda: living.hits(id, is_wanted), show, self._pass_over)

    def _show(self, found: Sequence[LivingHit]) -> None:
        hits = [hit for hit in found if hit not in self._judged]
        self._actions.enable(bool(hits) and self._context.library.is_writable)
        if self._current not in hits:
            self._current = None
        self._view.show_living(ByPlace(hits), self._current)

    def _pass_over(self, error: BaseException) -> None:
        """While the index is being made it is not known; it is asked again when it is there."""
        self._is_stale = True
        if not isinstance(error, ReaderError):
            self._context.report(error)
