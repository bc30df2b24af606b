"""Offsets of the text and positions of the page: they find each other, whatever is written."""

from __future__ import annotations

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from reader.model.article import Article, Metadata, Source
from reader.model.document import Block, Boilerplate, Document, Figure, Inline, InlineStyle, Role
from reader.model.selector import Span
from ui.reading.document_builder import build_page
from ui.reading.offset_map import OffsetMap, page_text, qt_length
from ui.reading.page import Page
from ui.reading.page_style import PageStyle
from ui.theme.theme import Theme

ARTICLE = Article(
    1,
    "u",
    Metadata(title="A title", publication="Paper", published="2023"),
    Source("a.txt", "0" * 64, "text/plain"),
    10,
    "2026-01-01T00:00:00.000Z",
)
LETTERS = st.characters(exclude_categories=["Cs"]) | st.sampled_from(
    "aé\u0301🚢👩\u200d🚀\u2028\u2029\n\t\u00a0\ufffc\ufdd0\u200fאב\r"
)
TEXTS = st.text(LETTERS, max_size=24)
ROLES = st.sampled_from(list(Role))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    texts = draw(st.lists(TEXTS, min_size=1, max_size=8))
    blocks: list[Block] = []
    inlines: list[Inline] = []
    start = 0
    for ordinal, text in enumerate(texts):
        role = draw(ROLES)
        span = Span(start, start + len(text))
        credit = None
        if role is Role.CAPTION and text:
            low = draw(st.integers(0, len(text) - 1))
            credit = Span(start + low, start + draw(st.integers(low + 1, len(text))))
        if text and draw(st.booleans()):
            low = draw(st.integers(0, len(text) - 1))
            style = draw(st.sampled_from(list(InlineStyle)))
            address = "https://example.org/" if style is InlineStyle.LINK else ""
            inlines.append(Inline(Span(start + low, span.end), style, address))
        figure = Figure() if draw(st.booleans()) else None
        kind = Boilerplate.TAGS if role.is_hidden else None
        blocks.append(Block(ordinal, span, role, "why", kind, figure=figure, credit=credit))
        start = span.end + 1
    return Document("\n".join(texts), tuple(blocks), tuple(inlines))


@cache
def page_style() -> PageStyle:
    """One for all examples: making a theme gives the whole application a new style sheet."""
    return PageStyle(Theme(), 19, 70)


def page_of(document: Document, open_ribbons: frozenset[int] = frozenset()) -> Page:
    return build_page(ARTICLE, document, page_style(), lambda _sha: None, open_ribbons)


def units(text: str) -> list[str]:
    """The UTF-16 units of a text."""
    data = text.encode("utf-16-le", "surrogatepass")
    return [data[i : i + 2].decode("utf-16-le", "surrogatepass") for i in range(0, len(data), 2)]


def raw(document: QTextDocument, start: int, end: int) -> str:
    """What stands between two positions, as the document keeps it."""
    joined = "".join(document.characterAt(place) for place in range(start, end))
    return joined.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


@settings(max_examples=120, deadline=None)
@given(documents(), st.booleans())
def test_every_shown_character_stands_where_the_map_says(
    qapp: object, document: Document, are_open: bool
) -> None:
    every = frozenset(range(len(document.blocks)))
    page = page_of(document, every if are_open else frozenset())
    for segment in page.offsets.segments:
        for offset in range(segment.start, segment.end):
            place = page.offsets.to_place(offset)
            assert page.offsets.to_offset(place) == offset
            assert page.offsets.is_shown(offset)
            character = page_text(document.text[offset])
            assert raw(page.text, place, place + qt_length(character)) == character


@settings(max_examples=60, deadline=None)
@given(documents())
def test_all_visible_text_is_on_the_page_and_hidden_text_is_not(
    qapp: object, document: Document
) -> None:
    offsets = page_of(document).offsets
    for block in document.blocks:
        for offset in range(block.span.start, block.span.end):
            if block.is_hidden:
                assert not offsets.is_shown(offset)
            elif block.credit is None:
                assert offsets.is_shown(offset)


@settings(max_examples=60, deadline=None)
@given(documents(), st.data())
def test_a_selection_gives_back_the_span_it_was_made_from(
    qapp: object, document: Document, data: st.DataObject
) -> None:
    page = page_of(document, frozenset(range(len(document.blocks))))
    shown = [o for o in range(len(document.text)) if page.offsets.is_shown(o)]
    if not shown:
        return
    first = data.draw(st.sampled_from(shown))
    last = data.draw(st.sampled_from([o for o in shown if o >= first]))
    span = Span(first, last + 1)
    places = page.offsets.places(span)
    assert page.offsets.span(places[0][0], places[-1][1]) == span
    covered = sum(len(part) for part in page.offsets.shown_between(places[0][0], places[-1][1]))
    assert covered == sum(1 for offset in shown if first <= offset <= last)


def test_the_middle_of_a_pair_belongs_to_its_character() -> None:
    offsets = OffsetMap()
    offsets.add(10, "a🚢b", 100)
    assert [offsets.to_offset(place) for place in range(100, 105)] == [10, 11, 11, 12, 13]
    assert [offsets.to_place(offset) for offset in (10, 11, 12)] == [100, 101, 103]


def test_decoration_belongs_to_what_follows_and_gives_no_span() -> None:
    offsets = OffsetMap()
    offsets.add(0, "abc", 5)
    offsets.add(20, "xyz", 30)
    assert offsets.to_offset(0) == 0
    assert offsets.to_offset(12) == 20
    assert offsets.to_place(7) == 30
    assert offsets.span(9, 29) is None
    assert offsets.span(0, 99) == Span(0, 23)
    assert offsets.shown_length() == 6
    assert offsets.shown_length(until=21) == 4


def test_an_empty_map_is_no_trouble() -> None:
    offsets = OffsetMap()
    assert offsets.to_place(3) == 0
    assert offsets.to_offset(3) == 0
    assert offsets.places(Span(0, 9)) == []
    assert offsets.span(0, 9) is None


def test_page_text_keeps_the_number_of_characters() -> None:
    text = "a\nb\u2029c\ufffcd\ud800e\x00"
    assert len(page_text(text)) == len(text)
    assert len(units(page_text(text))) == qt_length(page_text(text))
