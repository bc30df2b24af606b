"""What the highlight colours are called."""

from __future__ import annotations

from ui.words import marked

COLOURS = {
    "yellow": marked("Yellow"),
    "green": marked("Green"),
    "blue": marked("Blue"),
    "pink": marked("Pink"),
    "purple": marked("Purple"),
}
"""By the value of reader.model.annotation.Colour."""
NO_COLOUR = marked("No colour")
