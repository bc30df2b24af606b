"""Captions in a text, where nothing but words and place tells them."""

from __future__ import annotations

import pytest

from reader.intake.cleaning.text_dump import label_text
from reader.intake.formats.plain_text import read_plain_text
from reader.model.document import Role

TITLE = "The harbour gets a new crane"
BODY = [
    "The old crane of the harbour was taken down on Monday after ninety years, and the new one "
    "will be put up in its place before the winter storms begin.",
    "It can lift twice as much as the old crane, but it makes half the noise, and the harbour "
    "master hopes that larger ships will come for it.",
    "The old crane will stand in front of the museum, where children may climb up to the cabin "
    "and look at the harbour from above.",
]
SENTENCE = "Workers loosen the last bolts of the crane before it is lifted onto a barge."


def _captions(*lines: str) -> list[str]:
    pieces = label_text(read_plain_text("\n".join(lines)), "page.txt").pieces
    return [piece.text for piece in pieces if piece.role is Role.CAPTION]


def test_the_sentence_above_a_credit_is_the_caption() -> None:
    found = _captions(TITLE, SENTENCE, "Photo: Ann Lee", "By Bo Ek", *BODY)
    assert found == [SENTENCE, "Photo: Ann Lee"]


def test_a_paragraph_above_a_credit_in_the_text_stays_a_paragraph() -> None:
    assert _captions(TITLE, *BODY[:2], SENTENCE, "Photo: Ann Lee", BODY[2]) == ["Photo: Ann Lee"]


def test_a_label_alone_tells_the_credit_below_it() -> None:
    found = _captions(TITLE, SENTENCE, "Credit...", "Ann Lee/The Harbour Times", *BODY)
    assert found == [SENTENCE, "Credit...", "Ann Lee/The Harbour Times"]


@pytest.mark.parametrize(
    "caption",
    [
        "The harbour master Jo Berg (left) and the engineer Kim Dahl on the new crane.",
        "From left: Jo Berg, Kim Dahl and the mayor at the harbour.",
        "FILE PHOTO: The old crane at work in the harbour, before the war.",
        "Hafenmeister Jo Berg (links) mit der Ingenieurin Kim Dahl",
        "Jo Berg, the harbour master, pictured at the old crane in 2021, will keep its cabin.",
        "The crane is taken down at the harbour, Tuesday, Nov. 19, 2019, in Port Example, Maine.",
        "The crane is taken down at the harbour while workers loosen the ... [+]",
    ],
)
def test_who_stands_where_is_said_in_captions(caption: str) -> None:
    assert _captions(TITLE, BODY[0], caption, *BODY[1:]) == [caption]


def test_left_and_right_in_running_text_make_no_caption() -> None:
    text = "Turn left at the harbour, then right, and you will see the crane in front of you."
    assert _captions(TITLE, BODY[0], text, *BODY[1:]) == []


def test_the_picture_may_stand_above_the_title() -> None:
    menu = ["Home", "News", "Sport", "Weather"]
    found = _captions(*menu, "Jo Berg (left) on the crane", "Photo: Ann Lee", TITLE, *BODY)
    assert found == ["Jo Berg (left) on the crane", "Photo: Ann Lee"]


def test_below_the_title_a_caption_needs_no_sentence() -> None:
    caption = "The harbour master Jo Berg (left) and Kim Dahl"
    assert _captions(TITLE, caption, "Monday, 3 May 2021", *BODY) == [caption]


def test_the_day_of_a_deadline_makes_no_caption() -> None:
    text = "The harbour master wants to hear from you by Wednesday, April 15, 2026, at the latest."
    assert _captions(TITLE, BODY[0], text, *BODY[1:]) == []
