"""Facets and orders of all that a word finds, in an index of many articles.

    python tests/benchmarks/facets.py [--articles 100000] [--merged]

Builds an index in a temporary folder, of short made-up articles with dates, 100 publications, four
languages and some 4,500 tags, every tenth with a passage. Prints milliseconds of CPU time: of the
search without hits, of the search with all facets (the difference is what they cost), and of a
first page in each order; and what the facets take the first time, when their columns are built.
--merged: after the pieces of the index were made few, as is done when nobody waits.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from search_collection import Collection

from reader.index.entries import ArticleEntry, Entry, PassageEntry
from reader.index.search_index import SearchIndex
from reader.index.searcher import Searcher
from reader.model.search import HitOrder, Scope

NAMES = (
    "Morning",
    "Evening",
    "Daily",
    "Weekly",
    "Sunday",
    "National",
    "Plain",
    "Old",
    "New",
    "Free",
)
KINDS = ("Post", "Times", "Herald", "Courier", "Gazette", "Mirror", "Star", "Sun", "Globe", "Echo")
PAPERS = [f"The {name} {kind}" for name in NAMES for kind in KINDS]
WORDS = 60
TIMES = 21


def entries(collection: Collection) -> Iterator[Entry]:
    """The articles and passages; a few papers and tags have most of them."""
    for number in range(1, collection.count + 1):
        chance = random.Random(number)
        words = collection.article(number).body.split()[:WORDS]
        tags = {
            f"topic{int(chance.paretovariate(0.6)) % 60}/part{int(chance.paretovariate(0.4)) % 80}"
            for _ in range(chance.randint(0, 4))
        }
        yield ArticleEntry(
            number,
            " ".join(words[:8]),
            " ".join(words),
            publication=PAPERS[min(int(chance.paretovariate(0.5)), len(PAPERS) - 1)],
            published=f"{chance.randint(1990, 2023)}-{chance.randint(1, 12):02}-05",
            language=chance.choice(("en", "en", "en", "de", "fr", "sr")),
            tags=tuple(tags),
        )
        if number % 10 == 0:
            colour = chance.choice(("yellow", "green", "blue"))
            yield PassageEntry(number, number, " ".join(words[:9]), tags=(*tags,), colour=colour)


def milliseconds(work: Callable[[], object]) -> float:
    """CPU time of this thread."""
    begin = time.thread_time()
    work()
    return (time.thread_time() - begin) * 1000


def median(work: Callable[[], object]) -> float:
    """Of many times."""
    return statistics.median(milliseconds(work) for _ in range(TIMES))


def main() -> None:
    """Build the index, ask, print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--articles", type=int, default=100_000)
    options.add_argument("--merged", action="store_true")
    chosen = options.parse_args()
    collection = Collection(chosen.articles)
    with tempfile.TemporaryDirectory() as folder:
        index = SearchIndex.open(Path(folder) / "index", "bench", write=True)
        index.rebuild(entries(collection), 0)
        while chosen.merged and index.optimise():
            pass
        searcher = Searcher(index, lambda *_: frozenset(), lambda _id: None)
        searcher.count(collection.words[0], Scope.ARTICLES)
        first = milliseconds(lambda: searcher.facets(collection.words[0], Scope.ARTICLES))
        print(f"{index.segments} pieces; facets for the first time {first:.0f} ms")
        print(f"{'query':16} {'scope':9} {'found':>7} search facets  orders")
        for query in (*(collection.words[at] for at in (0, 20, 300)), "tag:topic5"):
            for scope in (Scope.ARTICLES, Scope.PASSAGES):
                print(row(searcher, query, scope))
        index.close()


def row(searcher: Searcher, query: str, scope: Scope) -> str:
    """A line of the table."""
    search = median(lambda: searcher.count(query, scope))
    facets = median(lambda: searcher.facets(query, scope)) - search
    orders = [
        median(lambda o=order: searcher.search(query, scope, limit=1, order=o))
        for order in HitOrder
    ]
    shown = " ".join(f"{one:5.1f}" for one in orders)
    found = searcher.count(query, scope)
    return f"{query:16} {scope.value:9} {found:7} {search:6.1f} {facets:6.1f}  {shown}"


if __name__ == "__main__":
    main()
