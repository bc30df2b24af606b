"""Indexing: drains the index queue into the search index, and rebuilds the index when it must
be."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from reader.index.entries import Entry, article_entry, passage_entry
from reader.index.index_folder import IndexFolder
from reader.index.search_index import IndexState, IndexUnready, SearchIndex
from reader.model.annotation import Annotation
from reader.model.article import Article
from reader.model.collection import ArticleView
from reader.model.document import Document
from reader.model.reports import IndexReport
from reader.store import annotations, article_views, articles, documents, index_queue
from reader.store.store import Store, private_folder
from reader.text.passages import is_in_hidden, sentence_around

BATCH = 200
"""Queue entries of one commit: the index is behind by seconds at most, and a crash repeats
little."""

Progress = Callable[[int, int], bool]
"""progress(done, total) while the index is rebuilt; returns False to stop."""


def forget_index(folder: Path) -> None:
    """The index of a library folder is made again at the next start."""
    IndexFolder(folder / "index").forget()


class Indexing:
    """Keeps the index in step with the library. The store is the truth: the index can be
    deleted."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._index: SearchIndex | None = None
        self._opening = threading.Lock()
        self._rebuilt: tuple[int, int] | None = None

    @property
    def index(self) -> SearchIndex:
        """The search index, opened when it is first asked for."""
        with self._opening:
            if self._index is None:
                folder: Path = self._store.folder / "index"
                if self._store.is_writable:
                    private_folder(folder)
                self._index = SearchIndex.open(
                    folder, self._store.uuid, write=self._store.is_writable
                )
            return self._index

    def pending(self) -> int:
        """Queue entries that wait; 0 when the index is up to date."""
        return index_queue.pending(self._store.db)

    def needs_rebuild(self) -> bool:
        """The index is missing, damaged, of another library or version, or out of step.

        Out of step: it knows of changes that the library does not (the library came back from a
        backup), or misses some that are in the queue no more.
        """
        if self.index.needs_rebuild:
            return True
        db = self._store.db
        first, last = index_queue.first_seq(db), index_queue.last_seq(db)
        written_up_to = last if first is None else first - 1
        return not written_up_to <= self.index.seq <= last

    def rebuilding(self) -> int | None:
        """How far the index is made anew, in percent; 0 where that has still to begin. None when it
        need not be: also while a good one is made again, since that one serves as well."""
        self.index.look_again()
        if not self.needs_rebuild():
            return None
        rebuilt = self._rebuilt
        if rebuilt is None and not self._store.is_writable:  # who writes rebuilds it: how far?
            rebuilt = self.index.rebuilt() or 0, self._count()
        return percent(*rebuilt) if rebuilt else 0

    def drain(self, limit: int = BATCH, progress: Progress | None = None) -> int:
        """Write the oldest entries of the queue, at most so many. Returns how many were taken.

        0: the index is up to date, or the library is open for reading only, or progress stopped a
        rebuild that had to come first.
        """
        if not self._store.is_writable:
            return 0
        if self.needs_rebuild() and not self.rebuild(progress):
            return 0
        with self._store.snapshot() as db:
            work = index_queue.oldest(db, limit)
            upserts, deletions = self._entries_of(work)
        if not work.last:
            return 0
        try:
            self.index.write(upserts, deletions, work.last)
        except IndexUnready:  # damage that shows only now: what is written anew holds this, too
            return int(self.rebuild(progress))
        # Only now: what is repeated after a crash is written again, what is forgotten is lost.
        with self._store.edit("Index", undoable=False) as edit:
            index_queue.remove_through(edit.db, work.last)
        return len(work.articles) + len(work.passages)

    def drain_all(self, progress: Progress | None = None) -> None:
        """Bring the index up to date. progress: of a rebuild, where one is needed."""
        while self.drain(progress=progress):
            pass

    def rebuild(self, progress: Progress | None = None) -> bool:
        """Write a new index beside the old one, which serves until the new one is complete.

        Returns False when progress stopped it.
        """
        seq, total = index_queue.last_seq(self._store.db), self._count()

        def report(done: int) -> bool:
            self._rebuilt = done, total
            return progress is None or progress(done, total)

        self._rebuilt = 0, total
        try:
            if not self.index.rebuild(self._all_entries(), seq, report):
                return False
        finally:
            self._rebuilt = None
        with self._store.edit("Index", undoable=False) as edit:
            index_queue.remove_through(edit.db, seq)
        return True

    def optimise(self) -> bool:
        """Make a few pieces of the index one, when nobody waits. False: there is nothing to do."""
        if not self._store.is_writable or self.needs_rebuild():
            return False
        return self.index.optimise()

    def is_sound(self) -> bool:
        """Read every byte of the index; one that is damaged is known to be so afterwards."""
        return self.needs_rebuild() or self.index.is_sound()

    def problems(self) -> list[str]:
        """What is wrong with the index, in sentences; it can be rebuilt whatever it is."""
        if self.index.needs_rebuild or not self._store.is_writable:
            return []
        return [*self.index.problems(), *self.differences()]

    def differences(self, progress: Progress | None = None) -> list[str]:
        """Where the index does not say what the library says; empty when it is up to date. Raises a
        ReaderError while it must be rebuilt."""
        waiting = index_queue.oldest(self._store.db, 10**9)
        ignored = {("article", i) for i in waiting.articles}
        ignored |= {("passage", i) for i in waiting.passages}
        total = self._count()
        report = (lambda done: progress(min(done, total), total)) if progress else None
        return [
            _DIFFERENCES[difference].format(*indexed)
            for indexed, difference in self.index.differences(self._all_entries(), report)
            if indexed not in ignored
        ]

    def check(self, progress: Progress | None = None) -> IndexReport:
        """Read the index to the end and compare it with the library. Changes nothing."""
        waiting = self.pending()
        if self.needs_rebuild():
            state = self.index.state
            is_behind = state is IndexState.READY
            words = "out of step with the library" if is_behind else state.value
            problem = f"The search index is {words}."
            return IndexReport(words, 0, 0, waiting, (problem,))
        problems = self.index.problems()
        if problems:
            return IndexReport(IndexState.DAMAGED.value, 0, 0, waiting, tuple(problems))
        kinds = [kind for kind, _ in self.index.contents()]
        articles = kinds.count("article")
        found = tuple(self.differences(progress))
        return IndexReport("ready", articles, len(kinds) - articles, waiting, found)

    def close(self) -> None:
        """Close the index."""
        with self._opening:
            if self._index is not None:
                self._index.close()
                self._index = None

    def _count(self) -> int:
        """How many articles and passages there are to be found."""
        db = self._store.db
        return len(article_views.ids(db, ArticleView())) + len(annotations.ids(db))

    def _entries_of(
        self, work: index_queue.QueuedWork
    ) -> tuple[list[Entry], list[tuple[str, int]]]:
        """The present state of everything named in the queue; what is not there is to be
        removed."""
        db = self._store.db
        there = {row.id: row.tags for row in articles.rows(db, work.articles) if not row.is_trashed}
        marks = {mark.id: mark for mark in annotations.get_all(db, work.passages)}
        known = _Known(self._store)
        upserts: list[Entry] = [
            known.article_entry(i, there[i]) for i in work.articles if i in there
        ]
        deletions = [("article", i) for i in work.articles if i not in there]
        for number in work.passages:
            mark = marks.get(number)
            if mark and not known.article(mark.article_id).trashed_at:
                upserts.append(known.passage_entry(mark))
            else:
                deletions.append(("passage", number))
        return upserts, deletions

    def _all_entries(self) -> Iterator[Entry]:
        db = self._store.db
        for article_id in article_views.ids(db, ArticleView()):
            known = _Known(self._store)
            with self._store.snapshot():
                entries = [
                    entry
                    for row in articles.rows(db, [article_id])
                    for entry in (
                        known.article_entry(article_id, row.tags),
                        *map(known.passage_entry, annotations.of_article(db, article_id)),
                    )
                ]
            yield from entries


_DIFFERENCES = {
    "missing": "The search index lacks {} {}.",
    "stale": "The search index knows {} {} as it was before a change.",
    "left over": "The search index holds {} {}, which the library does not.",
}


def percent(done: int, total: int) -> int:
    """How much of a whole, never 100 before it is all."""
    return min(100 * done // total, 99) if total else 0


class _Known:
    """Articles and documents of one batch, each read once."""

    def __init__(self, store: Store) -> None:
        self._db = store.db
        self._articles: dict[int, Article] = {}
        self._documents: dict[int, Document] = {}

    def article(self, article_id: int) -> Article:
        if article_id not in self._articles:
            self._articles[article_id] = articles.get(self._db, article_id)
        return self._articles[article_id]

    def document(self, article_id: int) -> Document:
        if article_id not in self._documents:
            self._documents[article_id] = documents.current(self._db, article_id)
        return self._documents[article_id]

    def article_entry(self, article_id: int, tags: tuple[str, ...]) -> Entry:
        return article_entry(self.article(article_id), self.document(article_id), tags)

    def passage_entry(self, mark: Annotation) -> Entry:
        document = self.document(mark.article_id)
        article = self.article(mark.article_id)
        if not mark.span:
            return passage_entry(mark, article)
        sentence = sentence_around(document, mark.span)
        is_hidden = is_in_hidden(document, mark.span)
        return passage_entry(mark, article, sentence, is_hidden=is_hidden)
