"""Words: what pages say in several languages, read from the resources and kept."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def words(name: str) -> dict[str, Any]:
    """The table of resources/words/NAME.toml."""
    return tomllib.loads(files("resources").joinpath("words", f"{name}.toml").read_text("utf-8"))
