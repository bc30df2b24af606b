"""The colours of a theme, read from resources/themes/*.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

THEME_NAMES = ("light", "sepia", "dark", "black")


@dataclass(frozen=True, slots=True)
class ThemeColours:
    """Colours as "#RRGGBB". colours: by their use; fills, stripes, distinct_fills: by highlight
    colour."""

    name: str
    title: str
    is_dark: bool
    colours: Mapping[str, str]
    fills: Mapping[str, str]
    stripes: Mapping[str, str]
    distinct_fills: Mapping[str, str]


@cache
def load_colours(name: str) -> ThemeColours:
    """The colours of a theme. Raises ValueError for a name that is not in THEME_NAMES."""
    if name not in THEME_NAMES:
        raise ValueError(f"there is no theme {name!r}")
    file = resources.files("resources") / "themes" / f"{name}.toml"
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    return ThemeColours(name=name, **data)
