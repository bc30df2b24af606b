"""How a second start, or a command, reaches the window that holds the library: one line of JSON
each way."""

from __future__ import annotations

import contextlib
import json
import socket
import sys
from pathlib import Path
from typing import Any

from reader.paths import handover_address

CONNECT_SECONDS = 3
ANSWER_SECONDS = 600
"""An answer comes when the files it was given are imported."""


def hand_over(folder: Path, request: dict[str, Any]) -> dict[str, Any] | None:
    """Send a request to the window of a library. Its answer, or None where no window answers."""
    # ASCII, since the name of a file may hold bytes that are no text and cannot be UTF-8.
    line = json.dumps(request).encode("ascii") + b"\n"
    with contextlib.suppress(OSError, ValueError):
        answer = json.loads(_exchange(handover_address(folder), line))
        if isinstance(answer, dict):
            return answer
    return None


def _exchange(address: str, line: bytes) -> bytes:
    if sys.platform == "win32":
        with Path(rf"\\.\pipe\{address}").open("r+b", buffering=0) as pipe:
            pipe.write(line)
            return pipe.readline()
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        connection.settimeout(CONNECT_SECONDS)
        connection.connect(address)
        connection.sendall(line)
        connection.settimeout(ANSWER_SECONDS)
        with connection.makefile("rb") as answers:
            return answers.readline()
