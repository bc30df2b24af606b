"""Saved searches: queries under a name, to be asked again, alone or inside another query."""

from __future__ import annotations

from dataclasses import replace

from reader.errors import Refused
from reader.model.changes import Changes
from reader.model.names import clean_name
from reader.model.saved_search import LivingMark, SavedSearch
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

    def save(
        self,
        name: str,
        query: str,
        scope: Scope = Scope.ARTICLES,
        living: LivingMark | None = None,
    ) -> Changes:
        """Keep a query under a name. living: what its hits get, where its words are to be
        underlined. Raises Refused for a name that is taken and a living query without a word,
        QueryError for a query that cannot be understood."""
        name, query = clean_name(name), _checked(query, living)
        with self._store.edit(said("Save search {name}", name=quoted(name))) as edit:
            _check_free(edit.db, name)
            saved_searches.insert(edit.db, name, query, scope, living)
        return edit.changes

    def change(
        self,
        search_id: int,
        name: str,
        query: str,
        scope: Scope,
        *,
        living: LivingMark | None,
    ) -> Changes:
        """Write all of it in one step. Raises as save does, and NotFound."""
        old, name, query = self.get(search_id).name, clean_name(name), _checked(query, living)
        with self._store.edit(said("Change search {old}", old=quoted(old))) as edit:
            _check_free(edit.db, name, search_id)
            saved_searches.update(edit.db, SavedSearch(search_id, name, query, scope, living))
        return edit.changes

    def set_living(self, search_id: int, living: LivingMark | None) -> Changes:
        """Underline the words of a saved search wherever they stand, or (None) no more; what was
        refused is remembered. Raises Refused for a query without a word, NotFound."""
        known = self.get(search_id)
        _checked(known.query, living)
        label = (
            said("Make search {name} living", name=quoted(known.name))
            if living
            else said("Underline {name} no more", name=quoted(known.name))
        )
        with self._store.edit(label) as edit:
            saved_searches.update(edit.db, replace(known, living=living))
        return edit.changes

    def check_living(self, query: str) -> None:
        """Raise Refused for a query without a word to underline, QueryError for one that cannot be
        understood."""
        _checked(query, LivingMark())

    def delete(self, search_id: int) -> Changes:
        """Forget a saved search; what it finds stays."""
        name = self.get(search_id).name
        with self._store.edit(said("Delete search {name}", name=quoted(name))) as edit:
            saved_searches.delete(edit.db, search_id)
        return edit.changes


def _checked(query: str, living: LivingMark | None) -> str:
    # Loaded with the first one: a list of names needs no parser.
    from reader.query.parser import parse_query
    from reader.services.living_query import check_words

    tree = parse_query(query)
    if living:
        check_words(tree)
    return " ".join(query.split())


def _check_free(db: Db, name: str, own_id: int | None = None) -> None:
    taken = saved_searches.find(db, name)
    if taken and taken.id != own_id:
        raise Refused(
            said("There is a saved search “{name}” already.", name=taken.name),
            "Choose another name.",
        )
