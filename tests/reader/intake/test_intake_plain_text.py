"""Plain text: paragraphs, wrapped lines, and no letter lost."""

from __future__ import annotations

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from reader.intake.formats.plain_text import read_plain_text

PARAGRAPHS = [
    "The ferry left at six in the morning, when the harbour was still dark and the only light "
    "came from the kitchen of the inn, where the cook was already cutting bread.",
    "Nobody spoke on the way. The captain, a woman of about fifty, had seen the weather report "
    "and looked at the clouds in the west as one looks at a guest who comes too early.",
    "At noon they reached the island.",
    "There were three houses, a well, and a telephone that had not worked since the storm of the "
    "winter before; the postman had brought the letters by boat ever since.",
]


def texts(source: str) -> list[str]:
    return [line.text for line in read_plain_text(source).lines]


def test_a_line_is_a_paragraph() -> None:
    assert texts("\n".join(PARAGRAPHS)) == PARAGRAPHS


def test_blank_lines_part_paragraphs_and_are_counted() -> None:
    lines = read_plain_text("One.\n\n\n\nTwo.\r\n\r\nThree.").lines
    assert [(line.text, line.gap) for line in lines] == [("One.", 0), ("Two.", 3), ("Three.", 1)]


def test_wrapped_lines_are_joined() -> None:
    for width in (60, 72, 80):
        wrapped = "\n\n".join(textwrap.fill(p, width) for p in PARAGRAPHS)
        assert texts(wrapped) == PARAGRAPHS, width


def test_wrapped_paragraphs_that_only_an_indent_parts() -> None:
    wrapped = "\n".join(textwrap.fill(p, 70, initial_indent="    ") for p in PARAGRAPHS)
    assert texts(wrapped) == PARAGRAPHS


def test_a_menu_above_wrapped_text_stays_a_menu() -> None:
    wrapped = "\n\n".join(textwrap.fill(p, 72) for p in PARAGRAPHS)
    assert texts(f"Home\nNews\nSport\n\n{wrapped}")[:3] == ["Home", "News", "Sport"]


def test_a_poem_keeps_its_lines() -> None:
    poem = ["The wind has gone to bed,", "the moon is out alone,", "and nothing has been said."]
    assert texts("\n".join(poem)) == poem


def test_a_wrapped_line_with_a_hyphen_keeps_it() -> None:
    text = (
        "It was the longest of all the winters that anybody could think of, a well-\n"
        "known fact that nobody in the village liked to be told by those from out-\n"
        "side, who came in June."
    )
    joined = texts(text)
    assert len(joined) == 1
    assert "a well-known fact" in joined[0]


def letters(text: str) -> list[str]:
    return [c for c in text if c.isalnum()]


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Co", "Cn"))))
def test_no_letter_is_lost(source: str) -> None:
    assert letters("".join(texts(source))) == letters(source)


@given(st.lists(st.text("ab c.-,", max_size=90), max_size=40))
def test_no_letter_is_lost_where_lines_are_joined(lines: list[str]) -> None:
    source = "\n".join(lines)
    assert letters("".join(texts(source))) == letters(source)
