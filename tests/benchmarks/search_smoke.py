"""A measurement, run on demand: our index beside SQLite's FTS5 on the same generated articles.

    python tests/benchmarks/search_smoke.py [ARTICLES]

Prints a table; nothing passes or fails. CPU time, median and 95th percentile of 40 queries each.
FTS5 gives ids; our rows with "hits" also make the snippets and the matches of the twenty best.
"""

from __future__ import annotations

import random
import re
import resource
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import accumulate
from pathlib import Path

from reader.index.entries import ArticleEntry
from reader.index.search_index import SearchIndex
from reader.index.searcher import Searcher
from reader.model.document import Document, Role
from reader.text.canonical import Piece, build_document

QUERIES = 40
BATCH = 200
SYLLABLES = re.findall("..", "bakedimonurasetilovupagrefidakomineshawe")


class Collection:
    """Articles with words as frequent as in real texts (Zipf), the same at every run."""

    def __init__(self, count: int) -> None:
        self._chance = random.Random(7)
        self.words = sorted({self._word() for _ in range(60_000)})
        self._chance.shuffle(self.words)
        self._weights = list(accumulate(1.0 / (rank + 3) for rank in range(len(self.words))))
        self.count = count
        self.document = lru_cache(maxsize=None)(self._document)

    def _word(self) -> str:
        return "".join(self._chance.choices(SYLLABLES, k=self._chance.randint(1, 5)))

    def text(self, number: int) -> tuple[str, list[str]]:
        """Title and paragraphs of an article."""
        chance = random.Random(number)
        length = max(60, int(chance.lognormvariate(6.3, 0.6)))
        words = chance.choices(self.words, cum_weights=self._weights, k=length)
        paragraphs = [
            " ".join(words[at : at + 60]).capitalize() + "." for at in range(8, length, 60)
        ]
        return " ".join(words[:8]).capitalize(), paragraphs

    def _document(self, number: int) -> Document:
        """The article as the searcher gets it for snippets."""
        title, paragraphs = self.text(number)
        pieces = [Piece(title, Role.TITLE), *(Piece(text, Role.PARAGRAPH) for text in paragraphs)]
        return build_document(pieces)

    def entries(self) -> Iterator[ArticleEntry]:
        """What the index is told."""
        for number in range(1, self.count + 1):
            title, paragraphs = self.text(number)
            tags = (f"topic/{number % 50}",)
            yield ArticleEntry(number, title, "\n".join(paragraphs), language="en", tags=tags)


def main(count: int) -> None:
    """Build both, ask both, print the table."""
    collection = Collection(count)
    entries = list(collection.entries())
    words = sum(len(entry.body.split()) for entry in entries)
    with tempfile.TemporaryDirectory() as folder:
        index, ours = _build_ours(Path(folder) / "index", entries)
        database, theirs = _build_fts5(Path(folder) / "fts5.db", entries)
        print(f"{count:,} articles, {words / count:.0f} words each, CPU time")
        print(f"{'':34}{'ours':>18}{'FTS5':>18}")
        print(f"{'index, articles a second':34}{count / ours:18.0f}{count / theirs:18.0f}")
        size = sum(p.stat().st_size for p in Path(folder, "index").rglob("*.seg"))
        fts_size = Path(folder, "fts5.db").stat().st_size
        print(f"{'bytes an article':34}{size / count:18.0f}{fts_size / count:18.0f}")
        searcher = Searcher(index, lambda *_: frozenset(), collection.document)
        for name, mine, their in _queries(collection):
            left = _measure(lambda q: searcher.ids_of_query(q), mine)
            right = _measure(lambda q: _ask_fts5(database, q), their)
            print(f"{name + ', ms':34}{left:>18}{right:>18}")
            if name in ("common word", "two words"):
                for query in mine:  # reading the documents is the store's work
                    searcher.search(query, limit=20)
                hits = _measure(lambda q: searcher.search(q, limit=20), mine)
                print(f"{name + ', 20 hits, ms':34}{hits:>18}{'':>18}")
        print(f"{'commit of one article, ms':34}{_commits(index, entries):>18}")
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(f"segments: {index.segments}; peak memory of this process: {memory} MB")
        index.close()
        database.close()


def _build_ours(folder: Path, entries: list[ArticleEntry]) -> tuple[SearchIndex, float]:
    index = SearchIndex.open(folder, "bench", write=True)
    before = time.process_time()
    index.rebuild([], 0)
    for at in range(0, len(entries), BATCH):
        index.write(entries[at : at + BATCH], [], at)
    return index, time.process_time() - before


def _build_fts5(path: Path, entries: list[ArticleEntry]) -> tuple[sqlite3.Connection, float]:
    database = sqlite3.connect(path)
    before = time.process_time()
    database.execute(
        "CREATE VIRTUAL TABLE found USING fts5"
        "(title, body, tag, tokenize='porter unicode61 remove_diacritics 2')"
    )
    for at in range(0, len(entries), BATCH):
        with database:
            database.executemany(
                "INSERT INTO found (rowid, title, body, tag) VALUES (?, ?, ?, ?)",
                [(e.article_id, e.title, e.body, e.tags[0]) for e in entries[at : at + BATCH]],
            )
    return database, time.process_time() - before


def _queries(collection: Collection) -> Iterator[tuple[str, list[str], list[str]]]:
    chance = random.Random(3)
    common, middle = collection.words[20:120], collection.words[300:3000]

    def two() -> list[tuple[str, str]]:
        return [(chance.choice(common), chance.choice(middle)) for _ in range(QUERIES)]

    ordinary = chance.sample(common, QUERIES)
    yield "common word", ordinary, ordinary
    rare = chance.sample(collection.words[5000:], QUERIES)
    yield "rare word", rare, rare
    pairs = two()
    yield "two words", [f"{a} {b}" for a, b in pairs], [f"{a} AND {b}" for a, b in pairs]
    four = [chance.sample(common, 4) for _ in range(QUERIES)]
    yield "one of four words", [" OR ".join(w) for w in four], [" OR ".join(w) for w in four]
    phrases = []
    for _ in range(QUERIES):
        body = collection.text(chance.randint(1, collection.count))[1][0].lower().split()
        phrases.append(f'"{body[3]} {body[4]}"')
    yield "phrase", phrases, phrases
    prefixes = [word[:3] + "*" for word in chance.sample(middle, QUERIES)]
    yield "first letters", prefixes, prefixes
    tagged = [(word, chance.randrange(50)) for word in ordinary]
    yield (
        "word and tag",
        [f"{word} tag:topic/{number}" for word, number in tagged],
        [f'{word} AND tag : "topic {number}"' for word, number in tagged],
    )


def _ask_fts5(database: sqlite3.Connection, query: str) -> list[int]:
    sql = "SELECT rowid FROM found WHERE found MATCH ? ORDER BY bm25(found, 2.0, 1.0)"
    return [row[0] for row in database.execute(sql, (query,))]


def _measure(ask: Callable[[str], object], queries: list[str]) -> str:
    ask(queries[0])
    times = []
    for query in queries:
        before = time.process_time()
        ask(query)
        times.append((time.process_time() - before) * 1000)
    return _shown(times)


def _commits(index: SearchIndex, entries: list[ArticleEntry]) -> str:
    times = []
    for number, entry in enumerate(entries[:60]):
        before = time.process_time()
        index.write([entry], [], 10**6 + number)
        times.append((time.process_time() - before) * 1000)
    return _shown(times)


def _shown(times: list[float]) -> str:
    times.sort()
    return f"{statistics.median(times):.1f} / {times[int(len(times) * 0.95)]:.1f}"


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
