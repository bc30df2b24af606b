"""HTML: one walk over the tree, from top to bottom, that gives its visible text line by line.

The walk is iterative and its result flat, so that no depth of nesting can stop it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from urllib.parse import urljoin, urlsplit

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from reader.intake.formats.html_figures import OpenFigure, closed, figure_of
from reader.intake.formats.html_head import read_head
from reader.intake.formats.html_regions import entered
from reader.intake.formats.html_tables import is_data_table, table_text
from reader.intake.formats.html_text import BlockText, verbatim
from reader.intake.formats.html_unseen import is_unseen
from reader.intake.lines import MOST_LINES, Head, Line, Reading, Region
from reader.model.document import InlineStyle, Role
from reader.text.normalize import clean_lines

_HEADINGS = {f"h{n}": n for n in range(1, 7)}
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "button",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
) | frozenset(_HEADINGS)
_STYLES = {
    "a": InlineStyle.LINK,
    "em": InlineStyle.EMPHASIS,
    "i": InlineStyle.EMPHASIS,
    "cite": InlineStyle.EMPHASIS,
    "strong": InlineStyle.STRONG,
    "b": InlineStyle.STRONG,
    "code": InlineStyle.CODE,
    "kbd": InlineStyle.CODE,
    "samp": InlineStyle.CODE,
}
# Nothing of them is text, but on the screen they part the words around them.
_FIELDS = frozenset({"input", "select", "textarea"})
# An address that joining it to a base would not change.
_PLAIN_ADDRESS = re.compile(
    r"https?://[a-z0-9.-]+/[\w./%+~-]*(?:\?[\w./%+~=&-]+)?(?:#[\w./%+~=&-]+)?", re.ASCII
)
_DEEPEST = 64
_DEEPEST_LIST = 6
_LONGEST_ADDRESS = 2_000


def read_html(text: str, *, with_hidden: bool = False) -> Reading:
    """The lines and the head of a page. with_hidden: what its style hides counts as visible.

    Never raises for bad markup. A page without any text gives no lines, and so does one so deep
    that the parser left out a part of it: nobody could tell which.
    """
    parser = HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True, no_network=True
    )
    try:
        root = document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return Reading(())
    if any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log):
        return Reading(())
    head = read_head(root)
    walk = _Walk(_base(root, head), with_hidden)
    walk.run(root)
    return Reading(tuple(walk.lines), head)


def _base(root: HtmlElement, head: Head) -> str:
    for base in root.iter("base"):
        if _is_web(base.get("href") or ""):
            return base.get("href") or ""
    address = head.first("canonical", "og:url", "ld:url")
    return address if _is_web(address) else ""


def _is_web(address: str) -> bool:
    return address.startswith(("http://", "https://"))


@dataclass(frozen=True, slots=True)
class _Place:
    """What is around the point the walk has come to."""

    region: Region = field(default=Region())
    role: Role = Role.PARAGRAPH
    level: int = 0
    lists: int = 0


class _Walk:
    def __init__(self, base: str, with_hidden: bool) -> None:
        self.lines: list[Line] = []
        self._base = base
        self._with_hidden = with_hidden
        self._text = BlockText()
        self._places = [_Place()]
        self._figures: list[OpenFigure] = []
        self._number = 0

    def run(self, root: HtmlElement) -> None:
        walker = etree.iterwalk(root, events=("start", "end"))
        skipped: HtmlElement | None = None
        for event, element in walker:
            if len(self.lines) > MOST_LINES:
                return
            if event == "start":
                tag, marks = element.tag, dict(element.items())
                is_caption = self._places[-1].region.is_caption
                if is_unseen(tag, marks, with_hidden=self._with_hidden, in_caption=is_caption):
                    walker.skip_subtree()
                    skipped = element
                    if tag in _FIELDS:
                        self._text.add(" ")
                else:
                    self._start(element, tag, marks, walker)
                continue
            if element is skipped:
                skipped = None
            else:
                self._end(element.tag)
            if tail := element.tail:
                self._text.add(tail)
        self._flush()

    def _start(
        self, element: HtmlElement, tag: str, marks: Mapping[str, str], walker: etree.iterwalk
    ) -> None:
        if tag in _BLOCKS:
            self._flush()
        self._places.append(self._place_in(tag, marks))
        if tag == "br":
            if self._text.line_break():
                self._flush()
        elif tag == "img":
            self._add_picture(element)
        elif tag == "figure":
            self._figures.append(OpenFigure(len(self.lines)))
        elif tag == "span":
            self._text.begin_part()
        elif tag in {"pre", "table"} and self._add_whole(element):
            walker.skip_subtree()
            return
        elif tag in _STYLES:
            self._text.begin(_STYLES[tag], self._link(element) if tag == "a" else "")
        if text := element.text:
            self._text.add(text)

    def _end(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._flush()
        elif tag in _STYLES:
            self._text.end()
        elif tag == "span":
            self._text.end_part()
        if tag == "figure" and self._figures:
            closed(self._figures.pop(), self.lines, self._places[-1].region)
        self._places.pop()

    def _place_in(self, tag: str, marks: Mapping[str, str]) -> _Place:
        place = self._places[-1]
        is_block = tag in _BLOCKS
        if not is_block and not marks:
            return place
        region = place.region
        if is_block or marks.get("class") or marks.get("role") or marks.get("itemprop"):
            self._number += is_block
            is_counted = is_block and len(region.within) < _DEEPEST
            region = entered(region, tag, marks, self._number if is_counted else 0)
        if tag in _HEADINGS:
            return _Place(region, Role.HEADING, _HEADINGS[tag], place.lists)
        if tag in {"ul", "ol", "menu"}:
            return _Place(region, place.role, place.level, min(place.lists + 1, _DEEPEST_LIST))
        if tag in {"li", "dd"}:
            return _Place(region, Role.LIST_ITEM, max(place.lists, 1), place.lists)
        if tag == "blockquote":
            return _Place(region, Role.QUOTATION, 0, place.lists)
        if tag == "figcaption":
            region = replace(region, is_caption=True)
        return _Place(region, place.role, place.level, place.lists)

    def _add_whole(self, element: HtmlElement) -> bool:
        """A block whose lines matter, as one line with the line ends in it."""
        hidden = self._with_hidden
        if element.tag == "pre":
            role, text = Role.CODE, clean_lines(verbatim(element, _BLOCKS, with_hidden=hidden))
        elif is_data_table(element):
            role, text = Role.TABLE, table_text(element, _BLOCKS, with_hidden=hidden)
        else:
            return False
        if text:
            self.lines.append(Line(text, role, region=self._places[-1].region))
        return True

    def _add_picture(self, element: HtmlElement) -> None:
        figure = figure_of(element)
        if not figure:
            return
        if self._figures:
            self._figures[-1].holds(figure)
        elif figure.address:
            # It goes before the block it stands in, which it must not part.
            self.lines.append(Line("", Role.FIGURE, figure=figure, region=self._places[-1].region))

    def _link(self, element: HtmlElement) -> str:
        href = (element.get("href") or "").strip()
        if len(href) > _LONGEST_ADDRESS or href.startswith("#"):
            return ""
        if _PLAIN_ADDRESS.fullmatch(href):
            return href
        try:
            address = urljoin(self._base, href)
            scheme = urlsplit(address).scheme
        except ValueError:
            return ""
        return address if scheme in {"http", "https", "mailto"} else ""

    def _flush(self) -> None:
        if self._text.begins_anew():
            return
        text, inlines, linked = self._text.take()
        if not text:
            return
        place = self._places[-1]
        kept = tuple(i for i in inlines if i.address or i.style is not InlineStyle.LINK)
        self.lines.append(
            Line(text, place.role, place.level, kept, linked=linked, region=place.region)
        )
