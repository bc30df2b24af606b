from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.document import Boilerplate, Figure, Inline, InlineStyle, Role
from reader.model.selector import Span
from reader.text.canonical import Piece, build_document, check_document, text_sha256

PIECES = st.lists(
    st.builds(
        Piece,
        text=st.text(max_size=12),
        role=st.sampled_from(Role),
        figure=st.sampled_from([None, Figure(alt="a")]),
    ),
    max_size=8,
)


def test_pieces_become_blocks_of_one_text() -> None:
    document = build_document(
        [
            Piece("Menu", Role.BOILERPLATE, "a short line", Boilerplate.NAVIGATION),
            Piece("Ein Titel 🙂", Role.TITLE),
            Piece("A boy [Getty]", Role.CAPTION, figure=Figure(alt="x"), credit=Span(7, 12)),
            Piece("So it is.", Role.PARAGRAPH, inlines=(Inline(Span(3, 5), InlineStyle.STRONG),)),
        ]
    )
    assert document.text == "Menu\nEin Titel 🙂\nA boy [Getty]\nSo it is."
    assert [document.text_of(b) for b in document.blocks] == document.text.split("\n")
    assert [b.ordinal for b in document.blocks] == [0, 1, 2, 3]
    assert document.blocks[0].kind is Boilerplate.NAVIGATION
    assert document.credit_of(document.blocks[2]) == "Getty"
    assert document.caption_of(document.blocks[2]) == "A boy"
    assert document.inlines[0].span.of(document.text) == "it"


def test_a_piece_without_text_is_kept_for_its_figure_only() -> None:
    document = build_document(
        [
            Piece("", Role.FIGURE, figure=Figure(address="https://example.org/a.png")),
            Piece("", Role.PARAGRAPH),
            Piece("x", Role.PARAGRAPH),
        ]
    )
    assert [b.role for b in document.blocks] == [Role.FIGURE, Role.PARAGRAPH]
    assert document.text == "\nx"
    assert document.block_at(0).role is Role.FIGURE
    assert document.block_at(1).role is Role.PARAGRAPH


def test_no_pieces_are_an_empty_document() -> None:
    assert build_document([]).text == ""
    assert build_document([]).blocks == ()


@given(PIECES)
def test_every_offset_belongs_to_the_block_that_holds_it(pieces: list[Piece]) -> None:
    document = build_document(pieces)
    for block in document.blocks:
        for offset in range(block.span.start, block.span.end + 1):
            assert document.block_at(offset) == block


@pytest.mark.parametrize(
    "piece",
    [
        Piece("abc", Role.CAPTION, credit=Span(2, 4)),
        Piece("abc", Role.PARAGRAPH, inlines=(Inline(Span(1, 5), InlineStyle.CODE),)),
        Piece("abc", Role.PARAGRAPH, inlines=(Inline(Span(0, 1), InlineStyle.CODE, "https://a"),)),
    ],
)
def test_what_reaches_outside_its_piece_is_refused(piece: Piece) -> None:
    with pytest.raises(ValueError, match=r"outside|inline"):
        build_document([piece, Piece("defghi", Role.PARAGRAPH)])


def test_a_document_that_does_not_fit_together_is_refused() -> None:
    document = build_document([Piece("one", Role.TITLE), Piece("two", Role.PARAGRAPH)])
    for broken in (
        replace(document, text="one\ntwo!"),
        replace(document, blocks=document.blocks[:1]),
        replace(document, blocks=(document.blocks[0], replace(document.blocks[1], ordinal=2))),
        replace(document, text="", blocks=(), inlines=(Inline(Span(0, 0), InlineStyle.CODE),)),
    ):
        with pytest.raises(ValueError, match="block"):
            check_document(broken)


def test_the_sum_of_a_text_is_that_of_its_utf8() -> None:
    expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert text_sha256("abc") == expected
    assert text_sha256("\ud800") != text_sha256("")
