"""The writer's lock: one holder, freed however the holder ends."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reader.errors import LibraryInUse
from reader.store.lock import WriterLock

HOLDER = """
import sys, time
from pathlib import Path
from reader.store.lock import WriterLock
lock = WriterLock(Path(sys.argv[1]))
print("held", flush=True)
time.sleep(60)
"""


@pytest.fixture
def holder(tmp_path: Path) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path / "lock")],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[3],
    )
    assert process.stdout
    assert process.stdout.readline() == b"held\n"
    yield process
    process.kill()
    process.wait()
    process.stdout.close()


def test_a_second_holder_is_refused(tmp_path: Path, holder: subprocess.Popen[bytes]) -> None:
    with pytest.raises(LibraryInUse, match="another window or command"):
        WriterLock(tmp_path / "lock")


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_stopped_holder_still_holds(tmp_path: Path, holder: subprocess.Popen[bytes]) -> None:
    os.kill(holder.pid, signal.SIGSTOP)
    with pytest.raises(LibraryInUse):
        WriterLock(tmp_path / "lock")


def test_a_killed_holder_frees_the_lock(tmp_path: Path, holder: subprocess.Popen[bytes]) -> None:
    holder.kill()
    holder.wait()
    WriterLock(tmp_path / "lock").release()


def test_the_lock_can_be_taken_again_after_release(tmp_path: Path) -> None:
    WriterLock(tmp_path / "lock").release()
    WriterLock(tmp_path / "lock").release()
