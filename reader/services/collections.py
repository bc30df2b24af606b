"""Collections: articles gathered under a name, which stay where they are otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from reader.errors import Refused
from reader.model.changes import Changes
from reader.model.collection import Collection
from reader.model.names import clean_name
from reader.model.wording import said
from reader.services.labels import quoted
from reader.store import articles, collections
from reader.store.rows import Db
from reader.store.store import Store


class Collections:
    """What can be done with collections. Every write returns what it touched."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> list[Collection]:
        """Every collection, by name."""
        return collections.every(self._store.db)

    def get(self, collection_id: int) -> Collection:
        """One collection. Raises NotFound."""
        return collections.get(self._store.db, collection_id)

    def find(self, name: str) -> Collection | None:
        """The collection with this name, without regard to case."""
        return collections.find(self._store.db, name)

    def holding_all(self, article_ids: Sequence[int]) -> set[int]:
        """Ids of the collections that each of the articles is in."""
        return collections.holding_all(self._store.db, article_ids)

    def create(self, name: str, article_ids: Sequence[int] = ()) -> Changes:
        """Make a collection, of these articles in this order. Raises Refused for a name that is
        taken."""
        name = clean_name(name)
        with self._store.edit(said("Create collection {name}", name=quoted(name))) as edit:
            _check_free(edit.db, name)
            collection_id = collections.insert(edit.db, name)
            collections.add(edit.db, collection_id, articles.existing(edit.db, article_ids))
        return edit.changes

    def add(self, collection_id: int, article_ids: Sequence[int]) -> Changes:
        """Put articles at the end of a collection, in this order; those in it stay in place."""
        name = self.get(collection_id).name
        with self._store.edit(said("Add to collection {name}", name=quoted(name))) as edit:
            collections.add(edit.db, collection_id, articles.existing(edit.db, article_ids))
        return edit.changes

    def remove(self, collection_id: int, article_ids: Sequence[int]) -> Changes:
        """Take articles out of a collection; nothing else happens to them."""
        name = self.get(collection_id).name
        with self._store.edit(said("Remove from collection {name}", name=quoted(name))) as edit:
            collections.remove(edit.db, collection_id, article_ids)
        return edit.changes

    def rename(self, collection_id: int, name: str) -> Changes:
        """Give a collection another name. Raises Refused for one that is taken."""
        old, name = self.get(collection_id).name, clean_name(name)
        with self._store.edit(said("Rename collection {old}", old=quoted(old))) as edit:
            _check_free(edit.db, name, collection_id)
            collections.set_name(edit.db, collection_id, name)
        return edit.changes

    def delete(self, collection_id: int) -> Changes:
        """Remove a collection; its articles stay."""
        name = self.get(collection_id).name
        with self._store.edit(said("Delete collection {name}", name=quoted(name))) as edit:
            collections.delete(edit.db, collection_id)
        return edit.changes


def _check_free(db: Db, name: str, own_id: int | None = None) -> None:
    taken = collections.find(db, name)
    if taken and taken.id != own_id:
        raise Refused(
            said("There is a collection “{name}” already.", name=taken.name), "Choose another name."
        )
