"""Speed: pages a second of processor time on the whole way of an import, and long texts."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from reader.errors import ImportProblem
from reader.intake import pipeline
from reader.library import Library

PEER = "trafilatura"
MEGABYTE = 1_000_000
SHORT_LINES, SHORT = 49_000, 40


def measure_pages_speed(pages: list[dict[str, Any]], alone: dict[str, float]) -> None:
    """Print how fast pages are imported. alone: pages a second of each extractor, in the same
    run, of the tree's reading and labelling only."""
    print(f"\n{'SPEED':38}  pages/s  of {PEER}'s")
    rows = {"labels alone (label_html)": alone["florilegium"]}
    with tempfile.TemporaryDirectory(prefix="florilegium-bench-") as folder:
        paths = list(_written(pages, Path(folder)))
        for name, work in (
            ("files to drafts (read_path)", lambda: _read(paths)),
            ("files into a library, indexed", lambda: _import(paths, Path(folder, "library"))),
        ):
            seconds, failed = processor_seconds(work)
            rows[name] = len(paths) / seconds
            if failed:
                print(f"{failed} pages could not be imported ({name}).")
    peer = alone.get(PEER)
    for name, speed in rows.items():
        ratio = f"{speed / peer:8.2f}" if peer else "       -"
        print(f"{name:38} {speed:8.1f}  {ratio}")
    if peer:
        print(f"{PEER + ' (extraction alone)':38} {peer:8.1f}  {1:8.2f}")


def measure_long_texts(dumps: list[dict[str, Any]]) -> None:
    """Print how long texts take that are longer than any page."""
    print(f"\n{'LONG TEXTS (read_data)':38}  seconds")
    for name, text in (
        ("1 MB of joined dumps", _joined(dumps)),
        (f"{SHORT_LINES:,} short lines", _short_lines(dumps)),
    ):
        data = text.encode("utf-8", "replace")
        seconds, failed = processor_seconds(lambda data=data: _read_long(data))  # type: ignore[misc]
        said = " (refused)" if failed else ""
        print(f"{name:38} {seconds:8.2f}  {len(data) / MEGABYTE:.2f} MB{said}")


def processor_seconds(work: Callable[[], int]) -> tuple[float, int]:
    """The processor time of some work and of the reading children it needs, from their start to
    their end; and what the work returns."""
    pipeline.close()
    before, start = _seconds_of_children(), time.process_time()
    result = work()
    pipeline.close()
    return time.process_time() - start + _seconds_of_children() - before, result


def _seconds_of_children() -> float:
    try:
        import resource
    except ImportError:  # Windows does not count them: our own time alone is too little.
        raise SystemExit("The time of child processes cannot be measured on this system.") from None
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _written(pages: list[dict[str, Any]], folder: Path) -> Iterator[Path]:
    for number, page in enumerate(pages):
        path = folder / f"{number:05}.html"
        path.write_bytes(page["html"].encode("utf-8", "replace"))
        yield path


def _read(paths: list[Path]) -> int:
    """Read the files. Returns how many could not be read."""
    return sum(_is_refused(lambda path=path: pipeline.read_path(path)) for path in paths)  # type: ignore[misc]


def _import(paths: list[Path], folder: Path) -> int:
    """Import the files as the command line does. Returns how many failed."""
    with Library.open(folder) as library:
        results = [library.articles.add(path)[0] for path in paths]
        library.indexing.drain_all()
    return sum(result.status == "failed" for result in results)


def _read_long(data: bytes) -> int:
    return _is_refused(lambda: pipeline.read_data(data, "long.txt"))


def _is_refused(work: Callable[[], object]) -> bool:
    try:
        work()
    except ImportProblem:
        return True
    return False


def _joined(dumps: list[dict[str, Any]]) -> str:
    """Dumps one after the other, as often as it takes."""
    parts: list[str] = []
    size = 0
    for dump in cycle(dumps):
        parts.append(dump["dump"])
        size += len(dump["dump"].encode("utf-8", "replace")) + 2
        if size >= MEGABYTE:
            break
    return "\n\n".join(parts).encode("utf-8", "replace")[:MEGABYTE].decode("utf-8", "ignore")


def _short_lines(dumps: list[dict[str, Any]]) -> str:
    """The dumps' short lines, as often as it takes."""
    lines = [
        line for dump in dumps for line in dump["lines"] if line.strip() and len(line) <= SHORT
    ]
    return "\n".join(islice(cycle(lines), SHORT_LINES))
