"""The document builder: fills a page block by block, noting where each offset comes to stand."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextCharFormat, QTextCursor, QTextDocument, QTextImageFormat

from reader.model.article import Article
from reader.model.document import Block, Document, Figure, Inline, InlineStyle, Role
from reader.model.selector import Span
from ui.reading.masthead import meta_words
from ui.reading.offset_map import OffsetMap, page_text
from ui.reading.page import Page
from ui.reading.page_document import PICTURE_SCHEME, PageDocument, ReadPicture
from ui.reading.page_style import CAPTION_GAP, GUTTER, TARGET_PROPERTY, Line, PageStyle
from ui.reading.ribbons import Ribbon, ribbons_of
from ui.reason_words import reason_words
from ui.widgets.text_lines import is_rtl
from ui.words import marked, tr

TOP_MARGIN, BOTTOM_MARGIN = 26, 120
LINES = {
    Role.TITLE: Line.TITLE,
    Role.BYLINE: Line.BYLINE,
    Role.DATELINE: Line.BYLINE,
    Role.LEAD: Line.LEAD,
    Role.LIST_ITEM: Line.LIST_ITEM,
    Role.QUOTATION: Line.QUOTATION,
    Role.TABLE: Line.TABLE,
    Role.CODE: Line.CODE,
    Role.CAPTION: Line.CAPTION,
    Role.FIGURE: Line.CREDIT,
}
BEFORE_CREDIT, AFTER_CREDIT = " \t([{|/—–-:©", " \t)]}|"
NO_PICTURE = marked("The picture is not part of the saved text")


def build_page(
    article: Article,
    document: Document,
    style: PageStyle,
    read_picture: ReadPicture,
    open_ribbons: frozenset[int] = frozenset(),
) -> Page:
    """Set an article as a page. open_ribbons: ordinals of hidden blocks whose ribbon is open."""
    return _Builder(article, document, style, read_picture).build(open_ribbons)


class _Builder:
    def __init__(
        self, article: Article, document: Document, style: PageStyle, read_picture: ReadPicture
    ) -> None:
        self._article = article
        self._document = document
        self._style = style
        self._offsets = OffsetMap()
        self._inlines = sorted(document.inlines, key=lambda i: (i.span.start, i.span.end))
        self._inline_starts = [inline.span.start for inline in self._inlines]
        self._page = PageDocument(read_picture)
        self._cursor = QTextCursor(self._page)
        self._is_empty = True
        self._last_figure: Figure | None = None

    def build(self, open_ribbons: frozenset[int]) -> Page:
        self._set_margins()
        ribbons = {ribbon.key: ribbon for ribbon in ribbons_of(self._document, open_ribbons)}
        title = self._document.first(Role.TITLE)
        self._cursor.beginEditBlock()
        if title is None:
            self._masthead(None)
        for block in self._document.blocks:
            if block.ordinal in ribbons:
                self._ribbon(ribbons[block.ordinal])
            elif block.is_hidden:
                continue
            elif block is title:
                self._masthead(block)
            else:
                self._block(block)
        self._cursor.endEditBlock()
        return Page(self._article, self._document, self._page, self._offsets, self._style, ribbons)

    def _set_margins(self) -> None:
        self._page.setDocumentMargin(0)
        frame = self._page.rootFrame()
        shape = frame.frameFormat()
        shape.setLeftMargin(GUTTER)
        shape.setRightMargin(GUTTER + self._style.roles_width)
        shape.setTopMargin(TOP_MARGIN)
        shape.setBottomMargin(BOTTOM_MARGIN)
        frame.setFrameFormat(shape)

    def _masthead(self, title: Block | None) -> None:
        """Publication, title, and the line of facts below it."""
        metadata = self._article.metadata
        if metadata.publication:
            self._decoration(Line.PUBLICATION, metadata.publication.upper())
        if title is None:
            self._decoration(Line.TITLE, self._article.title)
        else:
            self._block(title)
        self._decoration(Line.META, meta_words(self._article, self._document))
        for notice in self._article.notices:
            self._decoration(Line.NOTICE, notice)

    def _block(self, block: Block) -> None:
        if block.figure and block.figure != self._last_figure:
            self._picture(block, block.figure)
        self._last_figure = block.figure
        role = block.shown_role
        if role is Role.CAPTION:
            self._caption(block)
        elif block.span:
            line = LINES.get(role, Line.PARAGRAPH)
            if role is Role.HEADING:
                line = Line.HEADING if block.level <= 2 else Line.SUBHEADING
            self._line(line, block, block.span)

    def _caption(self, block: Block) -> None:
        """The caption, its credit on a line of its own, and a wider gap behind both."""
        for line, span in _caption_parts(self._document, block):
            self._line(line, block, span)
        shape = self._cursor.blockFormat()
        shape.setBottomMargin(round(self._style.px(CAPTION_GAP)))
        self._cursor.setBlockFormat(shape)

    def _picture(self, block: Block, figure: Figure) -> None:
        picture = self._page.picture(figure.image) if figure.image else QImage()
        if picture.isNull():
            self._decoration(Line.EMPTY_PICTURE, _empty_picture_words(figure), block)
            return
        self._start(Line.PICTURE, block, "")
        name = f"{PICTURE_SCHEME}:{figure.image}"
        width = min(picture.width(), self._style.column)
        image = QTextImageFormat()
        image.setName(name)
        image.setWidth(width)
        image.setHeight(round(width * picture.height() / picture.width()))
        picture = _for_screen(picture, width * self._style.dots)
        self._page.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name), picture)
        image.setToolTip(page_text(figure.alt))
        self._cursor.insertImage(image)

    def _ribbon(self, ribbon: Ribbon) -> None:
        self._decoration(Line.RIBBON, ribbon.words, ribbon.blocks[0])
        if not ribbon.is_open:
            return
        for block in ribbon.blocks:
            if block.span:
                self._line(Line.HIDDEN, block, block.span)
            is_cleaned = block.user_role is None
            reason = reason_words(block.reason) if is_cleaned else tr("You hid this line")
            if reason:
                self._decoration(Line.REASON, reason, block)

    def _line(self, line: Line, block: Block, span: Span) -> None:
        """A part of the canonical text, noted in the map."""
        self._start(line, block, span.of(self._document.text))
        plain = self._style.text(line)
        for run, styles in self._runs(block, span):
            look = self._look(line, styles) if styles else plain
            text = run.of(self._document.text)
            self._offsets.add(run.start, text, self._cursor.position())
            self._cursor.insertText(page_text(text), look)

    def _decoration(self, line: Line, text: str, block: Block | None = None) -> None:
        """Words that are not in the canonical text."""
        self._start(line, block, text)
        self._cursor.insertText(page_text(text), self._style.text(line))

    def _start(self, line: Line, block: Block | None, text: str) -> None:
        # What stands at the head of the page follows the title, whatever its own letters are.
        is_head = line in (Line.PUBLICATION, Line.META)
        letters = self._article.title if is_head else text
        shape = self._style.block(line, is_rtl=is_rtl(letters[:200]))
        if block is not None:
            shape.setProperty(TARGET_PROPERTY, block.ordinal)
        if self._is_empty:
            self._cursor.setBlockFormat(shape)
            self._cursor.setBlockCharFormat(self._style.text(line))
        else:
            self._cursor.insertBlock(shape, self._style.text(line))
        self._is_empty = False

    def _runs(self, block: Block, span: Span) -> list[tuple[Span, list[Inline]]]:
        """A span of a block cut where an inline style begins or ends, each piece with its
        styles."""
        inlines = self._inlines_in(block, span)
        if not inlines:
            return [(span, [])]
        cuts = {span.start, span.end}
        for inline in inlines:
            cuts.update((max(inline.span.start, span.start), min(inline.span.end, span.end)))
        bounds = sorted(cuts)
        return [
            (Span(start, end), [i for i in inlines if i.span.start <= start < i.span.end])
            for start, end in pairwise(bounds)
        ]

    def _inlines_in(self, block: Block, span: Span) -> list[Inline]:
        # An inline stands inside one block, and span may begin within the block (a credit).
        first = bisect_left(self._inline_starts, block.span.start)
        last = bisect_left(self._inline_starts, span.end)
        return [inline for inline in self._inlines[first:last] if inline.span.end > span.start]

    def _look(self, line: Line, inlines: list[Inline]) -> QTextCharFormat:
        styles = {inline.style for inline in inlines}
        look = self._style.text(
            line,
            is_strong=InlineStyle.STRONG in styles,
            is_italic=InlineStyle.EMPHASIS in styles,
            is_code=InlineStyle.CODE in styles,
        )
        address = next((i.address for i in inlines if i.address), "")
        return self._style.link(look, address) if address else look


def _caption_parts(document: Document, block: Block) -> list[tuple[Line, Span]]:
    """Caption and credit without the brackets and dashes between them, in text order."""
    if not block.credit:
        return [(Line.CAPTION, block.span)] if block.span else []
    before = Span(block.span.start, block.credit.start)
    after = Span(block.credit.end, block.span.end)
    words = before.of(document.text)
    before = Span(before.start, before.start + len(words.rstrip(BEFORE_CREDIT)))
    words = after.of(document.text)
    after = Span(after.end - len(words.lstrip(AFTER_CREDIT)), after.end)
    parts = [(Line.CAPTION, before), (Line.CREDIT, block.credit), (Line.CAPTION, after)]
    return [(line, span) for line, span in parts if span]


def _for_screen(picture: QImage, dots: float) -> QImage:
    """Made small here, once and smoothly; Qt would do it at each painting, and roughly."""
    width = round(dots)
    if picture.width() <= width:
        return picture
    return picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)


def _empty_picture_words(figure: Figure) -> str:
    host = urlsplit(figure.address).netloc if figure.address else ""
    return f"{tr(NO_PICTURE)} · {host}" if host else tr(NO_PICTURE)
