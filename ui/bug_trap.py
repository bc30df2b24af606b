"""The bug trap: an exception nobody expected is logged and reported, and the program goes on."""

from __future__ import annotations

import logging
import os
import platform
import re
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QWidget

from reader.errors import ReaderError
from ui.dialogs.crash_report import CrashReport
from ui.messages import Messages

log = logging.getLogger("florilegium")

LOG_BYTES = 500_000
LOG_FILES = 3
WORDS_AT_MOST = 200
"""Code points of an exception's own words in a report."""
_LONG_LITERAL = re.compile(r"(['\"“])([^'\"“”]{40})[^'\"“”]*(['\"”]|$)")


TroubleOf = Callable[[BaseException], ReaderError | None]


class BugTrap(QObject):
    """Stands at sys.excepthook and threading.excepthook while installed.

    A ReaderError that nobody caught becomes a message; everything else a crash report.
    """

    _caught = Signal(object)

    def __init__(
        self,
        messages: Messages,
        parent: QWidget | None = None,
        trouble_of: TroubleOf = lambda _error: None,
    ) -> None:
        """trouble_of: the sentence for what is no bug, such as a disk that fails, or None."""
        super().__init__(parent)
        self._trouble_of = trouble_of
        self._messages = messages
        self._parent_widget = parent
        self._dialog: CrashReport | None = None
        self._old_hooks = (sys.excepthook, threading.excepthook)
        # Queued: a report is shown by the GUI thread, and after the failing call has returned.
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    @property
    def dialog(self) -> CrashReport | None:
        """The report that is shown, if one is."""
        return self._dialog

    def install(self) -> None:
        """Catch what nobody else catches, in every thread."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def uninstall(self) -> None:
        """Put back the hooks that were there before."""
        sys.excepthook, threading.excepthook = self._old_hooks

    def _on_exception(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        trouble = self._trouble_of(error)
        what = "the library cannot be read" if trouble else "unexpected error"
        log.error("%s\n%s", what, describe(error))
        self._caught.emit(trouble or error)

    def _on_thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._on_exception(args.exc_type, args.exc_value, args.exc_traceback)

    def _show(self, error: BaseException) -> None:
        if isinstance(error, ReaderError):
            self._messages.error(error)
            return
        if self._dialog is None:
            self._dialog = CrashReport(self._parent_widget)
            self._dialog.finished.connect(self._forget_dialog)
        self._dialog.add_report(make_report(error))
        # Not modal: the text being read stays within reach.
        self._dialog.show()

    def _forget_dialog(self) -> None:
        if self._dialog:
            self._dialog.deleteLater()
        self._dialog = None


def make_report(error: BaseException) -> str:
    """What a developer needs of an error: versions, and where it happened, but no article text."""
    # Slow to import, and a report is rare.
    from importlib import metadata

    now = datetime.now(UTC).isoformat(timespec="seconds")
    lines = [
        f"Florilegium {metadata.version('florilegium')} · {now}",
        f"Python {platform.python_version()} · Qt {qVersion()} · {platform.platform()}",
        "",
        describe(error),
    ]
    return "\n".join(lines)


def describe(error: BaseException) -> str:
    """An error with its causes: places in the code, and its words without long quotations.

    Values of variables are never shown, since they may hold the text of an article.
    """
    parts: list[str] = []
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        places = [
            f"  {_short_path(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(one.__traceback__)
        ]
        parts.append("\n".join([*places, f"{type(one).__name__}: {_harmless(str(one))}"]))
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return "\ncaused the next:\n".join(reversed(parts))


def open_log(folder: Path) -> logging.Handler:
    """Write warnings and errors to folder/florilegium.log, readable by its owner only."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    path = folder / "florilegium.log"
    os.close(os.open(path, os.O_CREAT | os.O_APPEND, 0o600))
    handler = RotatingFileHandler(
        path, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=True
    )
    handler.setLevel(logging.WARNING)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger().addHandler(handler)
    return handler


def _harmless(words: str) -> str:
    """An exception's own words, with quotations cut that may be article text."""
    shorter = _LONG_LITERAL.sub(r"\1…\3", words)
    return shorter if len(shorter) <= WORDS_AT_MOST else shorter[:WORDS_AT_MOST] + "…"


def _short_path(name: str) -> str:
    """A file's place in its package, so that a report does not name the person's folders."""
    parts = Path(name).parts
    for root in ("site-packages", "reader", "ui"):
        if root in parts:
            place = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[place + (root == "site-packages") :])
    return parts[-1] if parts else name
