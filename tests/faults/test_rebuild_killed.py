"""Killed while it makes the index again: the old one serves, or what was there is made anew."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.library import Library

pytestmark = [pytest.mark.faults, pytest.mark.skipif(sys.platform == "win32", reason="kill -9")]

ROOT = Path(__file__).parents[2]
ARTICLES = 40
WORKER = """
import sys
from pathlib import Path
import reader.index.committing as committing
committing._FIRST_BATCH = committing._BATCH = 7
from reader.library import Library
library = Library.open(Path(sys.argv[1]))
print("open", flush=True)
while True:
    library.indexing.rebuild()
"""


def stocked(folder: Path) -> None:
    with Library.open(folder) as library:
        for number in range(ARTICLES):
            text = f"Report {number}\n\nThe river rose by {number} centimetres that day of March.\n"
            library.articles.add_data(text.encode(), f"{number}.txt")
        library.indexing.drain_all()


def kill_while_rebuilding(folder: Path, seconds: float) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", WORKER, str(folder)], stdout=subprocess.PIPE, cwd=ROOT, text=True
    )
    assert process.stdout
    assert process.stdout.readline() == "open\n"
    time.sleep(seconds)
    process.kill()
    process.communicate()


def run(data_dir: Path, *, is_there: bool, kills: int) -> None:
    """is_there: there is a good index, which is made again all the same."""
    stocked(data_dir)
    chance = random.Random(kills)
    for _ in range(kills):
        if not is_there:
            shutil.rmtree(data_dir / "index")
        kill_while_rebuilding(data_dir, chance.uniform(0.05, 0.4))
        with Library.open(data_dir) as library:
            result = library.searching.search("river")
            if is_there:
                assert (result.total, result.rebuilding) == (ARTICLES, None)
            else:
                assert result.complete is (result.rebuilding is None)
                assert result.total == ARTICLES or not result.complete
            library.indexing.drain_all()
            assert library.searching.search("river").total == ARTICLES
            assert library.indexing.differences() == []
            assert library.indexing.rebuild()  # what was left behind is no obstacle
            assert len(list((data_dir / "index").glob("index-*"))) == 1


@pytest.mark.parametrize("is_there", [True, False])
def test_nothing_is_lost(data_dir: Path, *, is_there: bool) -> None:
    run(data_dir, is_there=is_there, kills=1)


@pytest.mark.slow
@pytest.mark.parametrize("is_there", [True, False])
def test_nothing_is_lost_at_length(data_dir: Path, *, is_there: bool) -> None:
    run(data_dir, is_there=is_there, kills=25)
