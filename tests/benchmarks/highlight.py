"""How long a highlight takes in the library, beside the floor: one row written durably by SQLite.

    python tests/benchmarks/highlight.py [--articles 1000] [--marks 500]

Prints the library's share of a highlight (describe, edit, journal, index queue) with tags, an undo,
and an import, as milliseconds and as multiples of one bare INSERT in WAL with synchronous=FULL on
the same disk in the same run.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import apsw

from reader.library import Library
from reader.model.selector import Span

WORDS = ("river", "bridge", "council", "budget", "water", "ferry", "summer", "vote", "rain")


def article(number: int, chance: random.Random) -> bytes:
    """A made-up article of about 700 words."""
    paragraphs = [" ".join(chance.choices(WORDS, k=60)).capitalize() + "." for _ in range(12)]
    return "\n\n".join([f"Report {number} on the state of the river", *paragraphs]).encode()


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def floor(folder: Path, rows: int) -> list[float]:
    """One durable INSERT after another, nothing else."""
    db = apsw.Connection(str(folder / "floor.db"))
    db.execute(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE mark (text TEXT)"
    ).fetchall()
    return [
        timed(lambda: db.execute("INSERT INTO mark VALUES (?)", ("x" * 300,))) for _ in range(rows)
    ]


def measure(library: Library, articles: int, marks: int) -> dict[str, list[float]]:
    """Milliseconds of each kind of work."""
    chance = random.Random(1)

    def add() -> float:
        data = article(chance.randint(0, 10**9), chance)
        return timed(lambda: library.articles.add_data(data, "report.txt"))

    def mark() -> float:
        target, start, tag = (
            chance.randint(1, articles),
            chance.randint(60, 3000),
            chance.choice(WORDS),
        )
        span = Span(start, start + 80)
        return timed(lambda: library.annotations.highlight(target, span, tags=[tag]))

    return {
        "import": [add() for _ in range(articles)],
        "highlight with a tag": [mark() for _ in range(marks)],
        "undo": [timed(library.history.undo) for _ in range(min(marks, 150))],
    }


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--marks", type=int, default=500)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        bare = statistics.median(floor(Path(name), options.marks))
        with Library.open(Path(name) / "library") as library:
            took = measure(library, options.articles, options.marks)
    print(f"{'':24}{'p50 ms':>9}{'p99 ms':>9}{'x bare INSERT':>15}")
    print(f"{'bare durable INSERT':24}{bare:9.2f}")
    for kind, values in took.items():
        median = statistics.median(values)
        worst = statistics.quantiles(values, n=100)[98]
        print(f"{kind:24}{median:9.2f}{worst:9.2f}{median / bare:15.1f}")


if __name__ == "__main__":
    main()
