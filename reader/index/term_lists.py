"""Term lists: the words and keys of a batch of documents become a term table, in one sorting."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np

from reader.index.term_table import Numbers, Places, TermTable, ordered, slices
from reader.index.vocabulary import Stream, Vocabulary


def table_of_words(streams: Sequence[tuple[int, Stream]]) -> TermTable:
    """The terms of texts. streams: document numbers, ascending, with their words; at least one
    word."""
    groups: dict[int, list[tuple[int, Stream]]] = defaultdict(list)
    for document, stream in streams:
        if stream.numbers:
            groups[id(stream.vocabulary)].append((document, stream))
    known: dict[bytes, int] = {}
    parts = [_occurrences(group, known) for group in groups.values()]
    terms, documents, positions = (np.concatenate(column) for column in zip(*parts, strict=True))
    if len(parts) > 1:
        _, order = ordered(documents)
        terms, documents, positions = terms[order], documents[order], positions[order]
    names = sorted(known)
    ranks = np.empty(len(names), np.uint32)
    ranks[[known[name] for name in names]] = np.arange(len(names), dtype=np.uint32)
    sorted_ranks, order = ordered(ranks[terms])
    return _table(names, sorted_ranks, documents[order], positions[order])


def table_of_keys(keys: Mapping[bytes, array[int]]) -> TermTable:
    """Whole values, each with its documents, ascending."""
    names = sorted(keys)
    firsts = np.cumsum([0, *(len(keys[name]) for name in names)])
    documents = np.concatenate([np.frombuffer(keys[name], np.uint32) for name in names])
    ones = np.ones(len(documents), np.uint8)
    return TermTable(names, firsts, documents, ones, np.empty(0, np.uint8))


def _occurrences(
    group: list[tuple[int, Stream]], known: dict[bytes, int]
) -> tuple[Numbers, Numbers, Numbers]:
    """Term, document and position of each occurrence, in the order of the texts.

    group: streams of one vocabulary. known: the numbers of terms; new ones are added.
    """
    words = np.concatenate([np.frombuffer(s.numbers, np.uint32) for _, s in group])
    positions = np.concatenate([np.frombuffer(s.positions, np.uint32) for _, s in group])
    documents = np.repeat(
        np.array([document for document, _ in group], np.uint32),
        [len(stream.numbers) for _, stream in group],
    )
    used, index = np.unique(words, return_inverse=True)
    firsts, terms, offsets = _terms_of(used.tolist(), group[0][1].vocabulary, known)
    per_word = np.diff(firsts)[index]
    entries = slices(firsts[:-1][index], per_word)
    return (
        terms[entries],
        np.repeat(documents, per_word),
        np.repeat(positions, per_word) + offsets[entries],
    )


def _terms_of(
    words: list[int], vocabulary: Vocabulary, known: dict[bytes, int]
) -> tuple[Places, Numbers, Numbers]:
    """The terms of words, one after the other: where each word's begin, and the end; their numbers;
    their offsets from the word's position."""
    firsts, terms, offsets = [0], [], []
    for word in words:
        for unit in vocabulary.analysed[word].units:
            for term in unit.terms:
                terms.append(known.setdefault(term, len(known)))
                offsets.append(unit.offset)
        firsts.append(len(terms))
    return np.array(firsts), np.array(terms, np.uint32), np.array(offsets, np.uint32)


def _table(names: list[bytes], ranks: Numbers, documents: Numbers, positions: Numbers) -> TermTable:
    """From occurrences that are sorted by term, document and position."""
    is_new = np.ones(len(ranks), bool)
    is_new[1:] = (ranks[1:] != ranks[:-1]) | (documents[1:] != documents[:-1])
    starts = np.flatnonzero(is_new)
    return TermTable(
        names,
        np.searchsorted(ranks[starts], np.arange(len(names) + 1)),
        documents[starts],
        np.diff(starts, append=len(ranks)).astype(np.uint32),
        positions,
    )
