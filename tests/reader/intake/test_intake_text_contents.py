"""A list of contents above a text is furniture: its entries stand in the text again as headings."""

from __future__ import annotations

from reader.intake.cleaning.text_contents import mark_contents
from reader.intake.cleaning.text_dump import label_text
from reader.intake.formats.plain_text import read_plain_text
from reader.model.document import Boilerplate, Role
from reader.text.canonical import Piece

TITLE = "How to keep bees in a small garden"
HEADINGS = ["Where to put the hive", "What bees need in spring", "How to lift a frame", "Winter"]
TEXTS = [
    "Put the hive where the morning sun reaches it, with its back to the wind and a hedge in front "
    "of it, so that the bees fly up over the heads of the people in the garden.",
    "In spring the bees need water near the hive and flowers from the first warm day, and the hive "
    "needs a look inside as soon as the bees fly at noon.",
    "Lift a frame slowly and straight up, because bees that are pressed against the wall of the "
    "hive get angry, and put it back the way it hung in the hive before.",
    "In winter the bees sit close together, and the garden is quiet; leave the hive alone and keep "
    "the snow away from its door until the bees fly again.",
]
INTRODUCTION = (
    "Bees can be kept in a garden that is hardly larger than a room, and this is what people with "
    "a small garden should know about the hive and the bees before they begin."
)


def _pieces(contents: list[str]) -> list[Piece]:
    chapters = [
        line
        for heading, text in zip(HEADINGS, TEXTS, strict=True)
        for line in (heading, text, text.replace("bees", "the bees"), text.replace("the", "a"))
    ]
    lines = [TITLE, INTRODUCTION, *contents, *chapters]
    return list(label_text(read_plain_text("\n".join(lines)), "page.txt").pieces)


def test_the_list_of_the_headings_is_hidden_and_the_headings_stay() -> None:
    pieces = _pieces(HEADINGS)
    entries = pieces[2:6]
    assert [piece.text for piece in entries] == HEADINGS
    assert {piece.kind for piece in entries} == {Boilerplate.NAVIGATION}
    assert {piece.reason for piece in entries} == {"stands in a list of the headings that follow"}
    body = [piece.text for piece in pieces if piece.role.is_body]
    assert [text for text in body if text in HEADINGS] == HEADINGS


def test_a_list_in_another_order_is_not_one_of_contents() -> None:
    pieces = _pieces(HEADINGS[::-1])
    assert Boilerplate.NAVIGATION not in {piece.kind for piece in pieces}


def test_lines_that_stand_together_twice_are_no_headings() -> None:
    verse = ["Bees in the morning", "Bees at noon", "Bees in the evening", "Bees in the moon"]
    pieces = [Piece(text, Role.PARAGRAPH, "reads like running text") for text in (*verse, *verse)]
    assert mark_contents(pieces, (0, 8)) == pieces
