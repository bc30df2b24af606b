"""The match finder: where in a text the words of a query stand, by the same analysis as the index.

A word of the text matches when one of its terms is one of the query's; a phrase where all of its
words do, at their distances; words near each other where all of them do, near enough; a beginning
where a term begins so; a word that is nearly spelt so where a term is.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.index.analysis import (
    PARAGRAPH_GAP,
    STEM_MARK,
    Analyzer,
    Slot,
    prefix_term,
)
from reader.index.entries import HIDDEN, field_of
from reader.index.spelling import edits_between
from reader.index.vocabulary import Analysed, Unit
from reader.model.document import Block, Document
from reader.model.selector import Span
from reader.query.ast import Match, Term
from reader.text.letters import is_unspaced
from reader.text.words import word_matches, word_pattern


@dataclass(slots=True)
class _Wanted:
    """What is looked for in one field, and what was learnt of the words met so far."""

    words: frozenset[bytes]
    prefixes: tuple[tuple[bytes, int], ...]  # with how many code points were typed
    phrases: tuple[tuple[Slot, ...], ...]
    near: tuple[tuple[tuple[Slot, ...], int], ...] = ()  # with how many words may be between
    alike: tuple[str, ...] = ()  # folded
    learnt: set[bytes] = field(default_factory=set)  # terms that were found to be alike
    terms: frozenset[bytes] = frozenset()  # of words and phrases
    beginnings: tuple[bytes, ...] = ()
    met: dict[str, dict[str, _Met]] = field(default_factory=dict)  # by language and word
    mattering: set[str] = field(default_factory=set)  # those of them that have a unit

    def __post_init__(self) -> None:
        several = (*self.phrases, *(slots for slots, _ in self.near))
        self.terms = self.words.union(*(slot.terms for slots in several for slot in slots))
        self.beginnings = tuple(prefix for prefix, _ in self.prefixes)

    def __bool__(self) -> bool:
        return bool(self.terms or self.prefixes or self.alike)


class _Met(NamedTuple):
    """A word of the text: how many positions it takes, and those of its units that matter."""

    width: int
    units: tuple[Unit, ...]


class _Placed(NamedTuple):
    terms: tuple[bytes, ...]
    span: Span


class MatchFinder:
    """Finds the words of one query in texts."""

    def __init__(self, terms: Iterable[Term], analyzer: Analyzer, languages: Iterable[str]) -> None:
        self._terms = tuple(terms)
        self._analyzer = analyzer
        self._languages = tuple(languages)
        self._by_field: dict[str, _Wanted] = {}

    def in_document(self, document: Document, language: str) -> list[Span]:
        """Every match in the blocks of a document, in order, none overlapping another; in hidden
        ones only of terms that ask for them."""
        found = (self.in_block(document, block, language) for block in document.blocks)
        return [span for spans in found for span in spans]

    def in_block(self, document: Document, block: Block, language: str) -> list[Span]:
        """Every match in one block of a document, as in_document."""
        start, end = block.span.start, block.span.end
        return self.in_text(document.text, language, (field_of(block),), start, end)

    def in_text(
        self,
        text: str,
        language: str,
        fields: Iterable[str],
        start: int = 0,
        end: int | None = None,
    ) -> list[Span]:
        """Every match in a piece of a text, in order, none overlapping another.

        fields: the names the piece is searched under, such as "caption".
        """
        wanted = self._wanted_in(tuple(fields))
        if not wanted:
            return []
        last = len(text) if end is None else end
        placed = self._placed(text, language, start, last, wanted)
        return _joined(
            [*_singles(placed, wanted, text), *_phrases(placed, wanted), *_near(placed, wanted)]
        )

    def _wanted_in(self, fields: tuple[str, ...]) -> _Wanted:
        key = "|".join(fields)
        if key not in self._by_field:
            terms = [term for term in self._terms if _is_sought(term, fields)]
            self._by_field[key] = self._compiled(terms)
        return self._by_field[key]

    def _compiled(self, terms: list[Term]) -> _Wanted:
        words: set[bytes] = set()
        prefixes: list[tuple[bytes, int]] = []
        phrases: list[tuple[Slot, ...]] = []
        near: list[tuple[tuple[Slot, ...], int]] = []
        alike: list[str] = []
        for term in terms:
            if term.match is Match.PREFIX:
                prefixes.append((prefix_term(term.text), len(term.text)))
                continue
            if term.match is Match.ALIKE:
                alike.append(prefix_term(term.text).decode("utf-8", "replace"))
                continue
            is_exact = term.match is Match.EXACT
            slots = self._analyzer.slots(term.text, self._languages, is_exact=is_exact)
            if len(slots) == 1:
                words.update(slots[0].terms)
            elif term.match is Match.NEAR:
                near.append((slots, term.reach))
            elif slots:
                phrases.append(slots)
        return _Wanted(frozenset(words), tuple(prefixes), tuple(phrases), tuple(near), tuple(alike))

    def _placed(
        self, text: str, language: str, start: int, end: int, wanted: _Wanted
    ) -> dict[int, _Placed]:
        """The words of a piece that matter to the query, by position."""
        placed: dict[int, _Placed] = {}
        known = wanted.met.setdefault(language, {})
        words = word_pattern().findall(text, start, end)
        different = set(words)
        self._meet_all(different.difference(known), language, wanted)
        if wanted.mattering.isdisjoint(different):
            return placed
        has_lines = "\n" in text[start:end]
        at, before = 0, start
        for word, match in zip(words, word_matches(text, start, end), strict=True):
            met = known[word]
            if met is _UNWANTED and not has_lines:  # most words end here
                at += 1
                continue
            if has_lines:
                if "\n" in text[before : match.start(1)]:
                    at += PARAGRAPH_GAP  # as in the index: no phrase reaches across lines
                before = match.end(1)
            for unit in met.units:
                first = match.start(1)
                span = Span(first + unit.start, first + unit.end)
                placed[at + unit.offset] = _Placed(unit.terms, span)
            at += met.width
        return placed

    def _meet_all(self, words: Iterable[str], language: str, wanted: _Wanted) -> None:
        """Learn which of some new words matter. Most do not, and there are thousands in the texts
        of a page of hits."""
        known, vocabulary = wanted.met[language], self._analyzer.vocabulary(language)
        new = {word: vocabulary.analysed[vocabulary[word]] for word in words}
        if not wanted.alike and not wanted.prefixes:
            known.update(dict.fromkeys(new, _UNWANTED))
            is_other = wanted.terms.isdisjoint
            new = {
                word: analysed
                for word, analysed in new.items()
                if analysed.width != 1 or not is_other(analysed.units[0].terms)
            }
        for word, analysed in new.items():
            met = known[word] = self._meet(analysed, wanted)
            if met.units:
                wanted.mattering.add(word)

    def _meet(self, analysed: Analysed, wanted: _Wanted) -> _Met:
        width, units = analysed
        prefixes = wanted.beginnings
        if wanted.alike:
            wanted.learnt.update(
                term
                for unit in units
                for term in unit.terms
                if _is_alike(term.decode("utf-8", "replace"), wanted.alike)
            )
        matter = tuple(
            unit
            for unit in units
            if not wanted.terms.isdisjoint(unit.terms)
            or not wanted.learnt.isdisjoint(unit.terms)
            or (prefixes and any(term.startswith(prefixes) for term in unit.terms))
        )
        return _Met(width, matter) if matter or width != 1 else _UNWANTED


_UNWANTED = _Met(1, ())


def _is_sought(term: Term, fields: tuple[str, ...]) -> bool:
    """Whether a term is looked for in a piece of these names."""
    if term.field:
        return term.field in fields
    return term.in_hidden or fields != (HIDDEN,)


def _singles(placed: dict[int, _Placed], wanted: _Wanted, text: str) -> Iterator[Span]:
    words = wanted.words | wanted.learnt
    for terms, span in placed.values():
        if any(term in words for term in terms):
            yield span
            continue
        for prefix, typed in wanted.prefixes:
            if any(t.startswith(prefix) for t in terms if not t.startswith(STEM_MARK)):
                # Of a script without spaces only the letters that were typed.
                is_pair = is_unspaced(text[span.start])
                yield Span(span.start, min(span.end, span.start + typed)) if is_pair else span
                break


def _phrases(placed: dict[int, _Placed], wanted: _Wanted) -> Iterator[Span]:
    for slots in wanted.phrases:
        for at in placed:
            found = [placed.get(at + slot.offset) for slot in slots]
            if all(
                place is not None and any(term in slot.terms for term in place.terms)
                for place, slot in zip(found, slots, strict=True)
            ):
                first, last = found[0], found[-1]
                if first and last:
                    yield Span(first.span.start, last.span.end)


def _near(placed: dict[int, _Placed], wanted: _Wanted) -> Iterator[Span]:
    for slots, reach in wanted.near:
        places = [_places_of(slot, placed) for slot in slots]
        for start in sorted(set().union(*places)):
            last = start + reach + len(slots) - 1
            found = [next((at for at in here if start <= at <= last), None) for here in places]
            if None not in found:
                yield from (placed[at].span for at in found if at is not None)


def _places_of(slot: Slot, placed: dict[int, _Placed]) -> list[int]:
    return [at for at in sorted(placed) if not slot.terms.keys().isdisjoint(placed[at].terms)]


def _is_alike(term: str, words: tuple[str, ...]) -> bool:
    return any(edits_between(word, term) is not None for word in words)


def _joined(spans: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in sorted(spans):
        if joined and span.overlaps(joined[-1]):
            joined[-1] = joined[-1].union(span)
        else:
            joined.append(span)
    return joined
