"""The index folder: numbered indexes side by side, and a file that names the one in use.

    index/CURRENT      "index-3"
    index/index-3/     the one in use
    index/index-4/     being built; forgotten if it is never finished

An index is made of pickles, so it is as good as code: it is never opened unless its table of
contents is sealed as we write it, and never restored from elsewhere, but always rebuilt.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from reader.durable_file import sync_folder, write_durably

_NAME = re.compile(r"index-([0-9]{1,9})\Z")
_FOLDER_MODE = 0o700


class IndexFolder:
    """The folder that holds the indexes of one library."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def current(self) -> Path | None:
        """The index in use, None where there is none."""
        try:
            name = (self.path / "CURRENT").read_text("ascii").strip()
        except (OSError, ValueError):
            return None
        found = self.path / name
        return found if _NAME.match(name) and found.is_dir() else None

    def newest(self) -> Path | None:
        """The index with the highest number, complete or not, None where there is none."""
        if not self.path.is_dir():
            return None
        return max(filter(_number, self.path.iterdir()), key=_number, default=None)

    def new(self) -> Path:
        """A new empty folder for an index, with a higher number than any before it."""
        self.path.mkdir(mode=_FOLDER_MODE, parents=True, exist_ok=True)
        numbers = [_number(path) for path in self.path.iterdir()]
        path = self.path / f"index-{max(numbers, default=0) + 1}"
        path.mkdir(mode=_FOLDER_MODE)
        sync_folder(self.path)
        return path

    def choose(self, path: Path) -> None:
        """Make an index the one in use, in one step."""
        write_durably(self.path / "CURRENT", f"{path.name}\n".encode("ascii"))

    def forget(self) -> None:
        """None is the one in use any more: the next start makes a new one."""
        (self.path / "CURRENT").unlink(missing_ok=True)

    def remove_others(self) -> None:
        """Remove every index but the one in use; what is still open elsewhere goes next time."""
        kept = self.current()
        if not self.path.is_dir():
            return
        for path in self.path.iterdir():
            if path != kept and _number(path) and path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)


def _number(path: Path) -> int:
    found = _NAME.match(path.name)
    return int(found[1]) if found else 0
