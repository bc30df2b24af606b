"""The reading child: labels pages that come in on its standard input, within limits.

The limits are a seat belt and no prison: they stop what a page can do by accident of a parser, not
an attacker who runs code of his own in it.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

from reader.intake.isolation import read_message, write_message
from reader.intake.json_form import dump_labelled
from reader.intake.web_source import label_html

CPU_SECONDS = 30
"""Of processor time for one page."""

_FORBIDDEN = (
    "socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork",
    "os.forkpty", "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink",
    "os.truncate", "os.chmod", "os.chown", "os.kill", "os.putenv", "shutil.", "ctypes.",
    "ftplib.", "smtplib.", "urllib.", "http.", "sqlite3.", "webbrowser.", "pty.",
)  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def serve(memory: int) -> None:
    """Answer pages until the input ends. memory: bytes of address space."""
    incoming, outgoing = sys.stdin.buffer, sys.stdout.buffer
    _limit(memory)
    sys.addaudithook(_audit)
    while True:
        try:
            name, text = json.loads(read_message(incoming))
        except EOFError:
            return
        _allow_cpu()
        write_message(outgoing, dump_labelled(label_html(text, name)))


def _limit(memory: int) -> None:
    try:
        import resource
    except ImportError:  # Windows: the parent's clock is the only limit.
        return
    _set(resource.RLIMIT_CORE, 0)
    _set(resource.RLIMIT_FSIZE, 0)
    # macOS knows the limit and refuses to set it.
    _set(resource.RLIMIT_AS, memory)


def _allow_cpu() -> None:
    """The limit counts from the process's start: each page gets its own share on top."""
    try:
        import resource
    except ImportError:
        return
    usage = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(usage.ru_utime + usage.ru_stime)
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    resource.setrlimit(resource.RLIMIT_CPU, (spent + CPU_SECONDS, hard))


def _set(limit: int, value: int) -> None:
    import resource

    try:
        resource.setrlimit(limit, (value, value))
    except (ValueError, OSError):
        return


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "open":
        mode, flags = arguments[1], arguments[2]
        if (isinstance(mode, str) and set(mode) & set("wax+")) or (
            isinstance(flags, int) and flags & _WRITING
        ):
            raise PermissionError("a reading child writes no files")
    elif event.startswith(_FORBIDDEN):
        raise PermissionError(f"a reading child does no {event}")
