"""Which line of a text is its title."""

from __future__ import annotations

from reader.intake.cleaning.text_dump import label_text
from reader.intake.formats.plain_text import read_plain_text

BODY = [
    "The lighthouse on the northern cape was switched off in the autumn, and the keepers who had "
    "looked after its lamp for three generations moved to the village.",
    "Ships now find the cape by satellite, but the fishermen of the village say that they still "
    "look for the lamp of the lighthouse when they come home at night.",
    "A society has been founded that wants to light the lamp again, at least on Sundays, and the "
    "coast guard has promised to look at the plan.",
]
TITLE = "The keepers of the northern lighthouse"


def _title(*lines: str) -> str:
    return label_text(read_plain_text("\n".join(lines)), "page.txt").metadata.title


def test_the_line_above_the_byline_is_the_title() -> None:
    assert _title("Home", "Coast", "Coast News", TITLE, "By Ann Lee", "4 May 2021", *BODY) == TITLE


def test_the_name_of_a_section_is_not_the_title_even_when_the_text_speaks_of_it() -> None:
    assert _title("The Village", "Shop", TITLE, "The Village", "3 min read", *BODY) == TITLE


def test_the_way_to_the_page_is_not_the_title() -> None:
    assert _title("Start", f"Home » Coast » {TITLE}", TITLE, *BODY) == TITLE


def test_a_heading_that_comes_again_in_the_text_is_not_the_title() -> None:
    heading = "The lighthouse lamp and the village"
    assert _title(TITLE, "Contents", heading, "Plans", *BODY[:2], heading, BODY[2]) == TITLE


def test_a_sentence_below_the_title_does_not_replace_it() -> None:
    lead = "The lamp of the lighthouse is dark, and the village misses it."
    assert _title("Menu", "Search", TITLE, lead, "By Ann Lee", *BODY) == TITLE
