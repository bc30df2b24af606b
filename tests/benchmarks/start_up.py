"""From the start of the process to the painted list, beside a bare PySide6 window; what the window
uses while nothing happens; and its memory.

    python tests/benchmarks/start_up.py [--articles 1000 10000 100000] [--times 5] [--keep DIR]

Each start is a process of its own, offscreen, in turn with one that shows a QMainWindow with a
QTableView. Prints milliseconds of CPU time and of wall time, the least of several times each, and
their ratios; the CPU time of ten idle seconds; and the memory with one article open.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

BARE = "bare"
SETTLE_SECONDS, IDLE_SECONDS = 4, 10
"""After the start the index is looked at, and old trash; then nothing is to happen."""


def seconds_used() -> float:
    """CPU seconds of this process so far, all threads."""
    return time.process_time()


def memory() -> float:
    """Megabytes in use now."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    raise LookupError("this system has no VmRSS")


def after_paint(widget: Any, then: Callable[[], object]) -> None:
    """Call back when a widget was painted for the first time."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    class Filter(QObject):
        is_painted = False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and not self.is_painted:
                self.is_painted = True
                QTimer.singleShot(0, then)
            return False

    widget.installEventFilter(Filter(widget))


def say(began: float, **more: float) -> None:
    """One line for the parent, and the end."""
    wall = time.time() - began
    print(json.dumps({"cpu": seconds_used() * 1000, "wall": wall * 1000, **more}), flush=True)
    os._exit(0)


def show_bare(began: float) -> None:
    """The peer: the least window with a table of as many rows."""
    from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
    from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

    class Rows(QAbstractTableModel):
        def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
            return 10_000

        def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
            return 3

        def data(self, index: QModelIndex, role: int = 0) -> Any:
            return f"row {index.row()}" if role == Qt.ItemDataRole.DisplayRole else None

    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    window = QMainWindow()
    table = QTableView()
    table.setModel(Rows(table))
    window.setCentralWidget(table)
    window.resize(1440, 900)
    after_paint(table.viewport(), lambda: say(began, memory=memory()))
    window.show()
    application.exec()


def show_ours(began: float, folder: Path, then: Callable[[Any], None]) -> None:
    """The program as it is started from the command line; then(window) after the list's paint."""
    from reader.cli import main
    from ui.main_window import MainWindow

    show = MainWindow.show

    def watched(window: MainWindow) -> None:
        from PySide6.QtWidgets import QTableView

        table = window.findChild(QTableView, "article_list")
        assert table is not None
        after_paint(table.viewport(), lambda: then(window))
        show(window)

    MainWindow.show = watched  # type: ignore[method-assign]
    main(["--library", str(folder)])


def idle(window: Any) -> None:
    """Open an article, wait, and measure ten seconds and the memory."""
    from PySide6.QtCore import QTimer

    from reader.model.collection import ArticleView

    library = window.context.library
    window.context.navigator.open(library.articles.ids(ArticleView())[0])
    used: list[float] = []
    QTimer.singleShot(SETTLE_SECONDS * 1000, lambda: used.append(seconds_used()))
    QTimer.singleShot(
        (SETTLE_SECONDS + IDLE_SECONDS) * 1000,
        lambda: say(0, idle=(seconds_used() - used[0]) * 1000, memory=memory()),
    )


def child(kind: str, began: float, folder: Path) -> None:
    """What runs in the processes that are measured."""
    if kind == BARE:
        show_bare(began)
    elif kind == "start":
        show_ours(began, folder, lambda _window: say(began, memory=memory()))
    else:
        show_ours(began, folder, idle)


def run(kind: str, folder: Path) -> dict[str, float]:
    """One process; what it said."""
    if kind != BARE:
        # The process before was ended in its midst: what its log holds is folded in first.
        from reader.library import Library

        Library.open(folder).close()
    command = [sys.executable, __file__, "--child", kind, str(folder), repr(time.time())]
    # An installed program has its byte code; the first run of each kind, which is not counted, may
    # have to write it.
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    env["PYTHONPYCACHEPREFIX"] = str(Path(tempfile.gettempdir()) / "florilegium-byte-code")
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=env)
    lines = done.stdout.strip().splitlines()
    if not lines:
        raise RuntimeError(done.stderr)
    answer: dict[str, float] = json.loads(lines[-1])
    return answer


def measure(places: dict[int, Path], times: int) -> None:
    """Each kind in turn, the least of several times."""
    found: dict[str, list[dict[str, float]]] = defaultdict(list)
    for _ in range(times + 1):
        found[BARE].append(run(BARE, Path()))
        for count, place in places.items():
            found[f"{count:,} articles"].append(run("start", place))
    least = {
        # The first one of each warms the disk's cache.
        name: {key: min(answer[key] for answer in answers[1:]) for key in answers[0]}
        for name, answers in found.items()
    }
    print(f"{'start to painted list':24}{'CPU ms':>9}{'wall ms':>9}{'x bare CPU':>12}{'x wall':>8}")
    for name, answer in least.items():
        ratios = [answer[key] / least[BARE][key] for key in ("cpu", "wall")]
        print(
            f"{name:24}{answer['cpu']:9.0f}{answer['wall']:9.0f}{ratios[0]:12.2f}{ratios[1]:8.2f}"
            f"   {answer['memory']:.0f} MB"
        )
    counts = list(places)
    if len(counts) > 1:
        first, last = (least[f"{count:,} articles"] for count in (counts[0], counts[-1]))
        print(
            f"{counts[-1]:,} as a multiple of {counts[0]:,}: {last['cpu'] / first['cpu']:.2f} CPU"
        )


def main() -> None:
    """Measure and print."""
    if sys.argv[1:2] == ["--child"]:
        kind, folder, began = sys.argv[2:5]
        child(kind, float(began), Path(folder))
        return
    from window_measures import load, made_library

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, nargs="+", default=[1000, 10_000, 100_000])
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--keep", type=Path, help="where made-up libraries are kept")
    parser.add_argument("--no-idle", action="store_true", help="only the starts")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        keep = asked.keep or Path(name)
        places = {count: made_library(keep, count) for count in sorted(asked.articles)}
        with load():
            measure(places, asked.times)
            if not asked.no_idle:
                for count, place in places.items():
                    answer = run("idle", place)
                    print(
                        f"{count:,} articles, one open: {answer['idle']:.0f} ms of CPU in"
                        f" {IDLE_SECONDS} idle seconds, {answer['memory']:.0f} MB"
                    )


if __name__ == "__main__":
    main()
