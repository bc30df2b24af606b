"""The posting pool: the posting lists of a segment while it is being written.

WORKAROUND whoosh.writing.PostingPool holds a tuple for every posting and sorts them all. Documents
come in order, so only the terms need sorting, and segments are merged list by list.
"""

from __future__ import annotations

from array import array

from reader.index.codec import ListWriter, Postings, TermsReader

PoolItem = tuple[str, bytes, int, float, bytes]
"""Field, term, document, count, positions: what Whoosh's writer gives for every term."""


class PostingPool:
    """Posting lists by field and term, in memory: about 2 KB for an article of 700 words."""

    def __init__(self) -> None:
        self._lists: dict[str, dict[bytes, Postings]] = {}

    def add(self, item: PoolItem) -> None:
        """Add a term of a document; documents must come in order."""
        field, term, document, count, positions = item
        found = self._list(field, term)
        found.add(document, int(count), positions)

    def add_lists(self, terms: TermsReader, numbers: dict[int, int]) -> None:
        """Add all lists of a segment. numbers: the new number of each of its living documents, in
        order and higher than any before."""
        for (field, term), info in terms.items():
            _append(self._list(field, term), terms.postings_of(info), numbers)

    def write_to(self, writer: ListWriter) -> None:
        """Write every list, in the order of the dictionary."""
        for field in sorted(self._lists):
            lists = self._lists[field]
            for term in sorted(lists):
                if lists[term].documents:
                    writer.add_list(field, term, lists[term])

    def cleanup(self) -> None:
        """Let go of the lists."""
        self._lists.clear()

    def _list(self, field: str, term: bytes) -> Postings:
        lists = self._lists.get(field)
        if lists is None:
            lists = self._lists[field] = {}
        found = lists.get(term)
        if found is None:
            found = lists[term] = Postings.empty()
        return found


def _append(new: Postings, old: Postings, numbers: dict[int, int]) -> None:
    documents = old.documents
    if all(number in numbers for number in documents):
        new.documents.extend(numbers[number] for number in documents)
        new.counts.extend(array("I", old.counts))
        new.all_positions.extend(array("I", old.all_positions))
        return
    for i, number in enumerate(documents):
        if number in numbers:
            new.add(numbers[number], old.counts[i], array("I", old.positions(i)).tobytes())
