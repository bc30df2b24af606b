"""Where an article in a text ends, and what it may hold."""

from __future__ import annotations

from reader.intake.cleaning.endings import ending_of
from reader.intake.cleaning.text_core import best_run, is_detail
from reader.intake.cleaning.text_dump import label_text
from reader.intake.formats.plain_text import read_plain_text
from reader.model.document import Boilerplate, Role

MENU = ["Home", "News", "Sport", "Culture", "Travel", "Weather", "Sign in", "Search"]
TITLE = "How the old mill was brought back to work"
FIRST = [
    "The mill by the bridge had stood still for forty years when a group of neighbours decided "
    "that it should grind flour again, and asked the town for the key to its door.",
    "They found the wheel rotten, the stones cracked and the roof open to the rain, but the mill "
    "race still carried water, and that was what they had hoped for.",
]
SECOND = [
    "The new wheel was built of oak in the winter and lowered into the mill race in April, while "
    "half of the town stood on the bridge and watched the neighbours at work.",
    "Since then the mill has ground flour every Saturday, and the stones have been dressed twice "
    "by a miller who came out of retirement to teach the neighbours.",
]
THIRD = [
    "Flour from the mill is sold on the bridge on market days, and what it brings goes into the "
    "wheel, the stones and the roof, as the neighbours decided in their first winter.",
    "The town has asked them to look after the second mill too, and they have said that they will "
    "think about it when the first one has paid for its wheel.",
]
TEASERS = [
    "A chef from the coast opens his third restaurant, and critics are already queueing for a "
    "table at what may become the season's most talked about kitchen.",
    "Ministers met in the capital on Monday to discuss pensions, and the opposition asked for an "
    "inquiry into how the figures had been published so late.",
]


def _body(lines: list[str]) -> list[str]:
    labelled = label_text(read_plain_text("\n".join(lines)), "page.txt")
    return [piece.text for piece in labelled.pieces if piece.role.is_body]


def test_a_long_listing_stays_inside_the_article() -> None:
    listing = [f"mill.turn(wheel={n}, stones={n % 3}) # {n * 7}" for n in range(40)]
    body = _body([*MENU, TITLE, *FIRST, *SECOND, *listing, *THIRD, *MENU])
    assert set(FIRST + SECOND + THIRD) <= set(body)
    assert set(listing) <= set(body)


def test_other_articles_below_a_heading_that_announces_them_are_not_of_it() -> None:
    body = _body([*MENU, TITLE, *FIRST, *SECOND, "More great stories", *TEASERS, *MENU])
    assert set(FIRST + SECOND) <= set(body)
    assert not set(TEASERS) & set(body)


def test_comments_do_not_belong_to_the_article_even_when_they_speak_of_it() -> None:
    comments = [
        "I remember the mill from my childhood, and I am glad that the neighbours have brought the "
        "wheel back to the bridge.",
        "Does anybody know when the mill is open, and whether the miller sells the flour?",
    ]
    body = _body([*MENU, TITLE, *FIRST, *SECOND, "2 Comments", *comments, "Leave a reply"])
    assert set(FIRST + SECOND) <= set(body)
    assert not set(comments) & set(body)


def test_a_remark_in_the_middle_does_not_end_the_article() -> None:
    body = _body([*MENU, TITLE, *FIRST, "Share this article", "Submit", *SECOND, *MENU])
    assert set(FIRST + SECOND) <= set(body)


def test_a_typed_note_comes_out_whole() -> None:
    note = ["Thoughts on the mill", "", *FIRST, "", *SECOND]
    labelled = label_text(read_plain_text("\n".join(note)), "note.txt")
    roles = [piece.role for piece in labelled.pieces]
    assert roles[0] is Role.TITLE
    assert Role.BOILERPLATE not in roles
    assert labelled.metadata.title == "Thoughts on the mill"


def test_what_stands_below_articles_is_known() -> None:
    assert ending_of("About the author")
    assert ending_of("More great local stories")
    assert ending_of("[ 12 comments ]")
    assert ending_of("Your Email*")
    assert ending_of("Mary Smith is a freelance writer who lives by the sea.")
    assert ending_of("Weitere Artikel")


def test_common_sentences_do_not_look_like_an_ending() -> None:
    for text in (*FIRST, *SECOND, *TEASERS, TITLE):
        assert ending_of(text) is None


def test_lines_of_programs_and_settings_are_details_and_entries_of_menus_are_none() -> None:
    for text in ("}", "fn main() {", "return wheel;", "mill.turn(3)", "Price: $1,699", "// stop"):
        assert is_detail(text), text
    for text in ("Home", "Sign in", "News & Sport", "Culture: Books and Films", "The new wheel"):
        assert not is_detail(text), text


def test_short_lines_of_a_program_do_not_end_the_article() -> None:
    program = ["fn turn() {", "wheel = 2", "}", "fn stop() {", "}"] * 2
    body = _body([*MENU, TITLE, *FIRST, *program, *SECOND, *program, *THIRD, *MENU])
    assert set(FIRST + SECOND + THIRD) <= set(body)


def test_what_only_may_be_an_end_does_not_cut_a_short_article_in_two() -> None:
    scores, signs = [1.5, 1.0, 1.2], [None, None, None]
    assert best_run(scores, signs, [None, Boilerplate.OTHER, None]) == (0, 3)
    assert best_run(scores, signs, [None, Boilerplate.COMMENTS, None]) == (0, 1)
