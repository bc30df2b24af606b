"""The README tells the truth: its commands parse, its files exist, its versions are ours."""

from __future__ import annotations

import re
import shlex
import tomllib
from pathlib import Path

import pytest

from reader.cli.parser import build_parser

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = sorted(
    {
        line.partition("  #")[0].strip()
        for block in re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
        for line in block.splitlines()
        if line.startswith("florilegium")
    }
)


@pytest.mark.parametrize("line", COMMANDS)
def test_command_parses(line: str) -> None:
    words = shlex.split(line)[1:]
    assert build_parser().parse_args(words).command == words[0]


def test_every_command_of_the_program_is_shown() -> None:
    shown = {line.split()[1] for line in COMMANDS}
    (commands,) = (
        action.choices
        for action in build_parser()._actions
        if action.dest == "command" and action.choices is not None
    )
    # The desktop's own way to start the window with files; and undo's twin.
    assert set(commands) - shown <= {"open", "redo"}


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\(([^)#]+?)\)", README))))
def test_linked_file_exists(target: str) -> None:
    if not target.startswith("https://"):
        assert (ROOT / target).exists()


def test_every_room_is_on_the_map() -> None:
    rooms = {
        f"{part}/{folder.name}"
        for part in ("reader", "ui")
        for folder in (ROOT / part).iterdir()
        if (folder / "__init__.py").exists()
    } | {"reader", "ui", "resources", "seeds", "tests"}
    on_map = set(re.findall(r"\]\(([\w/]+)\)", README))
    assert rooms <= on_map


def test_make_targets_it_names_exist() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    named = set(re.findall(r"`make ([a-z-]+)", README))
    assert named
    assert not [name for name in named if not re.search(rf"^{name}:", makefile, re.MULTILINE)]


def test_python_versions_are_those_of_the_project() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lowest, highest = re.fullmatch(r">=3\.(\d+),<3\.(\d+)", project["requires-python"]).groups()  # type: ignore[union-attr]
    assert f"Python 3.{lowest} to 3.{int(highest) - 1}" in README
    setup = (ROOT / ".ci" / "find-python").read_text("utf-8")
    assert f"python3.{int(highest) - 1} " in setup
    assert f"python3.{lowest} " in setup


def test_the_keys_it_names_are_the_keys_of_the_window(window: object) -> None:
    """Each key the README teaches is bound to an action."""
    bound = {
        key
        for spec in window.context.registry.specs()  # type: ignore[attr-defined]
        for key in spec.shortcuts
    }
    section = README.partition("## Using it")[2].partition("###")[0]
    taught = set(re.findall(r"`((?:Ctrl\+)?[A-Z/?])`", section)) | {"Ctrl+V"}
    assert taught
    assert taught <= bound


def test_the_queries_it_teaches_are_understood(library: object) -> None:
    """Parsed by the real search; an unknown field or sign raises QueryError."""
    table = README.partition("### Searching")[2].partition("###")[0]
    queries = [code for row in table.splitlines()[4:] for code in re.findall(r"`([^`]+)`", row)]
    assert len(queries) > 12
    library.indexing.drain_all()  # type: ignore[attr-defined]
    library.collections.create("to read")  # type: ignore[attr-defined]
    library.saved_searches.save("rivers", "river OR stream")  # type: ignore[attr-defined]
    for query in queries:
        # A bare "title:" or "( )" names a sign, and is shown with nothing in it.
        for part in query.split(" ") if query.endswith(":") else [query]:
            filled = part.replace("( )", "(army)")
            filled = f"{filled}army" if filled.endswith(":") else filled
            library.searching.search(filled)  # type: ignore[attr-defined]
