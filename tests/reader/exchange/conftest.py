"""An article as a library holds it, for the tests of what is written out and read back."""

from __future__ import annotations

import pytest

from reader.model.annotation import Annotation, Colour, Placement, PlaceState
from reader.model.article import Article, Metadata, Source
from reader.model.document import Boilerplate, Document, Figure, Inline, InlineStyle, Role
from reader.model.selector import Span
from reader.text.anchoring import describe
from reader.text.canonical import Piece, build_document


@pytest.fixture
def article() -> Article:
    return Article(
        id=7,
        uuid="3b9f0f4e-3f0c-4f5e-8d7c-0a4f1f6f2a11",
        metadata=Metadata(
            title='Floods: "the river" rose — again',
            byline="The staff",
            publication="The Lower Street",
            published="2023-01-08",
            language="en",
            address="https://example.org/a_(b)?c=d&e=<f>",
        ),
        source=Source("flood.txt", "0" * 64, "text/plain", "utf-8", 321),
        word_count=30,
        added_at="2023-01-09T10:11:12.345Z",
    )


@pytest.fixture
def document() -> Document:
    return build_document(
        [
            Piece("Home | News", Role.BOILERPLATE, "short lines", Boilerplate.NAVIGATION),
            Piece('Floods: "the river" rose — again', Role.TITLE, "first heading"),
            Piece("A ferry [Getty Images]", Role.CAPTION, figure=Figure(), credit=Span(9, 21)),
            Piece("# No heading, *no emphasis*, <b>no tag</b> & &copy; [no](link).", Role.LEAD),
            Piece(
                "Nobody slept here, the ferryman said.",
                Role.PARAGRAPH,
                inlines=(
                    Inline(Span(0, 12), InlineStyle.LINK, "https://example.org/sleep"),
                    Inline(Span(7, 12), InlineStyle.STRONG),
                    Inline(Span(23, 31), InlineStyle.EMPHASIS),
                ),
            ),
            Piece("What came next", Role.HEADING, level=2),
            Piece("sandbags", Role.LIST_ITEM, level=3),
            Piece("boats", Role.LIST_ITEM, level=2),
            Piece("1. We go.", Role.QUOTATION),
            Piece("if x:\n    ```y```", Role.CODE),
            Piece("a | b\nc | d", Role.TABLE),
        ]
    )


@pytest.fixture
def annotations(document: Document) -> list[Annotation]:
    def mark(
        number: int, words: str, note: str, tags: tuple[str, ...], place: Placement | None = None
    ) -> Annotation:
        start = document.text.index(words)
        span = Span(start, start + len(words))
        return Annotation(
            id=number,
            uuid=f"3b9f0f4e-3f0c-4f5e-8d7c-0a4f1f6f2a{number}",
            article_id=7,
            target=describe(document.text, span),
            placement=place or Placement(PlaceState.EXACT, span),
            colour=list(Colour)[number % 5],
            note=note,
            tags=tags,
            created_at="2023-01-10T10:11:12.345Z",
            changed_at="2023-01-11T10:11:12.345Z",
        )

    return [
        mark(22, "sandbags\nboats", "Why *these*?\n- ask\n\nAnd when?", ("weather/Floods",)),
        mark(21, "Nobody slept", "", ("two words", "weather/floods")),
        mark(23, "ferryman", "", (), Placement(PlaceState.UNPLACED, None, 0.3, Span(3, 9))),
    ]
