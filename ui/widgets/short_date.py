"""Dates as short as they stay clear: "14 Oct", "Oct 2023", "2023"."""

from __future__ import annotations

from datetime import date, datetime

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def short_date(when: str, today: date | None = None) -> str:
    """A date, or a time in UTC, in ISO 8601, shortened: the day only within this year.

    "2023" and "2023-10" keep what they know. What is no date comes back as it is.
    """
    parts = _parts(when)
    if len(parts) < 2:
        return when
    year, month, *days = parts
    if days and year == (today or date.today()).year:
        return f"{days[0]} {MONTHS[month - 1]}"
    return f"{MONTHS[month - 1]} {year}"


def full_date(when: str) -> str:
    """The same with everything it knows: "14 Oct 2026"."""
    parts = _parts(when)
    if len(parts) < 3:
        return short_date(when)
    year, month, day = parts
    return f"{day} {MONTHS[month - 1]} {year}"


def _parts(when: str) -> list[int]:
    """Year, month and day as far as known; a time is turned into the day it is here."""
    try:
        if "T" in when:
            local = datetime.fromisoformat(when).astimezone()
            return [local.year, local.month, local.day]
        numbers = [int(part) for part in when.split("-")]
    except ValueError:
        return []
    is_month_known = len(numbers) < 2 or 1 <= numbers[1] <= 12
    return numbers[:3] if is_month_known else []
