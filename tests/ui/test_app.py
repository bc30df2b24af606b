"""Starting: a damaged library is explained and left alone; a second start finds the first."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from reader.library import Library
from ui import app
from ui.dialogs.library_problem import LibraryProblem
from ui.single_instance import Doorkeeper

STORY = """The river towns remember

Three weeks after the flood, the lower streets still smelled of wet plaster and diesel, and the \
men who swept them had stopped asking when the water would come back.

The schoolteacher who had become the archivist was collecting photographs in plastic trays. She \
numbered each one in pencil, on the back, and wrote down who had brought it and what was said.

“People bring me what they cannot throw away,” she said. By the end of the month she had filled \
eleven boxes, and the council had promised her a dry room above the library.
"""
START = "import sys; from pathlib import Path; from ui.app import run; " + (
    "sys.exit(run(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]]))"
)


def words_of_the_problem(folder: Path, qapp: QApplication) -> tuple[int, list[str]]:
    """Start on a folder whose library cannot be opened; the exit code and what the dialog says."""
    seen: list[str] = []

    def look() -> None:
        for widget in qapp.topLevelWidgets():
            if isinstance(widget, LibraryProblem) and widget.isVisible():
                seen.extend(label.text() for label in widget.findChildren(QLabel))
                widget.reject()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    code = app.run(folder, [])
    timer.stop()
    return code, seen


def test_a_damaged_library_is_explained_and_left_as_it_is(
    qapp: QApplication, data_dir: Path
) -> None:
    with Library.open(data_dir):
        pass
    file = data_dir / "library.db"
    for extra in ("library.db-wal", "library.db-shm"):
        (data_dir / extra).unlink(missing_ok=True)
    file.write_bytes(b"this is no database at all " * 500)
    before = file.read_bytes()
    code, words = words_of_the_problem(data_dir, qapp)
    assert code == 1
    assert any(str(data_dir) in one for one in words)
    assert not any("Traceback" in one for one in words)
    assert file.read_bytes() == before


def test_a_folder_that_cannot_be_used_is_named(qapp: QApplication, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", encoding="utf-8")
    code, words = words_of_the_problem(blocked / "library", qapp)
    assert code == 1
    assert any(str(blocked) in one for one in words)


def test_a_library_that_stays_in_use_without_a_window_is_said(
    qapp: QApplication, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "PATIENCE_SECONDS", 0.3)
    with Library.open(data_dir):
        code, words = words_of_the_problem(data_dir, qapp)
    assert code == 1
    assert any("open in another" in one for one in words)


def test_a_second_start_hands_its_files_to_the_window(
    window: Any, data_dir: Path, tmp_path: Path, qtbot: Any
) -> None:
    door = Doorkeeper(window.context.library, window.importer, window)
    assert door.listen()
    raised: list[bool] = []
    door.raised.connect(lambda: raised.append(True))
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    with started(data_dir, path) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=30000)
    door.close()
    assert second.returncode == 0
    assert raised == [True]
    assert window.context.library.articles.counts().all == 1


def test_a_killed_window_leaves_nothing_in_the_way(data_dir: Path, tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    for _ in range(2):
        address = Path(Library.handover_address(data_dir))
        deadline = time.monotonic() + 30
        with started(data_dir, path) as running:
            while not _has_articles(data_dir) or not address.exists():
                assert running.poll() is None
                assert time.monotonic() < deadline
                time.sleep(0.05)
    with Library.open(data_dir) as library:
        assert library.articles.counts().all == 1


@contextlib.contextmanager
def started(folder: Path, *files: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Another process with the program; killed at the end if it still runs."""
    command = [sys.executable, "-c", START, str(folder), *map(str, files)]
    with subprocess.Popen(command) as process:
        try:
            yield process
        finally:
            process.kill()


def _has_articles(folder: Path) -> bool:
    if not (folder / "library.db").exists():
        return False
    with Library.open(folder, write=False) as library:
        return library.articles.counts().all > 0
