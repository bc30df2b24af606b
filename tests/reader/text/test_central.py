"""Central texts: who shares most with the others stands for them."""

from __future__ import annotations

from reader.text.central import most_central


def texts(*lines: str) -> list[frozenset[str]]:
    return [frozenset(line.split()) for line in lines]


def test_the_text_with_the_most_shared_words_comes_first() -> None:
    some = texts("bridge river", "bridge river ferry", "ferry storm", "cheese wine bread")
    ((place, shared),) = most_central(some, [1, 2, 3, 4], 1)
    assert place == 1
    assert shared == ("bridge", "ferry", "river")


def test_every_article_has_its_turn_before_one_comes_twice() -> None:
    some = texts("bridge river", "bridge river", "bridge river town", "bridge")
    places = [place for place, _ in most_central(some, [1, 1, 1, 2], 4)]
    assert places == [0, 3, 2, 1]  # and the same words come last


def test_length_alone_does_not_win() -> None:
    some = texts("bridge river", "bridge river", "bridge " + " ".join(f"w{n}" for n in range(60)))
    assert most_central(some, [1, 2, 3], 1)[0][0] == 0


def test_few_or_no_texts() -> None:
    assert most_central([], [], 3) == []
    assert most_central(texts("", "alone"), [1, 2], 3) == [(0, ()), (1, ())]
