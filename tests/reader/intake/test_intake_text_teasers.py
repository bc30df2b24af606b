"""Headlines of other articles in the middle of one: hidden, and the article goes on behind them."""

from __future__ import annotations

from reader.intake.cleaning.text_dump import label_text
from reader.intake.formats.plain_text import read_plain_text
from reader.model.document import Boilerplate
from reader.text.canonical import Piece

TITLE = "The old mill grinds flour again"
FIRST = [
    "The mill by the bridge had stood still for forty years when a group of neighbours decided "
    "that it should grind flour again, and asked the town for the key to its door.",
    "They found the wheel rotten, the stones of the mill cracked and its roof open to the rain, "
    "but the mill race still carried water, and that was what they had hoped for.",
]
FIRST += [sentence.replace("mill", "old mill") for sentence in FIRST]
SECOND = [
    "The new wheel of the mill was built of oak in the winter and lowered into the mill race in "
    "April, while half of the town stood on the bridge and watched the neighbours.",
    "Since then the mill has ground flour every Saturday, and the stones have been dressed twice "
    "by a miller who came out of retirement to teach the neighbours.",
]
SECOND += [sentence.replace("mill", "new mill") for sentence in SECOND]
HEADLINES = [
    "Minister resigns after a week of protests in the capital",
    "Storm over the coast: ferries stay in the harbour",
    "Chess",
]


def _pieces(*between: str) -> list[Piece]:
    lines = [TITLE, *FIRST, *between, *SECOND]
    return list(label_text(read_plain_text("\n".join(lines)), "page.txt").pieces)


def test_headlines_under_an_announcement_are_hidden() -> None:
    pieces = _pieces("Related articles", *HEADLINES, "The neighbours were glad, they said.")
    teasers = [piece for piece in pieces if piece.text in HEADLINES]
    assert {piece.kind for piece in teasers} == {Boilerplate.RELATED}
    assert {piece.reason for piece in teasers} == {"stands under “Related articles”"}
    body = [piece.text for piece in pieces if piece.role.is_body]
    assert body == [*FIRST, "The neighbours were glad, they said.", *SECOND]


def test_the_heading_of_the_next_chapter_is_no_headline() -> None:
    pieces = _pieces("Related articles", HEADLINES[0], "The new wheel")
    assert "The new wheel" in [piece.text for piece in pieces if piece.role.is_body]


def test_without_an_announcement_headlines_stay() -> None:
    pieces = _pieces(*HEADLINES[:2])
    assert set(HEADLINES[:2]) <= {piece.text for piece in pieces if piece.role.is_body}
