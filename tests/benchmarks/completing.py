"""Proposals while a query is typed, in a library of many articles.

    python tests/benchmarks/completing.py [--articles 100000]

Fills a library in a temporary folder with made-up rows, with thousands of bylines, and asks for
proposals as a window does. Prints milliseconds of CPU time: the first time after the library has
changed, when names are read anew, and the median and the worst of the times after that.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import article_list

from reader.library import Library
from reader.model.article import Draft
from reader.model.collection import ArticleView

ENDS = ("ović", "ner", "son", "ski", "mann", "dt", "wicz", "ler", "ev", "es")
STARTS = ("Petr", "Jovan", "Web", "Schm", "Mül", "Ivan", "Mark", "Stan", "Thom", "Nikol")
QUERIES = ("po", "ar", "#", "#top", "publication:", "publication:rev", "byline:", "byline:v")
MORE = ("byline:petr", "byline:zz", "published:", "published:20", "saved:", "collection:", "is:")
TIMES = 21


def draft(number: int, chance: random.Random) -> Draft:
    """As for the list of articles, with more names."""
    made = plain_draft(number, chance)
    first = f"{chance.choice(STARTS)}{chance.choice('aeio')}"
    last = f"{chance.choice(STARTS)}{chance.choice('aeio')}{chance.choice(ENDS)}"
    paper = f"{made.metadata.publication} {chance.randint(1, 40)}"
    return replace(
        made, metadata=replace(made.metadata, byline=f"{first} {last}", publication=paper)
    )


plain_draft: Callable[[int, random.Random], Draft] = article_list.draft


def measure(library: Library, query: str) -> tuple[float, float, float, int]:
    """The first, the median and the worst time, and how many are proposed."""
    article = library.articles.ids(ArticleView())[:1]
    library.articles.star(article, True)
    library.articles.tag(article, ["changed"])  # whatever is remembered is read anew
    library.articles.untag(article, ["changed"])
    times, count = [], 0
    for _ in range(TIMES):
        begin = time.thread_time()
        count = len(library.completing.proposals(query, len(query)).proposals)
        times.append((time.thread_time() - begin) * 1000)
    return times[0], statistics.median(times[1:]), max(times[1:]), count


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=100_000)
    count = parser.parse_args().articles
    article_list.draft = draft
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder)) as library:
        article_list.fill(library, count)
        print(f"{count:,} articles; CPU ms   first   median   worst   proposals")
        for query in (*QUERIES, *MORE):
            first, median, worst, found = measure(library, query)
            print(f"{query:22} {first:9.2f} {median:8.2f} {worst:7.2f} {found:8}")


if __name__ == "__main__":
    main()
