"""An annotation: a passage of an article with a colour, a note and tags (W3C Web Annotation)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from reader.model.selector import Span, Target


class Colour(StrEnum):
    """The five highlight colours, by number from 1."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    PURPLE = "purple"


class PlaceState(StrEnum):
    """How well an annotation's place is known.

    exact: the quote stands at its position. moved: found elsewhere, surely. uncertain: a likely
    place that a person should confirm. unplaced: the place was lost; the annotation is kept and
    listed. quotation: a person said that it has no place any more; kept as its words alone.
    """

    EXACT = "exact"
    MOVED = "moved"
    UNCERTAIN = "uncertain"
    UNPLACED = "unplaced"
    QUOTATION = "quotation"

    @property
    def has_place(self) -> bool:
        """The annotation stands somewhere in the text."""
        return self not in (PlaceState.UNPLACED, PlaceState.QUOTATION)

    @property
    def is_sure(self) -> bool:
        """The annotation stands where it should; nothing is to be said about its place."""
        return self in (PlaceState.EXACT, PlaceState.MOVED)

    @property
    def is_open(self) -> bool:
        """A person should say where the annotation stands."""
        return self in (PlaceState.UNCERTAIN, PlaceState.UNPLACED)


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an annotation stands in the current text. span: None if the state has no place.

    score: likeness of the text there to the quote, 0.0 to 1.0. candidate: for unplaced, the best
    guess.
    """

    state: PlaceState
    span: Span | None
    score: float = 1.0
    candidate: Span | None = None


@dataclass(frozen=True, slots=True)
class Annotation:
    """A stored annotation. tags: paths such as "politics/kosovo", sorted. Times as in Article."""

    id: int
    uuid: str
    article_id: int
    target: Target
    placement: Placement
    colour: Colour
    note: str
    tags: tuple[str, ...]
    created_at: str
    changed_at: str

    @property
    def quote(self) -> str:
        """The words that were marked."""
        return self.target.quote.exact

    @property
    def span(self) -> Span | None:
        """Where it stands now, None if it has no place."""
        return self.placement.span
