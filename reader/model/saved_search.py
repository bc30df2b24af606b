"""A saved search: a query under a name, to be asked again; a living one shows its words wherever
they stand."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.annotation import Colour
from reader.model.search import Scope
from reader.model.selector import Span


@dataclass(frozen=True, slots=True)
class LivingMark:
    """What a hit gets that a person says yes to. colour: None for that of the first tag, else
    yellow."""

    tags: tuple[str, ...] = ()
    colour: Colour | None = None


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """query: as it was typed. scope: what it searches when it is chosen by itself. living: None
    where its words are not underlined."""

    id: int
    name: str
    query: str
    scope: Scope = Scope.ARTICLES
    living: LivingMark | None = None


@dataclass(frozen=True, slots=True)
class LivingHit:
    """Words of a living search in an article, neither marked so nor refused. span: code points of
    the canonical text."""

    search: SavedSearch
    span: Span
