"""Words and runs of words as numbers, and how sketches tell how much of two texts is the same."""

from __future__ import annotations

import random

import numpy as np
import pytest

from reader.text.sameness import covered, sameness
from reader.text.shingles import shingles, sketch, word_numbers


def made_up(count: int, seed: int) -> list[str]:
    chance = random.Random(seed)
    return [f"w{chance.randrange(5000)}" for _ in range(count)]


def numbers(words: list[str]) -> np.ndarray:
    return word_numbers(" ".join(words))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The river, at last!", "the RIVER at last"),
        ("café résumé", "cafe resume"),
        ("Река је замрзнута", "Reka je zamrznuta"),
        ("don’t “stop”", "don't 'stop'"),
        ("ﬁrst　ｗｏｒｄｓ", "first words"),
        ("日本語 。", "日本語"),
    ],
)
def test_how_it_is_written_does_not_matter(one: str, other: str) -> None:
    assert word_numbers(one).tolist() == word_numbers(other).tolist()


def test_words_are_told_apart() -> None:
    words = ["a", "ab", "ba", "abc", "acb", "cab", "river", "rivers", "12", "21", "日", "本"]
    assert len(set(word_numbers(" ".join(words)).tolist())) == len(words)
    assert len(word_numbers("日本語 and 한국")) == 6
    assert len(word_numbers("")) == len(word_numbers(" — … !")) == 0


def test_a_long_text_is_the_same_as_its_parts() -> None:
    words = made_up(40_000, 1)
    whole = numbers(words)
    parts = [numbers(words[start : start + 5000]) for start in range(0, len(words), 5000)]
    assert whole.tolist() == np.concatenate(parts).tolist()


def test_a_text_without_spaces_may_be_long() -> None:
    assert len(word_numbers("x" * 200_000)) <= 4
    assert len(word_numbers("語" * 200_000)) == 200_000


def test_runs_know_the_order_of_their_words() -> None:
    forwards, backwards = shingles(word_numbers("a b c d")), shingles(word_numbers("d c b a"))
    assert len(forwards) == 1
    assert forwards.tolist() != backwards.tolist()
    assert len(shingles(word_numbers("a b c"))) == 0


@pytest.mark.parametrize("part", [0.0, 0.02, 0.05, 0.1, 0.2])
def test_sketches_agree_as_often_as_texts_do(part: float) -> None:
    differences = []
    for seed in range(12):
        words = made_up(600, seed)
        chance = random.Random(seed)
        other = [w if chance.random() >= part else f"x{n}" for n, w in enumerate(words)]
        ours, theirs = numbers(words), numbers(other)
        agreeing = (sketch(shingles(ours)) == sketch(shingles(theirs))).mean()
        differences.append(float(agreeing) - sameness(ours, theirs).jaccard)
    assert abs(sum(differences) / len(differences)) < 0.05


def test_strange_texts_have_sketches_that_do_not_agree() -> None:
    sketches = [sketch(shingles(numbers(made_up(600, seed)))) for seed in range(20)]
    agreeing = [(one == other).mean() for i, one in enumerate(sketches) for other in sketches[:i]]
    assert max(agreeing) < 0.08


def test_how_much_is_the_same() -> None:
    words = made_up(400, 1)
    whole = numbers(words)
    same = sameness(whole, whole)
    assert (same.jaccard, same.contained, same.share) == (1.0, 1.0, 1.0)
    half = sameness(whole, numbers(words[:200]))
    assert half.contained == 1.0
    assert half.jaccard == pytest.approx(0.5, abs=0.01)
    assert half.share == pytest.approx(2 / 3, abs=0.01)
    assert sameness(whole, numbers([])).share == 0.0
    assert not sameness(numbers([]), numbers([])).is_one_story


def test_a_run_covers_all_of_its_words() -> None:
    text, other = word_numbers("a b c d e f g"), word_numbers("x b c d e y")
    runs = shingles(text)
    assert covered(runs, shingles(other)).tolist() == [False, True, True, True, True, False, False]
