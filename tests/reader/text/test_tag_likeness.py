"""Tag likeness: what looks alike is named once with its difference, what does not is left alone."""

from __future__ import annotations

import random
import time

import pytest

from reader.model.codebook import Likeness
from reader.text.tag_likeness import alike


@pytest.mark.parametrize(
    ("one", "other", "difference"),
    [
        ("Climate change", "climate-change", Likeness.WRITING),
        ("café", "Cafe", Likeness.WRITING),
        ("Đoković", "dokovic", Likeness.WRITING),
        ("policy", "policies", Likeness.FORM),
        ("bus", "buses", Likeness.FORM),
        ("class", "classes", Likeness.FORM),
        ("energy/wind farm", "energy/wind-farms", Likeness.FORM),
        ("Kosovo war", "war, Kosovo", Likeness.ORDER),
        ("economy", "econmy", Likeness.SPELLING),
        ("government", "goverment", Likeness.SPELLING),
        ("reconciliation", "reconcilation", Likeness.SPELLING),
        ("press/freedom", "press/freedon", Likeness.SPELLING),
        ("kosovo", "politics/kosovo", Likeness.PLACE),
    ],
)
def test_two_names_that_may_be_one(one: str, other: str, difference: Likeness) -> None:
    assert alike([one, other]) == [(0, 1, difference)]
    assert alike([other, one]) == [(0, 1, difference)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("economy", "economic"),
        ("immigration", "emigration"),
        ("Slovenia", "Slovakia"),
        ("World War 1", "World War 2"),
        ("budget 2014", "budget 2015"),
        ("Russia", "Prussia"),
        ("Iran", "Iraq"),
        ("politics", "politics/kosovo"),
        ("energy", "energy/energy"),
        ("France/economy", "Germany/economy"),
        ("日本", "中国"),
    ],
)
def test_two_names_that_are_two(one: str, other: str) -> None:
    assert alike([one, other]) == []


def test_below_two_that_are_alike_nothing_is_said_twice() -> None:
    paths = ["policy", "policy/health", "policies", "policies/health", "policies/energy"]
    assert alike(paths) == [(0, 2, Likeness.FORM)]


def test_the_surest_come_first() -> None:
    found = alike(["econmy", "economy", "Economy"])
    assert found[0][2] is Likeness.WRITING


def test_a_name_that_many_share_in_other_places_is_no_pair() -> None:
    paths = ["health", *(f"country {letter}/health" for letter in "abcdefgh")]
    assert alike(paths) == []


def test_five_thousand_tags_take_a_moment() -> None:
    chance = random.Random(7)
    syllables = ("ka", "re", "mi", "to", "lu", "sa", "ne", "po", "vi", "dor", "gen", "mar")
    names = {
        " ".join("".join(chance.choices(syllables, k=3)) for _ in range(2)) for _ in range(5000)
    }
    started = time.process_time()
    alike([*sorted(names), "climate change", "climate-change"])
    assert time.process_time() - started < 6  # 1 s on an old laptop
