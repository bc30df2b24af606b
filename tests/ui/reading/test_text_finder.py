"""Finding words in one article, and walking through what was found."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from reader.model.selector import Span
from ui.reading.match_walk import MatchWalk
from ui.reading.text_finder import TextFinder
from ui.reading.words_beside import beside

TEXT = "Das Café in der Straße; cafe\u0301 again. 🚢 CAFE."


def test_case_and_accents_do_not_matter_and_spans_are_the_texts_own() -> None:
    found = [span.of(TEXT) for span in TextFinder(TEXT).find("cafe")]
    assert found == ["Café", "cafe\u0301", "CAFE"]
    assert [span.of(TEXT) for span in TextFinder(TEXT).find("STRASSE")] == ["Straße"]
    assert [span.of(TEXT) for span in TextFinder(TEXT).find("🚢")] == ["🚢"]


def test_white_space_alone_finds_nothing_and_line_ends_are_spaces() -> None:
    assert TextFinder("a  b").find("  ") == []
    assert TextFinder("one\ntwo").find("one two") == [Span(0, 7)]


@given(st.text(max_size=60), st.text(min_size=1, max_size=3))
def test_every_find_stands_in_the_text(text: str, words: str) -> None:
    for span in TextFinder(text).find(words):
        assert span
        assert span.end <= len(text)


@given(st.text(min_size=1, max_size=40), st.data())
def test_a_piece_of_the_text_is_always_found(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    piece = text[start : start + 6]
    folded = TextFinder(text)
    if TextFinder(piece).find(piece):
        assert folded.find(piece)


def test_the_walk_goes_around_the_ends() -> None:
    walk = MatchWalk()
    assert walk.step(1, 0) is None if not walk.spans else True
    walk.show([Span(5, 6), Span(1, 2), Span(9, 10)])
    assert walk.step(1, 4) == Span(5, 6)
    assert walk.step(1, 0) == Span(9, 10)
    assert walk.step(1, 0) == Span(1, 2)
    assert walk.step(-1, 0) == Span(9, 10)


def test_the_next_character_takes_its_marks_along() -> None:
    text = "e\u0301a 👩\u200d🚀!"
    assert beside(text, 0, 1, by_word=False) == 2
    assert beside(text, 2, -1, by_word=False) == 0
    assert beside(text, 4, 1, by_word=False) == 7


def test_the_next_word_ends_behind_its_last_letter() -> None:
    text = "The well-known captain's ship."
    ends = [0]
    for _ in range(4):
        ends.append(beside(text, ends[-1], 1, by_word=True))
    assert [text[a:b].strip() for a, b in pairwise(ends)] == [
        "The",
        "well-known",
        "captain's",
        "ship",
    ]
    assert beside(text, ends[3], -1, by_word=True) == ends[2]
