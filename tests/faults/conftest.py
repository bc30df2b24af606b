"""A disk that remembers what was written and what was synced, and can fail or lose power.

It stands as a VFS of SQLite between the program and the real disk, so that every byte SQLite
writes goes through it, and nothing of the program is replaced.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import apsw
import pytest

SECTOR = 512
"""Bytes that a disk writes wholly or not at all."""


TRIALS = "trials"
"""The property under which a test says how many faults it tried."""


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """One table of all that was tried. A test ends with the first fault that loses something or
    leaves it by half: so what has passed has lost nothing in any of its trials."""
    reports = [
        (report, dict(report.user_properties)[TRIALS])
        for outcome in ("passed", "failed")
        for report in terminalreporter.getreports(outcome)
        if report.when == "call" and TRIALS in dict(report.user_properties)
    ]
    if not reports:
        return
    terminalreporter.section("faults")
    terminalreporter.write_line(f"{'trials':>7} {'lost or by half':>16} {'seconds':>8}  test")
    for report, trials in sorted(reports, key=lambda pair: pair[0].nodeid):
        lost = "none" if report.passed else "SOMETHING"
        name = report.nodeid.rpartition("/")[2]
        terminalreporter.write_line(f"{trials:>7} {lost:>16} {report.duration:>8.1f}  {name}")


@pytest.fixture
def tried(record_property: Callable[[str, object], None]) -> Callable[[int], None]:
    """tried(count): say how many faults this test tries."""
    return lambda count: record_property(TRIALS, count)


@dataclass(frozen=True)
class Operation:
    """What was done to a file: "write" at an offset, "truncate" to a size, "sync", "delete"."""

    kind: str
    path: str
    at: int = 0
    data: bytes = b""


@dataclass
class Disk:
    """Records every change from the moment `watch` is called.

    fails: called before a read, write, sync or truncate with its kind; returns True to make it
    fail. acknowledged: how many operations had been done when the program said that something was
    saved, in order.
    """

    operations: list[Operation] = field(default_factory=list)
    acknowledged: list[int] = field(default_factory=list)
    is_watched: bool = False
    fails_at: int | None = None
    error: type[apsw.Error] = apsw.IOError
    calls: int = 0
    _before: dict[str, bytes] = field(default_factory=dict)

    def watch(self, folder: Path) -> None:
        """Record from now on. The files of the folder are as if synced."""
        self._before = {str(p): p.read_bytes() for p in folder.iterdir() if p.is_file()}
        self.operations.clear()
        self.acknowledged.clear()
        self.is_watched = True

    def acknowledge(self) -> None:
        """The program has said to a person that what it did last is saved."""
        self.acknowledged.append(len(self.operations))

    def note(self, kind: str, path: str, at: int = 0, data: bytes = b"") -> None:
        """Before an operation: record it, or fail."""
        self.calls += 1
        if self.fails_at is not None and self.calls >= self.fails_at:
            raise self.error("the disk says no")
        if self.is_watched and kind != "read":
            self.operations.append(Operation(kind, path, at, data))

    def after_a_power_cut(self, moment: int, chance: random.Random) -> dict[str, bytes]:
        """A state that the files may be in when the power goes after so many operations.

        What was synced is there. Of the rest, each sector is there or not, as chance has it: a disk
        writes in any order, and may stop in the middle of a write.
        """
        done = self.operations[:moment]
        synced_at = {one.path: number for number, one in enumerate(done) if one.kind == "sync"}
        files = {path: bytearray(data) for path, data in self._before.items()}
        for number, one in enumerate(done):
            is_durable = number <= synced_at.get(one.path, -1)
            _apply(files, one, None if is_durable else chance)
        return {path: bytes(data) for path, data in files.items()}

    def saved_before(self, moment: int) -> int:
        """How many things had been acknowledged at a moment."""
        return sum(1 for at in self.acknowledged if at <= moment)


def _apply(files: dict[str, bytearray], one: Operation, chance: random.Random | None) -> None:
    if one.kind == "delete":
        if chance is None or chance.random() < 0.5:
            files.pop(one.path, None)
    elif one.kind == "truncate":
        if chance is None or chance.random() < 0.5:
            file = files.setdefault(one.path, bytearray())
            del file[one.at :]
            file.extend(bytes(one.at - len(file)))
    elif one.kind == "write":
        file = files.setdefault(one.path, bytearray())
        for start, end in _sectors(one):
            if chance is None or chance.random() < 0.5:
                file.extend(bytes(max(0, end - len(file))))
                file[start:end] = one.data[start - one.at : end - one.at]


def _sectors(one: Operation) -> Iterator[tuple[int, int]]:
    end = one.at + len(one.data)
    first = one.at - one.at % SECTOR + SECTOR
    edges = [one.at, *range(first, end, SECTOR), end]
    return itertools.pairwise(edges)


class _File(apsw.VFSFile):
    def __init__(self, disk: Disk, base: str, name: object, flags: list[int]) -> None:
        super().__init__(base, name, flags)
        self._disk = disk
        self._path = name.filename() if isinstance(name, apsw.URIFilename) else str(name)

    def xRead(self, amount: int, offset: int) -> bytes:
        self._disk.note("read", self._path)
        return super().xRead(amount, offset)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.note("write", self._path, offset, bytes(data))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self._disk.note("truncate", self._path, newsize)
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        self._disk.note("sync", self._path)
        super().xSync(flags)


class _Vfs(apsw.VFS):
    def __init__(self, disk: Disk, base: str) -> None:
        self._disk = disk
        self._base = base
        super().__init__("watched", base, makedefault=True)

    def xOpen(self, name: object, flags: list[int]) -> _File:
        return _File(self._disk, self._base, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self._disk.note("delete", filename)
        super().xDelete(filename, syncdir)


@pytest.fixture
def disk() -> Iterator[Disk]:
    """The disk under every library that is opened while the test runs."""
    made = Disk()
    vfs = _Vfs(made, apsw.vfs_names()[0])
    yield made
    vfs.unregister()
