"""Editing one block: the rest only shifts, and what is left of a marked passage stays marked."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model.document import Inline, InlineStyle, Role
from reader.model.selector import Span
from reader.text.canonical import Piece, build_document, check_document
from reader.text.editing import edit_block

LINES = ("The title", "The old bridge was closed for years.", "The ferry ran in summer only.")
WORDS = st.text("abc déf🚢 .\n", min_size=1, max_size=30).filter(str.strip)


def document(lines: tuple[str, ...] = LINES):  # type: ignore[no-untyped-def]
    return build_document(Piece(line, Role.PARAGRAPH) for line in lines)


def test_marks_follow_their_words() -> None:
    before = document()
    edited = edit_block(before, 1, "The very old stone bridge was closed for nine years.")
    after = edited.document
    assert after.revision == before.revision + 1
    check_document(after)

    def carried(words: str) -> str:
        start = before.text.index(words)
        span = edited.carried(Span(start, start + len(words)))
        return span.of(after.text) if span else ""

    assert carried("The title") == "The title"
    assert carried("The ferry ran") == "The ferry ran"
    assert carried("old bridge") == "old stone bridge"
    assert carried("closed for years") == "closed for nine years"


def test_words_that_are_gone_leave_no_place() -> None:
    before = document()
    edited = edit_block(before, 1, "The bridge was closed.")
    start = before.text.index(" for years")
    assert edited.carried(Span(start, start + len(" for years"))) is None


def test_inlines_and_credits_stay_with_their_words() -> None:
    text = "A bridge at dawn [A. Agency]"
    credit = Span(18, 27)
    link = Inline(Span(2, 8), InlineStyle.EMPHASIS)
    before = build_document(
        [Piece(text, Role.CAPTION, credit=credit, inlines=(link,)), Piece("More", Role.PARAGRAPH)]
    )
    after = edit_block(before, 0, "An old bridge, at dawn [A. Agency]").document
    check_document(after)
    assert after.credit_of(after.blocks[0]) == "A. Agency"
    assert [i.span.of(after.text) for i in after.inlines] == ["bridge"]
    assert edit_block(before, 0, "Something else").document.inlines == ()


@given(st.lists(WORDS, min_size=1, max_size=4), WORDS, st.data())
def test_any_edit_tiles_the_text_and_leaves_the_others_alone(
    lines: list[str], new: str, data: st.DataObject
) -> None:
    before = document(tuple(lines))
    ordinal = data.draw(st.integers(0, len(lines) - 1))
    edited = edit_block(before, ordinal, new)
    check_document(edited.document)
    texts = [edited.document.text_of(block) for block in edited.document.blocks]
    assert texts == [*lines[:ordinal], new, *lines[ordinal + 1 :]]
    for block in before.blocks:
        if block.ordinal != ordinal:
            span = edited.carried(block.span)
            assert span
            assert span.of(edited.document.text) == before.text_of(block)


@given(WORDS, WORDS, st.data())
def test_a_carried_span_holds_only_old_letters_in_order_or_new_ones_between(
    old: str, new: str, data: st.DataObject
) -> None:
    before = document((old,))
    edited = edit_block(before, 0, new)
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    span = edited.carried(Span(start, end))
    if span:
        assert 0 <= span.start < span.end <= len(new)
        whole = edited.carried(Span(0, len(old)))
        assert whole
        assert whole.start <= span.start
        assert span.end <= whole.end
