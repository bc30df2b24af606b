"""What a page shows of an article, and what it leaves folded."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QUrl
from PySide6.QtGui import QImage, QTextBlock, QTextDocument

from reader.model.article import Article, Metadata, Source
from reader.model.document import Boilerplate, Figure, Inline, InlineStyle, Role
from reader.model.selector import Span
from reader.text.canonical import Piece, build_document
from ui.reading.document_builder import NO_PICTURE, build_page
from ui.reading.page import Page
from ui.reading.page_document import line_of, ordinal_of
from ui.reading.page_style import Line, PageStyle
from ui.theme.theme import Theme


def article(**known: Any) -> Article:
    return Article(
        1,
        "u",
        Metadata(**{"title": "Known title", **known}),
        Source("a.txt", "0" * 64, "text/plain"),
        460,
        "2026-01-01T00:00:00.000Z",
    )


def page(*pieces: Piece, picture: bytes | None = None, open: Any = (), **known: Any) -> Page:
    return build_page(
        article(**known),
        build_document(pieces),
        PageStyle(Theme(), 19, 70),
        lambda _sha: picture,
        frozenset(open),
    )


def blocks(shown: Page) -> list[QTextBlock]:
    found = []
    block = shown.text.firstBlock()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def lines(shown: Page) -> list[tuple[Line | None, str]]:
    return [(line_of(block), block.text()) for block in blocks(shown)]


def test_the_head_of_a_page(qapp: Any) -> None:
    shown = page(
        Piece("The title", Role.TITLE),
        Piece("The lead", Role.LEAD),
        publication="Paper",
        byline="A. Writer",
        published="2023-05",
    )
    known = ("A. Writer", "May 2023", "2 min read", "460 words")
    assert lines(shown) == [
        (Line.PUBLICATION, "PAPER"),
        (Line.TITLE, "The title"),
        (Line.META, "  ·  ".join(f"\u2068{part}\u2069" for part in known)),
        (Line.LEAD, "The lead"),
    ]


def test_a_byline_in_the_text_is_not_said_twice(qapp: Any) -> None:
    shown = page(
        Piece("The title", Role.TITLE), Piece("By A. Writer", Role.BYLINE), byline="A. Writer"
    )
    words = " ".join(text for _, text in lines(shown))
    assert words.count("A. Writer") == 1


def test_an_article_without_a_title_line_shows_its_known_title(qapp: Any) -> None:
    shown = page(Piece("Only text", Role.PARAGRAPH))
    assert lines(shown)[0] == (Line.TITLE, "Known title")
    assert shown.offsets.is_shown(0)


def test_the_credit_stands_below_the_caption_without_its_brackets(qapp: Any) -> None:
    text = "A boy at the river [Getty Images]"
    start = text.index("Getty")
    shown = page(
        Piece(text, Role.CAPTION, figure=Figure(), credit=Span(start, start + len("Getty Images")))
    )
    assert lines(shown)[-3:] == [
        (Line.EMPTY_PICTURE, NO_PICTURE),
        (Line.CAPTION, "A boy at the river"),
        (Line.CREDIT, "Getty Images"),
    ]
    assert shown.offsets.span(0, shown.text.characterCount()) == Span(0, len(text) - 1)


def test_an_empty_picture_names_where_it_was(qapp: Any) -> None:
    shown = page(
        Piece("", Role.FIGURE, figure=Figure(address="https://www.example.org/a/b.jpg?x=1"))
    )
    assert lines(shown)[-1] == (Line.EMPTY_PICTURE, f"{NO_PICTURE} · www.example.org")


def test_a_stored_picture_is_drawn_no_wider_than_the_column(qapp: Any) -> None:
    image = QImage(2000, 500, QImage.Format.Format_RGB32)
    image.fill(0x336699)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    figure = Figure(image="ab" * 32)
    shown = page(
        Piece("", Role.FIGURE, figure=figure),
        Piece("Its caption", Role.CAPTION, figure=figure),
        picture=bytes(QByteArray(buffer.data()).data()),
    )
    pictures = [block for block in blocks(shown) if line_of(block) is Line.PICTURE]
    assert len(pictures) == 1
    drawn = next(iter(pictures[0])).fragment().charFormat().toImageFormat()
    assert drawn.name() == f"doc:{'ab' * 32}"
    assert drawn.width() == shown.style.column
    assert drawn.height() == round(shown.style.column / 4)
    kind = QTextDocument.ResourceType.ImageResource.value
    kept = shown.text.resource(kind, QUrl(drawn.name()))
    assert kept.width() == shown.style.column * shown.style.dots
    assert shown.text.picture("ab" * 32).width() == 2000


def test_neighbouring_hidden_lines_are_one_ribbon(qapp: Any) -> None:
    hidden = [
        Piece("Menu", Role.BOILERPLATE, "a short line", Boilerplate.NAVIGATION),
        Piece("Share", Role.BOILERPLATE, "a button", Boilerplate.SHARING),
    ]
    shown = page(*hidden, Piece("The title", Role.TITLE))
    assert lines(shown)[0] == (Line.RIBBON, "2 lines hidden: navigation, sharing")
    assert "Menu" not in shown.text.toPlainText()
    ribbon = shown.ribbon_hiding(6)
    assert ribbon is not None
    assert ribbon.key == 0
    assert shown.ribbon_hiding(shown.document.text.index("The title")) is None


def test_an_open_ribbon_shows_its_lines_with_their_reasons(qapp: Any) -> None:
    hidden = [
        Piece("Menu", Role.BOILERPLATE, "a short line", Boilerplate.NAVIGATION),
        Piece("Share", Role.BOILERPLATE, "a button", Boilerplate.SHARING),
    ]
    shown = page(*hidden, Piece("The title", Role.TITLE), open=[1])
    assert lines(shown)[:5] == [
        (Line.RIBBON, "2 lines: navigation, sharing"),
        (Line.HIDDEN, "Menu"),
        (Line.REASON, "a short line"),
        (Line.HIDDEN, "Share"),
        (Line.REASON, "a button"),
    ]
    assert [ordinal_of(block) for block in blocks(shown)[:5]] == [0, 0, 0, 1, 1]
    assert shown.ribbon_hiding(0) is None


def test_inline_styles_and_links(qapp: Any) -> None:
    shown = page(
        Piece(
            "A bold link",
            Role.PARAGRAPH,
            inlines=(
                Inline(Span(2, 6), InlineStyle.STRONG),
                Inline(Span(2, 11), InlineStyle.LINK, "https://example.org/"),
            ),
        )
    )
    formats = {}
    for part in blocks(shown)[-1]:
        fragment = part.fragment()
        formats[fragment.text()] = fragment.charFormat()
    assert list(formats) == ["A ", "bold", " link"]
    assert formats["bold"].font().weight() == 600
    assert formats["bold"].anchorHref() == "https://example.org/"
    assert not formats["A "].isAnchor()


def test_text_from_right_to_left_stands_so(qapp: Any) -> None:
    from PySide6.QtCore import Qt

    shown = page(Piece("שלום עולם", Role.PARAGRAPH), Piece("Hello", Role.PARAGRAPH))
    right, left = blocks(shown)[-2:]
    assert right.blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert left.blockFormat().layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_markup_in_words_stays_words(qapp: Any) -> None:
    shown = page(
        Piece('<img src="file:///etc/passwd"> & <b>x</b>', Role.TITLE), publication="<i>P</i>"
    )
    assert lines(shown)[0][1] == "<I>P</I>"
    assert lines(shown)[1][1] == '<img src="file:///etc/passwd"> & <b>x</b>'
