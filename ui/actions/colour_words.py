"""What a colour is called: its own name, and what a person said that it stands for."""

from __future__ import annotations

from reader.model.annotation import Colour
from reader.settings import Settings

MEANINGS = {
    Colour.YELLOW: "colours.yellow",
    Colour.GREEN: "colours.green",
    Colour.BLUE: "colours.blue",
    Colour.PINK: "colours.pink",
    Colour.PURPLE: "colours.purple",
}
"""The setting that says what a colour stands for."""


def colour_words(settings: Settings, colour: Colour | str) -> str:
    """ "Yellow", or "Yellow: claims" where a person said what yellow stands for."""
    known = Colour(colour)
    meaning = str(settings.get(MEANINGS[known])).strip()
    name = known.value.capitalize()
    return f"{name}: {meaning}" if meaning else name
