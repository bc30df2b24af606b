"""Fields of foreign JSON: each value is checked for its type as it is taken, and named if wrong."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from enum import StrEnum
from typing import TypeVar

from reader.model.selector import Span

_Enum = TypeVar("_Enum", bound=StrEnum)


class WrongShape(ValueError):
    """A JSON value is missing or not what it should be; the message names its place."""


class Fields:
    """One JSON object. place: where it stands, for messages: "articles[3].document"."""

    def __init__(self, value: object, place: str = "") -> None:
        if not isinstance(value, dict):
            raise WrongShape(f"{place or 'the file'} should be an object")
        self._values: dict[str, object] = value
        self._place = place

    def text(self, name: str, default: str | None = None) -> str:
        """A string; the default where it is absent, if one is given."""
        value = self._values.get(name, default)
        if not isinstance(value, str):
            raise self._wrong(name, "text")
        return value

    def text_or_none(self, name: str) -> str | None:
        """A string, or None where it is absent or null."""
        return None if self._values.get(name) is None else self.text(name)

    def number(self, name: str, default: int | None = None) -> int:
        """A whole number; the default where it is absent, if one is given."""
        value = self._values.get(name, default)
        if not isinstance(value, int) or isinstance(value, bool) or abs(value) >= 2**63:
            raise self._wrong(name, "a whole number")
        return value

    def number_or_none(self, name: str) -> int | None:
        """A whole number, or None where it is absent or null."""
        return None if self._values.get(name) is None else self.number(name)

    def fraction(self, name: str) -> float:
        """A number from 0 to 1."""
        value = self._values.get(name)
        if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= 1:
            raise self._wrong(name, "a number from 0 to 1")
        return float(value)

    def truth(self, name: str) -> bool:
        """True or false; false where it is absent."""
        value = self._values.get(name, False)
        if not isinstance(value, bool):
            raise self._wrong(name, "true or false")
        return value

    def choice(self, name: str, kind: type[_Enum]) -> _Enum:
        """One of the values of an enumeration."""
        try:
            return kind(self.text(name))
        except ValueError as error:
            raise self._wrong(name, "one of " + ", ".join(kind)) from error

    def choice_or_none(self, name: str, kind: type[_Enum]) -> _Enum | None:
        """One of the values of an enumeration, or None where it is absent or null."""
        return None if self._values.get(name) is None else self.choice(name, kind)

    def span(self, name: str) -> Span:
        """Two code points, [start, end)."""
        value = self._values.get(name)
        if (
            not isinstance(value, list)
            or len(value) != 2
            or not all(isinstance(end, int) and not isinstance(end, bool) for end in value)
            or not 0 <= value[0] <= value[1]
        ):
            raise self._wrong(name, "a span [start, end]")
        return Span(value[0], value[1])

    def span_or_none(self, name: str) -> Span | None:
        """Two code points, or None where it is absent or null."""
        return None if self._values.get(name) is None else self.span(name)

    def data_or_none(self, name: str) -> bytes | None:
        """Bytes written as base64, or None where it is absent or null."""
        value = self.text_or_none(name)
        if value is None:
            return None
        try:
            return base64.b64decode(value, validate=True)
        except (binascii.Error, ValueError) as error:
            raise self._wrong(name, "base64") from error

    def fields(self, name: str) -> Fields:
        """An object."""
        return Fields(self._values.get(name), self._at(name))

    def fields_or_none(self, name: str) -> Fields | None:
        """An object, or None where it is absent or null."""
        return None if self._values.get(name) is None else self.fields(name)

    def objects(self, name: str) -> Iterator[Fields]:
        """The objects of a list; none where it is absent."""
        return (Fields(value, place) for value, place in self.entries(name))

    def entries(self, name: str) -> Iterator[tuple[object, str]]:
        """What a list holds, whatever it is, each with its place; nothing where it is absent."""
        for index, value in enumerate(self._list(name)):
            yield value, f"{self._at(name)}[{index}]"

    def texts(self, name: str) -> tuple[str, ...]:
        """The strings of a list; none where it is absent."""
        values = self._list(name)
        if not all(isinstance(value, str) for value in values):
            raise self._wrong(name, "a list of texts")
        return tuple(str(value) for value in values)

    def names(self) -> tuple[str, ...]:
        """The names of the fields, for an object that is a table."""
        return tuple(self._values)

    def wrong(self, problem: str) -> WrongShape:
        """An error about this object."""
        return WrongShape(f"{self._place or 'the file'}: {problem}")

    def _list(self, name: str) -> list[object]:
        value = self._values.get(name, [])
        if not isinstance(value, list):
            raise self._wrong(name, "a list")
        return value

    def _wrong(self, name: str, expected: str) -> WrongShape:
        return WrongShape(f"{self._at(name)} should be {expected}")

    def _at(self, name: str) -> str:
        return f"{self._place}.{name}" if self._place else name
