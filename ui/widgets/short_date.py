"""Dates as short as they stay clear: "14 Oct", "Oct 2023", "2023"."""

from __future__ import annotations

from datetime import date, datetime

from ui.words import in_words, remembered, tr


def short_date(when: str, today: date | None = None) -> str:
    """A date, or a time in UTC, in ISO 8601, shortened: the day only within this year.

    "2023" and "2023-10" keep what they know. What is no date comes back as it is.
    """
    return _short(when, (today or date.today()).year)


@remembered
def _short(when: str, this_year: int) -> str:
    parts = _parts(when)
    if len(parts) < 2:
        return when
    year, month, *days = parts
    if days and year == this_year:
        return in_words(date(year, month, days[0]), tr("d MMM"))
    return in_words(date(year, month, 1), tr("MMM yyyy"))


def full_date(when: str) -> str:
    """The same with everything it knows: "14 Oct 2026"."""
    parts = _parts(when)
    if len(parts) < 3:
        return short_date(when)
    year, month, day = parts
    return in_words(date(year, month, day), tr("d MMM yyyy"))


def full_time(when: str) -> str:
    """A time in UTC with the hour and minute it is here: "14 Oct 2026, 16:40"."""
    local = datetime.fromisoformat(when).astimezone()
    return f"{full_date(when)}, {local:%H:%M}"


def _parts(when: str) -> list[int]:
    """Year, month and day as far as known; a time is turned into the day it is here."""
    try:
        if "T" in when:
            local = datetime.fromisoformat(when).astimezone()
            return [local.year, local.month, local.day]
        numbers = [int(part) for part in when.split("-")][:3]
        date(*[*numbers, 1, 1][:3])
    except ValueError:
        return []
    return numbers
