"""Facets: everything that a query finds, counted by tag, publication, year, language and colour.

A count says how much is found when its condition stands in the query too: a tag counts what has a
tag below it, a publication what is of one whose name holds its name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache

import numpy as np

from reader.index.analysis import key_term
from reader.index.facet_column import FacetColumn, ValueOf, Weights
from reader.index.found import Found, Indexes
from reader.index.kinds import What
from reader.index.shown import ShownArticle, ShownPassage
from reader.index.snapshot import Snapshot
from reader.model.facet import Facet, FacetCounts, FacetValue
from reader.model.tag import tag_ancestors
from reader.query.conditions import condition_of
from reader.query.dates import days_of

OF_ARTICLES = (Facet.TAG, Facet.PUBLICATION, Facet.YEAR, Facet.LANGUAGE)
OF_PASSAGES = (Facet.TAG, Facet.COLOUR, Facet.PUBLICATION, Facet.YEAR, Facet.LANGUAGE)
_FIELDS = {
    Facet.PUBLICATION: "source",
    Facet.YEAR: "published",
    Facet.LANGUAGE: "lang",
    Facet.COLOUR: "colour",
}


class FacetCounter:
    """Counts what one query found."""

    def __init__(self, snapshot: Snapshot, found: Found, what: What) -> None:
        self._snapshot = snapshot
        self._what = what
        self._weights: Weights = np.zeros(snapshot.size, np.int32)
        self._weights[found.numbers] = 1
        self._of_articles = self._weights if what is What.ARTICLE else self._moved(found)

    def all(self, most: int) -> tuple[FacetCounts, ...]:
        """Every facet, each with so many values at most."""
        facets = OF_PASSAGES if self._what is What.PASSAGE else OF_ARTICLES
        return tuple(self._facet(facet, most) for facet in facets)

    def months(self) -> tuple[tuple[str, int], ...]:
        """From the first month with a hit to the last."""
        column = self._snapshot.facet_column("published", _month)
        counts = column.counts(self._of_articles).tolist()
        found = {
            value.decode(): count
            for value, count in zip(column.values, counts, strict=True)
            if count
        }
        return tuple((month, found.get(month, 0)) for month in _months_between(sorted(found)))

    def _facet(self, facet: Facet, most: int) -> FacetCounts:
        is_own = facet is Facet.COLOUR or (facet is Facet.TAG and self._what is What.PASSAGE)
        weights = self._weights if is_own else self._of_articles
        field = _FIELDS.get(facet) or ("tag" if is_own else "article_tag")
        column = self._snapshot.facet_column(field, _VALUE_OF.get(facet, _same))
        counts = column.counts(weights)
        used = np.flatnonzero(counts)
        best = used[np.argsort(-counts[used], kind="stable")][:most].tolist()
        if facet is Facet.PUBLICATION:
            totals = _with_longer_names(column, counts, used, best)
        else:
            totals = [int(count) for count in counts[best]]
        values = [
            FacetValue(name, total, condition_of(facet, name))
            for place, total in zip(best, totals, strict=True)
            if (name := self._name(facet, column, place, weights))
        ]
        values.sort(key=_ORDER.get(facet, _by_count))
        return FacetCounts(facet, tuple(values), len(used) - len(best))

    def _name(self, facet: Facet, column: FacetColumn, place: int, weights: Weights) -> str:
        """As it was written, which the terms of the index do not say."""
        value = column.values[place]
        if facet not in (Facet.TAG, Facet.PUBLICATION):
            return value.decode("utf-8", "replace")
        number = column.example(place, weights)
        kind = ShownPassage if weights is not self._of_articles else ShownArticle
        shown = kind.of(self._snapshot.shown(number))
        if facet is Facet.PUBLICATION:
            return shown.publication
        above = (path for tag in shown.tags for path in tag_ancestors(tag))
        return next((path for path in above if key_term(path) == value), "")

    def _moved(self, found: Found) -> Weights:
        """What each article counts: as many as were found of it."""
        articles = self._snapshot.column("article")
        here = articles[found.numbers]
        times = np.bincount(here, minlength=int(articles.max(initial=0)) + 1).astype(np.int32)
        return times[articles] * self._snapshot.mask(What.ARTICLE)


def _with_longer_names(
    column: FacetColumn, counts: Indexes, used: Indexes, places: list[int]
) -> list[int]:
    """As a publication is searched by the words of its name, those of longer names are found."""
    names = [b" %b " % column.values[place] for place in used.tolist()]
    totals = []
    for place in places:
        name = b" %b " % column.values[place]
        totals.append(sum(counts[used[i]] for i, other in enumerate(names) if name in other))
    return [int(total) for total in totals]


def _by_count(value: FacetValue) -> tuple[object, ...]:
    return -value.count, value.name.casefold()


def _newest_first(value: FacetValue) -> tuple[object, ...]:
    return (-int(value.name),)


_ORDER: dict[Facet, Callable[[FacetValue], tuple[object, ...]]] = {Facet.YEAR: _newest_first}


def _same(term: bytes) -> bytes:
    return term


def _tag(term: bytes) -> bytes:
    return b"" if term.startswith(b"=") else term


@lru_cache(maxsize=1 << 16)
def _year(term: bytes) -> bytes:
    days = days_of(term.decode("ascii", "replace"))
    return days[0][:4].encode() if days else b""


@lru_cache(maxsize=1 << 16)
def _month(term: bytes) -> bytes:
    days = days_of(term.decode("ascii", "replace"))
    return days[0][:7].encode() if days and days[0][:7] == days[1][:7] else b""


_VALUE_OF: dict[Facet, ValueOf] = {Facet.TAG: _tag, Facet.YEAR: _year}


def _months_between(months: list[str]) -> Iterator[str]:
    if not months:
        return
    year, month = (int(part) for part in months[0].split("-"))
    while (here := f"{year:04}-{month:02}") <= months[-1]:
        yield here
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
