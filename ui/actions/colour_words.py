"""What a colour is called: its own name, and what a person said that it stands for."""

from __future__ import annotations

from reader.model.annotation import Colour
from reader.settings import Settings
from ui.widgets.colour_names import COLOURS, HIGHLIGHTS
from ui.words import tr

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
    name = tr(COLOURS[known])
    return tr("{colour}: {words}", colour=name, words=meaning) if meaning else name


def colour_meaning(settings: Settings, colour: Colour | str) -> str:
    """What a person said a colour stands for, or ""."""
    return str(settings.get(MEANINGS[Colour(colour)])).strip()


def highlight_words(settings: Settings, colour: Colour) -> str:
    """A highlight by its colour and what that stands for: "Yellow highlight: claims"."""
    meaning = str(settings.get(MEANINGS[colour])).strip()
    name = tr(HIGHLIGHTS[colour])
    return tr("{colour}: {words}", colour=name, words=meaning) if meaning else name
