"""The ground of every test: offscreen, its own library, and no warning goes unnoticed."""

from __future__ import annotations

import logging
import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"

OFFSCREEN_LIMITS = (
    r"This plugin does not support (propagateSizeHints|raise)\(\)",
    r"This plugin does not support grabbing the keyboard",  # as a completer's popup does
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A warning of Qt fails the test, unless it only says what "offscreen" cannot do."""
    for item in items:
        if item.get_closest_marker("qt_log_level_fail") is None:
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
        item.add_marker(pytest.mark.qt_log_ignore(*OFFSCREEN_LIMITS, extend=True))


_exit_status = pytest.StashKey[int]()


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Remember how the tests went, for pytest_unconfigure."""
    session.config.stash[_exit_status] = int(exitstatus)


@pytest.hookimpl(trylast=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """End the process without taking Qt apart, once everything has been said.

    WORKAROUND After hundreds of windows in one process PySide sometimes crashes while the
    interpreter, at its end, destroys what is left in an order of its own; it was seen once, behind
    1,473 tests that had passed. The program itself is ended in the ordinary way.
    """
    if "PySide6.QtWidgets" in sys.modules and _exit_status in config.stash:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(config.stash[_exit_status])


@pytest.fixture
def expected_log() -> list[str]:
    """A test appends parts of the warnings it provokes; all others fail it."""
    return []


@pytest.fixture(autouse=True)
def _no_unexpected_warning(
    caplog: pytest.LogCaptureFixture, expected_log: list[str]
) -> Iterator[None]:
    yield
    unexpected = [
        record.getMessage()
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING
        and not any(part in record.getMessage() for part in expected_log)
    ]
    assert not unexpected, f"unexpected log warnings: {unexpected}"


@pytest.fixture(autouse=True)
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The library folder of this test alone; it does not exist yet."""
    folder = tmp_path / "library"
    monkeypatch.setenv("FLORILEGIUM_LIBRARY", str(folder))
    # Short, since the path of a Unix socket may have no more than 107 bytes.
    with tempfile.TemporaryDirectory(prefix="fl-") as run:
        monkeypatch.setenv("XDG_RUNTIME_DIR", run)
        yield folder


@pytest.fixture
def library(data_dir: Path) -> Iterator[Any]:
    """A fresh, real, writable library."""
    from reader.library import Library

    with Library.open(data_dir) as opened:
        yield opened


@pytest.fixture
def window(library: Any, qtbot: Any) -> Iterator[Any]:
    """The main window on the fresh library, shown and idle. window.context is its AppContext."""
    from ui.app import build_window

    made = build_window(library)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    assert made.context.jobs.wait_idle()
    yield made
    made.close()
