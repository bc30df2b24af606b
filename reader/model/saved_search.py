"""A saved search: a query under a name, to be asked again."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.search import Scope


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """query: as it was typed. scope: what it searches when it is chosen by itself."""

    id: int
    name: str
    query: str
    scope: Scope = Scope.ARTICLES
