"""The window while a thousand files are imported: how long it is ever busy, and how soon a
highlight is there.

    python tests/benchmarks/while_importing.py [--articles 100000] [--files 1000] [--keep DIR]

Offscreen, the whole window on a library of so many articles. Prints the stretches the GUI thread
was busy between two waits for events (whoever clicks waits so long), and for highlights made with
the key while the import runs: until they are painted, and until they are durable.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_measures import Stretches, load, made_files, made_library, percentile

from reader.library import Library
from reader.model.changes import Changes
from ui.app import build_window, make_application
from ui.main_window import MainWindow

PAUSE_MS = 150
"""Between two highlights: nobody is faster."""
IDLE_SECONDS = 10
AIM = 50


class Marking(QObject):
    """Presses the key and waits for the paint and for the word that it is stored."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self._window = window
        self._view = window.reading.view
        self._view.viewport().installEventFilter(self)
        window.context.hub.changed.connect(self._on_changed)
        self.painted: list[float] = []
        self.durable: list[float] = []
        self._pressed = 0.0
        self._is_stored = False
        self._is_painted = True
        self._at = 60

    def mark(self) -> None:
        """Select the next words of the page and press H."""
        if not self._is_painted:
            return
        cursor = QTextCursor(self._view.document())
        length = self._view.document().characterCount()
        self._at = 60 + (self._at + 37) % (length - 200)
        cursor.setPosition(self._at)
        cursor.setPosition(self._at + 12, QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(cursor)
        self._is_stored = self._is_painted = False
        self._pressed = time.perf_counter()
        QTest.keyClick(self._view, Qt.Key.Key_H)

    def _on_changed(self, changes: Changes) -> None:
        if changes.annotations.added and not self._is_painted:
            self._is_stored = True
            self.durable.append((time.perf_counter() - self._pressed) * 1000)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the first painting of the page after the word came shows the highlight."""
        if event.type() == QEvent.Type.Paint and self._is_stored and not self._is_painted:
            # When this painting is over.
            QTimer.singleShot(0, self._on_painted)
        return super().eventFilter(watched, event)

    def _on_painted(self) -> None:
        if not self._is_painted:
            self._is_painted = True
            self.painted.append((time.perf_counter() - self._pressed) * 1000)


def open_long_article(window: MainWindow, folder: Path) -> None:
    """An article of 700 words to mark in."""
    path = made_files(folder, 1, seed=3) / "0.txt"
    window.importer.add_paths([path])
    assert window.context.jobs.wait_idle(60000)
    QApplication.processEvents()


def run_import(window: MainWindow, files: Path, marking: Marking | None) -> float:
    """Import the folder, marking meanwhile; seconds of wall time."""
    begin = time.perf_counter()
    loop = QEventLoop()
    window.importer.add_paths([files], lambda _report: loop.quit())
    timer = QTimer(interval=PAUSE_MS)
    if marking:
        timer.timeout.connect(marking.mark)
        timer.start()
    loop.exec()
    timer.stop()
    return time.perf_counter() - begin


def wait(seconds: float) -> None:
    """Let the window run by itself."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def say_stretches(stretches: Stretches) -> None:
    """The stretches in one line each."""
    for name, values in (("wall", stretches.wall), ("CPU", stretches.cpu)):
        longer = sum(value > AIM for value in values)
        print(
            f"GUI thread late or busy, {name:4} ms: p99 {percentile(values, 0.99):6.1f}"
            f"   longest {max(values):6.1f}   over {AIM} ms: {longer} of {len(values)}"
        )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--files", type=int, default=1000)
    parser.add_argument("--keep", type=Path, help="where made-up libraries are kept")
    parser.add_argument("--explain", action="store_true", help="where long stretches were spent")
    asked = parser.parse_args()
    application = make_application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        place = shutil.copytree(made_library(asked.keep or folder, asked.articles), folder / "copy")
        with Library.open(place) as library:
            window = build_window(library)
            window.show()
            open_long_article(window, folder / "one")
            window.context.jobs.wait_idle(600_000)
            measure(window, folder, asked.files, asked.explain)
            window.close()
    application.quit()


def measure(window: MainWindow, folder: Path, count: int, explain: bool) -> None:
    """Once with nobody at the keys, once with somebody marking."""
    print(f"{window.context.library.articles.counts().all:,} articles, {count:,} files")
    idle = Stretches()
    with load():
        wait(IDLE_SECONDS)
    idle.stop()
    print("nothing to do, so that this is the machine's own noise:")
    say_stretches(idle)
    for marking in (None, Marking(window)):
        files = made_files(folder / f"files-{bool(marking)}", count, seed=bool(marking) + 11)
        stretches = Stretches(explain)
        with load():
            seconds = run_import(window, files, marking)
        stretches.stop()
        who = "marking meanwhile" if marking else "nobody at the keys"
        print(f"{who}: {count / seconds:.0f} files a second")
        say_stretches(stretches)
        if marking:
            for name, values in (("painted", marking.painted), ("durable", marking.durable)):
                print(
                    f"a highlight is {name} after ms: p50 {percentile(values, 0.5):6.1f}"
                    f"   p95 {percentile(values, 0.95):6.1f}   of {len(values)}"
                )
        for place, seen in stretches.places.most_common(25):
            print(f"{seen:5} {place}")
        window.context.jobs.wait_idle(600_000)


if __name__ == "__main__":
    main()
