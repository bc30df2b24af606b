"""Which lines stand where, on a page that Qt has not laid out to its end."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextDocument

from ui.reading.page_lines import PageLines

PARAGRAPHS = tuple(
    f"Paragraph {number} tells of a river, of a bridge and of people who cross it. " * 6
    for number in range(600)
)


@pytest.fixture
def long_page(context: Any, qtbot: Any) -> Any:
    """A shown view with a page of 600 paragraphs just set, so that most is not laid out yet."""
    from reader.model.article import Article, Metadata, Source
    from reader.model.document import Role
    from reader.text.canonical import Piece, build_document
    from ui.reading.document_builder import build_page
    from ui.reading.page_style import PageStyle
    from ui.reading.reading_view import ReadingView

    view = ReadingView(context.theme)
    qtbot.addWidget(view)
    view.resize(760, 600)
    view.show()
    qtbot.waitExposed(view)
    document = build_document([Piece(words, Role.PARAGRAPH) for words in PARAGRAPHS])
    source = Source("a.txt", "0" * 64, "text/plain")
    article = Article(1, "u", Metadata("A long one"), source, 50_000, "")
    view.show_page(build_page(article, document, PageStyle(context.theme, 19, 70), lambda _s: None))
    return view


def test_the_beginning_is_found_without_laying_out_the_end(long_page: Any) -> None:
    view = long_page
    assert view.top_offset() == 0
    assert 0 < view.bottom_offset() < 3_000
    view.viewport().repaint()
    assert view.document().lastBlock().layout().lineCount() == 0


def test_answers_are_the_same_before_and_after_the_layout(long_page: Any) -> None:
    document = long_page.document()
    heights = [0.0, 10.0, *range(100, 4_000, 37)]
    lines = PageLines(document)
    before = [
        (lines.first_place(h), lines.last_place(h + 600), lines.seen(h, 600)) for h in heights
    ]
    document.documentLayout().blockBoundingRect(document.lastBlock())
    lines = PageLines(document)
    assert before == [
        (lines.first_place(h), lines.last_place(h + 600), lines.seen(h, 600)) for h in heights
    ]


def test_they_agree_with_what_stands_on_the_screen(long_page: Any) -> None:
    view = long_page
    bar = view.verticalScrollBar()
    view.document().documentLayout().blockBoundingRect(view.document().lastBlock())
    for value in (0, 333, 5_000, 12_345):
        bar.setValue(value)
        lines = PageLines(view.document())
        place = lines.first_place(float(value))
        cursor = view.textCursor()
        cursor.setPosition(place)
        assert view.cursorRect(cursor).top() >= -3
        cursor.setPosition(max(place - 1, 0))
        assert value == 0 or view.cursorRect(cursor).top() < 0
        last = view.cursorForPosition(QPoint(700, view.viewport().height() - 1)).position()
        assert lines.last_place(float(value + view.viewport().height())) == pytest.approx(
            last, abs=1
        )


def test_below_the_end_the_last_line_is_meant(long_page: Any) -> None:
    document = long_page.document()
    lines = PageLines(document)
    assert lines.first_place(1e9) == document.characterCount() - 1
    assert lines.last_place(1e9) == document.characterCount() - 1


def test_of_a_paragraph_without_end_only_what_is_seen_counts(context: Any, qtbot: Any) -> None:
    document = QTextDocument(" ".join(PARAGRAPHS))
    document.setTextWidth(600)
    lines = PageLines(document)
    seen = lines.seen(5_000, 600)
    assert 0 < seen.first < seen.last < document.characterCount() - 10_000
    assert seen.last - seen.first < 10_000
    assert seen.first <= lines.first_place(5_000) < lines.last_place(5_600) == seen.last
