"""Anchors under edits: nothing is ever marked that was not meant, and what is whole is found."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from reader.model.annotation import Placement, PlaceState
from reader.model.selector import CONTEXT_LENGTH, Span
from reader.text.anchoring import anchor, describe
from reader.text.folding import fold_noise

SHORT = settings(max_examples=150, deadline=None)
LONG = settings(max_examples=5_000, deadline=None, suppress_health_check=[HealthCheck.too_slow])

# Few letters, so that repeats are everywhere; astral ones and marks, so that no other unit than
# the code point works; marks and spaces that fold together.
LETTERS = st.sampled_from(["a", "b", "ab ", " ", "\n", "🙂", "é", "e\u0301", "“", '"', "—", "क्षि"])
TEXTS = st.lists(LETTERS, min_size=1, max_size=120).map("".join)
OTHERS = st.lists(LETTERS, max_size=60).map("".join)

Letters = list[tuple[str, int]]


@st.composite
def marked_texts(draw: st.DrawFn) -> tuple[str, Span]:
    text = draw(TEXTS)
    start = draw(st.integers(0, len(text) - 1))
    end = draw(st.integers(start + 1, len(text)))
    assume(text[start:end].strip())
    return text, Span(start, end)


@SHORT
@given(marked_texts())
def test_in_its_own_text_a_passage_stands_where_it_stood(marked: tuple[str, Span]) -> None:
    text, span = marked
    assert anchor(describe(text, span), text) == Placement(PlaceState.EXACT, span, 1.0)


def check_edits_elsewhere(marked: tuple[str, Span], before: str, after: str) -> None:
    """The quote and its surroundings stay whole; what is before and after them is replaced."""
    text, span = marked
    target = describe(text, span)
    quote = target.quote
    whole = quote.prefix + quote.exact + quote.suffix
    new_text = before + whole + after
    truth = Span(
        len(before) + len(quote.prefix), len(before) + len(quote.prefix) + len(quote.exact)
    )
    placement = anchor(target, new_text)
    assert placement.state is not PlaceState.UNPLACED
    assert placement.span
    if placement.state is PlaceState.UNCERTAIN:
        return
    found = placement.span
    assert fold_noise(found.of(new_text)).text == fold_noise(quote.exact).text
    is_alike = new_text.startswith(whole, found.start - len(quote.prefix))
    # A look-alike may be taken for it only at the very position where it stood. Of two dashes or
    # spaces that fold into one, either is the place.
    folded = fold_noise(new_text)
    is_same = folded.folded(found) == folded.folded(truth)
    assert is_same or (is_alike and found == target.position.span)


@SHORT
@given(marked_texts(), OTHERS, OTHERS)
def test_edits_elsewhere_never_lose_or_move_a_passage(
    marked: tuple[str, Span], before: str, after: str
) -> None:
    check_edits_elsewhere(marked, before, after)


@pytest.mark.slow
@LONG
@given(marked_texts(), OTHERS, OTHERS)
def test_edits_elsewhere_never_lose_or_move_a_passage_long_form(
    marked: tuple[str, Span], before: str, after: str
) -> None:
    check_edits_elsewhere(marked, before, after)


def prose(rng: random.Random) -> str:
    """Made-up text in a small made-up language, with words repeated as in any other."""
    words = ["".join(rng.choices("aeiounstrlk🙂é", k=rng.randint(1, 8))) for _ in range(60)]
    lines = (" ".join(rng.choices(words, k=rng.randint(4, 40))) + "." for _ in range(12))
    return "\n".join(lines)


def edit(rng: random.Random, letters: Letters) -> None:
    """Take out, put in or replace a few or many code points, anywhere."""
    at = rng.randrange(len(letters) + 1)
    size = min(int(rng.paretovariate(0.8) * 2), 200)
    new = [(rng.choice("aeioun strlk"), -1) for _ in range(rng.choice([0, size]))]
    letters[at : at + rng.choice([0, size])] = new


def check_random_edits(seed: int, edits: int) -> None:
    """Placed without asking means on the very letters that were marked."""
    rng = random.Random(seed)
    text = prose(rng)
    start = rng.randrange(len(text) - 1)
    span = Span(start, min(len(text), start + rng.choice([4, 12, 40, 150, 600])))
    assume(span.of(text).strip())
    letters: Letters = [(c, i) for i, c in enumerate(text)]
    for _ in range(edits):
        edit(rng, letters)
    target = describe(text, span)
    new_text = "".join(c for c, _ in letters)
    placement = anchor(target, new_text)
    if placement.state in {PlaceState.EXACT, PlaceState.MOVED}:
        assert placement.span
        found = letters[placement.span.start : placement.span.end]
        meant = sum(span.start <= i < span.end for _, i in found)
        is_alike = describe(new_text, placement.span).quote == target.quote
        assert is_alike or 2 * meant >= len(found)


@SHORT
@given(st.integers(0, 2**32), st.integers(0, 40))
def test_random_edits_never_mark_other_words(seed: int, edits: int) -> None:
    check_random_edits(seed, edits)


@pytest.mark.slow
@LONG
@given(st.integers(0, 2**32), st.integers(0, 40))
def test_random_edits_never_mark_other_words_long_form(seed: int, edits: int) -> None:
    check_random_edits(seed, edits)


@SHORT
@given(st.integers(0, 2**32), st.text(max_size=300), st.text(max_size=300))
def test_a_passage_with_its_surroundings_whole_is_found_without_asking(
    seed: int, before: str, after: str
) -> None:
    rng = random.Random(seed)
    text = prose(rng)
    start = rng.randrange(CONTEXT_LENGTH, len(text) - 200)
    span = Span(start, start + rng.randint(8, 150))
    assume(span.of(text).strip() == span.of(text))
    new_text = f"{before}\n{text}\n{after}"
    placement = anchor(describe(text, span), new_text)
    moved = Span(span.start + len(before) + 1, span.end + len(before) + 1)
    assert placement == Placement(PlaceState.MOVED, moved, 1.0)
