"""Opening a source: only a regular file, of bearable size, and never a wait on a pipe."""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from reader.errors import ImportProblem
from reader.model.wording import said

MOST_BYTES = 20_000_000
"""Larger sources are refused: a page has less, and its text could not be shown smoothly."""

ENDINGS = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml"})
"""What is taken from a folder. A file that a person names is looked at whatever its ending is."""

_NAMELESS = said("a nameless source")


def read_file(path: Path) -> bytes:
    """The bytes of a regular file, or of what a link leads to. Raises ImportProblem."""
    name = quoted_name(str(path))
    try:
        _refuse_special(os.stat(path).st_mode, name)  # noqa: PTH116 - Path.stat hides a bad name
        return _read_open(path, name)
    except FileNotFoundError:
        raise ImportProblem(
            said("There is no file {name}.", name=name), "Check its name and place."
        ) from None
    except PermissionError:
        raise ImportProblem(
            said("You are not allowed to read {name}.", name=name),
            "Change its permissions, then try again.",
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or said("its name cannot be used")
        raise ImportProblem(
            said("{name} could not be read: {reason}.", name=name, reason=reason),
            "Check the file, or copy it elsewhere.",
        ) from None


def files_in(folder: Path) -> Iterator[Path]:
    """The text and HTML files below a folder, in order of their names, folder by folder.

    Hidden ones are left out, and so is what a browser stores beside a page ("page_files").
    """
    for _folder, files in walk(folder):
        yield from files


def walk(folder: Path) -> Iterator[tuple[Path, list[Path]]]:
    """A folder and those below it, each with the files that files_in gives of it."""
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(f for f in folders if not f.startswith(".") and not _is_beside(f))
        yield (
            Path(root),
            [
                Path(root, file)
                for file in sorted(files)
                if not file.startswith(".") and Path(file).suffix.lower() in ENDINGS
            ],
        )


def check_size(size: int, name: str) -> None:
    """Raise ImportProblem if a source is larger than can be imported."""
    if size > MOST_BYTES:
        raise ImportProblem(
            said(
                "{name} is too large: it has {size} MB, and at most {limit} MB can be imported.",
                name=quoted_name(name),
                size=round(size / 1e6),
                limit=MOST_BYTES // 1_000_000,
            ),
            "Import the part you want to read, or paste its text.",
        )


def clean_name(name: str) -> str:
    """A source's name for show: the last part of its path, no controls, no direction marks."""
    last = name.rstrip("/\\").replace("\\", "/").rpartition("/")[2]
    readable = last.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    shown = "".join(c for c in readable if unicodedata.category(c) not in {"Cc", "Cf", "Cs"})
    return shown.strip()[:200]


def quoted_name(name: str) -> str:
    """The name as it stands in a sentence."""
    shown = clean_name(name)
    return said("“{words}”", words=shown) if shown else _NAMELESS


def _read_open(path: Path, name: str) -> bytes:
    # A pipe that took the file's place since the first look would hold us for ever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0)
    handle = os.open(path, flags | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(handle, "rb") as file:
        status = os.fstat(handle)
        _refuse_special(status.st_mode, name)
        check_size(status.st_size, str(path))
        data = file.read(MOST_BYTES + 1)
    check_size(len(data), str(path))
    return data


def _refuse_special(mode: int, name: str) -> None:
    if stat.S_ISDIR(mode):
        raise ImportProblem(
            said("{name} is a folder, not a file.", name=name), "Choose the files in it."
        )
    if not stat.S_ISREG(mode):
        raise ImportProblem(
            said("{name} is not a file but {kind}.", name=name, kind=_special(mode)),
            "Choose a text or HTML file.",
        )


def _special(mode: int) -> str:
    if stat.S_ISFIFO(mode):
        return said("a pipe")
    if stat.S_ISSOCK(mode):
        return said("a socket")
    return said("a device")


def _is_beside(folder: str) -> bool:
    return folder.endswith(("_files", "-Dateien", "_fichiers", "_archivos", "_file", "_arquivos"))
