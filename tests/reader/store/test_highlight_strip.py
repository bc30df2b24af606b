"""The strip of a list row: which parts of an article's shown text carry highlights."""

from __future__ import annotations

from typing import Any

from reader.model.annotation import Colour
from reader.model.article import STRIP_CELLS
from reader.model.document import Role
from reader.model.selector import Span

LINES = tuple(
    f"Line {n} of the tale goes on for as many letters as every other one." for n in range(10)
)


def article_of(library: Any, name: str = "tale.txt", lead: str = "") -> int:
    result, _ = library.articles.add_data("\n\n".join((lead + LINES[0], *LINES[1:])).encode(), name)
    article = int(result.article_id)
    blocks = library.reading.open(article).document.blocks
    library.cleaning.set_role(article, [b.ordinal for b in blocks], Role.PARAGRAPH)
    return article


def strip(library: Any, article: int) -> tuple[str, ...]:
    (row,) = library.articles.rows([article])
    return tuple(row.strip)


def coloured(cells: tuple[str, ...], colour: str) -> list[int]:
    return [number for number, cell in enumerate(cells) if cell == colour]


def test_no_highlights_no_strip(library: Any) -> None:
    assert strip(library, article_of(library)) == ()


def test_cells_follow_the_text(library: Any) -> None:
    article = article_of(library)
    library.annotations.highlight_quote(article, "Line 0", colour=Colour.PINK)
    library.annotations.highlight_quote(article, "Line 5", colour=Colour.BLUE)
    text = library.reading.open(article).document.text
    library.annotations.highlight(
        article, Span(text.index("Line 9"), len(text)), colour=Colour.GREEN
    )
    cells = strip(library, article)
    assert len(cells) == STRIP_CELLS
    assert coloured(cells, "pink")[0] == 0
    assert STRIP_CELLS // 2 - 1 <= coloured(cells, "blue")[0] <= STRIP_CELLS // 2 + 1
    assert coloured(cells, "green") == list(range(STRIP_CELLS * 9 // 10, STRIP_CELLS))


def test_hidden_lines_take_no_room(library: Any) -> None:
    article = article_of(library)
    library.annotations.highlight_quote(article, "Line 5", colour=Colour.BLUE)
    library.cleaning.set_role(article, [0, 1, 2, 3, 4], Role.BOILERPLATE)
    assert coloured(strip(library, article), "blue")[0] == 0


def test_the_most_marks_win_a_cell(library: Any) -> None:
    article = article_of(library)
    span = Span(0, 3)
    library.annotations.highlight(article, span, colour=Colour.PINK)
    for tag in ("a", "b"):
        library.annotations.highlight(article, span, colour=Colour.BLUE, tags=[tag])
    assert strip(library, article)[0] == "blue"


def test_only_the_present_text_counts(library: Any) -> None:
    article = article_of(library)
    library.annotations.highlight_quote(article, "Line 9", colour=Colour.BLUE)
    before = coloured(strip(library, article), "blue")
    library.cleaning.edit_text(article, 0, "A very long first line. " * 60)
    after = coloured(strip(library, article), "blue")
    assert before[0] == STRIP_CELLS * 9 // 10
    assert after[0] > before[0]


def test_rows_of_several_articles_each_have_their_own(library: Any) -> None:
    one, other = article_of(library), article_of(library, "other.txt", "Another one. ")
    library.annotations.highlight_quote(other, "Line 0", colour=Colour.GREEN)
    rows = library.articles.rows([other, one])
    assert [bool(row.strip) for row in rows] == [True, False]
