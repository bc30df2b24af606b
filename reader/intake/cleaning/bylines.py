"""Bylines: lines that say who wrote an article, and the names in them."""

from __future__ import annotations

import re

from reader.intake.cleaning.dates import date_in, date_share

_BY = (
    r"(?:(?:(?:written|words|story|text|reported|posted|published|reviewed) )?by|von|par|por|di"
    r"|door|przez|text:|autor(?:in)?:?|auteur ?:|authors?:|contributors?:"
    r"|de notre correspondante?,?)"
)
# Capitalised, or one of the small words that stand within and between names.
_NAME_PART = (
    r"(?:[^\W\d_a-zà-ÿ][\w.'’\-]*"
    r"|(?:de|da|do|dos|del|della|di|la|le|van|von|der|den|bin|al|el|ten|ter|y|e|und|and|et|&))"
)
_NAMES = re.compile(rf"(?P<names>{_NAME_PART}(?:[ ,]+{_NAME_PART}){{0,9}})")
_START = re.compile(rf"{_BY}(?:\s*:)?\s+", re.IGNORECASE)
# A line that only announces the name.
_LABELS = frozenset({"by", "author", "authors", "written by", "posted by", "von", "autor", "par"})
_TRADE = re.compile(
    r"[ ,]+(?:(?:senior|lead|staff|chief|contributing|managing|associate|head|co|executive)[ -]+)*"
    r"(?:founder|writer|editor|reporter|reviewer|author|contributor|correspondent|journalist"
    r"|columnist|researcher|director|manager|gardener|expert|executive|redakteur(?:in)?)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_STAFF = re.compile(
    r"\b(?:staff|correspondent|reporter|editor|writer|columnist|agencies|agency|redaktion|redazione|redacción|rédaction|team)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_][\w.'’\-]*")
_LONGEST = 120
_PARTS = re.compile(r"\n|\s[|•·●]\s")
# "July 10, 2015", with a part of a name before it.
_DATE_BEHIND = re.compile(r"[ ,]+(?P<month>[^\W\d_]{3,})\.? (?P<day>\d{1,2})\b.*", re.DOTALL)
_SAYS = re.compile(r"\s(?:says?|said):?\Z", re.IGNORECASE)
_CUT = re.compile(
    r"\s*(?:[|•·●@(\[]|\s[–—-]\s|\bon\b|\bam\b|\bupdated\b|\bpublished\b|https?:).*",
    re.IGNORECASE | re.DOTALL,
)


def byline_names(text: str) -> str:
    """The names in a line that begins as bylines do ("By Ann Lee and Bo Ek"), "" for others."""
    if len(text) > _LONGEST or (text.endswith((".", "?", "!", ":")) and not text.endswith("Jr.")):
        return ""
    start = _START.match(text)
    if not start:
        return ""
    rest = _CUT.sub("", text[start.end() :]).strip(" ,;:")
    names = _NAMES.match(rest)
    if not names or not rest[:1].isupper():
        return ""
    follows = rest[len(names["names"]) :].strip(" ,")
    is_dated = follows[:1].isdigit()
    found = _without_office(_without_month(names["names"]) if is_dated else names["names"])
    found = found.strip(" ,")
    is_short = len(_WORD.findall(found)) <= 12
    # "By the river" goes on in small letters; a byline does not, but for the writer's office.
    is_whole = not follows or is_dated or bool(_STAFF.search(follows)) or bool(date_in(follows))
    return found if found and is_short and is_whole else ""


def is_name(text: str) -> bool:
    """Whether a line could be nothing but the name of a person: two to four capitalised words."""
    words = text.split()
    if not 2 <= len(words) <= 4 or len(text) > 45:
        return False
    if not all(re.fullmatch(_NAME_PART, word) for word in words):
        return False
    return words[0][0].isupper() and words[-1][0].isupper() and not text.isupper()


def names_in(text: str) -> str:
    """The names in a line that is known to be a byline, "" where it has none."""
    if names := byline_names(text):
        return names
    first = next((part for part in _PARTS.split(text) if not date_share(part) > 0.5), "")
    whole = clean_byline(first)
    return "" if whole.casefold() in _LABELS else _without_trade(whole)


def clean_byline(text: str) -> str:
    """The names of a declared author, without "By" and without what is no name."""
    start = _START.match(text)
    rest = text[start.end() :] if start else text
    return _without_date(_SAYS.sub("", _CUT.sub("", rest))).strip(' ,;:&"“”')[:200]


def _without_office(names: str) -> str:
    """Names end where an office begins: "Ann Lee, Staff Writer"."""
    first, *others = names.split(", ")
    return ", ".join([first, *(other for other in others if not _STAFF.search(other))])


def _without_trade(names: str) -> str:
    """Names end where a trade follows without a comma: "Ann Lee Senior Writer"."""
    if _TRADE.match(f" {names}"):
        return ""
    match = _TRADE.search(names)
    return names[: match.start()].strip(" ,;:–—-") if match else names


def _without_date(names: str) -> str:
    """Names end where a date begins: "Laura June July 10, 2015" is one person."""
    match = _DATE_BEHIND.search(names)
    is_date = match and date_in(f"{match['month']} 1 2000")
    return names[: match.start()] if match and is_date else names


def _without_month(names: str) -> str:
    """The same for names that a day follows; "May" is a name, too."""
    first, _, last = names.rpartition(" ")
    return first if first and date_in(f"{last.strip(',.')} 1 2000") else names
