"""Fields: the names that may stand before a colon, what each takes, and the condition it makes."""

from __future__ import annotations

import re

from reader.errors import QueryError
from reader.model.annotation import Colour
from reader.model.wording import as_said, said
from reader.query.ast import Choice, Dates, Node
from reader.query.dates import FIRST_DAY, LAST_DAY, day_before, days_of, range_of

WORD_FIELDS = ("title", "byline", "publication", "text", "caption", "note", "quote", "hidden")
IS_VALUES = ("unread", "read", "starred", "archived", "tagged", "untagged", "highlighted")
HAS_VALUES = ("highlight", "note", "caption", "image")
IN_VALUES = ("hidden",)
DATE_FIELDS = ("published", "after", "before")
ALIASES = {"author": "byline", "color": "colour", "language": "lang"}
FIELDS = frozenset(
    {*WORD_FIELDS, *DATE_FIELDS, *ALIASES}
    | {"tag", "lang", "colour", "is", "has", "in"}
    | {"words", "highlights", "added", "saved", "collection"}
)
ALLOWED = {"is": IS_VALUES, "has": HAS_VALUES, "in": IN_VALUES, "colour": tuple(Colour)}
"""The fields that take one of a few words, and those."""

_NUMBERS = re.compile(r"(?:<=|>=|<|>|=)?\d{1,9}|\d{1,9}\.\.\d{1,9}")
_AGES = re.compile(r"[<>]\d{1,5}[dwmy]")
_LANGUAGE = re.compile(r"([a-z]{2,3})(?:[-_].*)?")
_DATE_HINT = said("Write a date as 2023, 2023-01 or 2023-01-08, and a range as 2023-01..2023-03.")
_EXAMPLES = {
    "tag": said("Such as #war or tag:war."),
    "tag=": said("Such as tag:=war."),
    "is": said("It knows {values}.", values=", ".join(IS_VALUES)),
    "has": said("It knows {values}.", values=", ".join(HAS_VALUES)),
    "in": said("It knows {values}.", values=", ".join(IN_VALUES)),
    "lang": said("Such as lang:en."),
    "colour": said("Such as colour:yellow."),
    "saved": said("Such as saved:name, with the name of a saved search."),
    "collection": said("Such as collection:name."),
    "words": said("Such as words:>800, words:100..500."),
    "highlights": said("Such as highlights:>0, highlights:2..5."),
    "added": said("Such as added:<7d for the last week, added:>1y for what is older, added:2024."),
    **dict.fromkeys(DATE_FIELDS, _DATE_HINT),
}


def shown(field: str) -> str:
    """A field as it is typed: "tag:=" for "tag="."""
    return field.replace("tag=", "tag") + ":" + ("=" if field == "tag=" else "")


def example_of(field: str) -> str:
    """A sentence with an example of a field, for a hint."""
    return _EXAMPLES.get(field) or said("Such as {field}:word.", field=field)


def choice(field: str, text: str, column: int) -> Node:
    """The condition of a field that has no words. text: what stands behind the colon. Raises
    QueryError at the column of the text."""
    text = " ".join(text.split())
    if field in DATE_FIELDS:
        return _dates(field, text, column)
    if field in ("tag", "tag="):
        text = text.removeprefix("#").strip("/")
        if not any(c.isalnum() for c in text):
            raise QueryError("A tag needs a name.", column, example_of(field))
        return Choice("tag", text, field == "tag=", column)
    if field in ("saved", "collection"):
        return Choice(field, text, column=column)
    text = text.lower()
    if field == "added":
        return _added(text, column)
    if field in ("words", "highlights"):
        text = text.replace(" ", "")
        if not _NUMBERS.fullmatch(text):
            raise _unknown(field, text, column)
        return Choice(field, text, column=column)
    return Choice(field, _word(field, text.removeprefix("="), column), column=column)


def _word(field: str, text: str, column: int) -> str:
    """One of the few words of a field, or the code of a language without its country."""
    if field == "lang":
        code = _LANGUAGE.fullmatch(text)
        if not code:
            raise _unknown(field, text, column)
        return code[1]
    if text not in ALLOWED[field]:
        raise QueryError(
            said("“{field}” does not know “{text}”.", field=shown(field), text=text),
            column,
            said("It knows {values}.", values=", ".join(ALLOWED[field])),
        )
    return text


def _added(text: str, column: int) -> Choice:
    """An age such as "<7d" as it is; days as "2023-01-01..2023-03-31"."""
    text = text.replace(" ", "")
    if not _AGES.fullmatch(text):
        days = range_of(text)
        if days is None:
            raise _unknown("added", text, column)
        text = "..".join(days)
    return Choice("added", text, column=column)


def _dates(field: str, text: str, column: int) -> Dates:
    days = range_of(text) if field == "published" else days_of(text)
    if days is None:
        raise QueryError(said("“{text}” is not a date.", text=text), column, _DATE_HINT)
    first, last = days
    if field == "after":
        return Dates(first, LAST_DAY, column)
    if field == "before":
        return Dates(FIRST_DAY, day_before(first), column)
    return Dates(first, last, column)


def _unknown(field: str, text: str, column: int) -> QueryError:
    sentence = said("“{field}:” does not know “{text}”.", field=field, text=text)
    return QueryError(sentence, column, as_said(example_of(field)))
