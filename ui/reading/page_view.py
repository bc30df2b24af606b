"""The page view: shows a page with its highlights, and knows where on the screen each word is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QRect, Qt, QUrl, QVariantAnimation, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reader.model.saved_search import LivingHit
from reader.model.selector import Span
from ui.reading.by_place import ByPlace
from ui.reading.highlight_painter import HighlightPainter
from ui.reading.highlights import Highlights, Mark
from ui.reading.line_boxes import Stretch, boxes
from ui.reading.page import Page
from ui.reading.page_document import blank_resource, line_of, ordinal_of
from ui.reading.page_furniture import PageFurniture
from ui.reading.page_lines import PageLines
from ui.reading.page_style import GUTTER, Line
from ui.theme.theme import Theme

FLASH_MS = 1400
READING_LINE = 0.22
"""Where a jump puts its target: this part of the view's height from the top."""


class PageView(QTextEdit):
    """A read-only text. Offsets are those of the canonical text, points those of the viewport.

    resized: there is more or less room for the column. content_changed: another text, other marks
    or other matches are shown.
    """

    resized = Signal()
    content_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._page: Page | None = None
        self._lines: PageLines | None = None
        self._painter = HighlightPainter(theme)
        self._furniture = PageFurniture(theme)
        self._flash = QVariantAnimation(self)
        self._flash.setDuration(FLASH_MS)
        self._flash.setStartValue(1.0)
        self._flash.setEndValue(0.0)
        self._flash.valueChanged.connect(self._on_flash)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def page(self) -> Page | None:
        """What is shown."""
        return self._page

    @property
    def highlights(self) -> Highlights:
        """The marks of the shown article."""
        return self._painter.highlights

    @property
    def selected_mark(self) -> Mark | None:
        """The mark that keys and the toolbar act upon."""
        return self.highlights.find(self._painter.emphasis.selected)

    @property
    def preview(self) -> Mark | None:
        """A mark that is being dragged, as it would be when it is let go."""
        return self._painter.emphasis.preview

    @property
    def matches(self) -> tuple[Sequence[Span], Span | None]:
        """The outlined matches, and the one that is walked on."""
        return self._painter.emphasis.matches, self._painter.emphasis.current_match

    def show_page(self, page: Page) -> None:
        """Show another page, from its top."""
        self._page, old = page, self._page
        self._lines = PageLines(page.text)
        self.setLineWrapColumnOrWidth(page.style.column + page.style.roles_width + 2 * GUTTER)
        self.setDocument(page.text)
        self.setAccessibleDescription(page.article.title)
        self._centre()
        self.verticalScrollBar().setValue(0)
        del old  # lives until the view has let go of its document
        self.content_changed.emit()

    def show_highlights(self, highlights: Highlights) -> None:
        """Paint these marks; the text stays as it is."""
        self._painter.highlights = highlights
        self.viewport().update()
        self.content_changed.emit()

    def select_mark(self, annotation_id: int | None) -> None:
        """Make a mark the selected one; None: none is."""
        self._painter.emphasis.selected = annotation_id
        self.viewport().update()

    def show_preview(self, mark: Mark | None) -> None:
        """Paint a mark as it would be; None: as it is."""
        self._painter.emphasis.preview = mark
        self.viewport().update()

    def show_matches(self, matches: Sequence[Span], current: Span | None = None) -> None:
        """Outline search matches. matches: sorted."""
        self._painter.emphasis.matches = matches
        self._painter.emphasis.current_match = current
        self.viewport().update()
        self.content_changed.emit()

    @property
    def living(self) -> ByPlace[LivingHit]:
        """The words of living searches on this page."""
        return self._painter.emphasis.living

    def show_living(self, hits: ByPlace[LivingHit], current: LivingHit | None = None) -> None:
        """Underline words of living searches. current: the one that keys act upon."""
        self._painter.emphasis.living = hits
        self._painter.emphasis.current_living = current
        self.viewport().update()

    def flash(self, span: Span) -> None:
        """Draw the eye to a span for a moment."""
        self._painter.emphasis.flash_span = span
        self._flash.stop()
        self._flash.start()

    def top_offset(self) -> int:
        """The offset of the first character of the first line that is wholly seen."""
        if self._page is None or self._lines is None:
            return 0
        return self._page.offsets.to_offset(self._lines.first_place(self._top()))

    def bottom_offset(self) -> int:
        """The offset behind the last character that is seen."""
        if self._page is None or self._lines is None:
            return 0
        bottom = self._top() + self.viewport().height()
        return self._page.offsets.to_offset(self._lines.last_place(bottom))

    def scroll_to(self, offset: int, *, to_reading_line: bool = False) -> None:
        """Bring an offset to the top of the view, or to the line where a jump lands."""
        if self._page is None:
            return
        place = self._page.offsets.to_place(offset)
        top = self._page_top(place)
        if to_reading_line:
            top -= READING_LINE * self.viewport().height()
        self.verticalScrollBar().setValue(round(top) if offset > 0 else 0)

    def is_seen(self, span: Span) -> bool:
        """Is the beginning of a span within the view?"""
        area = self.area_of(Span(span.start, min(span.end, span.start + 1)))
        return not area.isNull() and self.viewport().rect().contains(area.center())

    def selected_span(self) -> Span | None:
        """The selected text, None when none is selected."""
        cursor = self.textCursor()
        if self._page is None or not cursor.hasSelection():
            return None
        return self._page.offsets.span(cursor.selectionStart(), cursor.selectionEnd())

    def select_span(self, span: Span) -> None:
        """Select text, as the mouse would."""
        places = self._page.offsets.places(span) if self._page else []
        if places:
            cursor = self.textCursor()
            cursor.setPosition(places[0][0])
            cursor.setPosition(places[-1][1], QTextCursor.MoveMode.KeepAnchor)
            self._put_cursor(cursor)

    def select_places(self, start: int, end: int) -> None:
        """Select what stands between two positions of the page, a ribbon's words too, and bring it
        into view."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._put_cursor(cursor)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = self._page_top(start), self._page_top(end) + self.cursorRect(cursor).height()
        if top < bar.value() or bottom > bar.value() + height:
            bar.setValue(round(top - READING_LINE * height))

    def clear_selection(self) -> None:
        """Select nothing; the caret stays."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self._put_cursor(cursor)

    def text_of(self, span: Span) -> str:
        """The shown text of a span as it is copied: an empty line between blocks."""
        if self._page is None:
            return ""
        document = self._page.document
        words: list[str] = []
        last = -1
        for start, end in self._page.offsets.places(span):
            for part in self._page.offsets.shown_between(start, end):
                ordinal = document.block_at(part.start).ordinal
                words.append("" if ordinal == last or not words else "\n\n")
                words.append(part.of(document.text))
                last = ordinal
        return "".join(words)

    def area_of(self, span: Span) -> QRect:
        """The rectangle around the seen part of a span, in the viewport's pixels; null when no part
        of it is seen."""
        if self._page is None:
            return QRect()
        seen = self._seen()
        area = QRect()
        for start, end in self._page.offsets.places(span):
            for box in boxes(self._page.text, start, end, seen):
                area = area.united(box.translated(0, -seen.top).toAlignedRect())
        return area

    def put_caret_on_ribbon(self, key: int) -> None:
        """Leave the caret on a ribbon that was just opened or closed, for the next Enter."""
        block = self.document().firstBlock()
        while block.isValid():
            if line_of(block) is Line.RIBBON and ordinal_of(block) == key:
                self._put_cursor(QTextCursor(block))
                return
            block = block.next()

    def _put_cursor(self, cursor: QTextCursor) -> None:
        """Move the caret without scrolling to it, as Qt would."""
        bar = self.verticalScrollBar()
        place = bar.value()
        self.setTextCursor(cursor)
        bar.setValue(place)

    def _page_top(self, place: int) -> float:
        """The top of the line at a place, in the document's pixels; lays out the text so far."""
        block = self.document().findBlock(place)
        box = self.document().documentLayout().blockBoundingRect(block)
        line = block.layout().lineForTextPosition(place - block.position())
        return box.top() + (line.y() if line.isValid() and line.lineNumber() else 0)

    def _seen(self) -> Stretch:
        assert self._lines is not None
        return self._lines.seen(self._top(), self.viewport().height())

    def _top(self) -> float:
        return float(self.verticalScrollBar().value())

    def _centre(self) -> None:
        """Put the column in the middle of the room there is."""
        width = self.width() - self.verticalScrollBar().sizeHint().width()
        column = self.lineWrapColumnOrWidth() if self._page else width
        side = max((width - column) // 2, 0)
        self.setViewportMargins(side, 0, side, 0)

    def _on_flash(self, value: object) -> None:
        self._painter.emphasis.flash = float(value)  # type: ignore[arg-type]
        self.viewport().update()

    def _on_theme_changed(self) -> None:
        palette = self.palette()
        for role, key in (
            (QPalette.ColorRole.Base, "bg"),
            (QPalette.ColorRole.Window, "bg"),
            (QPalette.ColorRole.Text, "ink"),
            (QPalette.ColorRole.Highlight, "selection"),
            (QPalette.ColorRole.HighlightedText, "ink"),
        ):
            palette.setColor(role, self._theme.colour(key))
        self.setPalette(palette)
        self.viewport().update()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Qt: what is dragged away: the article's words, without ribbons."""
        data = QMimeData()
        span = self.selected_span()
        data.setText(self.text_of(span) if span else "")
        return data

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Qt: nothing but stored pictures."""
        return self._page.text.loadResource(kind, name) if self._page else blank_resource(kind)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Qt: furniture and highlights lie under the text."""
        if self._page:
            seen = self._seen()
            painter = QPainter(self.viewport())
            painter.translate(0, -seen.top)
            self._furniture.paint(painter, self._page, seen, self.highlights)
            self._painter.paint(painter, self._page, seen)
            painter.end()
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: the column stays in the middle."""
        super().resizeEvent(event)
        self._centre()
        self.resized.emit()
