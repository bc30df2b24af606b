"""The window's door for a second start: it raises the window and imports the files it is given."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from reader.library import Library
from ui.batches import BatchReport
from ui.importing import Importer

log = logging.getLogger("florilegium")

REQUEST_BYTES = 1_000_000
"""A longer line is no request of ours."""


class Doorkeeper(QObject):
    """Listens on the library's local socket, for this user only.

    A request is one line of JSON: {"command": "ping"}, or {"command": "raise" | "import",
    "files": [...]}; the answer is one line: {"ok": true, "results": [...]} once the files are
    imported, or {"ok": false, "error": "..."}. raised: bring the window to the front.
    """

    raised = Signal()

    def __init__(self, library: Library, importer: Importer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._importer = importer
        self._address = Library.handover_address(library.folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connections)

    def listen(self) -> bool:
        """Open the door. False when the system refuses; the window works without it."""
        # We hold the library's lock, so a socket of that name was left by a process that is gone.
        QLocalServer.removeServer(self._address)
        if self._server.listen(self._address):
            return True
        log.warning("no local socket: %s", self._server.errorString())
        return False

    def close(self) -> None:
        """Shut the door and remove the socket."""
        self._server.close()

    def _on_connections(self) -> None:
        while socket := self._server.nextPendingConnection():
            _Visit(socket, self._serve)

    def _serve(self, request: dict[str, Any], answer: Callable[[dict[str, Any]], None]) -> None:
        command = request.get("command")
        if command == "ping":
            answer({"ok": True, "results": []})
            return
        files = request.get("files", [])
        if command not in ("raise", "import") or not _is_list_of_paths(files):
            answer({"ok": False, "error": "The window does not know this request."})
            return
        if command == "raise":
            self.raised.emit()
        if not files:
            answer({"ok": True, "results": []})
            return
        self._importer.add_paths(
            [Path(file) for file in files],
            lambda report: answer({"ok": True, "results": _as_json(report)}),
        )


class _Visit(QObject):
    """One connection: a request, an answer, goodbye."""

    def __init__(
        self,
        socket: QLocalSocket,
        serve: Callable[[dict[str, Any], Callable[[dict[str, Any]], None]], None],
    ) -> None:
        super().__init__(socket)
        self._socket = socket
        self._serve = serve
        self._heard = b""
        self._is_served = False
        socket.readyRead.connect(self._on_ready_read)
        socket.disconnected.connect(socket.deleteLater)
        self._on_ready_read()

    def _on_ready_read(self) -> None:
        self._heard += bytes(self._socket.readAll().data())
        if self._is_served:
            return
        line, end, _rest = self._heard.partition(b"\n")
        if len(line) > REQUEST_BYTES:
            self._is_served = True
            self._socket.abort()
        elif end:
            self._is_served = True
            self._understand(line)

    def _understand(self, line: bytes) -> None:
        try:
            request = json.loads(line)
        except (ValueError, RecursionError):
            request = None
        if isinstance(request, dict):
            self._serve(request, self._answer)
        else:
            self._answer({"ok": False, "error": "The window does not understand this request."})

    def _answer(self, answer: dict[str, Any]) -> None:
        try:
            self._socket.write(json.dumps(answer).encode() + b"\n")
            self._socket.flush()
            self._socket.disconnectFromServer()
        except RuntimeError:
            # The visitor left while its files were imported, and took the socket object along.
            log.info("a visitor did not wait for its answer")


def _is_list_of_paths(files: object) -> bool:
    return isinstance(files, list) and all(
        isinstance(file, str) and file and "\0" not in file for file in files
    )


def _as_json(report: BatchReport) -> list[dict[str, Any]]:
    return [
        {
            "path": result.path,
            "status": result.status,
            "same_story": asdict(result.same_story) if result.same_story else None,
            "id": result.article_id,
            "title": result.title,
            "error": result.error,
        }
        for result in report.results
    ]
