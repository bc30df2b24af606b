"""An article ends where the text runs on into other things, though no sign says so."""

from __future__ import annotations

import pytest

from reader.intake.cleaning.text_drift import without_drift
from reader.intake.cleaning.text_dump import label_text
from reader.intake.formats.plain_text import read_plain_text

TITLE = "How the old mill was brought back to work"
MILL = [
    "The mill by the bridge had stood still for forty years when a group of neighbours decided "
    "that the mill should grind flour again, and asked the town for the key to its door.",
    "The neighbours found the wheel rotten, the stones cracked and the roof of the mill open to "
    "the rain, but the mill race still carried water under the bridge.",
    "A new wheel of oak was lowered into the mill race in April, while half of the town stood on "
    "the bridge and watched the neighbours at work on the wheel.",
]
MORE_MILL = [
    f"In the {year} winter the neighbours dressed the stones of the mill again, looked after the "
    "wheel and the roof, and ground flour for the town at the bridge every Saturday."
    for year in ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
]
TEASERS = [
    "Culture",
    "Opera",
    "Critics",
    "A chef opens his third restaurant",
    "Mary Miles",
    "A chef from the coast opens his third restaurant, and critics already queue for a table at "
    "what may become the most talked about kitchen of the season.",
    "Ministers argue about pensions",
    "Tom Major",
    "Ministers met in the capital on Monday to discuss pensions, while the opposition asked why "
    "the figures had been published so late this year.",
    "Sailors wait for a storm",
    "Eve Holm",
    "Sailors of nine countries prepare their yachts for a regatta across the ocean, although "
    "meteorologists expect hurricanes before the weekend.",
]


def _body(lines: list[str]) -> list[str]:
    pieces = label_text(read_plain_text("\n".join(lines)), "page.txt").pieces
    return [piece.text for piece in pieces if piece.role.is_body]


def test_teasers_that_follow_without_a_heading_are_not_of_the_article() -> None:
    body = _body([TITLE, *MILL, *MORE_MILL, *TEASERS])
    assert set(MILL + MORE_MILL) <= set(body)
    assert not {line for line in TEASERS if len(line) > 80} & set(body)


def test_a_list_that_speaks_of_the_same_thing_stays() -> None:
    listing = ["The wheel", "The stones", "The roof"]
    body = _body([TITLE, *MILL, *MORE_MILL, *listing, *MORE_MILL[:2], *listing, MILL[0], MILL[1]])
    assert set(MILL + MORE_MILL) <= set(body)
    assert body[-1] == MILL[1]


@pytest.mark.parametrize(("size", "end"), [(400, 4), (100, 10)])
def test_a_short_beginning_is_not_told_from_what_follows(size: int, end: int) -> None:
    known = [{"mill", "wheel", "flour", "bridge"}] * 4
    other = [{"chef", "table", "critic", "season"}, set()] * 3
    scores = [1.0] * 4 + [-1.0, 1.0] * 3
    words = [*known, set(), *other[:5]]
    texts = ["x" * size] * 10
    assert without_drift(texts, words, scores, {4}, (0, 10)) == (0, end)
