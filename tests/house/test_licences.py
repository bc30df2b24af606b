"""What others made and we ship: each font and each set of icons has its licence beside it."""

from __future__ import annotations

import tomllib
from importlib import resources
from pathlib import Path


def test_every_font_has_its_licence_beside_it() -> None:
    fonts = resources.files("resources") / "fonts"
    licences = {
        entry.name.removesuffix("-OFL.txt"): entry.read_text("utf-8")
        for entry in fonts.iterdir()
        if entry.name.endswith("-OFL.txt")
    }
    faces = {
        entry.name.partition("-")[0]
        for entry in fonts.iterdir()
        if entry.name.endswith((".otf", ".ttf"))
    }
    assert faces
    assert faces == set(licences)
    for face, text in licences.items():
        assert "SIL OPEN FONT LICENSE Version 1.1" in text, face
        assert "Copyright" in text, face


def test_the_icons_have_their_licence_beside_them() -> None:
    text = (resources.files("resources") / "icons" / "LICENSE.txt").read_text("utf-8")
    assert "Copyright" in text
    assert "Permission to use, copy, modify, and/or distribute" in text


def test_all_licences_go_into_the_package(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    packed = {path for pattern in project["license-files"] for path in root.glob(pattern)}
    present = {root / "LICENSE", *(root / "resources").rglob("*OFL.txt")}
    present |= set((root / "resources").rglob("LICENSE*"))
    assert packed == present
    assert "MIT License" in (root / "LICENSE").read_text("utf-8")
