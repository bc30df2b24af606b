"""Dates as pages write them, in several languages, and as this program writes them: ISO 8601."""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from functools import lru_cache

from reader.intake.cleaning.words import words

_MONTHS = {
    name: number
    for number, names in enumerate(words("dates")["months"], start=1)
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))

_YEAR = r"(?P<year>(?:1[6-9]|20)\d\d)"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?"
_PATTERNS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<!\d){_YEAR}[-/.](?P<month>\d{{1,2}})[-/.](?P<day>\d{{1,2}})(?!\d)",
        rf"(?<!\d){_YEAR} (?P<name>{_MONTH})\b\.? {_DAY}(?!\d)",
        rf"(?<!\d){_YEAR}年(?P<month>\d{{1,2}})月(?P<day>\d{{1,2}})日",
        rf"(?<!\d){_YEAR}년 ?(?P<month>\d{{1,2}})월 ?(?P<day>\d{{1,2}})일",
        rf"(?<!\d){_DAY}(?: de| of)?[ -]?(?P<name>{_MONTH})\b\.?,?(?: de[l]?)?[ -]?{_YEAR}",
        rf"\b(?P<name>{_MONTH})\b\.? {_DAY},? {_YEAR}",
        rf"(?<!\d)(?P<day>\d{{1,2}})\. ?(?P<month>\d{{1,2}})\. ?{_YEAR}(?!\d)",
        rf"(?<!\d)(?P<one>\d{{1,2}})[/-](?P<two>\d{{1,2}})[/-]{_YEAR}(?!\d)",
        rf"\b(?P<name>{_MONTH})\b\.?(?: de)?,? {_YEAR}",
    )
)
_LONGEST = 400
_WORD = re.compile(r"[^\W\d_]+")


def date_in(text: str) -> str:
    """The first date a text names, as "2023-01-08", or as far as it is certain: "2023-01", "2023".

    "" where there is none. Of 03/04/2023 only the year is certain.
    """
    folded = _folded(text[:_LONGEST])
    found = [match for pattern in _PATTERNS if (match := pattern.search(folded))]
    for match in sorted(found, key=lambda m: (m.start(), -m.end())):
        if written := _iso(match.groupdict()):
            return written
    return ""


def year_in(text: str) -> str:
    """The last year between 1900 and next year that a text names, "" where there is none."""
    years = [y for y in re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", text) if int(y) <= _next_year()]
    return max(years, default="")


@lru_cache(maxsize=1024)
def date_share(text: str) -> float:
    """How much of a line the words and numbers of dates and times make up, 0.0 to 1.0."""
    words = re.findall(r"\w+", _folded(text[:_LONGEST]))
    if not words:
        return 0.0
    return sum(1 for word in words if word in _DATE_WORDS or word[0].isdigit()) / len(words)


def _iso(parts: dict[str, str | None]) -> str:
    year = int(parts["year"] or 0)
    if year > _next_year():
        return ""
    if "one" in parts:
        return _from_slashes(year, int(parts["one"] or 0), int(parts["two"] or 0))
    month = _MONTHS[parts["name"]] if parts.get("name") else int(parts.get("month") or 0)
    if not parts.get("day"):
        return f"{year:04}-{month:02}"
    return _checked(year, month, int(parts["day"] or 0))


def _from_slashes(year: int, one: int, two: int) -> str:
    if one > 12 or one == two:
        return _checked(year, two, one)
    return _checked(year, one, two) if two > 12 else f"{year:04}"


def _checked(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _next_year() -> int:
    return date.today().year + 1


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFD", text.casefold())
    return (
        "".join(c for c in apart if not unicodedata.combining(c)) if not text.isascii() else apart
    )


_DATE_WORDS = frozenset(_MONTHS) | frozenset(words("dates")["beside"].split())
