"""The commands of collections and saved searches: list, make, fill, rename, delete."""

from __future__ import annotations

from collections.abc import Callable

from reader.cli import json_forms
from reader.cli.output import Output, columns
from reader.cli.parser import Arguments
from reader.errors import NotFound
from reader.library import Library
from reader.model.annotation import Colour
from reader.model.changes import Changes
from reader.model.collection import Collection
from reader.model.saved_search import LivingMark, SavedSearch
from reader.model.search import Scope
from reader.model.words import counted


def collections(arguments: Arguments, output: Output) -> bool:
    """List collections, make one, put articles into it or take them out, rename, delete."""
    change = _COLLECTION_CHANGES.get(arguments.action)
    if change is None:
        return _list_collections(arguments, output)
    with Library.open(arguments.library) as library:
        changes = change(library, arguments)
        known = {one.id: one for one in library.collections.all()}
    touched = [known[i] for i in sorted(changes.collections.all) if i in known]
    _tell(changes, [json_forms.collection(one) for one in touched], output)
    return True


def searches(arguments: Arguments, output: Output) -> bool:
    """List saved searches, save one, rename, make living, delete."""
    change = _SEARCH_CHANGES.get(arguments.action)
    if change is None:
        return _list_searches(arguments, output)
    with Library.open(arguments.library) as library:
        changes = change(library, arguments)
        known = {one.id: one for one in library.saved_searches.all()}
    touched = [known[i] for i in sorted(changes.saved_searches.all) if i in known]
    _tell(changes, [json_forms.saved_search(one) for one in touched], output)
    return True


def _list_collections(arguments: Arguments, output: Output) -> bool:
    with Library.open_to_read(arguments.library) as library:
        found = library.collections.all()
    text = columns([(one.name, counted(one.articles, "article")) for one in found])
    output.result([json_forms.collection(one) for one in found], text or "No collections.")
    return True


def _list_searches(arguments: Arguments, output: Output) -> bool:
    with Library.open_to_read(arguments.library) as library:
        found = library.saved_searches.all()
    text = columns([(one.name, one.scope.value, _living(one), one.query) for one in found])
    output.result([json_forms.saved_search(one) for one in found], text or "No saved searches.")
    return True


def _living(search: SavedSearch) -> str:
    return " ".join(("living", *(f"#{tag}" for tag in search.living.tags))) if search.living else ""


def _collection(library: Library, name: str) -> Collection:
    found = library.collections.find(name)
    if found is None:
        raise NotFound(f"There is no collection “{name}”.", "`florilegium collections` lists them.")
    return found


def _search(library: Library, name: str) -> SavedSearch:
    found = library.saved_searches.find(name)
    if found is None:
        raise NotFound(f"There is no saved search “{name}”.", "`florilegium searches` lists them.")
    return found


def _add(library: Library, arguments: Arguments) -> Changes:
    """Into a collection that is there, or else a new one."""
    known = library.collections.find(arguments.name)
    if known is None:
        return library.collections.create(arguments.name, arguments.ids)
    return library.collections.add(known.id, arguments.ids)


def _remove(library: Library, arguments: Arguments) -> Changes:
    return library.collections.remove(_collection(library, arguments.name).id, arguments.ids)


def _rename(library: Library, arguments: Arguments) -> Changes:
    known = _collection(library, arguments.name)
    return library.collections.rename(known.id, arguments.new_name)


def _delete(library: Library, arguments: Arguments) -> Changes:
    return library.collections.delete(_collection(library, arguments.name).id)


def _save_search(library: Library, arguments: Arguments) -> Changes:
    scope = Scope(arguments.scope)
    return library.saved_searches.save(arguments.name, arguments.query or "", scope)


def _rename_search(library: Library, arguments: Arguments) -> Changes:
    known = _search(library, arguments.name)
    return library.saved_searches.change(
        known.id, arguments.new_name, known.query, known.scope, living=known.living
    )


def _make_living(library: Library, arguments: Arguments) -> Changes:
    known = _search(library, arguments.name)
    colour = Colour(arguments.colour) if arguments.colour else None
    mark = LivingMark(tuple(arguments.tag or ()), colour)
    return library.saved_searches.set_living(known.id, None if arguments.off else mark)


def _delete_search(library: Library, arguments: Arguments) -> Changes:
    return library.saved_searches.delete(_search(library, arguments.name).id)


_Change = Callable[[Library, Arguments], Changes]
_COLLECTION_CHANGES: dict[str, _Change] = {
    "add": _add,
    "remove": _remove,
    "rename": _rename,
    "delete": _delete,
}
_SEARCH_CHANGES: dict[str, _Change] = {
    "save": _save_search,
    "rename": _rename_search,
    "living": _make_living,
    "delete": _delete_search,
}


def _tell(changes: Changes, touched: list[dict[str, object]], output: Output) -> None:
    form = {"label": changes.label if changes else "", "touched": touched}
    output.result(form, f"{changes.label}." if changes else "Nothing had to be changed.")
