"""The shown article: reads it, sets it as a page in the view, and follows what edits do to it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from reader.errors import ReaderError
from reader.model.annotation import Annotation
from reader.model.changes import Changes
from reader.model.document import Document
from reader.model.open_article import OpenArticle
from reader.model.selector import Span
from ui.context import AppContext
from ui.reading.document_builder import build_page
from ui.reading.highlights import Highlights
from ui.reading.page_style import GUTTER, PageStyle
from ui.reading.position_keeper import PositionKeeper
from ui.reading.reading_view import ReadingView

TEXT_SIZE, MEASURE, MARK_READ = "reading.text_size", "reading.measure", "reading.mark_read"
LEADING, FACE = "reading.leading", "reading.face"
RESIZE_REST_MS = 60


class ShownArticle(QObject):
    """opened: another article, or the same again, is shown. marks_changed: its annotations did.

    gone: the article is not there any more.
    """

    opened = Signal()
    marks_changed = Signal()
    gone = Signal()

    def __init__(self, context: AppContext, view: ReadingView) -> None:
        super().__init__(view)
        self._context = context
        self._view = view
        self._keeper = PositionKeeper(context, view)
        self._article: OpenArticle | None = None
        self._open_ribbons: frozenset[int] = frozenset()
        self._shows_everything = False
        self._waiting_place: int | None = None
        self._resizing = QTimer(self)
        self._resizing.setSingleShot(True)
        self._resizing.setInterval(RESIZE_REST_MS)
        self._resizing.timeout.connect(self._fit)
        view.resized.connect(self._resizing.start)
        view.ribbon_toggled.connect(self.toggle_ribbon)
        context.hub.changed.connect(self.apply)
        context.theme.changed.connect(self.rebuild)
        context.hub.reworded.connect(self.rebuild)
        context.library.settings.when_changed(self._on_setting)

    @property
    def article_id(self) -> int | None:
        """Which article is shown."""
        return self._article.article.id if self._article else None

    @property
    def document(self) -> Document | None:
        """Its text and blocks."""
        return self._article.document if self._article else None

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """Its annotations in text order, the unplaced ones last."""
        return self._article.annotations if self._article else ()

    @property
    def furthest(self) -> int:
        """The offset behind what was ever seen of it, 0 for nothing."""
        return self._keeper.furthest

    def open(self, article_id: int, span: Span | None) -> None:
        """Show an article where reading stopped, or at a span. An empty span is only a place."""
        if self.article_id != article_id and not self._load(article_id):
            return
        if span is not None:
            self.jump(span)
        assert self._article is not None
        self._mark_read(self._article)

    def close(self) -> None:
        """Show nothing; the place is remembered."""
        self.leave()
        self._article = None

    def leave(self) -> None:
        """Remember the place now: the article, or the window, is about to close."""
        self._keeper.leave()

    def jump(self, span: Span) -> None:
        """Bring a span into view, opening the ribbon that hides it, and flash it."""
        self.reveal(span)
        if not span or not self._view.isVisible():
            self._place(span.start)
        elif not self._view.is_seen(span):
            self._view.scroll_to(span.start, to_reading_line=True)
        if span:
            self._view.flash(span)

    def reveal(self, span: Span) -> None:
        """Open the ribbon that hides the beginning of a span."""
        ribbon = self._view.page.ribbon_hiding(span.start) if self._view.page else None
        if ribbon:
            self._open_ribbons |= {ribbon.key}
            self.rebuild()

    def toggle_ribbon(self, key: int) -> None:
        """Open a closed ribbon, close an open one; the line stays where it is on the screen."""
        page = self._view.page
        if page is None or key not in page.ribbons or self._shows_everything:
            return
        ordinals = {block.ordinal for block in page.ribbons[key].blocks}
        if page.ribbons[key].is_open:
            self._open_ribbons -= ordinals
        else:
            self._open_ribbons |= {key}
        bar = self._view.verticalScrollBar()
        place = bar.value()
        self._build()
        bar.setValue(place)
        self._view.put_caret_on_ribbon(key)

    def show_everything(self, is_on: bool) -> None:
        """Show every line of the source, hidden ones too, with its role beside it."""
        self._shows_everything = is_on
        self.rebuild()

    def rebuild(self) -> None:
        """Set the page again, with another look or other roles; place and selection stay."""
        if self._article is None:
            return
        place = self._waiting_place if self._waiting_place is not None else self._view.top_offset()
        is_top = self._view.verticalScrollBar().value() == 0
        selected = self._view.selected_span()
        self._build()
        self._place(0 if is_top and self._waiting_place is None else place)
        if selected:
            self._view.select_span(selected)

    def apply(self, changes: Changes) -> None:
        """Follow an edit: new text only where roles or title changed, else only other marks."""
        if self._article is None:
            return
        id = self._article.article.id
        if id in changes.articles.removed:
            self._keeper.forget()
            self.gone.emit()
        elif id in changes.documents or id in changes.articles.changed:
            self._reread(id, must_rebuild=id in changes.documents)
        elif id in changes.annotated or changes.tags or id in changes.articles.added:
            self._reread_marks(id)

    def fit_when_shown(self) -> None:
        """The view has its size now: place the text that was opened before."""
        self._fit()
        if self._waiting_place is not None:
            place, self._waiting_place = self._waiting_place, None
            self._view.scroll_to(place)

    def _load(self, article_id: int) -> bool:
        self.leave()
        try:
            self._article = self._context.library.reading.open(article_id)
        except ReaderError as error:
            self._context.report(error)
            self.gone.emit()
            return False
        self._open_ribbons = frozenset()
        self._view.select_mark(None)
        self._view.show_matches(())
        self._build()
        self._place(self._article.locator.position)
        self._keeper.begin(article_id, self._article.locator)
        self.opened.emit()
        return True

    def _build(self) -> None:
        assert self._article is not None
        page = build_page(
            self._article.article,
            self._article.document,
            self._style(),
            self._context.library.articles.image,
            self._ribbons_to_open(),
        )
        self._view.show_page(page)
        self._view.show_highlights(Highlights(self._article.annotations))

    def _ribbons_to_open(self) -> frozenset[int]:
        if self._shows_everything and self._article:
            blocks = self._article.document.blocks
            return frozenset(block.ordinal for block in blocks if block.is_hidden)
        return self._open_ribbons

    def _style(self) -> PageStyle:
        settings = self._context.library.settings
        bar = self._view.verticalScrollBar().sizeHint().width()
        return PageStyle(
            self._context.theme,
            settings.get(TEXT_SIZE),
            settings.get(MEASURE),
            self._view.width() - bar - 2 * GUTTER,
            leading=settings.get(LEADING),
            face=settings.get(FACE),
            shows_roles=self._shows_everything,
            dots=self._view.devicePixelRatioF(),
        )

    def _fit(self) -> None:
        """A narrower or wider column, where the room asks for it."""
        page, style = self._view.page, self._style()
        if page is not None and (style.column, style.dots) != (page.style.column, page.style.dots):
            self.rebuild()

    def _place(self, offset: int) -> None:
        """Scroll there; when the view has no size yet, as soon as it has."""
        if self._view.isVisible():
            self._view.scroll_to(offset)
        else:
            self._waiting_place = offset

    def _reread(self, id: int, *, must_rebuild: bool) -> None:
        before = self._article
        try:
            self._article = self._context.library.reading.open(id)
        except ReaderError:
            self._keeper.forget()
            self.gone.emit()
            return
        if before and self._article.article.trashed_at and not before.article.trashed_at:
            self.gone.emit()
        elif must_rebuild or (before and before.article.metadata != self._article.article.metadata):
            self.rebuild()
        self._show_marks()

    def _reread_marks(self, id: int) -> None:
        assert self._article is not None
        # As the panel beside the page asks for them, so that they are read once.
        annotations = self._context.library.reading.open(id).annotations
        self._article = replace(self._article, annotations=annotations)
        self._show_marks()

    def _show_marks(self) -> None:
        if self._article is not None:
            self._view.show_highlights(Highlights(self._article.annotations))
            self.marks_changed.emit()

    def _mark_read(self, opened: OpenArticle) -> None:
        library = self._context.library
        if opened.is_unread and library.settings.get(MARK_READ) and library.is_writable:
            self._article = replace(opened, is_unread=False)
            self._context.edit(lambda: library.reading.mark_read([opened.article.id], True))

    def _on_setting(self, key: str) -> None:
        if key in (TEXT_SIZE, MEASURE, LEADING, FACE):
            self.rebuild()
