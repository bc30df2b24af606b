"""A second start finds the window: it comes to the front and takes the files."""

from __future__ import annotations

import json
import os
import socket
import stat
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reader.library import Library
from ui.single_instance import Doorkeeper

STORY = """The river towns remember

Three weeks after the flood, the lower streets still smelled of wet plaster and diesel, and the \
men who swept them had stopped asking when the water would come back.

The schoolteacher who had become the archivist was collecting photographs in plastic trays. She \
numbered each one in pencil, on the back, and wrote down who had brought it and what was said.

“People bring me what they cannot throw away,” she said. By the end of the month she had filled \
eleven boxes, and the council had promised her a dry room above the library.
"""


@pytest.fixture
def door(window: Any, data_dir: Path) -> Iterator[Doorkeeper]:
    made = Doorkeeper(window.context.library, window.importer, window)
    assert made.listen()
    yield made
    made.close()


class Visitor(threading.Thread):
    """Another process, as far as the window can tell."""

    def __init__(self, folder: Path, request: dict[str, Any]) -> None:
        super().__init__()
        self.folder, self.request = folder, request
        self.answer: dict[str, Any] | None = None

    def run(self) -> None:
        self.answer = Library.hand_over(self.folder, self.request)


def visit(qtbot: Any, folder: Path, request: dict[str, Any]) -> dict[str, Any] | None:
    visitor = Visitor(folder, request)
    visitor.start()
    qtbot.waitUntil(lambda: not visitor.is_alive(), timeout=10000)
    return visitor.answer


def test_ping(door: Doorkeeper, data_dir: Path, qtbot: Any) -> None:
    assert visit(qtbot, data_dir, {"command": "ping"}) == {"ok": True, "results": []}


def test_raise_brings_the_window_forward_and_imports(
    door: Doorkeeper, data_dir: Path, tmp_path: Path, qtbot: Any, window: Any
) -> None:
    raised: list[bool] = []
    door.raised.connect(lambda: raised.append(True))
    good, missing = tmp_path / "story.txt", tmp_path / "missing.txt"
    good.write_text(STORY, encoding="utf-8")
    answer = visit(qtbot, data_dir, {"command": "raise", "files": [str(good), str(missing)]})
    assert raised == [True]
    assert answer is not None
    assert answer["ok"]
    first, second = answer["results"]
    assert (first["status"], first["error"]) == ("added", "")
    assert window.context.library.articles.get(first["id"]).title == first["title"] != ""
    assert second["status"] == "failed"
    assert second["error"]


def test_import_leaves_the_window_where_it_is(
    door: Doorkeeper, data_dir: Path, tmp_path: Path, qtbot: Any
) -> None:
    raised: list[bool] = []
    door.raised.connect(lambda: raised.append(True))
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    answer = visit(qtbot, data_dir, {"command": "import", "files": [str(path)]})
    assert answer is not None
    assert answer["results"][0]["status"] == "added"
    assert raised == []


@pytest.mark.parametrize(
    "request_",
    [
        {"command": "erase"},
        {"command": "import", "files": "no list"},
        {"command": "import", "files": [1]},
        {"command": "import", "files": ["a\0b"]},
        {},
    ],
)
def test_an_unknown_request_is_refused(
    door: Doorkeeper, data_dir: Path, qtbot: Any, request_: dict[str, Any]
) -> None:
    answer = visit(qtbot, data_dir, request_)
    assert answer is not None
    assert answer["ok"] is False


@pytest.mark.parametrize("line", [b"\xff\xfe\n", b"[]\n", b"[" * 100_000 + b"\n", b"\n"])
def test_nonsense_is_refused_and_the_door_stays_open(
    door: Doorkeeper, data_dir: Path, qtbot: Any, line: bytes
) -> None:
    answers: list[bytes] = []

    def talk() -> None:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.connect(Library.handover_address(data_dir))
            connection.sendall(line)
            with connection.makefile("rb") as answer:
                answers.append(answer.readline())

    thread = threading.Thread(target=talk)
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=10000)
    assert json.loads(answers[0])["ok"] is False
    assert visit(qtbot, data_dir, {"command": "ping"}) is not None


def test_an_endless_line_is_cut_off(door: Doorkeeper, data_dir: Path, qtbot: Any) -> None:
    sent: list[str] = []

    def talk() -> None:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(10)
            connection.connect(Library.handover_address(data_dir))
            try:
                for _ in range(500):
                    connection.sendall(b"x" * 100_000)
                sent.append("all")
            except OSError:
                sent.append("cut off")

    thread = threading.Thread(target=talk)
    thread.start()
    qtbot.waitUntil(lambda: not thread.is_alive(), timeout=20000)
    assert sent == ["cut off"]
    assert visit(qtbot, data_dir, {"command": "ping"}) is not None


def test_a_visitor_that_does_not_wait_does_no_harm(
    door: Doorkeeper, data_dir: Path, tmp_path: Path, qtbot: Any, window: Any
) -> None:
    path = tmp_path / "story.txt"
    path.write_text(STORY, encoding="utf-8")
    with socket.socket(socket.AF_UNIX) as connection:
        connection.connect(Library.handover_address(data_dir))
        connection.sendall(json.dumps({"command": "import", "files": [str(path)]}).encode() + b"\n")
    qtbot.waitUntil(lambda: window.context.library.articles.counts().all == 1, timeout=10000)
    assert window.context.jobs.wait_idle()
    assert visit(qtbot, data_dir, {"command": "ping"}) is not None


def test_the_socket_is_for_this_user_only_and_goes_with_the_window(
    door: Doorkeeper, data_dir: Path
) -> None:
    path = Path(Library.handover_address(data_dir))
    mode = path.stat().st_mode
    assert stat.S_ISSOCK(mode)
    assert stat.S_IMODE(mode) & 0o077 == 0
    assert path.stat().st_uid == os.getuid()
    door.close()
    assert not path.exists()


def test_a_socket_left_by_a_killed_window_is_replaced(window: Any, data_dir: Path) -> None:
    address = Library.handover_address(data_dir)
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(address)
    assert Path(address).exists()
    door = Doorkeeper(window.context.library, window.importer, window)
    assert door.listen()
    door.close()
