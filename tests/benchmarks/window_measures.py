"""What the benchmarks of the window share: libraries to open, files to import, and how long the GUI
thread is busy at a stretch."""

from __future__ import annotations

import os
import random
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import article_list
from article_list import WORDS
from PySide6.QtCore import QObject, Qt, QTimer

from reader.library import Library

PARAGRAPHS, WORDS_EACH = 12, 60
BEAT_MS = 4
MARKED = 0.02
"""Which part of the articles has highlights."""


def made_library(folder: Path, count: int) -> Path:
    """A library of so many made-up articles with its index, made where it is not there yet."""
    place = folder / f"library-{count}"
    if not place.exists():
        # Passages are measured elsewhere; to index hundreds of thousands of them takes long.
        article_list.MARKED = MARKED
        with Library.open(place) as library:
            article_list.fill(library, count)
            # The first import counts the lines of all that came past the intake.
            library.articles.add_data(b"A first report\n\nOn the state of the river.", "first.txt")
            library.indexing.rebuild()
    return place


def made_files(folder: Path, count: int, seed: int = 7) -> Path:
    """A folder of made-up articles of 700 words, every second a web page."""
    chance = random.Random(seed)
    folder.mkdir()
    for number in range(count):
        title = f"Report {number} on the state of the river"
        text = [" ".join(chance.choices(WORDS, k=WORDS_EACH)) + "." for _ in range(PARAGRAPHS)]
        if number % 2:
            page = "".join(f"<p>{paragraph}</p>" for paragraph in text)
            page = f"<html><title>{title}</title><body><h1>{title}</h1>{page}</body></html>"
            (folder / f"{number}.html").write_text(page)
        else:
            (folder / f"{number}.txt").write_text("\n\n".join([title, *text]))
    return folder


class Stretches(QObject):
    """How long the GUI thread kept a timer waiting: wall and CPU milliseconds of each stretch.

    Whoever clicks during a stretch waits until its end. With explain, the places where the thread
    was found in long stretches are counted.
    """

    def __init__(self, explain: bool = False, longer_than: float = 30) -> None:
        super().__init__()
        self.wall: list[float] = []
        self.cpu: list[float] = []
        self.places: Counter[str] = Counter()
        self._longer_than = longer_than / 1000
        self._gui = threading.get_ident()
        self._is_over = threading.Event()
        self._last = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self, interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        if explain:
            threading.Thread(target=self._look, daemon=True).start()

    def stop(self) -> None:
        """Count no more."""
        self._timer.stop()
        self._is_over.set()

    def _beat(self) -> None:
        now = time.perf_counter(), time.thread_time()
        self.wall.append((now[0] - self._last[0]) * 1000 - BEAT_MS)
        self.cpu.append((now[1] - self._last[1]) * 1000)
        self._last = now

    def _look(self) -> None:
        while not self._is_over.wait(0.005):
            if time.perf_counter() - self._last[0] > self._longer_than:
                frame = sys._current_frames().get(self._gui)
                self.places.update([" < ".join(_names(frame))])


def _names(frame: FrameType | None) -> Iterator[str]:
    for _ in range(7):
        if frame is None or frame.f_code.co_name == "main":
            return
        yield f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}:{frame.f_lineno}"
        frame = frame.f_back


@contextmanager
def load() -> Iterator[None]:
    """Say how busy the machine was meanwhile, with what this process used."""
    before = os.times()
    yield
    after = os.times()
    own = after.user + after.system - before.user - before.system
    share = own / max(after.elapsed - before.elapsed, 1e-9)
    one, five, _ = os.getloadavg()
    print(
        f"machine: {os.cpu_count()} processors, load {one:.1f} (5 minutes: {five:.1f}); this"
        f" process used {share:.2f} of them"
    )


def percentile(values: list[float], part: float) -> float:
    """The value below which this part of all lies."""
    ordered = sorted(values)
    return ordered[min(int(part * len(ordered)), len(ordered) - 1)]
