"""Completing: what a person may want to type next in a query, out of the library's own names.

All reads are bounded; the lists of names are kept until the library changes.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import TypeVar

from reader.errors import ReaderError
from reader.model.completion import MOST_COUNTED, Completion, Proposal, ProposalKind
from reader.model.search_forms import VALUES, SearchExample, says_of
from reader.model.tag import tag_key
from reader.query.completion import Wants, wanted_at
from reader.query.fields import ALLOWED, FIELDS
from reader.query.writing import phrase, written
from reader.services.indexing import Indexing
from reader.services.search_examples import examples
from reader.store import collections, index_queue, names_in_use, saved_searches
from reader.store.folding import fold
from reader.store.store import Store

T = TypeVar("T")
MOST_PROPOSED = 8
MOST_NAMES = 5000
"""Bylines or publications of which each word is looked at; of all others only the beginning."""
LEAST_TYPED = 2
"""Letters of a word before tags and other names are proposed for it."""


class Completing:
    """Proposes. Safe from any thread."""

    def __init__(self, store: Store, indexing: Indexing) -> None:
        self._store = store
        self._indexing = indexing
        self._guard = threading.Lock()
        self._names: dict[str, tuple[int, list[tuple[str, str]]]] = {}

    def proposals(self, query: str, cursor: int) -> Completion:
        """What could stand at the cursor, which is counted in code points. Never raises for what is
        typed."""
        wanted = wanted_at(query, cursor)
        completion = Completion(
            query, wanted.start, wanted.end, wanted.typed, is_empty=wanted.wants is Wants.RECENT
        )
        if wanted.wants is Wants.WORD:
            found = self._for_word(wanted.typed)
        elif wanted.wants is Wants.VALUE:
            found = self._values(wanted.field, wanted.typed)
        else:
            return completion
        kept = tuple(islice(found, MOST_PROPOSED))
        if [one.text for one in kept] == [query[wanted.start : wanted.end]]:
            return completion  # it is there already
        return replace(completion, proposals=kept)

    def examples(self) -> list[tuple[str, list[SearchExample]]]:
        """Every form of a query under its heading, with the library's own words where it has
        some. Bounded reads."""
        return examples(self._store.db)

    def _for_word(self, typed: str) -> Iterator[Proposal]:
        """A word may be the beginning of a field's name, or of something that has a name."""
        if not typed.isalpha():
            return
        low = typed.lower()
        for field in sorted(FIELDS):
            if field.startswith(low) and says_of(field):
                text = f"{field}:"
                yield Proposal(ProposalKind.FIELD, text, text, says_of(field), field=field)
        if len(typed) >= LEAST_TYPED:
            for field, sign in (("tag", "#"), ("collection", "collection:"), ("saved", "saved:")):
                for one in islice(self._values(field, typed), 4):
                    yield replace(one, text=sign + one.text)

    def _values(self, field: str, typed: str) -> Iterator[Proposal]:
        own: dict[str, Callable[[str], Iterator[Proposal]]] = {
            "tag": self._tags,
            "collection": self._collections,
            "saved": self._saved,
            "lang": self._languages,
            "published": self._years,
            "after": self._years,
            "before": self._years,
        }
        if field in own:
            return own[field](typed)
        if field in names_in_use.NAME_COLUMNS:
            return self._named(field, typed)
        return _fixed(field, typed)

    def _tags(self, typed: str) -> Iterator[Proposal]:
        db = self._store.db
        tags = names_in_use.tag_names(db)
        found = [(tag_id, path) for tag_id, path, _key in tags]
        if typed:
            found = list(_matching(typed.strip("/"), found, lambda tag: tag[1]))
        else:
            place = {tag_id: at for at, tag_id in enumerate(names_in_use.newest_tags(db))}
            found.sort(key=lambda tag: place.get(tag[0], len(place)))
        for _tag_id, path in found:
            key = tag_key(path)
            below = [one for one, _path, k in tags if k == key or k.startswith(f"{key}/")]
            count = names_in_use.count_tagged(db, below, MOST_COUNTED)
            yield Proposal(ProposalKind.TAG, path, written(path), "", count, "tag")

    def _named(self, column: str, typed: str) -> Iterator[Proposal]:
        db = self._store.db
        for name in self._names_like(column, typed):
            count = names_in_use.count_named(db, column, name, MOST_COUNTED)
            yield Proposal(ProposalKind.NAME, name, phrase(name), "", count, column)

    def _names_like(self, column: str, typed: str) -> Iterator[str]:
        db = self._store.db
        if not typed:
            return iter(names_in_use.newest_names(db, column))
        known = self._known(column)
        if len(known) == MOST_NAMES:  # those that begin so are found all the same
            more = names_in_use.distinct_names(db, column, MOST_PROPOSED, typed)
            known = [*((_key(name), name) for name in more), *known]
        names = (name for _key, name in _matching_keys(typed, known))
        return iter(dict.fromkeys(islice(names, 2 * MOST_PROPOSED)))

    def _known(self, column: str) -> list[tuple[str, str]]:
        """Names with what is compared of them, read anew when the library has changed."""
        db = self._store.db
        seq = index_queue.last_seq(db)  # rises with whatever changes an article
        with self._guard:
            if column not in self._names or self._names[column][0] != seq:
                names = names_in_use.distinct_names(db, column, MOST_NAMES)
                self._names[column] = seq, [(_key(name), name) for name in names]
            return self._names[column][1]

    def _collections(self, typed: str) -> Iterator[Proposal]:
        for one in _matching(typed, collections.every(self._store.db), lambda one: one.name):
            text = written(one.name)
            yield Proposal(ProposalKind.COLLECTION, one.name, text, "", one.articles, "collection")

    def _saved(self, typed: str) -> Iterator[Proposal]:
        for one in _matching(typed, saved_searches.every(self._store.db), lambda one: one.name):
            yield Proposal(
                ProposalKind.SAVED, one.name, written(one.name), one.query, None, "saved"
            )

    def _languages(self, typed: str) -> Iterator[Proposal]:
        try:
            with self._indexing.index.reading() as snapshot:
                counts = {code.decode(): count for code, count in snapshot.languages().items()}
        except ReaderError:
            return  # the index is being made: soon there will be some
        for code in sorted(counts, key=lambda code: (-counts[code], code)):
            if code.startswith(typed.lower()):
                count = min(counts[code], MOST_COUNTED)
                yield Proposal(ProposalKind.VALUE, code, code, "", count, "lang")

    def _years(self, typed: str) -> Iterator[Proposal]:
        db = self._store.db
        for year in names_in_use.years(db):
            if year.startswith(typed) and year.isdigit():
                count = names_in_use.count_in_year(db, year, MOST_COUNTED)
                yield Proposal(ProposalKind.VALUE, year, year, "", count, "published")


def _fixed(field: str, typed: str) -> Iterator[Proposal]:
    """The values of a field that are the same in every library."""
    known = VALUES.get(field, {})
    for value in ALLOWED.get(field, tuple(known)):
        if value.startswith(typed.lower()):
            text = str(value)
            yield Proposal(ProposalKind.VALUE, text, text, known.get(text, ""), None, field)


def _matching(typed: str, things: Iterable[T], name_of: Callable[[T], str]) -> Iterator[T]:
    pairs = [(_key(name_of(thing)), thing) for thing in things]
    return (thing for _name, thing in _matching_keys(typed, pairs))


def _matching_keys(typed: str, things: Iterable[tuple[str, T]]) -> Iterator[tuple[str, T]]:
    """Those whose name begins so; then those that have a word which does."""
    start = _key(typed)
    later = []
    for key, thing in things:
        if key.startswith(start):
            yield key, thing
        elif start in key:
            later.append((key, thing))
    yield from later


def _key(name: str) -> str:
    """Folded, with a space before each word, whatever stands there."""
    return " " + fold(name).translate(_SPACES)


_SPACES = str.maketrans("/-(", "   ")
