"""Captions in a text dump, where no markup tells them: by the credit next to them, by a label above
them, and by saying where in a picture somebody stands, or when it was taken."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from reader.intake.cleaning.captions import credit_in
from reader.intake.cleaning.dates import date_in
from reader.intake.cleaning.scores import is_sentence
from reader.intake.cleaning.words import words
from reader.model.document import Boilerplate, Figure, Role
from reader.text.canonical import Piece

_LABEL = re.compile(
    rf"(?:{'|'.join(words('pictures')['headings'])})\s*(?::|\.\.\.|…)?", re.IGNORECASE
)
_CUE = re.compile(rf"(?:{'|'.join(words('pictures')['cues'])})", re.IGNORECASE)
# Texts that say more than this are paragraphs. The first picture of an article stands this many
# lines into its text at most.
_LONGEST, _LONGEST_CREDIT, _OPENING = 250, 60, 1
# Pages set their first picture up to so many lines above the title.
_ABOVE = 12
_STANDS = "speaks as only captions do, such as of who stands where in a picture"
_OPEN = frozenset({Role.PARAGRAPH, Role.LEAD, Role.HEADING})


def mark_captions(pieces: Sequence[Piece], first: int, core: tuple[int, int]) -> list[Piece]:
    """The pieces, with captions of the article marked as such.

    first: where the article begins; core: its first line of text and the line after its last.
    """
    marked = list(pieces)
    for place in range(max(0, first - _ABOVE), first):
        marked[place] = _above_title(marked[place])
    for place in range(first, core[1]):
        if _is_label(marked[place]):
            _mark_labelled(marked, place, first, core[1])
        elif _is_credit(marked[place]) and first < place <= core[0] + _OPENING:
            _mark_above(marked, place - 1)
        elif _may_be_one(marked[place], place, core[0]) and _has_cue(marked[place].text):
            marked[place] = _caption(marked[place], _STANDS)
    return marked


def _above_title(piece: Piece) -> Piece:
    """Nothing stands there that belongs to the article but its picture."""
    if len(piece.text) > _LONGEST:
        return piece
    if credit := credit_in(piece.text):
        return replace(_caption(piece, "names the source of a picture"), credit=credit)
    return _caption(piece, _STANDS) if _has_cue(piece.text) else piece


def _mark_labelled(marked: list[Piece], place: int, first: int, end: int) -> None:
    """A label alone ("Credit..."): the line below it is the credit, the one above the caption."""
    below = place + 1
    if below >= end or len(marked[below].text) > _LONGEST_CREDIT or date_in(marked[below].text):
        return
    marked[place] = _caption(marked[place], "is the label of a picture")
    piece = marked[below]
    if piece.role in _OPEN | {Role.BYLINE} or piece.kind is Boilerplate.METADATA:
        marked[below] = _caption(piece, "stands below the label of a picture")
    if place > first:
        _mark_above(marked, place - 1)


def _mark_above(marked: list[Piece], place: int) -> None:
    """Where an article opens, the sentence above a credit is about the picture."""
    piece = marked[place]
    if piece.role in _OPEN and len(piece.text) <= _LONGEST and is_sentence(piece.text):
        marked[place] = _caption(piece, "stands above the credit of a picture")


def _is_label(piece: Piece) -> bool:
    return piece.role is not Role.TITLE and bool(_LABEL.fullmatch(piece.text))


def _is_credit(piece: Piece) -> bool:
    """Whether a caption is nothing but the source of a picture."""
    if piece.role is not Role.CAPTION or not piece.credit:
        return False
    return piece.credit.end - piece.credit.start >= 0.8 * len(piece.text) - 2


def _may_be_one(piece: Piece, place: int, start: int) -> bool:
    """Between the title and the text, captions are no sentences at times."""
    return piece.role in _OPEN or (place < start and piece.kind is Boilerplate.METADATA)


def _has_cue(text: str) -> bool:
    return len(text) <= _LONGEST and bool(_CUE.search(text))


def _caption(piece: Piece, reason: str) -> Piece:
    return replace(piece, role=Role.CAPTION, reason=reason, level=0, figure=Figure(), kind=None)
