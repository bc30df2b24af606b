"""Saved searches: queries under a name, to be asked again, alone or inside another query."""

from __future__ import annotations

from reader.errors import Refused
from reader.model.changes import Changes
from reader.model.names import clean_name
from reader.model.saved_search import SavedSearch
from reader.model.search import Scope
from reader.model.wording import said
from reader.services.labels import quoted
from reader.store import saved_searches
from reader.store.rows import Db
from reader.store.store import Store


class SavedSearches:
    """What can be done with saved searches. Every write returns what it touched."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[SavedSearch]:
        """Every saved search, by name."""
        return saved_searches.every(self._store.db)

    def get(self, search_id: int) -> SavedSearch:
        """One saved search. Raises NotFound."""
        return saved_searches.get(self._store.db, search_id)

    def find(self, name: str) -> SavedSearch | None:
        """The saved search with this name, without regard to case."""
        return saved_searches.find(self._store.db, name)

    def save(self, name: str, query: str, scope: Scope = Scope.ARTICLES) -> Changes:
        """Keep a query under a name. Raises Refused for a name that is taken, QueryError for a
        query that cannot be understood."""
        name, query = clean_name(name), _checked(query)
        with self._store.edit(said("Save search {name}", name=quoted(name))) as edit:
            _check_free(edit.db, name)
            saved_searches.insert(edit.db, name, query, scope)
        return edit.changes

    def change(self, search_id: int, name: str, query: str, scope: Scope) -> Changes:
        """Write name, query and scope in one step. Raises as save does, and NotFound."""
        old, name, query = self.get(search_id).name, clean_name(name), _checked(query)
        with self._store.edit(said("Change search {old}", old=quoted(old))) as edit:
            _check_free(edit.db, name, search_id)
            saved_searches.update(edit.db, SavedSearch(search_id, name, query, scope))
        return edit.changes

    def delete(self, search_id: int) -> Changes:
        """Forget a saved search; what it finds stays."""
        name = self.get(search_id).name
        with self._store.edit(said("Delete search {name}", name=quoted(name))) as edit:
            saved_searches.delete(edit.db, search_id)
        return edit.changes


def _checked(query: str) -> str:
    # Loaded with the first one: a list of names needs no parser.
    from reader.query.parser import parse_query

    parse_query(query)
    return " ".join(query.split())


def _check_free(db: Db, name: str, own_id: int | None = None) -> None:
    taken = saved_searches.find(db, name)
    if taken and taken.id != own_id:
        raise Refused(
            said("There is a saved search “{name}” already.", name=taken.name),
            "Choose another name.",
        )
