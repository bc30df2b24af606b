"""The page style: how each kind of line on the page is set, in sizes of the chosen text size."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QTextBlockFormat, QTextCharFormat, QTextFormat

from ui.theme.theme import Theme

READING, UI, CODE = "reading", "ui", "code"
TEXT_SIZE = 19
MEAN_CHARACTER = 599 / 70
"""Pixels: the size everything else is in proportion to, and its mean character."""
GUTTER = 38
"""Pixels left and right of the column, for the bars of highlights."""

LINE_PROPERTY = int(QTextFormat.Property.UserProperty.value) + 1
"""On a block format: the value of its Line."""
TARGET_PROPERTY = LINE_PROPERTY + 1
"""On a block format: the ordinal of the document's block it belongs to."""


class Line(Enum):
    """The kinds of lines on a page."""

    PUBLICATION = "publication"
    TITLE = "title"
    META = "meta"
    BYLINE = "byline"
    LEAD = "lead"
    PARAGRAPH = "paragraph"
    HEADING = "heading"
    SUBHEADING = "subheading"
    LIST_ITEM = "list_item"
    QUOTATION = "quotation"
    TABLE = "table"
    CODE = "code"
    PICTURE = "picture"
    EMPTY_PICTURE = "empty_picture"
    CAPTION = "caption"
    CREDIT = "credit"
    RIBBON = "ribbon"
    HIDDEN = "hidden"
    REASON = "reason"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Setting:
    """face, size, line height and the space before and after in pixels at the text size of 19."""

    face: str
    px: int
    line: int
    ink: str = "ink"
    weight: int = 400
    before: int = 0
    after: int = 0
    indent: int = 0


SETTINGS = {
    Line.PUBLICATION: Setting(UI, 12, 18, "accent", 600, after=6),
    Line.TITLE: Setting(READING, 36, 42, weight=600, after=10),
    Line.META: Setting(UI, 13, 20, "ink2", after=26),
    Line.BYLINE: Setting(UI, 13, 20, "ink2", after=8),
    Line.LEAD: Setting(READING, 21, 32, after=18),
    Line.PARAGRAPH: Setting(READING, 19, 30, after=16),
    Line.HEADING: Setting(READING, 25, 32, weight=600, before=18, after=10),
    Line.SUBHEADING: Setting(READING, 20, 30, weight=600, before=12, after=6),
    Line.LIST_ITEM: Setting(READING, 19, 30, after=8, indent=24),
    Line.QUOTATION: Setting(READING, 19, 30, before=8, after=18, indent=24),
    Line.TABLE: Setting(UI, 14, 22, after=14, indent=12),
    Line.CODE: Setting(CODE, 14, 21, before=12, after=24, indent=16),
    Line.PICTURE: Setting(UI, 13, 0, before=10, after=8),
    Line.EMPTY_PICTURE: Setting(UI, 12, 18, "ink3", before=44, after=32),
    Line.CAPTION: Setting(UI, 13, 20, "ink2", after=2),
    Line.CREDIT: Setting(UI, 12, 18, "ink3", after=2),
    Line.RIBBON: Setting(UI, 12, 18, "ink3", before=4, after=14, indent=20),
    Line.HIDDEN: Setting(READING, 17, 26, "ink3", after=0, indent=20),
    Line.REASON: Setting(UI, 11, 16, "ink3", after=12, indent=20),
    Line.NOTICE: Setting(UI, 12, 18, "ink3", after=18),
}
RUNNING = frozenset({Line.LEAD, Line.PARAGRAPH, Line.LIST_ITEM, Line.QUOTATION, Line.HIDDEN})
"""What is set with the leading a person chose; titles and captions keep their own."""
LEADING = 158
"""Per cent of the text size: what the heights above are drawn for, 30 pixels to 19."""
SERIF = "serif"
SANS_SCALE = 18 / 19
"""Inter looks as large as Source Serif, and runs as wide, when it is set so much smaller."""
TITLE_COLUMN, LEAST_TITLE = 540, 0.66
"""Pixels of the column below which titles are set smaller, and how small they may become."""
ROLES_WIDTH = 104
CAPTION_GAP = 22
"""Pixels after the last line of a caption, at the text size of 19."""


class PageStyle:
    """text_size: pixels of a paragraph. measure: mean characters in a line. limit: the most pixels
    there is room for. leading: per cent of the text size from line to line. face: "serif", or else
    the page has no serifs. shows_roles: room is kept on the right for what each line was taken for.
    dots: of the screen in a pixel.
    """

    def __init__(
        self,
        theme: Theme,
        text_size: int,
        measure: int,
        limit: int = 10_000,
        *,
        leading: int = LEADING,
        face: str = SERIF,
        shows_roles: bool = False,
        dots: float = 1.0,
    ) -> None:
        self._theme = theme
        self.dots = dots
        """Dots of the screen in one pixel, for pictures."""
        self._leading = leading / LEADING
        self._has_serifs = face == SERIF
        self.roles_width = ROLES_WIDTH if shows_roles else 0
        """Pixels right of the text for the roles, 0 while they are not shown."""
        limit -= self.roles_width
        self._scale = text_size / TEXT_SIZE
        self.column = max(min(round(self.px(MEAN_CHARACTER) * measure), limit), 160)
        """Width of the text in pixels."""
        self._title = min(max(self.column / self.px(TITLE_COLUMN), LEAST_TITLE), 1.0)
        self._texts: dict[tuple[Line, bool, bool, bool], QTextCharFormat] = {}
        self._blocks: dict[tuple[Line, bool], QTextBlockFormat] = {}

    def px(self, at_19: float) -> float:
        """A length in proportion to the text size."""
        return at_19 * self._scale

    def block(self, line: Line, *, is_rtl: bool = False) -> QTextBlockFormat:
        """How a line stands: leading, space around it, direction."""
        known = self._blocks.get((line, is_rtl))
        if known is None:
            known = self._blocks[line, is_rtl] = self._make_block(line, is_rtl)
        return QTextBlockFormat(known)  # a copy: who asked may write into it

    def text(
        self, line: Line, *, is_strong: bool = False, is_italic: bool = False, is_code: bool = False
    ) -> QTextCharFormat:
        """How the characters of a line look. Not to be written into: a page of a thousand lines
        is set with a handful of looks, and making one costs more than setting a line."""
        key = (line, is_strong, is_italic, is_code)
        known = self._texts.get(key)
        if known is None:
            known = self._texts[key] = self._make_text(*key)
        return known

    def _make_block(self, line: Line, is_rtl: bool) -> QTextBlockFormat:
        setting = SETTINGS[line]
        block = QTextBlockFormat()
        if setting.line:
            fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
            leading = self._leading if line in RUNNING else 1.0
            line_height = self.px(setting.line) * leading
            if line is Line.TITLE:
                line_height *= self._title
            block.setLineHeight(round(line_height), fixed)
        block.setTopMargin(round(self.px(setting.before)))
        block.setBottomMargin(round(self.px(setting.after)))
        indent = round(self.px(setting.indent))
        if is_rtl:
            block.setRightMargin(indent)
        else:
            block.setLeftMargin(indent)
        block.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        )
        if line in (Line.EMPTY_PICTURE, Line.PICTURE):
            block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        block.setProperty(LINE_PROPERTY, line.value)
        return block

    def _make_text(
        self, line: Line, is_strong: bool, is_italic: bool, is_code: bool
    ) -> QTextCharFormat:
        setting = SETTINGS[line]
        weight = max(setting.weight, 600) if is_strong else setting.weight
        size = setting.px * (self._title if line is Line.TITLE else 1.0)
        font = self._font(CODE if is_code else setting.face, size, weight)
        font.setItalic(is_italic)
        if line is Line.PUBLICATION:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.4)
        text = QTextCharFormat()
        text.setFont(font)
        text.setForeground(self._theme.colour(setting.ink))
        return text

    def link(self, text: QTextCharFormat, address: str) -> QTextCharFormat:
        """The same characters as a link to an address."""
        link = QTextCharFormat(text)
        link.setAnchor(True)
        link.setAnchorHref(address)
        link.setForeground(self._theme.colour("accent"))
        link.setFontUnderline(True)
        return link

    def _font(self, face: str, at_19: float, weight: int) -> QFont:
        px = max(round(self.px(at_19)), 8)
        if face == READING and self._has_serifs:
            return self._theme.reading_font(px, weight)
        if face == READING:
            return self._theme.ui_font(round(px * SANS_SCALE), weight)
        if face == UI:
            return self._theme.ui_font(px, weight)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(px)
        font.setWeight(QFont.Weight(weight))
        return font
