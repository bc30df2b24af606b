"""The search index is lost while the window is open, or made again by hand: searching goes on."""

from __future__ import annotations

import shutil
import threading
import time
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QPushButton

ARTICLES = 40


@pytest.fixture
def stocked(library: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Some articles, for several commits of a new index."""
    monkeypatch.setattr("reader.index.committing._FIRST_BATCH", 5)
    monkeypatch.setattr("reader.index.committing._TOLD_EACH", 2)
    for number in range(ARTICLES):
        text = f"Report {number}\n\nThe river rose by {number} centimetres that day of March.\n"
        library.articles.add_data(text.encode(), f"{number}.txt")
    library.indexing.drain_all()
    return library


def line(window: Any) -> str:
    label = window.search_results.findChild(QLabel, "search_line")
    return str(label.text())


def is_whole(line: str) -> bool:
    """All is found, and nothing more is to come."""
    return line.startswith(f"{ARTICLES} articles") and "Rebuilding" not in line


def test_a_lost_index_is_made_again_while_searches_go_on(
    stocked: Any, window: Any, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.search_results.findChild(QTimer, "follow_rest").setInterval(1)
    said: list[str] = []
    real = stocked.indexing.rebuild

    def slowly(progress: Any) -> Any:
        """Each piece is on the screen before the next one comes."""

        def told(done: int, total: int) -> bool:
            time.sleep(0.05)
            return bool(progress(done, total))

        return real(told)

    window.feeder.progressed.connect(lambda *_: said.append(line(window)))
    monkeypatch.setattr(stocked.indexing, "rebuild", slowly)
    lost = threading.Event()

    def lose() -> None:
        stocked.indexing.close()
        shutil.rmtree(stocked.folder / "index")
        lost.set()

    window.context.jobs.index(lose)  # on the lane that writes it: not while it is written
    assert lost.wait(20)
    window.sidebar.set_query("river")
    qtbot.waitUntil(lambda: is_whole(line(window)), timeout=20_000)
    parts = [words for words in said if "Rebuilding the index, " in words]
    assert len({words.split()[0] for words in parts}) > 1, said
    assert window.context.jobs.wait_idle()
    assert stocked.indexing.differences() == []
    assert not window.news.indexing.isVisible()


def test_the_index_is_made_again_by_hand_and_the_old_one_serves(
    stocked: Any, window: Any, qtbot: Any
) -> None:
    window.sidebar.set_query("river")
    qtbot.waitUntil(lambda: is_whole(line(window)), timeout=10_000)
    before = {path.name for path in (stocked.folder / "index").glob("index-*")}
    window.context.registry.action("index.rebuild").trigger()
    qtbot.waitUntil(window.news.indexing.isVisible, timeout=10_000)
    assert stocked.searching.search("river").total == ARTICLES
    message = window.news.message_bar
    qtbot.waitUntil(
        lambda: bool(message.message) and "made anew" in message.message.text, timeout=20_000
    )
    assert {path.name for path in (stocked.folder / "index").glob("index-*")} != before
    assert not window.news.indexing.isVisible()


def test_a_rebuild_that_is_stopped_leaves_the_index_as_it_was(
    stocked: Any, window: Any, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = stocked.indexing.rebuild
    pressed = threading.Event()

    def waiting(progress: Any) -> Any:
        """It goes on only when Cancel has been pressed."""

        def told(done: int, total: int) -> bool:
            progress(done, total)
            pressed.wait(10)
            return bool(progress(done, total))

        return real(told)

    monkeypatch.setattr(stocked.indexing, "rebuild", waiting)
    before = {path.name for path in (stocked.folder / "index").glob("index-*")}
    cancel = window.news.indexing.findChild(QPushButton, "progress_cancel")
    window.feeder.progressed.connect(lambda *_: (cancel.click(), pressed.set()))
    window.context.registry.action("index.rebuild").trigger()
    message = window.news.message_bar
    qtbot.waitUntil(
        lambda: bool(message.message) and "stays as it was" in message.message.text, timeout=20_000
    )
    assert {path.name for path in (stocked.folder / "index").glob("index-*")} == before
    assert stocked.searching.search("river").total == ARTICLES
