"""How fast searching is, beside SQLite's FTS5, tantivy and Whoosh as it is.

    python tests/benchmarks/search.py [1000 10000 100000] [--engines ours,fts5] [--keep FOLDER]

Prints one table for each number of articles: milliseconds of CPU time and of wall time, median and
95th percentile; nothing passes or fails, but ours and FTS5 must find equally many articles. Each
engine is filled in a process of its own and searched in another. A peer that is not installed is
left out and named (`pip install tantivy`). Whoosh as it is comes only in tables of up to 10,000
articles, unless it is asked for by name: it would take half an hour. With --keep, what was built
serves the next run, too. 100,000 articles take some 15 minutes and 1.2 GB of disk.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

ENGINES = {"ours": "", "fts5": "", "tantivy": "tantivy", "whoosh": "whoosh"}
"""What can be compared, with the package that must be there."""
WHOOSH_MOST = 10_000
SHOWN = "20 hits with snippets"
ADDED = "add one article, until searchable"
ADDITIONS = 60

Results = dict[str, Any]


def main() -> None:
    """Build, ask, print."""
    options = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    options.add_argument("sizes", type=int, nargs="*", default=[1000, 10_000])
    options.add_argument("--engines", default="")
    options.add_argument("--keep", type=Path)
    options.add_argument("--phase", choices=("build", "ask"), help=argparse.SUPPRESS)
    chosen = options.parse_args()
    if chosen.phase:
        phase = _build if chosen.phase == "build" else _ask
        print(json.dumps(phase(chosen.engines, chosen.sizes[0], chosen.keep)))
        return
    with tempfile.TemporaryDirectory() as temporary:
        for size in chosen.sizes:
            folder = (chosen.keep or Path(temporary)) / str(size)
            results = {name: _measured(name, size, folder) for name in _engines(chosen, size)}
            _print_table(size, results)


def _engines(chosen: argparse.Namespace, size: int) -> Iterator[str]:
    asked = chosen.engines.split(",") if chosen.engines else list(ENGINES)
    for name in asked:
        if ENGINES[name] and find_spec(ENGINES[name]) is None:
            print(f"{name} is not installed, and left out")
        elif name != "whoosh" or size <= WHOOSH_MOST or chosen.engines:
            yield name


def _measured(name: str, size: int, folder: Path) -> Results:
    """An engine's results. What was built before is taken over, with what was measured then."""
    own, known = folder / name, folder / f"{name}.json"
    if not known.exists():
        shutil.rmtree(own, ignore_errors=True)
        own.mkdir(parents=True)
        known.write_text(_in_another_process("build", name, size, own))
    asked = json.loads(_in_another_process("ask", name, size, own))
    return {**json.loads(known.read_text()), **asked}


def _in_another_process(phase: str, name: str, size: int, folder: Path) -> str:
    command = [sys.executable, __file__, str(size), "--phase", phase, "--engines", name]
    command += ["--keep", str(folder)]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def _engine(name: str, size: int, folder: Path) -> tuple[Any, Any]:
    from search_collection import Collection
    from search_engines import Fts5, Ours
    from search_peers import StockWhoosh, Tantivy

    kinds = {"ours": Ours, "fts5": Fts5, "tantivy": Tantivy, "whoosh": StockWhoosh}
    collection = Collection(size)
    return kinds[name](folder, collection), collection


def _build(name: str, size: int, folder: Path) -> Results:
    """Fill an engine; making the articles is not counted."""
    engine, collection = _engine(name, size, folder)
    making = 0.0

    def articles() -> Iterator[Any]:
        nonlocal making
        for number in range(1, size + 1):
            before = time.process_time()
            article = collection.article(number)
            making += time.process_time() - before
            yield article

    before = time.process_time()
    engine.build(articles())
    seconds = time.process_time() - before - making
    before = time.process_time()
    engine.settle()
    settling = time.process_time() - before
    results = {
        "index: articles a CPU second": size / seconds,
        "then, when idle: CPU seconds": settling,
        "peak memory while indexing, MB": _peak_memory(),
        "bytes an article": engine.size() / size,
    }
    engine.close()
    if name == "fts5":
        engine.build_exact(collection.articles())
    return results


def _ask(name: str, size: int, folder: Path) -> Results:
    """Open an engine and ask all questions."""
    engine, collection = _engine(name, size, folder)
    questions = collection.questions()
    opening = _timed(engine.open)
    results: Results = {"open, with its imports, ms": [opening], "memory then, MB": _memory()}
    for title, those in questions.items():
        if engine.can(those[0].kind):
            results[title] = _times(engine.ask, those)
    common = questions["common word"]
    for question in common:  # reading the texts is not the engine's work
        engine.show(question)
    results[SHOWN] = _times(engine.show, common)
    results["memory after all questions, MB"] = _memory()
    if name in ("ours", "fts5"):
        results["counts"] = [
            engine.count_exact(question)
            for those in questions.values()
            for question in those
            if question.kind in ("all", "any", "without", "prefix")
        ]
    engine.close()
    with tempfile.TemporaryDirectory() as copy:
        other, _ = _engine(name, size, Path(shutil.copytree(folder, Path(copy) / "copy")))
        other.open()
        more = [collection.article(size + number) for number in range(1, ADDITIONS + 1)]
        results[ADDED] = _times(other.add, more)
        other.close()
    return results


def _times(ask: Callable[[Any], object], questions: list[Any]) -> list[tuple[float, float]]:
    if ask.__name__ != "add":
        ask(questions[0])
    return [_timed(lambda q=question: ask(q)) for question in questions]


def _timed(do: Callable[[], object]) -> tuple[float, float]:
    """CPU and wall time in milliseconds."""
    wall, cpu = time.perf_counter(), time.process_time()
    do()
    return (time.process_time() - cpu) * 1000, (time.perf_counter() - wall) * 1000


def _memory() -> float:
    """Of this process now, in MB; 0 where the system does not say."""
    status = Path("/proc/self/statm")
    return int(status.read_text().split()[1]) * 4096 / 2**20 if status.exists() else 0.0


def _peak_memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _print_table(size: int, results: dict[str, Results]) -> None:
    rows = list(dict.fromkeys(row for found in results.values() for row in found))
    print(f"\n{size:,} articles: p50 / p95 of CPU time, ms; behind it the p95 of wall time")
    print(f"{'':36}" + "".join(f"{name:>26}" for name in results))
    for row in rows:
        if row != "counts":
            cells = (_shown(found.get(row)) for found in results.values())
            print(f"{row:36}" + "".join(f"{cell:>26}" for cell in cells))
    counts = [found["counts"] for found in results.values() if "counts" in found]
    if len(counts) == 2:
        pairs = list(zip(*counts, strict=True))
        equal = sum(mine == theirs for mine, theirs in pairs)
        print(f"ours and FTS5 find equally many by exact words: {equal} of {len(pairs)} questions")
        assert equal == len(pairs), [pair for pair in pairs if pair[0] != pair[1]][:10]


def _shown(value: Any) -> str:
    if value is None:
        return "–"
    if not isinstance(value, list):
        return f"{value:,.0f}"
    cpu, wall = (sorted(times) for times in zip(*value, strict=True))
    last = int(len(cpu) * 0.95)
    return f"{statistics.median(cpu):.1f} / {cpu[last]:.1f}   {wall[last]:.1f}"


if __name__ == "__main__":
    main()
