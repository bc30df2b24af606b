"""Month bars: a bar for each month, a year where they are many, and the same in words."""

from __future__ import annotations

from typing import Any

import pytest

from ui.theme.theme import Theme
from ui.widgets.month_bars import MOST_MONTHS, Bar, MonthBars, bars_of, told

MONTHS = (("2023-11", 1), ("2023-12", 0), ("2024-01", 5))


@pytest.fixture
def bars(qtbot: Any) -> MonthBars:
    made = MonthBars(Theme())
    qtbot.addWidget(made)
    made.resize(240, 74)
    made.show_months(MONTHS)
    return made


def test_what_is_seen_is_said_in_words_too(bars: MonthBars) -> None:
    assert bars.accessibleName() == "Nov 2023 to Jan 2024; most in Jan 2024: 5."
    assert bars.accessibleDescription() == "Nov 2023: 1, Jan 2024: 5"
    assert told(bars_of(MONTHS[:1])) == "Nov 2023: 1."
    assert told([]) == "Not used yet."


def test_many_months_become_years() -> None:
    many = [(f"{2000 + n // 12}-{n % 12 + 1:02d}", 1) for n in range(MOST_MONTHS + 1)]
    assert bars_of(many) == [
        Bar("2000", 12, "2000"),
        Bar("2001", 12, "2001"),
        Bar("2002", 12, "2002"),
        Bar("2003", 12, "2003"),
        Bar("2004", 1, "2004"),
    ]


def test_higher_is_more(bars: MonthBars) -> None:
    picture = bars.grab().toImage()
    accent = Theme().colour("accent")

    def height(x: int) -> int:
        return sum(picture.pixelColor(x, y) == accent for y in range(picture.height()))

    first, second, third = height(12), height(38), height(64)
    assert third > 3 * first > 0
    assert second == 0
    assert bars.bar_at(64) == Bar("Jan 2024", 5, "2024-01")
    assert bars.bar_at(200) is None


def test_nothing_to_show_paints_nothing(bars: MonthBars) -> None:
    bars.show_months([])
    picture = bars.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 240, 7) for y in range(74)}
    assert len(colours) == 1
