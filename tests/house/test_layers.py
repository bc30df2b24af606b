"""The layers of the house: each contract of pyproject.toml, by its sentence."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CONTRACTS = [
    contract["name"]
    for contract in tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"][
        "importlinter"
    ]["contracts"]
]
DOORS = {"reader.library", "reader.model", "reader.errors", "reader.settings"}


@pytest.fixture(scope="module")
def verdicts() -> str:
    """What import-linter says: a line for each contract, and each import that breaks one."""
    linter = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [linter, "--no-cache", "--no-logo"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        env={**os.environ, "COLUMNS": "200"},
    ).stdout


@pytest.mark.parametrize("sentence", CONTRACTS)
def test_contract_is_kept(sentence: str, verdicts: str) -> None:
    assert f"{sentence} KEPT" in verdicts, verdicts


def test_the_house_has_contracts() -> None:
    assert len(CONTRACTS) >= 6


def test_the_window_names_nothing_of_the_core_but_its_doors() -> None:
    """Contracts forbid the rooms that exist; this forbids those that will be added, too."""
    strangers = [
        f"{file.relative_to(ROOT)}: {name}"
        for file in sorted((ROOT / "ui").rglob("*.py"))
        for name in _imports(file)
        if name.split(".")[0] == "reader" and ".".join(name.split(".")[:2]) not in DOORS
    ]
    assert not strangers


def test_the_command_line_starts_without_the_heavy_libraries() -> None:
    """`florilegium --help` and the window's first paint wait for none of the heavy libraries."""
    heavy = ("PySide6", "lxml", "py3langid", "numpy", "whoosh")
    code = f"import sys, reader.cli; print([m for m in {heavy!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


def _imports(file: Path) -> list[str]:
    names = []
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            if node.module == "reader":
                names += [f"reader.{alias.name}" for alias in node.names]
            else:
                names.append(node.module)
    return names
