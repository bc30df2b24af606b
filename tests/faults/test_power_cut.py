"""The power goes at any moment: what was acknowledged is there, nothing is there by half.

Each trial makes a state that the disk may be left in, and opens it as a new start would.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reader.library import Library
from reader.model.selector import Span

pytestmark = pytest.mark.faults

Tried = Callable[[int], None]
WORD = "word "


def tag_passages(folder: Path, disk: Any, count: int) -> int:
    """Highlight so many words, each with a tag of its own. Returns the article."""
    with Library.open(folder) as library:
        text = "A report\n\n" + WORD * (count + 20) + "\n"
        article = library.articles.add_data(text.encode(), "report.txt")[0].article_id
    with Library.open(folder) as library:
        disk.watch(folder)
        start = library.reading.open(article).document.text.index(WORD)
        for number in range(count):
            at = start + number * len(WORD)
            span = Span(at, at + len(WORD) - 1)
            library.annotations.highlight(article, span, tags=[f"day/{number}"])
            disk.acknowledge()
        disk.is_watched = False  # the folding of the log at the end is no part of this trial
    return article


def states(disk: Any, trials: int) -> list[int]:
    """Moments, all kinds of them: the end of each acknowledged edit, and any between."""
    chance = random.Random(trials)
    last = len(disk.operations)
    return [
        chance.choice(disk.acknowledged) if chance.random() < 0.3 else chance.randint(0, last)
        for _ in range(trials)
    ]


def run(folder: Path, disk: Any, tried: Tried, count: int, trials: int) -> None:
    tried(trials)
    article = tag_passages(folder, disk, count)
    originals = [p for p in folder.rglob("*") if p.is_file() and "originals" in p.parts]
    for trial, moment in enumerate(states(disk, trials)):
        files = disk.after_a_power_cut(moment, random.Random(trial))
        copy = folder.with_name(f"after-{trial}")
        put(folder, copy, files, originals)
        with Library.open(copy) as library:
            assert library.checking.check().problems == (), (trial, moment)
            marks = library.annotations.of_article(article)
            tags = [mark.tags for mark in marks]
            assert tags == [(f"day/{number}",) for number in range(len(marks))]
            assert len(marks) >= disk.saved_before(moment), (trial, moment)
            assert len(marks) <= disk.saved_before(moment) + 1, (trial, moment)
            library.annotations.highlight(article, Span(0, 1), tags=["after"])
        shutil.rmtree(copy)


def put(folder: Path, copy: Path, files: dict[str, bytes], others: list[Path]) -> None:
    for path, data in files.items():
        target = copy / Path(path).relative_to(folder)
        if target.suffix != ".lock":
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(data)
    for path in others:
        target = copy / path.relative_to(folder)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())


def test_a_power_cut_loses_nothing_that_was_acknowledged(
    data_dir: Path, disk: Any, tried: Tried
) -> None:
    run(data_dir, disk, tried, count=40, trials=40)


@pytest.mark.slow
def test_a_power_cut_loses_nothing_at_length(data_dir: Path, disk: Any, tried: Tried) -> None:
    run(data_dir, disk, tried, count=200, trials=3_000)
