"""Teasers inside the article of a text dump: headlines under a line that announces others."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reader.intake.cleaning.labelling import as_furniture
from reader.intake.cleaning.signs import Sign
from reader.model.document import Boilerplate, Role
from reader.text.canonical import Piece

# So many headlines are set together at most, none longer. A line shorter than a headline, above a
# paragraph of this length, is the next heading of the article.
_LONGEST, _MOST = 130, 10
_HEADING, _PARAGRAPH = 40, 150
_ENDED = re.compile(r"[.!?:;,][\"'”’)]?\Z")


def mark_teasers(
    pieces: Sequence[Piece], signs: Sequence[Sign | None], core: tuple[int, int]
) -> list[Piece]:
    """The pieces, with the headlines of other articles marked as such."""
    marked = list(pieces)
    heading, left = "", 0
    for place in range(*core):
        sign, below = signs[place], pieces[place + 1 : place + 2]
        if sign:
            is_heading = sign.kind is Boilerplate.RELATED and sign.is_barrier
            heading, left = pieces[place].text, _MOST if is_heading else 0
        elif left and _is_headline(pieces[place], below):
            left -= 1
            reason = f"stands under “{heading[:60]}”"
            marked[place] = as_furniture(pieces[place], Boilerplate.RELATED, reason)
        else:
            left = 0
    return marked


def _is_headline(piece: Piece, below: Sequence[Piece]) -> bool:
    if piece.role not in {Role.PARAGRAPH, Role.HEADING} or _ENDED.search(piece.text):
        return False
    if len(piece.text) < _HEADING and any(len(after.text) >= _PARAGRAPH for after in below):
        return False
    return len(piece.text) <= _LONGEST
