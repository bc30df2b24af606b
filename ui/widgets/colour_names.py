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

HIGHLIGHTS = {
    "yellow": marked("Yellow highlight"),
    "green": marked("Green highlight"),
    "blue": marked("Blue highlight"),
    "pink": marked("Pink highlight"),
    "purple": marked("Purple highlight"),
}
"""A highlight by its colour."""
