"""Files named by their content: written once, read back equal, nothing outside can be named."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from reader.errors import StorageFailed
from reader.store.files import ContentFiles


def test_bytes_come_back(tmp_path: Path) -> None:
    files = ContentFiles(tmp_path / "originals")
    name = files.put(b"some bytes")
    assert name == hashlib.sha256(b"some bytes").hexdigest()
    assert files.put(b"some bytes") == name
    assert files.get(name) == b"some bytes"
    assert list(files.names()) == [name]


def test_what_is_gone_is_none(tmp_path: Path) -> None:
    assert ContentFiles(tmp_path).get("0" * 64) is None


@pytest.mark.parametrize("name", ["", "..", "../../etc/passwd", "/etc/passwd", "A" * 64, "0" * 63])
def test_nothing_outside_can_be_named(tmp_path: Path, name: str) -> None:
    files = ContentFiles(tmp_path)
    with pytest.raises(ValueError, match="not a SHA-256"):
        files.get(name)
    with pytest.raises(ValueError, match="not a SHA-256"):
        files.remove([name])


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "originals").write_text("a file where the folder should be")
    with pytest.raises(StorageFailed, match="cannot be written"):
        ContentFiles(tmp_path / "originals").put(b"x")
