"""What the list of passages says: names of groups and orders, places that are not sure, nothing."""

from __future__ import annotations

from reader.model.annotation import Annotation, PlaceState
from reader.model.passage import PassageGroup, PassageRun, PassageSort
from reader.settings import Settings
from ui.actions.colour_words import colour_words
from ui.models.group_words import month_name
from ui.words import marked, tr

GROUPS = (
    (PassageGroup.NONE, marked("No groups")),
    (PassageGroup.ARTICLE, marked("Article")),
    (PassageGroup.PUBLICATION, marked("Publication")),
    (PassageGroup.PUBLISHED, marked("Month of the article")),
    (PassageGroup.MARKED, marked("Month of marking")),
    (PassageGroup.COLOUR, marked("Colour")),
    (PassageGroup.TAG, marked("Tag")),
)

SORTS = (
    ((PassageSort.MARKED, True), marked("Newest first")),
    ((PassageSort.MARKED, False), marked("Oldest first")),
    ((PassageSort.TITLE, False), marked("Article title")),
    ((PassageSort.PUBLICATION, False), marked("Publication")),
    ((PassageSort.PUBLISHED, True), marked("Date published")),
    ((PassageSort.COLOUR, False), marked("Colour")),
    ((PassageSort.POSITION, False), marked("Position in the text")),
)
"""An order and whether it begins with the greatest or latest."""

TIMES = (
    (0, marked("Any time")),
    (1, marked("Last day")),
    (7, marked("Last 7 days")),
    (30, marked("Last 30 days")),
    (365, marked("Last year")),
)
"""Marked within so many days."""

_NAMELESS = {
    PassageGroup.PUBLICATION: marked("No publication"),
    PassageGroup.PUBLISHED: marked("No date"),
    PassageGroup.TAG: marked("No tag"),
}

_PLACES = {
    PlaceState.UNCERTAIN: marked("Its place in the text is not sure"),
    PlaceState.UNPLACED: marked("Its place in the text was lost"),
    PlaceState.QUOTATION: marked("Kept as a quotation"),
}


def group_name(group: PassageGroup, run: PassageRun, settings: Settings) -> str:
    """What a heading says."""
    if not run.name:
        return tr(_NAMELESS.get(group, ""))
    if group is PassageGroup.COLOUR:
        return colour_words(settings, run.name)
    if group in (PassageGroup.PUBLISHED, PassageGroup.MARKED):
        return month_name(run.name)
    return run.name


def place_words(annotation: Annotation) -> str:
    """What is said of a place that was lost or is not sure, "" of all others."""
    words = _PLACES.get(annotation.placement.state)
    return tr(words) if words else ""
