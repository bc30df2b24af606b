"""The bug trap: logged, reported, copyable, without article text; the program goes on."""

from __future__ import annotations

import logging
import stat
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from reader.errors import Refused
from ui.bug_trap import BugTrap, describe, make_report, open_log
from ui.messages import Message, Messages

SENTENCE = "The delegation left Brussels without an agreement on the northern municipalities."


@pytest.fixture
def messages(qapp: object) -> Messages:
    return Messages()


@pytest.fixture
def trap(messages: Messages, qtbot: Any) -> Iterator[BugTrap]:
    made = BugTrap(messages)
    made.install()
    yield made
    made.uninstall()
    if made.dialog:
        qtbot.addWidget(made.dialog)


def fail() -> None:
    raise RuntimeError(f"cannot place {SENTENCE!r}")


def caught(error_maker: Any) -> BaseException:
    try:
        error_maker()
    except BaseException as error:
        return error
    raise AssertionError("nothing was raised")


def test_a_bug_is_logged_and_shown_to_be_copied(
    trap: BugTrap, qtbot: Any, expected_log: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    expected_log.append("unexpected error")
    error = caught(fail)
    sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: trap.dialog is not None and trap.dialog.isVisible())
    assert trap.dialog is not None
    assert not trap.dialog.isModal()
    assert "test_bug_trap.py" in trap.dialog.text
    assert "RuntimeError" in trap.dialog.text
    assert "RuntimeError" in caplog.text
    button = trap.dialog.findChild(QPushButton, "crash_copy")
    assert button is not None
    button.click()
    assert QGuiApplication.clipboard().text() == trap.dialog.text


def test_a_report_holds_no_article_text_and_no_folder_of_the_person() -> None:
    report = make_report(caught(fail))
    assert SENTENCE not in report
    assert "northern municipalities" not in report
    assert str(Path(__file__).parent) not in report


def test_a_report_names_the_cause_first() -> None:
    def chain() -> None:
        try:
            int("x")
        except ValueError as error:
            raise KeyError("place") from error

    words = describe(caught(chain))
    assert words.index("ValueError") < words.index("caused the next") < words.index("KeyError")


def test_a_bug_in_another_thread_is_shown_too(
    trap: BugTrap, qtbot: Any, expected_log: list[str]
) -> None:
    expected_log.append("unexpected error")
    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: trap.dialog is not None)


def test_an_expected_error_that_nobody_caught_is_a_message(
    trap: BugTrap, messages: Messages, qtbot: Any, expected_log: list[str]
) -> None:
    expected_log.append("unexpected error")
    posted: list[Message] = []
    messages.posted.connect(posted.append)
    error = Refused("There is nothing to undo.")
    sys.excepthook(type(error), error, None)
    qtbot.waitUntil(lambda: bool(posted))
    assert posted[0].text == "There is nothing to undo."
    assert trap.dialog is None


def test_uninstalling_puts_the_old_hooks_back(messages: Messages) -> None:
    before = sys.excepthook, threading.excepthook
    trap = BugTrap(messages)
    trap.install()
    assert (sys.excepthook, threading.excepthook) != before
    trap.uninstall()
    assert (sys.excepthook, threading.excepthook) == before


def test_the_log_is_for_its_owner_only(tmp_path: Path, expected_log: list[str]) -> None:
    expected_log.append("something odd")
    handler = open_log(tmp_path / "logs")
    try:
        logging.getLogger("florilegium").warning("something odd")
        handler.flush()
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    path = tmp_path / "logs" / "florilegium.log"
    assert "something odd" in path.read_text(encoding="utf-8")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
