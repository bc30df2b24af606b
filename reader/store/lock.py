"""One library, one writer: a lock held for the life of the process that may write."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from reader.errors import LibraryInUse
from reader.model.wording import said


class WriterLock:
    """An advisory lock on a file, freed by the system when the process ends, however it ends.

    flock, not a process id in a file: it is refused while the holder is only stopped, and free
    after kill -9. The descriptor is not inherited by child processes, which would keep the lock
    alive.
    """

    def __init__(self, path: Path) -> None:
        """Take the lock. Raises LibraryInUse when another process holds it."""
        self.path = path
        self._descriptor = os.open(
            path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600
        )
        try:
            _lock(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            raise LibraryInUse(
                said(
                    "The library in {folder} is open in another window or command.",
                    folder=path.parent,
                ),
                "Do it there, or close it first.",
            ) from error

    def release(self) -> None:
        """Free the lock; the file stays, since removing it would race with a new holder."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
