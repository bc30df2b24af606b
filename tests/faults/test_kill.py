"""Killed while it works: what was acknowledged is there, nothing is there by half."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.library import Library

pytestmark = [pytest.mark.faults, pytest.mark.skipif(sys.platform == "win32", reason="kill -9")]

ROOT = Path(__file__).parents[2]
WORKER = """
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from reader.library import Library
from reader.model.selector import Span
library = Library.open(Path(sys.argv[1]))
number = int(sys.argv[2])
while True:
    number += 1
    text = f"Report {number} of the river\\n\\nThe water rose by {number} centimetres that day.\\n"
    result, _ = library.articles.add_data(text.encode(), "report.txt")
    length = len(library.reading.open(result.article_id).document.text)
    tags = [f"day/{number}"]
    changes = library.annotations.highlight(result.article_id, Span(0, length), tags=tags)
    print(result.article_id, min(changes.annotations.added), number, flush=True)
    if number % 5 == 0:
        library.indexing.drain_all()
"""


def kill_at_work(folder: Path, started_at: int, seconds: float) -> list[tuple[int, int, int]]:
    """Let a process import and tag, kill it, and return what it had acknowledged."""
    process = subprocess.Popen(
        [sys.executable, "-c", WORKER, str(folder), str(started_at)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=ROOT,
        text=True,
    )
    assert process.stdout
    first = process.stdout.readline()
    time.sleep(seconds)
    process.kill()
    lines = [first, *process.stdout]
    process.wait()
    process.stdout.close()
    whole = [line.split() for line in lines if line.endswith("\n")]
    return [(int(a), int(b), int(c)) for a, b, c in whole]


def run(folder: Path, kills: int, tried: Callable[[int], None]) -> None:
    tried(kills)
    chance = random.Random(kills)
    acknowledged: list[tuple[int, int, int]] = []
    for round_ in range(kills):
        seconds = chance.uniform(0.0, 0.3)
        acknowledged += kill_at_work(folder, round_ * 10_000, seconds)
        with Library.open(folder) as library:
            assert library.checking.check().problems == ()
            library.indexing.drain_all()
            if kills < 10 or round_ % 10 == 9:  # it compares every text
                assert library.indexing.differences() == []
            for article, mark, number in acknowledged:
                assert library.articles.get(article).title == f"Report {number} of the river"
                assert library.annotations.get(mark).tags == (f"day/{number}",)
    assert len(acknowledged) >= kills


def test_kill_9_loses_nothing_that_was_acknowledged(data_dir: Path, tried: Any) -> None:
    run(data_dir, 5, tried)


@pytest.mark.slow
def test_kill_9_loses_nothing_at_length(data_dir: Path, tried: Any) -> None:
    run(data_dir, 100, tried)
