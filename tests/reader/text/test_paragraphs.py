"""What stands in one of two texts only, paragraph by paragraph."""

from __future__ import annotations

from reader.text.paragraphs import compare_paragraphs

RIVER = "The river can at last be crossed on foot by everyone who lives here."
MAYOR = "The mayor cut a ribbon while a hundred people waited in the rain."
BRIDGE = "The old bridge had been closed since the flood of many years ago."


def test_the_same_paragraphs_in_another_order_are_the_same() -> None:
    found = compare_paragraphs([RIVER, MAYOR], [MAYOR.upper(), RIVER])
    assert (found.same, found.changed, found.only_here, found.only_there) == (2, (), (), ())


def test_a_changed_one_stands_beside_what_it_was() -> None:
    edited = MAYOR.replace("a hundred", "three hundred")
    found = compare_paragraphs([RIVER, edited], [BRIDGE, MAYOR])
    assert found.changed == ((edited, MAYOR),)
    assert found.only_here == (RIVER,)
    assert found.only_there == (BRIDGE,)
    assert found.same == 0


def test_one_that_was_made_of_two_stands_beside_both() -> None:
    joined = f"{RIVER} {MAYOR}"
    found = compare_paragraphs([joined], [RIVER, MAYOR])
    assert found.changed == ((joined, RIVER), (joined, MAYOR))
    assert found.only_here == found.only_there == ()


def test_what_stands_twice_is_missing_where_it_stands_once() -> None:
    found = compare_paragraphs([RIVER, RIVER], [RIVER])
    assert found.same == 1
    assert found.only_there == ()
    assert found.changed == ((RIVER, RIVER),)


def test_short_lines_and_nothing_at_all() -> None:
    found = compare_paragraphs(["Go on.", "…", ""], ["Stop."])
    assert found.only_here == ("Go on.",)
    assert found.only_there == ("Stop.",)
    assert compare_paragraphs([], []).same == 0
