"""A measurement, run on demand: a query typed letter by letter into the real window.

    python tests/benchmarks/as_you_type.py [ARTICLES] [FOLDER]

The library is made in the folder where it is not there yet: articles of made-up words, as frequent
as in real texts, with a rare word, "kosovo", in each hundredth. "kosovo" is typed with a letter
each 80 ms, taken back, and typed again. Of each letter: how long until hits of what was typed up to
there are painted, if that came before the next letter; then how many searches were done for it, how
long they took, and the longest stretch in which the window answered nobody.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView
from search_collection import Collection
from window_measures import Stretches, load, percentile

from reader.library import Library
from reader.model.article import Draft, Metadata, Source
from reader.model.document import Block, Document, Role
from reader.model.search import SearchResult
from reader.model.selector import Span
from reader.store import articles, documents

QUERY = "kosovo"
PACE_MS = 80
TIMES = 10
BATCH = 5000
RARE = 100


def made_library(place: Path, count: int) -> Path:
    """A library of so many articles of about 130 words, with its index."""
    if not place.exists():
        collection = Collection(count)
        with Library.open(place) as library:
            for start in range(1, count + 1, BATCH):
                with library._store.edit("Fill", undoable=False) as edit:
                    for number in range(start, min(start + BATCH, count + 1)):
                        made = _draft(collection, number)
                        article = articles.insert(edit.db, made)
                        documents.insert(edit.db, article, made.document)
            library.indexing.rebuild()
            while library.indexing.optimise():
                pass
    return place


def _draft(collection: Collection, number: int) -> Draft:
    made = collection.document(number)
    title, *lines = made.text.split("\n")[:3]
    if number % RARE == 0:
        lines[-1] += f" {QUERY}."
    blocks, text = [Block(0, Span(0, len(title)), Role.TITLE)], title
    for line in lines:
        start = len(text) + 1
        text += f"\n{line}"
        blocks.append(Block(len(blocks), Span(start, len(text)), Role.PARAGRAPH))
    source = Source(f"{number}.txt", f"{number:064x}", "text/plain")
    meta = Metadata(title, "", "", "2024-05-06", "en")
    return Draft(source, b"", meta, Document(text, tuple(blocks)), f"{number:064x}")


class Paints(QObject):
    """When hits were painted, and for which query."""

    def __init__(self, view: QListView, panel: Any) -> None:
        super().__init__()
        self.seen: list[tuple[float, str]] = []
        self._view, self._query = view, ""
        self._show = panel._show
        panel._show = self._note
        view.viewport().installEventFilter(self)

    def _note(self, result: SearchResult) -> None:
        self._query = result.query
        self._show(result)
        self._view.viewport().update()  # hits that stay need no new paint: here each counts

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the hits are painted."""
        model = self._view.model()
        if event.type() == QEvent.Type.Paint and model.rowCount():
            self.seen.append((time.perf_counter(), self._query))
        return super().eventFilter(watched, event)


def main(count: int, folder: Path) -> None:
    """Type, and print what was seen."""
    place = made_library(folder / f"typing-{count}", count)
    from ui.app import build_window, make_application

    make_application()
    with Library.open(place) as library:
        window = build_window(library)
        window.show()
        assert window.context.jobs.wait_idle(60_000)
        asked: list[tuple[str, float]] = []
        real = library.searching.search_typed

        def search(query: str, *args: object, **options: object) -> object:
            before = time.thread_time()
            try:
                return real(query, *args, **options)
            finally:
                asked.append((query, (time.thread_time() - before) * 1000))

        library.searching.search_typed = search
        field = window.sidebar.findChild(QObject, "search_field")
        view = window.search_results.findChild(QListView, "search_hits")
        paints = Paints(view, window.search_results)
        waits: dict[str, list[float]] = {QUERY[:n]: [] for n in range(1, len(QUERY) + 1)}
        rounds = []
        with load():
            for _ in range(TIMES):
                asked.clear()
                stretches = Stretches()
                _type(field, paints, waits)
                stretches.stop()
                rounds.append((len(asked), max(stretches.wall), max(stretches.cpu)))
                field.clear()
                window.context.jobs.wait_idle(60_000)
        window.close()
    print(f"{count:,} articles; “{QUERY}” typed {TIMES} times, a letter each {PACE_MS} ms")
    print(f"{'typed':12}{'painted, of 10':>16}{'after, p50 ms':>16}{'p95':>8}")
    for typed, times in waits.items():
        p50 = f"{statistics.median(times):.0f}" if times else "–"
        p95 = f"{percentile(times, 0.95):.0f}" if times else "–"
        print(f"{typed:12}{len(times):16}{p50:>16}{p95:>8}")
    searches, wall, cpu = zip(*rounds, strict=True)
    print(f"searches for one typing: {statistics.median(searches):.0f}")
    print("the last typing's, CPU ms: " + ", ".join(f"{q} {ms:.0f}" for q, ms in asked))
    print(
        f"longest stretch of the window: wall p50 {statistics.median(wall):.0f} ms, most"
        f" {max(wall):.0f}; CPU p50 {statistics.median(cpu):.0f} ms, most {max(cpu):.0f}"
    )


def _type(field: QObject, paints: Paints, waits: dict[str, list[float]]) -> None:
    for number, letter in enumerate(QUERY, 1):
        typed = QUERY[:number]
        begun = time.perf_counter()
        paints.seen.clear()
        QTest.keyClick(field, letter)
        is_last = number == len(QUERY)
        until = begun + (2000 if is_last else PACE_MS) / 1000
        while time.perf_counter() < until:
            QCoreApplication.processEvents()
            time.sleep(0.0005)
            if is_last and any(query == typed for _, query in paints.seen):
                break
        after = [at - begun for at, query in paints.seen if query == typed]
        if after:
            waits[typed].append(after[0] * 1000)


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    if len(sys.argv) > 2:
        main(size, Path(sys.argv[2]))
    else:
        with tempfile.TemporaryDirectory() as made:
            main(size, Path(made))
