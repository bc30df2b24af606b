"""Facets: what all that a query finds is made of, counted, and how it is put in order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.model.search import Scope


class Facet(StrEnum):
    """What hits are counted by. A colour is one of passages."""

    TAG = "tag"
    PUBLICATION = "publication"
    YEAR = "year"
    LANGUAGE = "language"
    COLOUR = "colour"


@dataclass(frozen=True, slots=True)
class FacetValue:
    """One value. name: as a text or a person wrote it; a language as ISO 639-1. count: all that
    are found when `condition` stands in the query too. is_chosen: it stands there already."""

    name: str
    count: int
    condition: str
    is_chosen: bool = False


@dataclass(frozen=True, slots=True)
class FacetCounts:
    """The most frequent values of a facet, those of years from the newest. more: how many other
    values there are."""

    facet: Facet
    values: tuple[FacetValue, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Facets:
    """Of everything that a query finds, not of a page of it. months: those from the first with a
    hit to the last, such as ("2023-01", 4), without gaps; what has only a year is in none."""

    query: str
    scope: Scope
    total: int
    counts: tuple[FacetCounts, ...]
    months: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class QueryCondition:
    """A condition that stands in a query beside its words, such as tag:x or -colour:blue. text: as
    it stands there."""

    text: str
    is_excluded: bool
