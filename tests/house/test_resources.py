"""What the program is shipped with: every picture, face, theme and migration is found where the
code looks for it."""

from __future__ import annotations

import ast
import re
import tomllib
from importlib import resources
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).resolve().parents[2]
SVG = "{http://www.w3.org/2000/svg}svg"


def _resource_names(folder: str, ending: str) -> list[str]:
    entries = (resources.files("resources") / folder).iterdir()
    return sorted(entry.name for entry in entries if entry.name.endswith(ending))


@pytest.mark.parametrize("name", _resource_names("icons", ".svg"))
def test_icon_is_a_drawing_that_takes_the_colour_of_the_theme(name: str) -> None:
    text = (resources.files("resources") / "icons" / name).read_text("utf-8")
    assert ElementTree.fromstring(text).tag == SVG
    assert "currentColor" in text
    assert 'stroke-width="2"' in text, "ui.theme.icons thins this stroke"


def test_every_icon_that_an_action_or_a_button_names_is_there() -> None:
    there = {name.removesuffix(".svg") for name in _resource_names("icons", ".svg")}
    named = {
        (str(file.relative_to(ROOT)), name)
        for file in sorted((ROOT / "ui").rglob("*.py"))
        for name in _icon_names(file)
    }
    assert named, "the window names its icons"
    assert not {(file, name) for file, name in named if name not in there}


def test_the_faces_are_there() -> None:
    from ui.theme.fonts import READING_FILES, UI_FILES

    for name in (*UI_FILES, *READING_FILES):
        assert (resources.files("resources") / "fonts" / name).is_file(), name


def test_the_themes_are_complete_and_alike() -> None:
    from ui.theme.colours import THEME_NAMES

    themes = {
        name: tomllib.loads(
            (resources.files("resources") / "themes" / f"{name}.toml").read_text("utf-8")
        )
        for name in THEME_NAMES
    }
    assert {f"{name}.toml" for name in THEME_NAMES} == set(_resource_names("themes", ".toml"))
    light = themes["light"]
    for name, theme in themes.items():
        for table in ("colours", "fills", "stripes", "distinct_fills"):
            assert theme[table].keys() == light[table].keys(), f"{name}: {table}"
            for key, colour in theme[table].items():
                assert re.fullmatch(r"#[0-9A-Fa-f]{6}", colour), f"{name}: {table}.{key}"


def test_migrations_are_numbered_without_a_gap() -> None:
    folder = resources.files("reader.store") / "migrations"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    assert names
    assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1))


def test_the_sample_article_is_there() -> None:
    from ui.sample_article import sample_article

    sample = sample_article()
    assert sample is not None
    assert sample.stat().st_size > 0


def _icon_names(file: Path) -> set[str]:
    """Names given as `icon=…` and as the arguments of calls whose own name speaks of icons."""
    names = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        given = [keyword.value for keyword in node.keywords if keyword.arg == "icon"]
        called = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        called = node.func.id if isinstance(node.func, ast.Name) else called
        if called in ("icon", "IconButton", "pixmap"):
            given += node.args[:1]
        if called == "ActionSpec":
            given += node.args[4:5]
        names |= {arg.value for arg in given if isinstance(arg, ast.Constant) and arg.value}
    return {name for name in names if isinstance(name, str)}
