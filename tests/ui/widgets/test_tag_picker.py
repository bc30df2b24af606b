"""The tag picker: filter, apply, create, by keys alone; and how the filter ranks."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ui.theme.theme import Theme
from ui.widgets.fuzzy import fuzzy_filter
from ui.widgets.tag_picker import TagPicker

WORDS = ["politics/kosovo", "politics", "ceasefire", "Café culture", "nato"]
Key = Qt.Key


@pytest.fixture
def picker(qtbot: Any) -> TagPicker:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 500)
    host.show()
    made = TagPicker(Theme(), host)
    made.chosen = []  # type: ignore[attr-defined]
    made.toggled.connect(lambda word, on: made.chosen.append((word, on)))  # type: ignore[attr-defined]
    made.pick(WORDS, ["nato"], QRect(200, 100, 80, 20))
    made.host = host  # type: ignore[attr-defined]
    return made


def labels(picker: TagPicker) -> list[str]:
    return [picker.list.item(row).text() for row in range(picker.list.count())]


def test_typing_filters_and_enter_applies_the_best(picker: Any) -> None:
    QTest.keyClicks(picker.field, "kos")
    assert labels(picker)[0] == "politics/kosovo"
    QTest.keyClick(picker.field, Key.Key_Return)
    assert picker.chosen == [("politics/kosovo", True)]
    assert not picker.isVisible()


def test_enter_on_a_tag_that_is_on_takes_it_off(picker: Any) -> None:
    QTest.keyClicks(picker.field, "nato")
    QTest.keyClick(picker.field, Key.Key_Return)
    assert picker.chosen == [("nato", False)]


def test_suggestions_come_first_with_their_reason_and_move_nothing_under_the_hand(
    picker: Any,
) -> None:
    QTest.keyClick(picker.field, Key.Key_Down)
    picker.suggest({"ceasefire": "like 3 passages", "nato": "like 2 passages"})
    assert labels(picker) == [
        "ceasefire  ·  like 3 passages",
        *(word for word in WORDS if word != "ceasefire"),
    ]
    assert picker.list.currentItem().text() == "politics"
    QTest.keyClick(picker.field, Key.Key_Up)
    QTest.keyClick(picker.field, Key.Key_Up)
    QTest.keyClick(picker.field, Key.Key_Return)
    assert picker.chosen == [("ceasefire", True)]


def test_suggestions_step_aside_when_something_is_typed(picker: Any) -> None:
    QTest.keyClicks(picker.field, "c")
    picker.suggest({"ceasefire": "like 3 passages"})
    assert all("like" not in label for label in labels(picker))
    QTest.keyClick(picker.field, Key.Key_Backspace)
    assert labels(picker)[0] == "ceasefire  ·  like 3 passages"


def test_shift_enter_creates_what_was_typed(picker: Any) -> None:
    QTest.keyClicks(picker.field, "polit")
    QTest.keyClick(picker.field, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert picker.chosen == [("polit", True)]


def test_an_unknown_word_offers_to_be_created(picker: Any) -> None:
    QTest.keyClicks(picker.field, "border guards")
    assert labels(picker) == ["Create “border guards”"]
    QTest.keyClick(picker.field, Key.Key_Return)
    assert picker.chosen == [("border guards", True)]


def test_a_known_word_in_other_letters_is_not_created_again(picker: Any) -> None:
    QTest.keyClicks(picker.field, "CAFE CULTURE")
    assert labels(picker) == ["Café culture"]
    QTest.keyClick(picker.field, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert picker.chosen == [("Café culture", True)]


def test_arrows_choose_and_control_enter_goes_on(picker: Any) -> None:
    QTest.keyClick(picker.field, Key.Key_Down)
    QTest.keyClick(picker.field, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert picker.chosen == [("politics", True)]
    assert picker.isVisible()
    QTest.keyClick(picker.field, Key.Key_Up)
    QTest.keyClick(picker.field, Key.Key_Escape)
    assert picker.chosen == [("politics", True)]
    assert not picker.isVisible()


def test_numbers_choose_recent_tags(picker: Any) -> None:
    picker.pick(WORDS, [], QRect(200, 100, 80, 20), is_numbered=True)
    QTest.keyClick(picker.field, Key.Key_3)
    assert picker.chosen == [("ceasefire", True)]


def test_it_stays_within_its_host_and_off_its_anchor(picker: Any) -> None:
    for anchor in (QRect(0, 0, 10, 10), QRect(590, 490, 10, 10), QRect(300, 250, 200, 20)):
        picker.pick(WORDS, [], anchor)
        assert picker.host.rect().contains(picker.geometry())
        assert not picker.geometry().adjusted(0, 6, 0, -6).intersects(anchor)


def test_the_closest_words_come_first() -> None:
    words = ["economy", "eco", "recovery", "green/eco", "a company"]
    assert fuzzy_filter("eco", words) == ["eco", "green/eco", "economy", "recovery"]
    assert fuzzy_filter("cpy", words) == ["a company"]
    assert fuzzy_filter("", words) == words


@given(st.text(max_size=12), st.lists(st.text(max_size=15), max_size=8))
def test_the_filter_never_invents_words(typed: str, words: list[str]) -> None:
    found = fuzzy_filter(typed, words)
    assert all(found.count(word) <= words.count(word) for word in found)


@given(st.text(alphabet="abcdé/ ", min_size=1, max_size=12))
def test_a_word_is_found_by_itself(word: str) -> None:
    assert fuzzy_filter(word, [word]) == [word]
