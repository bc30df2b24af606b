"""Running the real command line, in this process."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reader.cli import main

SEED = next((Path(__file__).parents[3] / "seeds").glob("*.txt"))


@dataclass
class Ran:
    """code: exit code. out, err: what was printed."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[Any]:
        """Standard output as JSON, line by line."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def value(self) -> Any:
        """Standard output as one JSON value."""
        return json.loads(self.out)


@pytest.fixture
def run(
    data_dir: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Ran]:
    """run("import", "a.txt", input=b""): one command against the test's own library."""

    def command(*argv: object, input: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(input)))
        capsys.readouterr()
        try:
            code = main([str(a) for a in argv])
        except SystemExit as stop:
            code = int(stop.code or 0)
        return Ran(code, *capsys.readouterr())

    return command


@pytest.fixture
def seed() -> Path:
    """The sample article."""
    return SEED
