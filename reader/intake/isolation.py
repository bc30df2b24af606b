"""Isolation: foreign markup is read in a child process with limits, so that a page that makes the
parser run for ever, eat all memory or crash costs one failed import and nothing else.

One child is kept warm. Requests and answers are a length and bytes; answers are JSON, never code.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import threading
from typing import IO

from reader.errors import ImportProblem
from reader.intake.json_form import load_labelled
from reader.intake.labelled import Labelled
from reader.intake.source import quoted_name
from reader.model.wording import said

WALL_SECONDS = 40.0
"""What one page may take, however busy the machine is."""

# A parser's memory grows crooked; a child is replaced before that shows.
_MOST_DOCUMENTS = 200
_LONGEST_ANSWER = 200_000_000
MEMORY = 1_000_000_000
"""Bytes of address space a child may take."""

_START = (
    "import json,sys; path,memory=json.loads(sys.argv[1]); sys.path[:]=path; "
    "from reader.intake.worker import serve; serve(memory)"
)
_HINT = said("Save the page as text, or paste its text.")


class Reader:
    """A warm child that labels pages. It is started at the first page, and again after a fault.

    wall_seconds, memory: what one page may take. May be used from any thread; pages are read one
    by one.
    """

    def __init__(self, wall_seconds: float = WALL_SECONDS, memory: int = MEMORY) -> None:
        self._wall_seconds = wall_seconds
        self._memory = memory
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._documents = 0

    def label_html(self, text: str, name: str) -> Labelled:
        """The labelled article of a page. Raises ImportProblem where the page broke the child."""
        with self._lock:
            child = self._ready_child()
            request = json.dumps([name, text]).encode("utf-8")
            timer = threading.Timer(self._wall_seconds, child.kill)
            timer.start()
            try:
                answer = _exchange(child, request)
                self._documents += 1
                return load_labelled(answer)
            except (OSError, EOFError, ValueError):
                in_time = timer.is_alive()
                self._stop()
                raise _problem(name, in_time) from None
            finally:
                timer.cancel()

    def close(self) -> None:
        """End the child. The next page starts another one."""
        with self._lock:
            self._stop()

    def _ready_child(self) -> subprocess.Popen[bytes]:
        child = self._child
        if child and (child.poll() is not None or self._documents >= _MOST_DOCUMENTS):
            self._stop()
            child = None
        if not child:
            child = self._child = _spawn(self._memory)
            self._documents = 0
        return child

    def _stop(self) -> None:
        child, self._child = self._child, None
        if not child:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            try:
                if pipe:
                    pipe.close()
            except OSError:
                pass  # What was still to be written has no reader any more.


def label_html_apart(text: str, name: str) -> Labelled:
    """Label a page in the program's warm child. Raises ImportProblem."""
    return _shared.label_html(text, name)


def close() -> None:
    """End the program's warm child; done by itself when the program ends."""
    _shared.close()


def _spawn(memory: int) -> subprocess.Popen[bytes]:
    # -I: neither the environment nor the folder we are in can change what is imported.
    command = [sys.executable, "-I", "-c", _START, json.dumps([sys.path, memory])]
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={key: os.environ[key] for key in ("SYSTEMROOT", "LANG") if key in os.environ},
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _exchange(child: subprocess.Popen[bytes], request: bytes) -> bytes:
    assert child.stdin is not None
    assert child.stdout is not None
    write_message(child.stdin, request)
    return read_message(child.stdout)


def write_message(pipe: IO[bytes], message: bytes) -> None:
    """A length in eight bytes, then the message."""
    pipe.write(len(message).to_bytes(8, "big"))
    pipe.write(message)
    pipe.flush()


def read_message(pipe: IO[bytes]) -> bytes:
    """The message of write_message. Raises EOFError where the other side ended, ValueError for a
    length that no honest answer has."""
    size = int.from_bytes(_read_exactly(pipe, 8), "big")
    if size > _LONGEST_ANSWER:
        raise ValueError("the message is too long")
    return _read_exactly(pipe, size)


def _read_exactly(pipe: IO[bytes], size: int) -> bytes:
    data = pipe.read(size)
    if len(data) < size:
        raise EOFError
    return data


def _problem(name: str, in_time: bool) -> ImportProblem:
    if in_time:
        return ImportProblem(
            said(
                "{name} could not be read: the page is broken or too complex.",
                name=quoted_name(name),
            ),
            _HINT,
        )
    return ImportProblem(
        said("{name} took too long to read and was given up.", name=quoted_name(name)), _HINT
    )


_shared = Reader()
atexit.register(_shared.close)
