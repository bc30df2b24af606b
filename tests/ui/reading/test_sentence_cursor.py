"""Reading sentence by sentence: what is selected, what it does, what a screen reader is told."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
CAPTAIN = (
    "Every morning the captain started both engines, listened for a while and stopped them again."
)
SHIP = "He said that a ship which is not moved forgets how to move, and that this is true of towns."


@pytest.fixture
def told(desk: Any, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What screen readers were told about the text, in order."""
    words: list[str] = []

    def listen(event: Any) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent) and event.object() is desk.view:
            words.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return words


def mark(desk: Any, words: str, **look: Any) -> None:
    made = desk.library.annotations.highlight(desk.article_id, desk.span(words), **look)
    desk.context.hub.changed.emit(made)


def selected(desk: Any) -> str:
    span = desk.view.selected_span()
    return str(span.of(desk.text)) if span else ""


def test_each_sentence_is_told(desk: Any, told: list[str]) -> None:
    desk.view.select_span(desk.span("Every"))
    desk.press(Key.Key_J)
    desk.press(Key.Key_K)
    assert told == [SHIP, CAPTAIN]


def test_a_heading_says_that_it_is_one(desk: Any, told: list[str]) -> None:
    desk.view.select_span(desk.span("A ferry stood"))
    desk.press(Key.Key_K)
    assert told == ["Heading: The ferry that never left the harbour."]


def test_marks_and_their_tags_and_notes_are_told(desk: Any, told: list[str]) -> None:
    mark(desk, SHIP, tags=["kosovo"], note="check the number")
    mark(desk, "both engines", tags=["noise", "ships"])
    desk.view.select_span(desk.span("her."))
    for _ in range(3):
        desk.press(Key.Key_J)
    assert told[1:] == [
        f"{CAPTAIN} “both engines”: Highlighted yellow, tags noise, ships.",
        f"{SHIP} Highlighted yellow, tag kosovo, note: check the number.",
    ]


def test_h_and_t_act_on_the_sentence_and_reading_goes_on(desk: Any, told: list[str]) -> None:
    desk.view.select_span(desk.span("her."))
    desk.press(Key.Key_J)
    desk.press(Key.Key_J)
    desk.press(Key.Key_H)
    assert [made.quote for made in desk.annotations] == [CAPTAIN]
    desk.press(Key.Key_J)
    assert selected(desk) == SHIP
    assert told[-2:] == ["Highlighted yellow", SHIP]


def test_a_sentence_that_is_marked_is_its_mark(desk: Any, told: list[str]) -> None:
    mark(desk, CAPTAIN)
    desk.view.select_span(desk.span("He said"))
    desk.press(Key.Key_K)
    assert selected(desk) == CAPTAIN
    desk.press(Key.Key_3)
    assert [(a.quote, a.colour.value) for a in desk.annotations] == [(CAPTAIN, "blue")]
    desk.press(Key.Key_Delete)
    assert desk.annotations == []


def test_shift_extends_by_sentences_and_takes_them_back(desk: Any, told: list[str]) -> None:
    desk.view.select_span(desk.span("her."))
    desk.press(Key.Key_J)
    desk.press(Key.Key_J)
    desk.press(Key.Key_J, SHIFT)
    assert selected(desk) == f"{CAPTAIN}\n{SHIP}"
    assert told[-1] == SHIP
    desk.press(Key.Key_K, SHIFT)
    assert selected(desk) == CAPTAIN
    desk.press(Key.Key_K, SHIFT)
    assert selected(desk).endswith(CAPTAIN)
    assert selected(desk).startswith("People on the other bank")


def test_a_ribbon_tells_how_to_open_it(desk: Any, told: list[str]) -> None:
    desk.view.select_span(desk.span("In the end it was the children"))
    desk.press(Key.Key_J)
    assert told[-1].endswith("Enter shows them.")
    assert told[-1].startswith("2 lines hidden")


def test_what_a_tag_or_a_note_adds_is_told(desk: Any, told: list[str]) -> None:
    mark(desk, CAPTAIN)
    desk.click("both engines")
    assert told == [f"“{CAPTAIN}”. Highlighted yellow"]
    (made,) = desk.annotations
    changes = desk.library.annotations.add_tags(made.id, ["harbour"])
    desk.context.hub.changed.emit(changes)
    assert told[-1] == "Highlighted yellow, tag harbour"


def test_a_sentence_does_not_end_at_an_abbreviation_and_bears_any_letter(desk: Any) -> None:
    lines = ("🚢 A title", "Mr. Ø. Smith met 🚢 Dr. Jones in St. Ives. Then 3.5 million came.")
    added, _ = desk.library.articles.add_data("\n\n".join(lines).encode(), "smith.txt")
    desk.article_id = added.article_id
    desk.context.navigator.open(desk.article_id)
    desk.press(Key.Key_J)
    desk.press(Key.Key_J)
    assert selected(desk) == "Mr. Ø. Smith met 🚢 Dr. Jones in St. Ives."
    desk.press(Key.Key_J)
    assert selected(desk) == "Then 3.5 million came."
