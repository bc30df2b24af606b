"""Files that are whole or not there: written beside their place, synced, then moved into it.

QSaveFile is no substitute: on a full disk it can report success with the old content gone.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from pathlib import Path
from typing import Any

PRIVATE = 0o600


def write_durably(path: Path, data: bytes, *, mode: int = PRIVATE) -> None:
    """Replace a file's content. On any failure the old content stays. Raises OSError."""
    descriptor, temporary = tempfile.mkstemp(prefix=".new-", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(mode)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the system can."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def public_mode() -> int:
    """The permissions an ordinary new file of this person has, for exports."""
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def read_json(path: Path) -> dict[str, Any]:
    """A JSON object from a file; {} where there is none. A damaged file is kept under another
    name."""
    try:
        values = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError):
        values = None
    if isinstance(values, dict):
        return values
    with contextlib.suppress(OSError):
        path.replace(path.with_name(path.name + ".damaged"))
    return {}


def write_json(path: Path, values: dict[str, Any]) -> None:
    """Write a JSON object durably. Raises OSError."""
    text = json.dumps(values, ensure_ascii=False, indent=1, sort_keys=True)
    write_durably(path, text.encode("utf-8"))
