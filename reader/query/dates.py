"""Dates in a query: a year, a month or a day, and ranges of them."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

FIRST_DAY, LAST_DAY = "0001-01-01", "9999-12-31"
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?\Z", re.ASCII)


def days_of(text: str) -> tuple[str, str] | None:
    """The first and the last day of "2023", "2023-01" or "2023-01-08"; None for anything else."""
    found = _DATE.match(text)
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    if not year or (month is not None and not 1 <= month <= 12):
        return None
    first_month, last_month = month or 1, month or 12
    last = calendar.monthrange(year, last_month)[1]
    if day is not None and not 1 <= day <= last:
        return None
    return _day(year, first_month, day or 1), _day(year, last_month, day or last)


def range_of(text: str) -> tuple[str, str] | None:
    """The days of a date, of "from..to", where one end may be open, or of ">2023" with one of the
    four signs; None for anything else."""
    sign = next((sign for sign in (">=", "<=", ">", "<") if text.startswith(sign)), "")
    if sign:
        days = days_of(text.removeprefix(sign))
        return _beside(sign, *days) if days else None
    if ".." not in text:
        return days_of(text)
    start, _, end = text.partition("..")
    first = days_of(start) if start else (FIRST_DAY, FIRST_DAY)
    last = days_of(end) if end else (LAST_DAY, LAST_DAY)
    if not first or not last or not (start or end):
        return None
    return first[0], last[1]


def _beside(sign: str, first: str, last: str) -> tuple[str, str]:
    if sign == ">=":
        return first, LAST_DAY
    if sign == "<=":
        return FIRST_DAY, last
    if sign == ">":
        return day_after(last), LAST_DAY
    return FIRST_DAY, day_before(first)


def day_after(day: str) -> str:
    """The day after one; the last day has none and stays."""
    if day == LAST_DAY:
        return day
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()


def day_before(day: str) -> str:
    """The day before one; the first day has none and stays."""
    if day == FIRST_DAY:
        return day
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()


def _day(year: int, month: int, day: int) -> str:
    return f"{year:04}-{month:02}-{day:02}"
