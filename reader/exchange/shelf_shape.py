"""Collections and saved searches as JSON shapes, and back."""

from __future__ import annotations

from reader.errors import Refused
from reader.exchange.collection_copy import GatheredCopy
from reader.exchange.json_fields import Fields
from reader.model.annotation import Colour
from reader.model.names import clean_name
from reader.model.saved_search import LivingMark, SavedSearch
from reader.model.search import Scope


def collection_shape(collection: GatheredCopy) -> dict[str, object]:
    """One collection; its articles by the uuids they have in the same file."""
    return {"name": collection.name, "articles": list(collection.articles)}


def collection_of(shape: Fields) -> GatheredCopy:
    """The collection of a shape that collection_shape wrote. Raises WrongShape."""
    return GatheredCopy(_name(shape), shape.texts("articles"))


def search_shape(search: SavedSearch) -> dict[str, object]:
    """One saved search; a living one with what its hits get."""
    mark = search.living
    living = {"tags": list(mark.tags), "colour": mark.colour} if mark else None
    return {
        "id": search.id,
        "name": search.name,
        "query": search.query,
        "scope": search.scope.value,
        "living": living,
    }


def search_of(shape: Fields) -> SavedSearch:
    """The saved search of a shape that search_shape wrote. Raises WrongShape."""
    living = shape.fields_or_none("living")
    return SavedSearch(
        shape.number("id"),
        _name(shape),
        shape.text("query"),
        shape.choice("scope", Scope),
        LivingMark(living.texts("tags"), living.choice_or_none("colour", Colour))
        if living
        else None,
    )


def _name(shape: Fields) -> str:
    try:
        return clean_name(shape.text("name"))
    except Refused as error:
        raise shape.wrong("it has no name that could be shown") from error
