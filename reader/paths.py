"""Where a library lives: the per-user data folder, unless a person names another."""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from pathlib import Path

import appdirs

LIBRARY_VARIABLE = "FLORILEGIUM_LIBRARY"


def library_folder(chosen: Path | None = None) -> Path:
    """The library folder: `chosen`, else FLORILEGIUM_LIBRARY, else the per-user data folder."""
    if chosen is not None:
        return chosen.expanduser().absolute()
    from_environment = os.environ.get(LIBRARY_VARIABLE, "")
    if from_environment:
        return Path(from_environment).expanduser().absolute()
    return Path(appdirs.user_data_dir("florilegium", appauthor=False)) / "library"


def handover_address(folder: Path) -> str:
    """The local socket of the window that holds a library: a path, or a pipe's name on Windows.

    Not inside the library folder, since a socket's path may have some 100 bytes only.
    """
    digest = hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:24]
    if sys.platform == "win32":
        return f"florilegium-{digest}"
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir())
    if not runtime.is_dir():
        runtime = Path(tempfile.gettempdir())
    return str(runtime / f"florilegium-{os.getuid()}-{digest}.sock")
