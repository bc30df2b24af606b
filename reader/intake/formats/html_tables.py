"""Tables of a web page: which hold data, which only laid the page out, and data as lines of
text."""

from __future__ import annotations

from collections.abc import Collection

from lxml.html import HtmlElement

from reader.intake.formats.html_unseen import seen_texts
from reader.text.normalize import clean_line

CELL_SEPARATOR = "\t"

# Whoever put one of these into a cell laid out a page.
_PARTS_OF_PAGES = frozenset(
    [
        "table",
        "article",
        "aside",
        "blockquote",
        "figure",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "header",
        "main",
        "nav",
        "section",
    ]
)
_ROWS = frozenset(["table", "caption", "colgroup", "thead", "tbody", "tfoot", "tr"])
_CELLS = frozenset(["td", "th"])
_LONGEST_CELL = 400
_MOST_ELEMENTS = 20_000


def is_data_table(table: HtmlElement) -> bool:
    """Whether a table has rows and columns of short cells, and no parts of a page in them."""
    rows = cells = 0
    for number, element in enumerate(table.iterdescendants()):
        if element.tag in _PARTS_OF_PAGES or number > _MOST_ELEMENTS:
            return False
        if element.tag == "tr":
            rows += 1
        elif element.tag in _CELLS:
            cells += 1
            if sum(map(len, element.itertext())) > _LONGEST_CELL:
                return False
    return rows >= 2 and cells >= 2 * rows - 2 and cells > rows


def table_text(table: HtmlElement, blocks: Collection[str], *, with_hidden: bool) -> str:
    """A row a line, its cells parted by tabs; so is the caption, and what stands between rows.

    blocks: elements that part words. with_hidden: as in is_unseen.
    """
    lines: list[list[list[str]]] = [[]]
    for event, element, text in seen_texts(table, with_hidden=with_hidden):
        if element.tag in _ROWS:
            lines.append([])
        elif element.tag in _CELLS and event == "start":
            lines[-1].append([])
        elif element.tag in blocks or element.tag == "br":
            text = f" {text}"
        # White space between rows and cells is no cell.
        if lines[-1] or not text.isspace():
            _add(lines[-1], text)
    rows = [CELL_SEPARATOR.join(clean_line("".join(cell)) for cell in line) for line in lines]
    return "\n".join(row.rstrip() for row in rows if row.strip())


def _add(line: list[list[str]], text: str) -> None:
    if not text:
        return
    if not line:
        line.append([])
    line[-1].append(text)
