from __future__ import annotations

import pytest

from reader.model.annotation import Placement, PlaceState
from reader.model.selector import (
    CONTEXT_LENGTH,
    Span,
    Target,
    TextPositionSelector,
    TextQuoteSelector,
)
from reader.text.anchoring import LIKELY, SURE, anchor, describe

TEXT = (
    "The river rose again in the night.\n"
    "“Nobody slept 🙂,” the ferryman told the council, and he asked for boats.\n"
    "The council met at noon; by then the lower street was under water.\n"
    "It voted for sandbags, and against boats, by nine votes to two.\n"
    "By evening the water had gone, and the lower street smelt of mud."
)


def target(words: str, text: str = TEXT) -> Target:
    start = text.index(words)
    return describe(text, Span(start, start + len(words)))


def placed(placement: Placement, text: str) -> str:
    assert placement.span
    return placement.span.of(text)


def test_a_passage_is_described_in_code_points_with_its_context() -> None:
    described = target("the ferryman")
    assert described.position.span.of(TEXT) == described.quote.exact == "the ferryman"
    assert described.quote.prefix == "in the night.\n“Nobody slept 🙂,” "
    assert described.quote.prefix == TEXT[described.position.start - CONTEXT_LENGTH :][:32]
    assert len(described.quote.suffix) == CONTEXT_LENGTH


def test_the_context_ends_where_the_text_does() -> None:
    described = describe("short", Span(1, 3))
    assert described.quote == TextQuoteSelector("ho", "s", "rt")


@pytest.mark.parametrize("span", [Span(3, 3), Span(0, len(TEXT) + 1)])
def test_no_passage_cannot_be_described(span: Span) -> None:
    with pytest.raises(ValueError, match="no passage"):
        describe(TEXT, span)


def test_unchanged_is_exact() -> None:
    assert anchor(target("boats"), TEXT).state is PlaceState.EXACT


def test_text_before_it_moves_a_passage() -> None:
    text = "A new first line.\n" + TEXT
    placement = anchor(target("the lower street was under water"), text)
    assert placement.state is PlaceState.MOVED
    assert placement.score == 1.0
    assert placed(placement, text) == "the lower street was under water"


def test_of_equal_words_the_context_chooses() -> None:
    text = "The lower street is long.\n" + TEXT
    for words in ("the lower street was", "the lower street smelt"):
        marked = target(words)
        short = describe(TEXT, Span(marked.position.start, marked.position.start + 16))
        placement = anchor(short, text)
        assert placement.state is PlaceState.MOVED
        assert placement.span
        assert text.startswith(words, placement.span.start)


def test_white_space_and_marks_make_no_difference() -> None:
    text = TEXT.replace("\n", "\n\n").replace("“", '"').replace("”", '"')
    placement = anchor(target("“Nobody slept 🙂,” the ferryman"), text)
    assert placement.state is PlaceState.MOVED
    assert placement.score == 1.0
    assert placed(placement, text) == '"Nobody slept 🙂," the ferryman'


def test_a_changed_word_is_followed() -> None:
    text = TEXT.replace("for sandbags", "for many sandbags")
    placement = anchor(target("It voted for sandbags, and against boats"), text)
    assert placement.state is PlaceState.MOVED
    assert SURE <= placement.score < 1.0
    assert placed(placement, text) == "It voted for many sandbags, and against boats"


def test_many_changed_words_are_asked_about() -> None:
    text = TEXT.replace("It voted for sandbags, and against", "They voted for some sandbags, not")
    placement = anchor(target("It voted for sandbags, and against boats"), text)
    assert placement.state is PlaceState.UNCERTAIN
    assert LIKELY <= placement.score < SURE
    assert "some sandbags, not boats" in placed(placement, text)


def test_the_words_in_strange_surroundings_are_asked_about() -> None:
    text = "Elsewhere the ferryman told the council nothing at all."
    placement = anchor(target("the ferryman told the council"), text)
    assert placement.state is PlaceState.UNCERTAIN
    assert placed(placement, text) == "the ferryman told the council"


def test_what_is_gone_is_unplaced() -> None:
    placement = anchor(target("It voted for sandbags"), "Quite another story, of dry weather.")
    assert placement.state is PlaceState.UNPLACED
    assert placement.span is None


def test_a_poor_likeness_is_kept_as_a_guess() -> None:
    text = TEXT.replace("It voted for sandbags, and against boats", "A vote on sand or on a boat")
    placement = anchor(target("It voted for sandbags, and against boats"), text)
    assert placement.state is PlaceState.UNPLACED
    assert placement.candidate
    assert "sand" in placement.candidate.of(text)
    assert placement.score < LIKELY


def test_look_alikes_are_never_chosen_between() -> None:
    row = "The bell rang twice over the quiet roofs of the old town.\n"
    text = row * 9
    start = 4 * len(row) + text.index("bell")
    marked = describe(text, Span(start, start + 4))
    assert anchor(marked, text).state is PlaceState.EXACT
    placement = anchor(marked, "A line.\n" + text)
    assert placement.state is PlaceState.UNCERTAIN
    assert placed(placement, "A line.\n" + text) == "bell"


def test_its_equal_elsewhere_is_not_taken_for_a_deleted_passage() -> None:
    text = TEXT.replace("and against boats, ", "")
    placement = anchor(target("boats, by nine"), text)
    assert placement.state is not PlaceState.MOVED
    again = TEXT[TEXT.index("against boats") :]
    start = TEXT.index("boats, by")
    deleted = anchor(describe(TEXT, Span(start, start + 5)), TEXT.replace(again, "nothing."))
    assert deleted.state in {PlaceState.UNCERTAIN, PlaceState.UNPLACED}


def test_a_quote_of_nothing_visible_is_unplaced() -> None:
    for exact in ("", "  ", "\u00ad"):
        nothing = Target(TextPositionSelector(0, len(exact)), TextQuoteSelector(exact))
        assert anchor(nothing, TEXT).state is PlaceState.UNPLACED


def test_an_empty_text_has_no_place() -> None:
    assert anchor(target("boats"), "") == Placement(PlaceState.UNPLACED, None, 0.0)


LINES = [f"Line {n} has {n * 7919 % 1000} sheep and {n * 104729 % 997} geese." for n in range(400)]


def long_passage(new_text: str) -> Placement:
    text = "\n".join(LINES)
    marked = describe(text, Span(text.index(LINES[50]), text.index(LINES[350]) - 1))
    assert len(marked.quote.exact) > 10_000
    return anchor(marked, new_text)


def test_a_long_passage_with_words_put_in_and_taken_out_keeps_both_ends() -> None:
    changed = [line for n, line in enumerate(LINES) if n % 40 != 7]
    changed.insert(120, "Something new is told here, at some length, and to no purpose.")
    changed.insert(0, "A new beginning.")
    new_text = "\n".join(changed)
    placement = long_passage(new_text)
    assert placement.state is PlaceState.MOVED
    expected = new_text[new_text.index(LINES[50]) : new_text.index(LINES[350]) - 1]
    assert placed(placement, new_text) == expected


def test_a_long_passage_with_other_first_words_is_found_by_the_rest() -> None:
    rewritten = "Quite other words, of oxen, begin it."
    new_text = "\n".join([*LINES[:40], *[rewritten] * 25, *LINES[65:]])
    placement = long_passage(new_text)
    assert placement.state in {PlaceState.MOVED, PlaceState.UNCERTAIN}
    assert placement.span
    assert placement.span.overlaps(Span(new_text.index(LINES[70]), new_text.index(LINES[345])))
    assert placement.score > SURE


def test_scripts_without_spaces_are_not_snapped_to_whole_lines() -> None:
    text = (
        "昨日の会議で大統領は新しい計画を発表した。反対派はこれを強く批判している。選挙は来月だ。"
    )
    changed = text.replace("新しい", "新たな")
    placement = anchor(target("大統領は新しい計画を発表した", text), "はじめに。" + changed)
    assert placed(placement, "はじめに。" + changed) == "大統領は新たな計画を発表した"
