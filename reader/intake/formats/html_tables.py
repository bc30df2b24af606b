"""Tables of a web page: which hold data, which only laid the page out, and data as lines of
text."""

from __future__ import annotations

from lxml.html import HtmlElement

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
        elif element.tag in {"td", "th"}:
            cells += 1
            if sum(map(len, element.itertext())) > _LONGEST_CELL:
                return False
    return rows >= 2 and cells >= 2 * rows - 2 and cells > rows


def table_text(table: HtmlElement) -> str:
    """A row a line, its cells parted by tabs; the table's own caption comes first."""
    lines: list[str] = []
    for element in table.iter("caption", "tr"):
        if element.tag == "caption":
            lines.append(_text(element))
            continue
        cells = [_text(cell) for cell in element if cell.tag in {"td", "th"}]
        lines.append(CELL_SEPARATOR.join(cells).rstrip())
    return "\n".join(line for line in lines if line.strip())


def _text(element: HtmlElement) -> str:
    return clean_line(" ".join(element.itertext()))
